"""What tells who a speaker is, behind the name: in brackets, or between commas.

Ann (Labour), the mayor of Ostend, who lives there, said.
"""

import re
from collections.abc import Iterable

from app.curation.speech.cues.before import REACH
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.clauses.adverbials import ADVERBIALS
from app.curation.speech.lexicon.clauses.clauses import RELATIVE, THAT
from app.curation.speech.lexicon.clauses.framing import FRAMING
from app.curation.speech.lexicon.clauses.joining import JOINING, WHEN
from app.curation.speech.lexicon.listed import begins_with_listed, has_listed
from app.curation.speech.lexicon.people.appositions import FIRST
from app.curation.speech.lexicon.told.conveying import LIKE
from app.curation.speech.lexicon.told.sourcing import SOURCING
from app.curation.speech.lexicon.verbs.auxiliaries import AUXILIARY, PASSIVE
from app.text import Span, all_of
from app.words.glyphs import GLYPHS
from app.words.patterns import Patterns

# Behind a name: what stands between two commas. Languages of no articles are told by what it does not begin with.
_INSERTED = re.compile(r",\s(\w[^,;:.!?…\n–—()\[\]]{1,100})(?=,\s)")
_AGE = re.compile(r"\d{1,3}(?:\s\w+){0,2}|de\s\d{1,3}\s\w+")
# A party, a club or an age.
_IN_BRACKETS = re.compile(r"\s\([^()]{1,40}\)")
_STOP = re.compile(r"[.!?…\n]\s*")
_COMMA_BEFORE = re.compile(r"\w,\s+\Z")
_TO_THE_CUE = re.compile(r",\s((?:[\w’']+\s){0,3})")
# Behind its verb: described as “fair”; said his sister, was; said the head of the club, was. But: jailed him, calling.
_PASSIVE = re.compile(rf"\s(?:as(?= [{GLYPHS}]| (?:an?|the|his|her|one)\b)|by)\b")
_TURNED = re.compile(
    r"\s(?P<first>[\w’']+)(?:\s[\w’']+){0,6},(?!\s(?:\w+ing|who(?:m|se)?|which|where|when|and|but|as|because|while|though)\b)"
)
_NO_SUBJECT = "it that he she they in on at to of for from with and but so there this these those we i you"
_NOT_TURNED = frozenset(_NO_SUBJECT.split())
# A phrase with words in marks, before the verb.
_MARKED_AMID = re.compile(rf",\s[^,{GLYPHS}]{{1,40}}[{GLYPHS}][^{GLYPHS}]+[{GLYPHS}][^,{GLYPHS}]{{0,40}},")
# Another subject before the verb: Bob; she.
_SUBJECT = re.compile(
    r"\b(?:[A-ZÀ-ÞА-ЯΑ-Ω]\w|(?:s?he|they|we|i|ils?|elles?|on|él|ella|ele|ela|lui|lei|er|sie|es|hij|zij|ze|h[oau]n|de[nt]?)\b)"
)
_ROMANCE = ("fr", "es", "pt", "it", "ca", "ro")
# A hearer may stand there: sagte Weber, der Bürgermeister, der „Zeit“.
_WITH_DATIVES = ("de", "nl")
_TO = "to|in|on|for|at|en|al?|à|aux?|su|alla?|på|i|till?|op|aan|na|w|do|v|в|на"
_TO_VERB = re.compile(rf",\s[{GLYPHS}][^{GLYPHS}]+[{GLYPHS}]\s")
_MARK_BEHIND = re.compile(rf",\s(?!(?:{_TO})\s)(?:[\w’'.-]+\s){{1,2}}[{GLYPHS}]")
_DATIVE_BEHIND = re.compile(rf",\s(?:dem|der|de|het)\s(?:[\w-]+er\s)?[{GLYPHS}]")
# They asked, recalls Ann, the mayor, “why?”.
_INSERTED_CUE, _MARKS_BEHIND = re.compile(r"\w,\s+\Z"), re.compile(rf",\s[{GLYPHS}]")
# Where a comma behind a verb does not tell that its clause ends.
_COMMA_BEFORE_THAT = ("de", "pl", "cs", "sk", "sl", "hr", "ru", "uk", "bg", "lt", "lv", "et", "fi", "hu", "da")
# The verb ends what is said: it was over, Ann, the mayor, said.
_ENDED = re.compile(r"[,.!?…\n]|\Z")
# But no apostrophe.
_GLYPH = re.compile(rf"(?!(?<=\w)['’]\w)[{GLYPHS}]")
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
        elif (found := _INSERTED.match(text, end)) and _is_apposition(text, found, cue, tag, is_second=end > speaker.end):
            end = comma = found.end()
        else:
            break
    if end == speaker.end:
        return None
    is_amid = tag not in _COMMA_BEFORE_THAT and _is_amid(text, speaker, tag) and not _is_before_last(text, end, cue, tag)
    if comma is None or text[comma] != "," or is_amid or _is_inserted(text, comma, cue, tag):
        return Span(speaker.end, end)
    return Span(speaker.end, end + 1)


