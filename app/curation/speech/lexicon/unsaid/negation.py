"""Words that say that something is not so, by language."""

NEGATING = """
en: not never nor neither nobody none few cannot don doesn didn won wouldn hasn haven hadn isn wasn couldn shouldn
 refused refuses declined declines avoided avoids stopped stops failed fails without nowhere
de: weder nicht nichts nie niemals kein* ohne keineswegs nirgends mitnichten
nl: noch niet nooit geen zonder nimmer allerminst geenszins
fr: pas jamais ni sans guère aucunement aucun nullement
es: no nunca jamás tampoco ni sin apenas en_absoluto
pt: não nunca jamais nem sem nenhum momento_algum
it: non mai né senza neanche nemmeno neppure
ca: no mai sense ni tampoc cap
ro: nu niciodată fără
sv: inte aldrig ej ingalunda
da: ikke aldrig ingenlunde intet
nb: ikke aldri ingenlunde
fi: ei en eivät eikä emme
pl: nie nigdy bez
hr: nije nisu ne nikad*
sl: ni niso ne nikoli
ru: не ни никогда
uk: не ні ніколи
mk: не никогаш
bg: не никога
el: δεν δε μην ποτέ χωρίς ουδέποτε μηδέποτε ουδόλως ουδαμώς
hu: nem sem soha
id: tidak tak bukan belum
ms: tidak tak bukan belum
vi: không chưa chẳng
ar: لم لا لن ما ليس ليست دون
he: לא מעולם
hi: नहीं न ना
ur: نہیں نہ
zh: 不说 不說 不称 不稱 不叫 不谈 不談 不提 没 沒 未 并不 並不 从不 從不 不曾
ko: 않 못 안 없
th: ไม่ มิได้
et: ei mitte pole polnud
lt: ne nėra niekada
lv: ne nav nekad nevis
"""
# With them it is so, and more: not only.
ONLY = """
en: only just merely simply
de: nur bloß lediglich
nl: alleen slechts enkel
fr: seulement uniquement
es: solo sólo solamente
pt: só somente
it: solo soltanto solamente
sv: bara enbart
da: kun bare
nb: kun bare
"""
# Verbs that deny what they lead to.
DENYING = """
en: untrue false disagree disagrees disagreed doubt doubts doubted doubting deny denies denied denying dispute
 disputes disputed reject rejects rejected dismiss dismisses dismissed refute refutes refuted
de: falsch unwahr bezweifel* bestritt* bestreit* bestritten dementier* leugne* verneint* weist wies zurückgewiesen
nl: ontken* verwerp* verwierp*
fr: faux doute doutait douté nie nié nient niait dément* démenti rejet* réfut* récus*
es: falso negó niega* negaron desmint* desmient* rechaz*
pt: negou nega negaram desment* rejeit*
it: falso nega negato negano smenti* respin*
ro: neag* negat dezmin* respins respinge respinse
sv: förneka* dementera* avvis* tillbakavis*
da: afvis* benægte*
nb: avvis* nekte* benekte*
fi: kiist* kielsi* torju*
pl: nieprawda zaprzecz* zdementow* odrzuc*
cs: popřel* popír* dementov* odmít*
sk: poprel* popier* dementov*
ru: неправда неверно отриц* опроверг* отверг*
uk: неправда запереч* спрост* відкин*
bg: отрече* отрич* опроверг* отхвърл*
el: διέψευσ* διαψεύδ* αρνήθηκ* αρνείται απέρριψ* απορρίπτ*
hu: tagad* cáfol* visszautasít* elutasít*
tr: yalanla* reddet* inkar
id: membantah dibantah bantah
ms: menafikan nafi*
vi: phủ bác
ar: نفى نفت ينفي تنفي أنكر* رفض* يرفض* ترفض*
he: הכחיש* מכחיש* דחה דחתה דוחה
fa: تکذیب رد انکار
hi: इनकार इंकार खंडन
ur: انکار تردید
zh: 否认 否認
ja: 否定 否認
ko: 부인 일축 거부
th: ปฏิเสธ
hr: porek* porič* nijek* niječ* negira* demantira* demantova* odbaci* odbacuj*
et: eita* lükkas lükkab
lt: neigė neigia neigdam* paneig* atmetė atmet*
lv: noliedz* noliedza noraida noraidīja
bn: অস্বীকার*
sl: zanikal* zanika* zavrnil* zavrača* zavrniti
ca: nega neguen negat negar desment* rebutja* rebutj*
"""
