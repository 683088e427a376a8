"""What stands beside the name of somebody who is no subject there: to whom, of whom or against whom it is said."""

import re

from app.curation.speech.lexicon.rows import rows_of
from app.patterns import Patterns

# Right before the name.
_BEFORE = r"""
en: about|on|against|unlike|without|towards?|despite|regarding|concerning|versus
de: über|gegen|ohne|gegenüber|anders als|im Gegensatz zu
nl: over|tegen|zonder|tegenover|anders dan|in tegenstelling tot
fr: sur|contre|sans|envers|concernant|contrairement à|à propos de
es: sobre|contra|sin|hacia|acerca de|respecto a|a diferencia de
pt: sobre|contra|sem|acerca de|a respeito de|ao contrário de
it: su|contro|senza|verso|riguardo a|a differenza di
ca: sobre|contra|sense|a diferència de
ro: despre|împotriva|fără|spre deosebire de
sv: om|mot|utan|till skillnad från
da: om|mod|uden|i modsætning til
nb: om|mot|uten|i motsetning til
pl: o|przeciw(?:ko)?|bez|wobec|w odróżnieniu od
cs: o|proti|bez|vůči|na rozdíl od
sk: o|proti|bez|voči|na rozdiel od
hr: o|protiv|bez|prema|za razliku od
ru: об?|обо|про|против|без|насч[её]т|в отличие от
uk: про|проти|без|щодо|на відміну від
bg: за|против|без|относно|за разлика от
el: για τ\w+|εναντίον τ\w+|κατά τ\w+|χωρίς τ\w+|σε αντίθεση με τ\w+
he: את|נגד|אודות|על
ar: ضد|حول|بشأن
fa: درباره|دربارهٔ|علیه|در مورد
id: tentang|soal|mengenai|kepada|terhadap|melawan
vi: về|với|đối với
zh: 对|對|向|谈到|談到|提到|说到|說到|谈及|談及|提及|跟|针对|針對|关于|關於|不同于|不同於
"""
# To whom or of whom it is said, behind a verb of saying alone: what is attributed to somebody is his.
_TO = r"""
en: to|of
de: zu
nl: tegen|aan
fr: à
es: a
pt: a|para
it: a
ca: a
sv: till
da: til
nb: til
el: στ(?:ον?|ην?)
ar: عن
"""
_SAYING = r"""
en: (?:sa(?:id|ys?|ying)|told|wr(?:ote|ites?)|expla\w+|complain\w+|admit\w*|confess\w*|announc\w+|
 repl\w+|boast\w*|spoke)
de: (?:sag|erklär|schr[ei]|meint|beteuer|versicher|gestand|klag|beton|behaupt|bekräftig)\w*
nl: (?:zei|zeg|schr[ei]|verklaar|klaag|benadruk|beweer)\w*
fr: .*(?:di[ts]|déclar|affirm|expliqu|confi|annonc|écri|répond|racont|assur|insist|souti[en]|souten|précis)\w*
es: .*(?:di[jcr]|declar|afirm|explic|confes|anunci|escri|respond|cont|asegur|insist|sosten|sostuv|relat)\w*
pt: .*(?:di[szr]|declar|afirm|explic|confess|anunci|escre|respond|cont|assegur|garant)\w*
it: .*(?:dett|di[cs]|dichiar|afferm|spieg|confess|annunci|scri|rispo|raccont|assicur)\w*
ca: .*(?:di[rtg]|declar|afirm|explic|confess|anunci|escri|respo|assegur)\w*
sv: (?:sa|sade|säg|skr[ei]v|förklar|berätta|beton|hävda|intyga)\w*
da: (?:sag|sig|skr[ei]v|forklar|fortalt|fortæl|understreg|hævde)\w*
nb: (?:sa|sier|skr[ei]v|forklar|fort[ae]l|understrek|hevd)\w*
ar: (?:قال|ذكر|كتب|صرح|أضاف|أكد)\w*
el: (?:.* )?(?:είπ|λέ|δήλωσ|ανέφερ|εξήγησ|έγραψ)\w*
"""
# A name right before the verb that is within what is told of the subject: the minister who sacked Bob said.
_WITHIN = r"""
en: (?:who|which) (?:ha[sd] |have )?(?!(?:is|was|are|were|like|as|and|said|says|the|an?)\b)\w+|
 (?:letter|message|e-?mail|memo|petition|appeal|complaint) (?:\w+ )?to
fr: qui (?:a |avait |ont )?(?!(?:est|était|comme|dit|le|la)\b)\w+|lettre à
es: que (?:ha |había )?\w+ a|carta a
it: che (?:ha|aveva|hanno|avevano) \w+|lettera a
pt: carta a
"""
# A name that tells by its ending that something is said to him.
_DATIVE = r"""
pl: owi
cs: ovi
sk: ovi
uk: (?:ові|еві|єві)
ru: (?:[оеё]ву|[иы]ну|ому|ему)
hr: [ćc]u|ћу
fi: \w{3}[aouyäöi]lle|\w{3}[aeiouyäö](?:st|lt)[aä]
hu: \w{4}(?:n[ae]k|r[óő]l)
lt: ui|[ąįę]
lv: am|im|u
"""
# Right behind the name.
_BEHIND = r"""
ja: (?:氏|さん|首相|大統領|社長|議員|会長|長官|知事|容疑者|被告)?(?:について|に対し|に関し|に(?=[、「『])|へ|を)
ko: [ ]?(?:씨|대통령|총리|장관|의원|대표|회장)?(?:에게|한테|께|에 대해|에 관해|을|를)(?![가-힣])
fa: [ \u00a0]را(?!\w)
hi: [ \u00a0](?:को(?=[^।,]*(?:कहते|बुलाते|पुकारते|बताते))|से|के बारे में|के खिलाफ|के ख़िलाफ़|पर)(?!\w)
tr: ['’][yn]?[ae]\b(?! (?:göre|kalırsa))| (?:hakkında|için|ile ilgili|aleyhine)\b
"""
_BEGINS = r"(?<!\w)"
# No gap parts words in Chinese.
_WORD_BEGINS = {"zh": ""}
BEFORE = Patterns(
    {tag: rf"{_WORD_BEGINS.get(tag, _BEGINS)}(?:{words})[ \u00a0]*\Z" for tag, words in rows_of(_BEFORE).items()},
    re.IGNORECASE,
)
TO = Patterns({tag: rf"(?<!\w)(?:{words})[ \u00a0]\Z" for tag, words in rows_of(_TO).items()}, re.IGNORECASE)
WITHIN = Patterns({tag: rf"(?<!\w)(?:{one})[ \u00a0]\Z" for tag, one in rows_of(_WITHIN).items()}, re.IGNORECASE)
DATIVE = Patterns({tag: rf"{ending}\Z" for tag, ending in rows_of(_DATIVE).items()})
SAYING = Patterns(rows_of(_SAYING), re.IGNORECASE)
BEHIND = Patterns(rows_of(_BEHIND))
# Behind the name they begin a clause of which he is the subject after all: the report on Bob, who said so.
_WHO = r"""
en: who|that|which
de: der|die|das|welche\w*
nl: die|dat
fr: qui
es: que|quien(?:es)?
pt: que|quem
it: che
ca: que
ro: care
sv: som
da: som|der
nb: som
pl: któr[yaez]\w*
cs: kter[ýáéí]|kteří|jenž|jež
sk: ktor[ýáéí]
hr: koj[iae]
ru: котор(?:ый|ая|ые|ое)
uk: як(?:ий|а|і)|що
bg: ко(?:йто|ято|ито)
el: που|(?:ο|η|οι) οποί\w+
"""
WHO = Patterns({tag: rf",?[ \u00a0](?:{words})(?!\w)" for tag, words in rows_of(_WHO).items()})
# Before what broadcasts or prints they lead to where it is said: on RT, the West is called grim.
WHERE = ("on", "sur", "su")
# By whom it is said, such a verb tells of the same names.
PASSIVE = Patterns({"ja": ".*[わばかさら]れ", "ko": ".*(?:불리|불렸|들었|받았)", "tr": ".*(?:il|ın|in)(?:di|dı|mişti)"})