def _is_amid(text: str, speaker: Span, tag: str) -> bool:
    """Whether a comma parts the name from words before it, unless these tell a day alone: On Tuesday, Ann."""
    if not _COMMA_BEFORE.search(text, max(0, speaker.start - 3), speaker.start):
        return False
    words = _STOP.split(text[max(0, speaker.start - REACH) : speaker.start])[-1].rstrip(", ")
    first = f" {words[:1].lower()}{words[1:]}"
    if begins_with_listed(FRAMING, words, tag):
        return False
    return not (tag in ADVERBIALS and ADVERBIALS[tag].fullmatch(first))


def _is_before_last(text: str, end: int, cue: Cue, tag: str) -> bool:
    """Whether the verb is right behind, and nothing is said behind that."""
    if text[end : cue.span.start].strip() != ",":
        return False
    found = ADVERBIALS[tag].match(text, cue.span.end) if tag in ADVERBIALS else None
    return _ENDED.match(text, found.end() if found else cue.span.end) is not None


def _is_apposition(text: str, found: re.Match[str], cue: Cue, tag: str, *, is_second: bool) -> bool:
    if Span(*found.span()).overlaps(cue.span) or _GLYPH.search(found[0]):
        return False
    if tag in _SOURCED and _SOURCED[tag].search(found[1]):
        return False
    if text[found.end() + 2 : found.end() + 3] in GLYPHS and found.end() < cue.span.start:
        # What stands in marks may be a part of it, unless only the verb stands behind: Weber, der Chef, „ja“ sagte.
        if not (tag in _WITH_DATIVES and _TO_VERB.fullmatch(text, found.end(), cue.span.start)):
            return False
    if _AGE.fullmatch(found[1]):
        return True
    if tag in FIRST:
        return FIRST[tag].match(found[0]) is not None
    if tag not in _WITHOUT_ARTICLES or _begins_with(_NO_APPOSITION, found[1], tag):
        return False
    # Behind another it may be what he does: Иванов, 54 года, ушёл, а его помощник сказал.
    is_before_verb = text[found.end() : cue.span.start].strip() == ","
    return not is_second or cue.span.end <= found.start() or is_before_verb


def _is_inserted(text: str, comma: int, cue: Cue, tag: str) -> bool:
    """Whether something else on the speaker stands behind the comma: whose aide said so; described as “fair”."""
    behind = text[comma + 1 : comma + REACH].split(maxsplit=2)
    if tag in _WITH_DATIVES and _DATIVE_BEHIND.match(text, comma):
        return False
    if any(_begins_with((RELATIVE,), word, tag) for word in behind[:2]):
        return True
    is_to_verb = comma < cue.span.start and "," not in text[comma + 1 : cue.span.start]
    if tag in FIRST and FIRST[tag].match(text, comma) and not is_to_verb:
        return True
    is_marked = tag not in _WITH_DATIVES and comma > cue.span.end and _MARK_BEHIND.match(text, comma) is not None
    if is_marked and not any(has_listed(table, behind[0], all_of(behind[0]), tag) for table in (AUXILIARY, PASSIVE)):
        return True
    is_inserted = _INSERTED_CUE.search(text, max(0, cue.span.start - REACH), cue.span.start) is not None
    if is_inserted and _MARKS_BEHIND.match(text, comma):
        return True
    if _MARKED_AMID.match(text, comma, cue.span.start):
        return True
    between = _TO_THE_CUE.fullmatch(text, comma, cue.span.start)
    if not between:
        return False
    found = _SUBJECT.search(between[1])
    if found and not (tag in _ROMANCE and found[0] in ("de", "es")):
        return True
    found = ADVERBIALS[tag].match(text, cue.span.end) if tag in ADVERBIALS else None
    end = found.end() if found else cue.span.end
    turned = _TURNED.match(text, end)
    is_turned = turned is not None and turned["first"].lower() not in _NOT_TURNED
    if between[1]:
        return (is_turned or text[end : end + 1] == ",") and tag not in _COMMA_BEFORE_THAT
    return is_turned or _PASSIVE.match(text, end) is not None


def _begins_with(tables: Iterable[str], words: str, tag: str) -> bool:
    return any(begins_with_listed(table, words, tag) for table in tables)
