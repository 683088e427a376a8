"""What the speaker rejects with a second verb: spoke of “progress” and dismissed the “conspiracy” of the defence."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import PARTED, Sentence
from app.curation.speech.lexicon.clauses.clauses import AS
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.listed import WORD, find_listed, has_listed, joined, tag_of
from app.curation.speech.lexicon.unsaid.negation import DENYING
from app.spans import Span, all_of

_MORE = """
de: verwarf verwarfen
fr: écarté écarta écarte
es: descartó descarta descartaron
pt: descartou descarta descartaram afastou
it: escluso escluse esclude
nl: wuifde
sv: avfärda*
ca: descarta descartat
ro: exclus
"""
_REJECTING = joined(DENYING, _MORE)
# In two words round what is rejected: wies die „Kritik“ zurück; but: wies darauf hin.
_PARTED_VERBS = {
    "de": (
        re.compile(r"\bund w(?:ies|eist|iesen|eisen) [^,;:.]*\Z"),
        re.compile(r"[^,;:.]{0,60}\b(?:zurück|von sich)\b"),
    ),
    "nl": (re.compile(r"\ben w(?:ees|ijst|ezen) [^,;:.]*\Z"), re.compile(r"[^,;:.]{0,60}\b(?:af|van de hand)\b")),
}
_FEW_BEFORE, _FEW_BEHIND, _REACH = 3, 5, 80


def is_rejected(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether “and” and a verb of rejecting lead right to it, and not to “as”, behind which he would call it so."""
    earlier = [other.outer.end for other in sentence.quotations if other.stands_before(one.outer)]
    start = max(cue.end, one.outer.start - _REACH, *earlier)
    tag, near = tag_of(cue.language), Span(start, one.outer.start)
    if start >= one.outer.start or not has_listed(JOINING, text, near, tag):
        return False
    if tag in _PARTED_VERBS and _PARTED_VERBS[tag][0].search(text, *near):
        return _PARTED_VERBS[tag][1].match(text, one.outer.end) is not None
    verb = next(find_listed(_REJECTING, text, near, tag), None)
    if verb is None:
        return False
    before, behind = " ".join(text[start : verb.start].split()[-_FEW_BEFORE:]), text[verb.end : one.outer.start]
    is_near = has_listed(JOINING, before, all_of(before), tag) and len(WORD.findall(behind)) <= _FEW_BEHIND
    return is_near and not PARTED.search(behind) and not has_listed(AS, behind, all_of(behind), tag)
