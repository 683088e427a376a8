"""What tells who a speaker is, behind the name: in brackets, or between commas.

Ann (Labour), the mayor of Ostend, who lives there, said.
"""

import re
from collections.abc import Iterable

from app.curation.speech.cues.before import REACH
from app.curation.speech.cues.behind_appositions import (
    COMMA_BEFORE_THAT,
    OBJECT_BEHIND,
    WITH_DATIVES,
    is_inserted_behind,
)
from app.curation.speech.cues.reporting import VERB_SECOND, Cue
from app.curation.speech.lexicon.clauses.adverbials import ADVERBIALS
from app.curation.speech.lexicon.clauses.clauses import THAT
from app.curation.speech.lexicon.clauses.framing import FRAMING
from app.curation.speech.lexicon.clauses.joining import JOINING, WHEN
from app.curation.speech.lexicon.listed import begins_with_listed
from app.curation.speech.lexicon.people.appositions import FIRST
from app.curation.speech.lexicon.told.conveying import LIKE
from app.curation.speech.lexicon.told.sourcing import SOURCING
from app.patterns import Pattern, Patterns
from app.spans import Span
from app.words.glyphs import GLYPHS

# Behind a name: what stands between two commas. Languages of no articles are told by what it does not begin with.
_INSERTED = Pattern(rf",\s(\w[^,;:.!?…\n–—()\[\]]{{1,100}})(?=,\s|[.!?](?:\s+(?:\w+\s)?(?:\w+:\s)?[{GLYPHS}]|\Z|\n))")
_AGE = Pattern(r"\d{1,3}(?:\s\w+){0,2}|de\s\d{1,3}\s\w+")
# A party, a club or an age.
_IN_BRACKETS = Pattern(r"\s\([^()]{1,40}\)")
_STOP = Pattern(r"[.!?…\n]\s*")
# A verb would stand second behind what is quoted, but the head of the „Bauern“, Weber, the mayor, said.
_COMMA_BEFORE, _COMMA_BEHIND_MARK = re.compile(r"\w,\s+\Z"), re.compile(rf"[\w{GLYPHS}],\s+\Z")
# What he does, at the end of the sentence: сказала Анна, передразнивая мать.
_GERUND = Pattern(r"\w*(?:я|ясь|в|вши|вшись|чи|чись|йки|ąc|wszy|íc|ouc|uje|jući|vši|damas?|dams|ot|en|v[ae])\b")
_TO_VERB = Pattern(rf",\s[{GLYPHS}][^{GLYPHS}]+[{GLYPHS}]\s")

# The verb ends what is said: it was over, Ann, the mayor, said.
_ENDED = Pattern(r"[,.!?…\n]|\Z")
# But no apostrophe.
_GLYPH = Pattern(rf"(?!(?<=\w)['’]\w)[{GLYPHS}]")
_SOURCED = Patterns({tag: rf"(?<!\w)(?:{row})(?!\w)" for tag, row in SOURCING.items()}, re.IGNORECASE)
_NO_APPOSITION = (JOINING, LIKE, THAT, WHEN)
_WITHOUT_ARTICLES = ("pl", "cs", "sk", "sl", "hr", "ru", "uk", "bg", "lt", "lv", "et", "fi", "hu")


def find_apposition(text: str, cue: Cue, speaker: Span, tag: str) -> Span | None:
    """From behind the name to where the sentence goes on; nothing that tells whose word it is, or who else is one.

    The comma behind it is left where something else is inserted there: Bob, the mayor, whose aide said so.
    """
    end, comma = speaker.end, None
    while True:
        if found := _IN_BRACKETS.match(text, end):
            end, comma = found.end(), None
        elif (found := _INSERTED.match(text, end)) and _is_apposition(
            text, found, cue, tag, is_second=end > speaker.end
        ):
            end = comma = found.end()
        else:
            break
    if end == speaker.end:
        return None
    is_to_verb = text[end : cue.span.start].strip() == ","
    is_amid = (tag not in COMMA_BEFORE_THAT or is_to_verb) and _is_amid(text, speaker, tag)
    is_amid = is_amid and not (is_to_verb and _is_last(text, cue, tag))
    if comma is None or text[comma : comma + 1] != "," or is_amid or is_inserted_behind(text, comma, cue, tag):
        return Span(speaker.end, end)
    return Span(speaker.end, end + 1)


def _is_amid(text: str, speaker: Span, tag: str) -> bool:
    """Whether a comma parts the name from words before it, unless these tell a day alone: On Tuesday, Ann."""
    if not (_COMMA_BEHIND_MARK if tag in VERB_SECOND else _COMMA_BEFORE).search(
        text, max(0, speaker.start - 3), speaker.start
    ):
        return False
    words = _STOP.split(text[max(0, speaker.start - REACH) : speaker.start])[-1].rstrip(", ")
    first = f" {words[:1].lower()}{words[1:]}"
    if begins_with_listed(FRAMING, words, tag):
        return False
    return not (tag in ADVERBIALS and ADVERBIALS[tag].fullmatch(first))


def _is_last(text: str, cue: Cue, tag: str) -> bool:
    """Whether nothing is said behind the verb."""
    found = ADVERBIALS[tag].match(text, cue.span.end) if tag in ADVERBIALS else None
    return _ENDED.match(text, found.end() if found else cue.span.end) is not None


def _is_apposition(text: str, found: re.Match[str], cue: Cue, tag: str, *, is_second: bool) -> bool:
    is_behind = cue.span.end <= found.start()
    if is_behind and tag in OBJECT_BEHIND and OBJECT_BEHIND[tag].match(text, found.start()):
        return False
    if Span(*found.span()).overlaps(cue.span) or _GLYPH.search(found[0]):
        return False
    if tag in _SOURCED and _SOURCED[tag].search(found[1]):
        return False
    # What stands in marks may be a part of it, unless only the verb stands behind: Weber, der Chef, „ja“ sagte.
    is_said = tag in WITH_DATIVES and _TO_VERB.fullmatch(text, found.end(), cue.span.start) is not None
    if text[found.end() + 2 : found.end() + 3] in GLYPHS and found.end() < cue.span.start and not is_said:
        return False
    if _AGE.fullmatch(found[1]):
        return True
    if tag in FIRST:
        return FIRST[tag].match(found[0]) is not None
    if tag not in _WITHOUT_ARTICLES or _begins_with(_NO_APPOSITION, found[1], tag):
        return False
    if text[found.end() : found.end() + 1] != "," and _GERUND.match(found[1]):
        return False
    # Behind another it may be what he does: Nowak, 54, wyszedł, a jego doradca powiedział.
    is_before_verb = text[found.end() : cue.span.start].strip() == ","
    return not is_second or cue.span.end <= found.start() or is_before_verb


def _begins_with(tables: Iterable[str], words: str, tag: str) -> bool:
    return any(begins_with_listed(table, words, tag) for table in tables)
