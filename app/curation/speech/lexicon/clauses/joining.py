"""Words that lead from one clause of a sentence to another, by language."""

# Behind what is quoted they begin what another does.
JOINING = """
en: and but while whereas although though as when after before because yet
de: und aber während doch als nachdem
nl: en maar terwijl
fr: et mais tandis alors quand
es: y pero mientras
pt: e mas enquanto
it: e ma mentre
sv: och men medan
da: og men mens
nb: og men mens
fi: ja mutta
pl: i a ale podczas
cs: a ale zatímco
ru: и а но
uk: і а але та
ro: și dar iar
sk: a ale
hr: i a ali
hu: és de
el: και αλλά
id: dan tetapi
vi: và nhưng
ar: و لكن ثم
et: ja ning aga kuid
lt: ir bet o
lv: un bet
bg: и а но
fa: و اما ولی
ur: اور لیکن مگر
hi: और लेकिन
bn: এবং কিন্তু আর
tr: ve ama fakat
sl: in ter toda ampak vendar
ca: i però mentre
"""
# Those of them that tell when, or why, and no more.
WHEN = """
en: although though when as after before because yet
de: als nachdem
fr: alors quand
es: mientras
pt: enquanto
it: mentre
cs: zatímco
pl: podczas
"""
# They turn to what is set against what was said before, and often to who says it.
TURNING = """
en: while whereas although though after before despite unlike
de: während doch dagegen hingegen jedoch nachdem für
nl: terwijl nadat voor
fr: tandis alors pour quand après
es: mientras cuando para tras
pt: enquanto quando para
it: mentre quando per dopo
sv: medan för
da: mens
nb: mens
pl: a podczas natomiast zaś
cs: zatímco
ru: а тогда пока же
uk: а же
ar: فيما بينما بعدما ردا لكن
he: בעוד ואילו אבל
hi: जबकि जवाब लेकिन
tr: ama fakat ise oysa
ja: に対し という との発言 が、
zh: 但 而 则 則 对此
ko: 라는 반면 지만
th: ส่วน ขณะที่ แต่
sk: kým zatiaľ
hr: dok
bg: докато
ro: iar
hu: míg pedig viszont
fi: taas puolestaan
et: samas kuid
lt: o tuo
lv: savukārt kamēr bet
el: ενώ
fa: اما ولی درحالی
ur: جبکہ لیکن
bn: কিন্তু
id: sedangkan sementara
vi: còn nhưng trong_khi
sl: medtem pa
ca: mentre quan per
"""
# Behind what joins clauses they go on with what is said, or with the one who says it.
SAME = """
en: that it this he she they not even or
de: dass daß es das er sie nicht sogar oder ja
nl: dat het hij zij niet of
fr: que qu il elle ce c ils elles et non même ou
es: que no o incluso
pt: que não ou
it: che non o anche
sv: att det han hon inte
da: at det han hun ikke
nb: at det han hun ikke
fi: että se hän ei
pl: że to nie
cs: že to ne
ru: что это он она не
uk: що це він вона не
el: ότι πως δεν
tr: ve
ar: إن أن إنها إنه
sl: da to on ona ne
ca: que no o
"""
