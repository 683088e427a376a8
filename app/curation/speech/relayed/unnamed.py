"""Whether a subject may follow a verb: criticó la «farsa», и обвинил Петра в «измене», but not: y dijo el alcalde."""

import re

from app.curation.speech.cues.reporting import VERB_SECOND
from app.curation.speech.lexicon.clauses.clauses import THAT
from app.curation.speech.lexicon.listed import WORD, begins_with_listed, has_listed
from app.curation.speech.lexicon.told.addressing import ARTICLES
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.patterns import Pattern, Patterns
from app.spans import Span, all_of
from app.words.glyphs import GLYPHS

# Whom they tell of stands behind them: и обвинил Петра в «измене».
_ACCUSING = """
es: acus* culp*
pt: acus* culp*
it: accus*
ca: acus*
ro: acuz*
pl: oskarż*
cs: obvin*
sk: obvin*
hr: optuž*
sl: obtož*
ru: обвин*
uk: звинува*
bg: обвин*
el: κατηγόρ*
fi: syytt*
et: süüdista*
lt: apkaltin*
lv: apsūdzē*
"""
_OBJECT = Pattern(rf"(?:\s+[^\W\d_][\w’'-]*){{1,4}}\s*[{GLYPHS}]")
# An article before the marks, behind which nobody does it.
_OF_THE = Patterns({
    tag: rf"\s+(?:{articles})\s*[{GLYPHS}]"
    for tag, articles in {
        "es": "la|las|los|el|una?", "pt": "as?|os?|uma?", "it": "la|le|il|i|gli|lo|l['’]|una?|un['’]",
        "ca": "la|els?|les|l['’]|una?",
        "ro": "o|un",
    }.items()
})  # fmt: skip
_NEXT = Pattern(rf"\s*:?\s*(?:[בלכהש]|ب|ل|لـ|بـ)?[{GLYPHS}]")
# Joined to the verb by a hyphen: classificou-a de.
_ITS_OBJECT = Pattern(r"\A-(?:l?[ao]s?|n[ao]s?|lhes?|se)(?!\w)")
_FAR, _FEW = 40, 2


def has_no_subject(text: str, verb: Span, tag: str) -> bool:
    """Whether marks stand behind the verb, or “that”; in some languages none is due there, but before the verb.

    Who is named behind a verb of calling or accusing is called so, or accused.
    """
    if tag in ("en", "zh") or tag in VERB_SECOND or (tag == "fr" and not text.endswith("que", *verb)):
        return True
    if tag in _OF_THE and _OF_THE[tag].match(text, verb.end):
        return True
    if _OBJECT.match(text, verb.end) and any(has_listed(table, text, verb, tag) for table in (CALLING, _ACCUSING)):
        return True
    behind = _ITS_OBJECT.sub("", text[verb.end : verb.end + _FAR], count=1)
    if begins_with_listed(THAT, behind.lstrip(" ,"), tag) or _NEXT.match(behind):
        return True
    words = re.split(rf"[{GLYPHS}]", behind, maxsplit=1)
    few = WORD.findall(words[0]) if len(words) > 1 else []
    is_lower = bool(few) and all(word[0].islower() for word in few)
    return is_lower and len(few) <= _FEW and not has_listed(ARTICLES, few[0], all_of(few[0]), tag)
