"""What a sentence says beside a quotation where the one before it goes on: “B,” she added; «B», añadió.

A line for each language, of regular expressions for all of it.
"""

import re

from app.curation.speech.lexicon.rows import rows_of
from app.patterns import Patterns

_ROWS = rows_of(r"""
en: (?:added|adds|continued|continues) (?P<who>s?he)|(?P<first>s?he) (?:added|adds|continued|continues|went on|goes on)
de: (?:fügte?|ergänzte?|setzte?) (?P<who>sie|er)(?: hinzu)?|f(?:uhr|ährt) (?P<on>sie|er) fort|
 (?P<first>sie|er) (?:fügte?|ergänzte?)(?: hinzu)?
nl: voeg(?:de|t) (?P<who>hij|zij|ze) (?:er(?:aan)? )?(?:aan )?toe|vervolg(?:de|t) (?P<on>hij|zij|ze)|
 g(?:ing|aat) (?P<first>hij|zij|ze) verder
fr: (?:ajoute(?:-t)?-|ajouta-t-|poursui[tv]i?t?-|conclu[ea]?t?-)(?P<who>elle|il)|
 a-t-(?P<on>elle|il) (?:ajouté|poursuivi|conclu)|(?P<first>elle|il) (?:ajoute|a ajouté)
es: (?:añadió|agregó|añade|agrega|prosiguió|prosigue|continuó|concluyó|apostilló|ha añadido)(?: (?P<who>él|ella))?
pt: (?:acrescentou|acrescenta|completou|completa|continuou|prosseguiu|concluiu|conclui)(?: (?P<who>ele|ela))?
it: (?:ha (?:aggiunto|proseguito|continuato|concluso)|aggiunge|prosegue|conclude|aggiunse)(?: (?P<who>lui|lei))?
ca: (?:va afegir|ha afegit|afegeix|va concloure)(?: (?P<who>ell|ella))?
ro: a (?:adăugat|continuat|completat|mai spus)(?: (?P<who>el|ea))?|(?P<first>el|ea) a adăugat
sv: (?:tillade|tillägger|fortsatte|fortsätter) (?P<who>han|hon)|la(?:de)? (?P<on>han|hon) till
da: (?:tilføjede|tilføjer|fortsatte|fortsætter) (?P<who>han|hun)
nb: (?:tilføyde|tilføyer|fortsatte|fortsetter) (?P<who>han|hun)|(?:la|legger) (?P<on>han|hun) til
fi: (?:hän )?(?:lisäsi|lisää|jatkoi|jatkaa|täydensi)(?: hän)?
et: (?:lisas|jätkas)(?: ta)?
pl: (?:(?P<first>on|ona) )?(?:dodała?|dodaje|kontynuowała?|zakończyła?)
cs: dodala?|dodává|doplnila?|pokračovala?|uzavřela?
sk: dodala?|dodáva|doplnila?|pokračovala?|uzavrela?
sl: je (?:dodala?|nadaljevala?|sklenila?)
hr: (?:dodao|dodala|nastavi(?:o|la)|zaključi(?:o|la)) je|dodaje|(?:додао|додала|настави(?:о|ла)) је|додаје
ru: (?:(?P<first>он|она) )?(?:добавила?|добавляет|продолжила?|продолжает|заключила?)(?: (?P<who>он|она))?
uk: (?:(?P<first>він|вона) )?(?:дода(?:в|ла)|додає|продовжи(?:в|ла))(?: (?P<who>він|вона))?
bg: (?:(?P<first>той|тя) )?(?:добави|добавя|допълни|допълва|продължи|заключи)(?: (?P<who>той|тя))?
lt: (?:pridūrė|pridėjo|tęsė)(?: (?P<who>jis|ji))?
lv: (?:piebilda|turpināja)(?: (?P<who>viņš|viņa))?
hu: (?:tette|teszi|fűzte) hozzá|folytatta
el: (?:πρόσθεσε|προσθέτει|συνέχισε|συνεχίζει|συμπλήρωσε|κατέληξε)(?: (?:ο ίδιος|η ίδια))?
tr: diye (?:ekledi|devam etti|sürdürdü|konuştu)
id: (?:tambah|lanjut|imbuh|sambung)nya
vi: (?:ông|bà|anh|cô) (?:nói thêm|cho biết thêm|tiếp tục)
ar: و?(?:أضاف|أضافت|تابع|تابعت|أردف|أردفت)
fa: (?:(?:او|وی) )?(?:افزود|ادامه داد|اضافه کرد)
zh: (?:他|她)(?:还|還)?(?:补充|補充|接着|接著)(?:说|說|道|称|稱|表示)?
ja: とも(?:述べた|語った|話した|訴えた|強調した)
ko: (?:그는|그녀는)?\s*(?:이?라)?고 덧붙였다
hi: (?:उन्होंने|उसने) (?:आगे कहा|जोड़ा)
he: (?:הוסיף|הוסיפה|המשיך|המשיכה)(?: (?P<who>הוא|היא))?
""")
# The pronoun, if there is one, in one of the groups.
ADDING = Patterns(_ROWS, re.IGNORECASE)
# Verbs that tell a woman from a man by their end: сказала; dodał.
_ENDS = r"(?:(?P<she>\w+(?:ла|la|ła))|(?P<he>\w+(?:л|в|l|ł|ao|io|ао|ио)))"
BY_A_WOMAN = Patterns(dict.fromkeys(("ru", "uk", "pl", "cs", "sk", "sl", "hr"), rf"(?:\w+ )??{_ENDS}(?!\w)"))
