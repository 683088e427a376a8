"""What somebody said or wrote last or first, before its words: his last words were “go”, seine letzten Worte.

By its language; what is the speaker's own (my last words to him) is left out.
"""

import re

from app.patterns import Patterns
from app.words.glyphs import GLYPHS

# Last or first words, what leads on from them, and “were”.
LAST = {
    "en": (
        r"(?<!\bmy )(?<!\bour )\b(?:last|first|final|dying|parting|opening|closing|only) (?:recorded |known |ever )?"
        r"(?:words?|entry|message|sentence|line|tweet|post|text|utterance|radio message)",
        r"was|were|is|are|had been|have been|read|reads|being",
    ),
    "de": (
        r"(?<!\bmeine )(?<!\bmein )(?<!\bunsere )\b(?:letzte[nrs]?|erste[nrs]?|einzige[nrs]?)"
        r" (?:Worte?|Satz|Sätze|Nachricht|Eintrag|Funkspruch|Tweet|SMS)",
        r"war(?:en)?|wären?|sei(?:en)?|sind|ist|laute\w*|gewesen sei(?:en)?|hießen?",
    ),
    "nl": (
        r"(?<!\bmijn )(?<!\bonze )\b(?:laatste|eerste|enige) (?:woord(?:en|je|jes)?|zin|bericht|tweet|appje|sms)",
        r"was|waren|is|zijn|luidde|luidden|luidt|luiden",
    ),
    "fr": (
        r"(?<!\bmes )(?<!\bmon )\b(?:derni|premi)(?:er|ers|ère|ères) (?:mots?|paroles?|phrases?|messages?|tweets?|SMS)",
        r"(?:ont|a|avaient|avait|auraient|aurait) été|étaient|était|furent|fut|sont|est|soient",
    ),
    "es": (
        r"(?<!\bmis )(?<!\bmi )\b(?:últim[oa]s?|primer[oa]?s?|únic[oa]s?) (?:palabras?|frases?|mensajes?|tuits?)",
        r"fueron|fue|eran|era|son|es|(?:han|ha|habían|había) sido|decían?",
    ),
    "pt": (
        r"(?<!\bminhas )(?<!\bminha )\b(?:últim[oa]s?|primeir[oa]s?|únic[oa]s?) (?:palavras?|frases?|mensage(?:m|ns))",
        r"foram|foi|eram|era|são|é|(?:tinham|tinha) sido|diziam?",
    ),
    "it": (
        r"(?<!\bmie )(?<!\bmia )\b(?:ultim[eoa]|prim[eoa]|unic[hoa]e?) (?:parol[ea]|fras[ei]|messagg(?:i|io))",
        r"(?:sono|è|erano|era|siano|sia) stat[eoia]|furono|fu|erano|era|sono|è|fossero|siano",
    ),
    "ca": (
        r"(?<!\bmeves )\b(?:darrer(?:e?s|a)?|últim(?:e?s|a)?|primer(?:e?s|a)?) (?:paraul(?:es|a)|frases?|missatges?)",
        r"van ser|va ser|eren|era|són|és|havien estat|foren",
    ),
    "ro": (
        r"\b(?:ultim|prim)(?:ele|a|ul) (?:(?:lui|ei|lor|sale|sa) )?(?:cuvinte|vorbe|frază|mesaj|cuvânt)",
        r"au fost|a fost|erau|era|sunt|este|fuseseră",
    ),
    "sv": (r"(?<!\bmina )(?<!\bmitt )\b(?:sista|första|enda) (?:ord(?:en)?|mening|meddelande|sms)", r"var|är|blev|löd"),
    "da": (r"(?<!\bmine )(?<!\bmit )\b(?:sidste|første|eneste) (?:ord|sætning|besked|sms)", r"var|er|blev|lød"),
    "nb": (r"(?<!\bmine )(?<!\bmitt )\b(?:siste|første|eneste) (?:ord(?:ene)?|setning|melding|sms)", r"var|er|ble|lød"),
    "fi": (
        r"\b(?:viimei|ensimmäi)(?:set|nen|sten) (?:sana|viesti|lause)(?!ni\b|mme\b)\w*",
        r"olivat|oli|ovat|on|kuuluivat|kuului|olleen|olivat olleet",
    ),
    "pl": (
        r"\b(?:ostatni|pierwsz|jedyn)\w* (?:(?:jego|jej|ich) )?(?:słow\w+|zdani\w+|wiadomo\w+|wpis\w*)",
        r"brzmiał[yoa]?|był[yoa]|to|są|miały brzmieć",
    ),
    "cs": (
        r"\b(?:posledn|prvn|jedin)\w+ (?:(?:jeho|její|jejich) )?(?:slov\w+|vět\w+|zpráv\w+)",
        r"byl[aoy]?|zněl[aoy]?|jsou|je",
    ),
    "sk": (
        r"\b(?:posledn|prv|jedin)\w+ (?:(?:jeho|jej|ich) )?(?:slov\w+|vet\w+|správ\w+)",
        r"bol[aoi]|znel[aoi]|sú|je",
    ),
    "hr": (
        r"(?:\b(?:posljednj|zadnj|poslednj|prv|jedin)\w+ (?:riječi|reči|rečenica|poruka)"
        r"|(?:последњ|задњ|прв|једин)\w+ (?:речи|реченица|порука))",
        r"(?:bile|bila|биле|била)(?: (?:su|je|су|је))?|(?:su|je|су|је)(?: (?:bile|bila|биле|била))?|glasile|гласиле",
    ),
    "sl": (r"\b(?:zadnj|prv|edin)\w+ (?:besed\w+|stavek|sporočilo)", r"(?:so|je) bil[eao]?|bil[eao]? (?:so|je)|so|je"),
    "bg": (
        r"\b(?:последн|първ|единствен)\w+ (?:(?:му|ѝ|им) )?(?:дум\w+|изречени\w+|съобщени\w+)(?: (?:му|ѝ|им))?",
        r"(?:са|е) бил[иао]?|били са|бяха|беше|са|е|гласят|гласяха",
    ),
    "ru": (
        r"\b(?:последн|перв|единственн)\w+ (?:(?:его|её|ее|их) )?(?:слов\w+|фраз\w+|сообщени\w+|запис\w+)",
        r"были|было|была|стали|стало|стала|—|звучали|гласил[аои]",
    ),
    "uk": (
        r"\b(?:останн|перш|єдин)\w+ (?:(?:його|її|їх) )?(?:слов\w+|фраз\w+|повідомлення\w*)",
        r"були|було|була|стали|стало|стала|—|звучали",
    ),
    "el": (
        r"\b(?:τελευταί|πρώτ|μοναδικ)\w+ (?:του|της|τους)? ?(?:λόγια|λέξ\w+|φράσ\w+|μήνυμα)(?: (?:του|της|τους))?",
        r"ήταν|είναι|υπήρξαν",
    ),
    "hu": (r"\b(?:utolsó|első|egyetlen) (?:szava|mondata|üzenete)(?!m\b|im\b|ink\b)\w*", r""),
    "et": (r"\b(?:viimased|viimane|esimesed|esimene) (?:sõnad|sõna|lause|sõnum)", r"olid|oli|on"),
    "lt": (r"\b(?:paskutini|pirmieji|pirmas)\w* (?:(?:jo|jos|jų) )?(?:žodži\w+|žodis|sakinys|žinutė)", r"buvo|yra"),
    "lv": (r"\b(?:pēdēj|pirm)\w+ (?:(?:viņa|viņas|viņu) )?(?:vārdi|vārds|teikums|ziņa)", r"bija|bijuši|ir"),
    "tr": (r"\b(?:son|ilk|tek) (?:söz|cümle|mesaj)\w*(?<!m)(?<!mi)(?<!mız)", r""),
    "id": (r"\b(?:kata|pesan)(?:-kata)? (?:terakhir|pertama)(?:nya)?(?: (?!saya)\w+)?", r"adalah|ialah|berbunyi"),
    "vi": (r"(?:lời|câu|từ|tin nhắn) (?:nói )?(?:cuối cùng|đầu tiên|sau cùng)(?: của (?!tôi)[\w ]{1,15}?)?", r"là"),
    "ar": (
        r"(?:كلمات\w* الأخير\w+|كلمات\w* الأولى|آخر (?:كلمات|كلمة|ما قال|رسال)\w*|أول (?:كلمات|كلمة)\w*)",
        r"كانت?|هي|هو",
    ),
    "fa": (r"(?:آخرین|اولین|نخستین) (?:کلمات|کلمه|جمله|پیام|حرف|سخن)[\w\u200c]*", r""),
    "he": (r"(?:מיל(?:ותי|ים|ה|ת)\S* (?:ה)?(?:אחרונ|ראשונ)\S+|הודעת\S* האחרונה)", r"היו|הייתה|היתה|הן|היא"),
    "hi": (r"(?:अंतिम|आखिरी|आख़िरी|पहले|पहला) (?:शब्द|संदेश|वाक्य)", r""),
    "ur": (r"(?:آخری|پہلے|پہلا) (?:الفاظ|لفظ|پیغام|جملہ)", r""),
    "bn": (r"(?:শেষ|প্রথম) (?:কথা|শব্দ|বার্তা|বাক্য)\w*", r"(?:ছিল|হলো|হল)?"),
    "zh": (
        r"(?:遗言|遺言|最后一句话|最後一句話|第一句话|第一句話|最后的话|最後的話|最后一条短信|最后的留言)",
        r"就?是|为|為|：|:",
    ),
    "ja": (r"最[後期初]の(?:言葉|一言|ひと言|メッセージ|投稿|せりふ|セリフ)", r"は|が"),
    "ko": (r"(?:마지막|첫|최후의) (?:말|메시지|문자|한마디|마디)", r"[이은가는]"),
    "th": (r"(?:คำพูด|ข้อความ|คำ)(?:สุดท้าย|แรก)", r"[^ ]{0,20}(?:คือ|ว่า)"),
}
# What may stand between them, and behind the verb.
_FEW = r"(?:,? (?!{verb}\b)[\w’'-]+){{0,4}}"
_ONLY = (
    r"(?: (?:simply|just|only|simplement|simplemente|einfach|nur|solo|só|samo|tylko|лишь|the words?|slova|слова|hogy))?"
)
_UNSPACED = {"zh": r"[^，。、]{0,10}?", "ja": r"[^、。]{0,10}?", "ko": "", "th": ""}


def _before_marks(tag: str, noun: str, verb: str) -> str:
    if tag in _UNSPACED:
        return rf"{noun}{_UNSPACED[tag]}(?:{verb})"
    behind = rf"(?:{_FEW.format(verb=f'(?:{verb})')},? (?:{verb}){_ONLY})?" if verb else ""
    return rf"{noun}{behind}"


LAST_WORDS = Patterns(
    {tag: rf"{_before_marks(tag, *row)}\s*[,:：]?[\s{GLYPHS}]*\Z" for tag, row in LAST.items()}, re.IGNORECASE
)
