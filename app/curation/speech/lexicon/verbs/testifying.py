"""Verbs by which somebody says so in court: the witness testified that it was “over”."""

TESTIFYING = """
de: ausgesagt aussagte bezeug*
nl: getuig*
es: testific* atestigu*
it: testimoni* depose deposto
pt: testemunh* depôs
ca: testific* declara*
ro: depus depune mărturi*
sv: vittna*
da: vidnede vidner vidnet
nb: vitnet vitner
fi: todisti todistaa todistanut
pl: zeznał* zeznaje zeznają zeznali
cs: vypověd* svědč*
sk: vypoved* svedč*
hr: svjedoč* svedoč* posvjedoč* posvedoč*
sl: pričal* izpoved*
ru: засвидетельств*
uk: засвідч* свідчи*
bg: свидетелства
el: κατέθεσ* κατέθετ*
lt: paliudij* liudij*
lv: liecināj* apliecināj*
ar: شهد شهدت
he: העיד העידה העידו
fa: شهادت
zh: 作证 作證 供称 供稱 供述
ja: 証言 供述
ko: 증언 진술
vi: khai
id: bersaksi
"""
