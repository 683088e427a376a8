"""What a text says that somebody did not say: she never said “strike”, he denied a “cover-up”."""

import re

from app.curation.clauses import AS
from app.curation.listed import UNSPACED, find_listed, has_listed, tag_of
from app.curation.quotations import Quotation
from app.curation.reporting import Cue
from app.text import Span
from app.words.glyphs import GLYPHS

_NEGATING = """
en: not never nor neither nobody none few cannot don doesn didn won wouldn hasn haven hadn isn wasn couldn shouldn
 refused refuses declined declines avoided avoids stopped stops failed fails without
de: nicht nie niemals kein* ohne
nl: niet nooit geen zonder
fr: pas jamais ni sans
es: no nunca jamás tampoco ni sin
pt: não nunca jamais nem sem
it: non mai né senza
ca: no mai sense
ro: nu niciodată fără
sv: inte aldrig ej
da: ikke aldrig
nb: ikke aldri
fi: ei en eivät eikä emme
pl: nie nigdy bez
hr: nije nisu ne nikad*
sl: ni niso ne nikoli
ru: не ни никогда
uk: не ні ніколи
bg: не никога
el: δεν δε μην ποτέ χωρίς
hu: nem sem soha
id: tidak tak bukan belum
ms: tidak tak bukan belum
vi: không chưa chẳng
ar: لم لا لن ما ليس ليست دون
he: לא מעולם
hi: नहीं न ना
ur: نہیں نہ
zh: 没 沒 未 并不 並不 从不 從不 不曾
ko: 않 못 안
th: ไม่ มิได้
"""
_DENYING = """
en: deny denies denied denying dispute disputes disputed reject rejects rejected dismiss dismisses dismissed
 refute refutes refuted
de: bestritt* bestreit* bestritten dementier* leugne* verneint* weist wies zurückgewiesen
nl: ontken* verwerp* verwierp*
fr: nie nié nient niait dément* démenti rejet*
es: negó niega* negaron desmint* desmient* rechaz*
pt: negou nega negaram desment* rejeit*
it: nega negato negano smenti* respin*
ro: neag* negat dezmin*
sv: förneka* dementera* avvis* tillbakavis*
da: afvis* benægte*
nb: avvis* nekte* benekte*
fi: kiist* kielsi* torju*
pl: zaprzecz* zdementow* odrzuc*
cs: popřel* popír* dementov* odmít*
sk: poprel* popier* dementov*
ru: отриц* опроверг* отверг*
uk: запереч* спрост* відкин*
bg: отрече* отрич* опроверг* отхвърл*
el: διέψευσ* διαψεύδ* αρνήθηκ* αρνείται
hu: tagad* cáfol*
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
ko: 부인 일축
th: ปฏิเสธ
"""
# Where the verb itself says that it is not so.
_NEGATIVE = {
    tag: re.compile(pattern)
    for tags, pattern in {
        "cs sk": r"\Ane",
        "fa": r"\Aن(?:گفت|می|کرد|خواند|داد|نوشت|نامید)",
        "tr az": r"m[aeə](?:d[ıi]|z|m[ıi]ş|y[ae]c[ae])|m[ıiuü]yor",
        "ja": r"な[いかく]|ません",
        "ta": "வில்லை|மாட்ட",
        "bn": r"(?:নি|না)\b",
    }.items()
    for tag in tags.split()
}
# Languages that put “not” behind the verb.
_GOING_ON_BEHIND = ("ja", "ko")
_BEHIND_THE_VERB = ("de", "nl", "sv", "da", "nb")
# Read backwards, from the place that they stand before.
_FEW_WORDS = re.compile(r"(?:[ \u00a0]*['’]?[\w\u0300-\u036f\u064b-\u065f\u0900-\u0d7f\u200c]+){0,4}")
# Where words are not parted, so many characters stand for the few.
_FEW = {"zh": 2, "ja": 0, "ko": 2, "th": 6}
_REACH, _BEHIND = 60, 5
_QUOTED = frozenset(GLYPHS)
_PARTED, _WORD = re.compile(r"[,;:—–，；：、،؛]"), re.compile(r"\w")


def is_denied(text: str, one: Quotation, cue: Cue, *, is_tied: bool) -> bool:
    """Whether the cue says of what stands in the marks that it was not said, or that it is not so."""
    is_before = one.outer.start < cue.span.start
    between = Span(one.pieces[-1].end - 1, cue.span.start) if is_before else Span(cue.span.end, one.outer.start)
    is_parted = bool(_PARTED.search(text, *between))
    if is_parted and not is_tied:
        return False
    if _is_negated(text, cue, between):
        return True
    if not has_listed(_DENYING, text, cue.span, cue.language) or (is_before and is_tied):
        return False
    return ":" not in text[slice(*between)] and not has_listed(AS, text, between, cue.language)


def _is_negated(text: str, cue: Cue, between: Span) -> bool:
    tag = tag_of(cue.language)
    end = cue.span.end + (_BEHIND if tag in _GOING_ON_BEHIND else 0)
    if tag in _NEGATIVE and _NEGATIVE[tag].search(text[cue.span.start : end]):
        return True
    near = Span(_first_of_few(text, cue.span.start, tag), end)
    if has_listed(_NEGATING, text, near, tag):
        return True
    if any(found.start < cue.span.start for found in find_listed(_DENYING, text, near, tag)):
        return True
    is_beside = _QUOTED.isdisjoint(text[between.start + 1 : between.end])
    return tag in _BEHIND_THE_VERB and is_beside and has_listed(_NEGATING, text, between, tag)


def _first_of_few(text: str, at: int, tag: str) -> int:
    """Where the few words begin that stand right before a place."""
    if tag in UNSPACED:
        return max(0, at - _FEW[tag])
    before = text[max(0, at - _REACH) : at]
    return at - next(_FEW_WORDS.finditer(before[::-1])).end()
