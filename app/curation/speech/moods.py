"""Words that leave open whether something is said, by language."""

# In the clause before a verb: if she says so.
IF = """
en: if unless whether
de: wenn falls
nl: indien
fr: si
es: si
ru: если
uk: якщо якби
pl: gdyby jeśli jeżeli
cs: kdyby jestli pokud
sk: keby ak
bg: ако
el: αν
hu: ha
ar: لو إذا
he: אם אילו
fa: اگر
hi: अगर यदि
id: jika kalau bila
ms: jika kalau
vi: nếu
zh: 如果 假如 要是
ko: 만약
th: ถ้า หาก
"""
# Before a verb they leave open whether it was done: would, wanted to, is said to have.
LEAVING_OPEN = """
de: statt soll sollen sollte* hätte* würde* könnte* dürfte* müsste* möchte* wollte angeblich
nl: zou zouden wilde wilden
fr: aurai* aurait auraient devrai* pourrai* voudrai* voulait voulu lieu
es: habría* podría* querría* quería* quiso quisieron supuestamente presuntamente
pt: teria* poderia* gostaria* queria* quis quiseram supostamente
it: avrebbe* potrebbe* vorrebbe* voleva* dovrebbe*
ca: hauri* voldri* volia
ro: ar
sv: ska skall skulle ville lär påstås
da: skal skulle ville angiveligt
nb: skal skulle ville angivelig
fi: olisi voisi haluaisi väitetään kuulemma tiettävästi
pl: zamiast miał* mieli rzekomo podobno ponoć chciał* mógłby mogłaby
cs: prý údajně chtěl* mohl*
sk: vraj údajne chcel* mohol mohla
hr: navodno bi
sl: baje bi
ru: якобы будто хотел* мог могла могли бы вместо
uk: замість нібито хотів хотіл* міг могл* би
bg: уж щеше щял
el: φέρεται φέρονται ήθελ* θα
hu: állítólag akart*
ar: يقال يزعم زعم* أراد* يريد
he: לכאורה רצה רצתה
fa: گویا
id: konon dikabarkan ingin
ms: kononnya ingin
vi: muốn định
zh: 据说 據說 据传 據傳 本想 想要 险些
"""
# What they introduce are questions.
ASKING = """
en: ask* wonder* inquire* enquire*
de: frag* wollte wissen
nl: vraag* vroeg*
fr: demand* interrog*
es: pregunt*
pt: pergunt* indag*
it: chied* chies* domand*
sv: fråga* undra*
da: spørg* spurgt*
nb: spør* spurt*
pl: pyta* zapyta*
cs: ptá* zept*
ru: спрос* спраш* интерес*
uk: запита* питає
ar: سأل* تساءل* يسأل* يتساءل*
he: שאל* תהה תהתה
el: ρώτησ* ρωτ* αναρωτ*
zh: 问 問
ko: 물었 묻
ja: 尋ね 問
"""
