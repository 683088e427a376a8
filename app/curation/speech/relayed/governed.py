"""Names that are no subject of the cue: to whom, of whom or against whom it is said, or whose lawyer says it."""

from app.curation.speech.cues.before import REACH
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.clauses.clauses_on_names import RELATIVE
from app.curation.speech.lexicon.listed import tag_of
from app.curation.speech.lexicon.people.governing import (
    BEFORE,
    BEHIND,
    DATIVE,
    PASSIVE,
    SAYING,
    TO,
    WHERE,
    WHO,
    WITHIN,
)
from app.patterns import Pattern, Patterns
from app.spans import Span
from app.words.glyphs import GLYPHS

# Whoever stands behind them is told it.
_TELLING = Pattern(r"(?:tells?|telling|told|inform\w*|remind\w*|assur\w*|warn\w*)\Z")
_NAME = r"[ \u00a0](?:[A-ZÀ-Þ][\w’'-]+[ \u00a0]){1,3}"
_HERS = r"[ \u00a0](?:o|a|os|as|seu|sua|um|uma)[ \u00a0](?:\w+[ \u00a0]){1,2}"
_OF_WHOM = Patterns({
    "en": rf"{_NAME}of[ \u00a0](?=[A-ZÀ-Þ])",
    "fr": rf"{_NAME}(?:de[ \u00a0]|d['’])(?=[A-ZÀ-Þ])", "es": rf"{_NAME}de[ \u00a0](?=[A-ZÀ-Þ])",
    "it": rf"{_NAME}di[ \u00a0](?=[A-ZÀ-Þ])", "ca": rf"{_NAME}(?:de[ \u00a0]|d['’])(?=[A-ZÀ-Þ])",
    "pt": rf"(?:{_NAME}|{_HERS})(?:de|a|ao|à)[ \u00a0](?=[A-ZÀ-Þ])",
})  # fmt: skip
_OWNED = ("'s", "’s")
_FEW = 4


def is_governed(text: str, speaker: Span, cue: Cue) -> bool:
    """Whether a preposition or an ending tells that the speaker is not the one who says it."""
    tag = tag_of(cue.language)
    named = text[slice(*speaker)]
    if text.startswith(_OWNED, speaker.end) or named.endswith(_OWNED) or named.islower():
        return tag == "en" and _is_of_whom(text, speaker, cue, tag)  # said Walker of Guardiola's talk
    if speaker.end <= cue.span.start:
        between = text[speaker.end : cue.span.start]
        if tag in RELATIVE and RELATIVE[tag].match(between):
            return True
        if not between.strip() and _is_behind(WITHIN, text, speaker, cue, tag):
            return True
    elif tag in DATIVE and DATIVE[tag].search(named):
        return True
    if tag in BEHIND:
        is_passive = tag in PASSIVE and PASSIVE[tag].match(text, cue.span.start, cue.span.end + _FEW) is not None
        if not is_passive and BEHIND[tag].match(text, speaker.end):
            return True
    if _is_behind(BEFORE, text, speaker, cue, tag):
        return True
    is_saying = tag in SAYING and SAYING[tag].fullmatch(text, *cue.span) is not None
    if is_saying and cue.span.end <= speaker.start and _is_behind(TO, text, speaker, cue, tag):
        return True
    return _is_of_whom(text, speaker, cue, tag) or (tag == "en" and _is_told(text, speaker, cue))


def _is_behind(table: Patterns, text: str, speaker: Span, cue: Cue, tag: str) -> bool:
    """Whether what a table has stands right before the name, and is no part of the cue."""
    found = table[tag].search(text, max(0, speaker.start - REACH), speaker.start) if tag in table else None
    if found is None or cue.span.overlaps(Span(*found.span())) or _says_it(text, speaker, cue, tag):
        return False
    return cue.is_person or found[0].strip().lower() not in WHERE


def _says_it(text: str, speaker: Span, cue: Cue, tag: str) -> bool:
    """Whether the verb goes with him all the same: the report on Bob, who said so; about Bob calling it so."""
    if cue.span.start < speaker.end:
        return False
    is_gerund = text[slice(*cue.span)].endswith("ing") and text[speaker.end : cue.span.start].isspace()
    return is_gerund or (tag in WHO and WHO[tag].match(text, speaker.end) is not None)


def _is_of_whom(text: str, speaker: Span, cue: Cue, tag: str) -> bool:
    """Whether who says it stands between the verb and “of” or “to”: dijo Soler de Ruiz, disse a mãe a Fontes."""
    if not cue.is_person or tag not in _OF_WHOM:
        return False
    found = _OF_WHOM[tag].match(text, cue.span.end, speaker.end)
    return found is not None and speaker.start <= found.end() <= speaker.start + _FEW


def _is_told(text: str, speaker: Span, cue: Cue) -> bool:
    """Whether he stands right behind a verb of telling that has its subject before it: officials told Bob it was."""
    has_subject = text[max(0, cue.span.start - 3) : cue.span.start].rstrip(f" {GLYPHS}")[-1:].isalnum()
    is_right_behind = text[cue.span.end : speaker.start].isspace()
    return has_subject and is_right_behind and _TELLING.search(text[slice(*cue.span)]) is not None
