"""Verbs of answering, by language; `*` is any ending."""

ANSWERING = """
en: repl* answer* respond* react* counter*
de: antwort* geantwortet erwider* reagier* entgegn* konter* widersprach* widersprich* widersprochen
nl: antwoord* geantwoord reageer* gereageerd
fr: répond* répliqu* rétorqu* réagi*
es: respond* contest* replic* reaccion*
pt: respond* retruc* reag*
it: rispo* replic* ribatt* reag*
sv: svar*
da: svar*
nb: svar*
pl: odpowied* odpowiad* odpar* zareag*
ru: ответ* отвеч* отреагир*
uk: відпов* відреаг*
cs: odpověd* odpovíd* reagoval*
sk: odpoved* reagoval*
hr: odgovor* odgovar* reagira*
sl: odgovor* odgovar* odvrn* odzval*
bg: отговор* реагира*
ro: răspun* replic* reacțion*
el: απάντ* απαντ* αντέδρασ*
ca: respon* replic* reaccion* respost
lt: atsak* atkirto reagav*
lv: atbild* reaģē*
"""
