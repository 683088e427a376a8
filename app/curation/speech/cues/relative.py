"""Clauses on who speaks, in which nobody else does anything: „Nein“, sagte Weber, der den Plan „dumm“ nannte."""

from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import PARTED
from app.curation.speech.lexicon.clauses.clauses import RELATIVE, THAT
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.listed import begins_with_listed, find_listed, has_listed, tag_of
from app.patterns import Pattern, Patterns
from app.spans import Span

# A pronoun that is the subject by its form, or because another case is told behind it.
_NOMINATIVES = {
    "de": r"(?:der|die) (?:den|ihn|sich|einen|diesen|jenen|keinen|(?:ihr|sein|unser)en)",
    "pl": r"któr(?:y|a|zy)",
    "cs": r"kter(?:ý|á|ří)",
    "sk": r"ktor(?:ý|á|í)",
    "ru": r"котор(?:ый|ая)",
    "uk": r"як(?:ий|а)",
    "bg": r"който",
    "hr": r"ko(?:ji|ja)|ко(?:ји|ја)",
}
_WHO = Patterns({tag: rf",[\s—–-]*(?:{who})\s" for tag, who in _NOMINATIVES.items()})

# Pronouns of which the clause may have another subject, and what ends it before “that”.
_WHOM = """
ar: الذي التي الذين
he: ש* אשר
fa: که
es: que
pt: que
it: che
fr: que qu
"""
_TABLES = (_WHOM, RELATIVE)
_COMMA = Pattern(r"\s*[,،]\s*(?:(?:al?|de|con|di|da|à|по|к|об?|у|про|z|k|s)\s)?")
_REACH = 24
_ATTRIBUTIVE = Patterns({"tr": r"(?:[dt][ıiuü]ğ[ıiuü]|[ae]n)\Z"})
_COMMA_BEFORE = Pattern(r"[,،]\s*\Z")


def is_in_clause_on_speaker(text: str, verb: Span, cue: Cue, end: int) -> bool:
    """Whether a verb is in such a clause, whoever does it, and behind a comma “that” leads back to what is said.

    قال السالمي، الذي وصفته المعارضة بـ«الفاشل»، إن الخطة.
    """
    if cue.speaker is None or not cue.end == cue.speaker.end <= verb.start or verb.end >= end:
        return False
    comma = _COMMA.match(text, cue.speaker.end)
    if comma is None or not any(begins_with_listed(table, text[comma.end() :], cue.language) for table in _TABLES):
        return False
    for that in find_listed(THAT, text, Span(verb.end, end), cue.language):
        if _COMMA_BEFORE.search(text, verb.end, that.start):
            return not has_listed(JOINING, text, Span(verb.end, that.start), cue.language)
    return False


def is_on_speaker(text: str, cue: Cue, end: int) -> bool:
    """Whether such a clause begins right behind the speaker and reaches to a place."""
    tag = tag_of(cue.language)
    if cue.speaker is None or tag not in _WHO:
        return False
    who = _WHO[tag].match(text, cue.speaker.end, end)
    return who is not None and not PARTED.search(text, who.end(), end)


def is_attributive(text: str, verb: Span, cue: Cue) -> bool:
    """Whether a verb tells of the speaker right before him: onun “deli” dediği Kaya."""
    if cue.speaker is None or tag_of(cue.language) not in _ATTRIBUTIVE or not verb.end <= cue.speaker.start:
        return False
    return text[verb.end : cue.speaker.start].isspace() and bool(_ATTRIBUTIVE["tr"].search(text[slice(*verb)]))


def is_of_main_clause(text: str, one: Span, verb: Span, cue: Cue) -> bool:
    """Whether a verb goes on with the sentence behind such a clause: the driver, whom she calls “nervous”, denies."""
    begin = min(cue.span.start, cue.speaker.start if cue.speaker else cue.span.start)
    before = text[max(0, begin - _REACH) : begin].rpartition(",")
    if not before[1] or not before[2].strip() or not text[one.start : verb.start].rstrip().endswith(","):
        return False
    words = before[2].split()
    return len(words) == 1 and any(
        has_listed(table, words[0], Span(0, len(words[0])), cue.language) for table in _TABLES
    )
