"""Verbs by which somebody calls something so, by language."""

# What stands in marks behind them is what the speaker calls something: called the allegation “absurd”.
CALLING = """
en: call* describ* brand* label* dub* term* deem* found considers thinks
de: nenn* nannte* bezeichne* hält findet fand fanden finden
nl: noem* vind*
fr: qualifi* jug* tax* trait*
es: calific* tach* tild* consider*
pt: classific* cham* consider*
it: defin* boll* giudic*
sv: kallar kallade kallat beskrev beskriver
da: kalder kaldte kaldt beskrev beskriver
nb: kaller kalte kalt beskrev beskriver
ru: назв* назыв* счита* счел* сочл*
pl: nazw* nazyw* uzna*
uk: назив* назва* вважа*
bg: нарек* нарече* нарича* определи*
hr: nazva* naziva* ocijeni* oceni*
cs: označ* nazval* nazv*
sk: označ* nazval*
ro: numit numește calific* catalog*
hu: nevez* minősít*
fi: kutsu* nimitt*
et: nimeta*
lt: vadin* pavadin*
lv: sauc* sauk* nosauc* nosauk* dēvē* nodēvē*
el: χαρακτήρισ* αποκάλεσ* απεκάλεσ* αποκαλεί
ar: وصف* يصف* تصف* سماه* سمى سمته يسمي* تسمي* أسماه*
fa: خواند* نامید* توصیف دانست* می‌داند می‌خواند می‌نامد شمرد
tr: nitele* tanımla* adlandır* değerlendir*
id: menyebut*
vi: gọi
sl: označil* označuje imenoval* poimenoval* opisal*
ca: qualific* titll* anomen* consider* descri*
he: כינה כינתה כינו מכנה תיאר תיארה הגדיר הגדירה
"""
