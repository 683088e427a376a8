"""What a fact check puts before what is claimed, and what tells that a post has somebody say it, as patterns."""

from app.curation.speech.lexicon.rows import rows_of

# At the beginning of a line, before a colon.
LABELS = rows_of(r"""
en: (?:the |false |viral )?(?:claim|hoax|rumou?r)
de: (?:die |falsche )?behauptung|das gerücht|falschmeldung
nl: (?:de )?bewering|het gerucht
fr: l['’](?:affirmation|intox|infox)|affirmation|intox|infox
es: (?:el |la )?(?:bulo|afirmación)
pt: (?:a |o )?(?:alegação|boato)
it: (?:la |l['’])?(?:bufala|affermazione)
ca: (?:el |la |l['’])?(?:bulo|afirmació)
ro: afirmați[ae]|falsul
sv: påstående(?:t)?
da: påstand(?:en)?
nb: påstand(?:en)?
fi: väite
pl: (?:fałszywe )?twierdzenie
cs: tvrzení|hoax
sk: tvrdenie|hoax
hr: tvrdnja|тврдња
hu: az állítás|állítás
ru: утверждение|фейк
uk: твердження|фейк
bg: твърдение(?:то)?
el: ο ισχυρισμός|ισχυρισμός
tr: iddia
id: klaim
ar: الادعاء
he: הטענה
""")
# What is read there says that it was said.
BY_WHICH = rows_of(r"""
en: according to which
de: wonach|demzufolge
nl: volgens welke
fr: selon (?:laquelle|lequel|lesquels)
es: según (?:la|el) cual
pt: segundo (?:a|o) qual
it: secondo (?:la|il) quale
ca: segons (?:la|el) qual
ro: (?:conform|potrivit) (?:căreia|căruia)
sv: enligt vilket
da: ifølge hvilket
nb: ifølge hvilket
pl: według któr\w+|zgodnie z któr\w+
cs: podle (?:něhož|něj|níž|kterého|které)
sk: podľa (?:ktorého|ktorej)
hr: prema koj\w+|према којој
ru: согласно котор\w+
uk: згідно з як\w+
bg: според ко(?:йто|ято|ето)
el: σύμφωνα με (?:τ\w+ )?οποί\w+
hu: amely szerint|mely szerint|miszerint
fi: jonka mukaan
""")
# Behind the verb, where it is last.
BEHIND_CLAIM = rows_of(r"""
ko: 는 (?:\S+ )?(?:글|게시물|영상|소문|주장|메시지|사진|캡처)
ja: とする(?:投稿|画像|動画|情報|うわさ|噂)|という(?:投稿|画像|動画|デマ|うわさ|噂)
zh: 的(?:帖子|视频|視頻|影片|截图|截圖|说法|說法|谣言|謠言|传言|傳言)
""")
