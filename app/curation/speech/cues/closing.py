"""A text without what parts a verb of saying from what belongs to it, and tells nothing of who says what.

Whether Ann, the mayor, said in Rome on Tuesday that Bob had called her so, or Ann said that he had, is the same. In
news a day may stand behind every verb, and who somebody is behind every name.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Self

from app.curation.quotations import Quotation
from app.curation.speech.cues.before import REACH
from app.curation.speech.cues.reporting import Cue, Rival
from app.curation.speech.lexicon.adverbials import ADVERBIALS
from app.curation.speech.lexicon.appositions import FIRST
from app.curation.speech.lexicon.clauses import RELATIVE, THAT
from app.curation.speech.lexicon.conveying import LIKE
from app.curation.speech.lexicon.joining import JOINING, WHEN
from app.curation.speech.lexicon.listed import begins_with_listed, tag_of
from app.curation.speech.lexicon.offices import TITLES
from app.curation.speech.lexicon.particles import PARTICLES
from app.curation.speech.lexicon.sourcing import SOURCING
from app.text import Span
from app.words.glyphs import GLYPHS
from app.words.patterns import Patterns

# Behind a name: what stands between two commas. Languages of no articles are told by what it does not begin with.
_INSERTED = re.compile(r",\s(\w[^,;:.!?…\n–—()\[\]]{2,100})(?=,\s|:)")
_COMMA_BEFORE = re.compile(r"\w,\s+\Z")
_TO_THE_CUE = re.compile(r",\s((?:[\w’']+\s){0,3})")
# Behind its verb: described as “fair”; said his sister, was.
_PASSIVE_OR_TURNED = re.compile(r"\s(?:as|by)\b|(?:\s[\w’']+){1,3},")
# Where a comma behind a verb does not tell that its clause ends.
_COMMA_BEFORE_THAT = ("de", "pl", "cs", "sk", "sl", "hr", "ru", "uk", "bg", "lt", "lv", "et", "fi", "hu", "da")
# But no apostrophe.
_GLYPH = re.compile(rf"(?!(?<=\w)['’]\w)[{GLYPHS}]")
_SOURCED = Patterns({tag: rf"(?<!\w)(?:{row})(?!\w)" for tag, row in SOURCING.items()}, re.IGNORECASE)
_TITLES = Patterns(TITLES)
_NO_APPOSITION = (JOINING, LIKE, THAT, WHEN)
_WITHOUT_ARTICLES = ("pl", "cs", "sk", "sl", "hr", "ru", "uk", "bg", "lt", "lv", "et", "fi", "hu")


class Closed:
    """What is left of a text, and where all else stands in it."""

    def __init__(self, text: str, gaps: Sequence[Span]) -> None:
        self._gaps = gaps
        self.text = ""
        at = 0
        for one in gaps:
            self.text += text[at : one.start]
            at = one.end
        self.text += text[at:]

    @classmethod
    def of(
        cls, text: str, there: Span, quotations: Sequence[Quotation], cue: Cue, rivals: Iterable[Rival]
    ) -> Self | None:
        """Of a stretch of the text; None where nothing stands so."""
        told = [one for one in (cue.span, cue.speaker, *(rival.span for rival in rivals)) if one]
        kept = [*told, *(one.outer for one in quotations)]
        tag = tag_of(cue.language)
        apposition = _apposition(text, cue, cue.speaker, tag) if cue.speaker else None
        found = [*_adverbials(text, told, tag), *([apposition] if apposition else []), *_titles(text, cue.speaker, tag)]
        found = [one for one in found if not any(one.overlaps(other) for other in kept)]
        if tag in PARTICLES:
            found += [Span(*one.span()) for one in PARTICLES[tag].finditer(text, *there)]
        return cls(text, _apart(found)) if found else None

    def span(self, span: Span) -> Span:
        return Span(self._at(span.start), self._at(span.end))

    def cue(self, cue: Cue) -> Cue:
        return cue._replace(span=self.span(cue.span), speaker=cue.speaker and self.span(cue.speaker))

    def rival(self, rival: Rival) -> Rival:
        return rival._replace(span=self.span(rival.span))

    def quotation(self, one: Quotation) -> Quotation:
        return one._replace(outer=self.span(one.outer), pieces=tuple(map(self.span, one.pieces)))

    def _at(self, place: int) -> int:
        return place - sum(one.end - one.start for one in self._gaps if one.end <= place)


def _adverbials(text: str, told: Iterable[Span], tag: str) -> Iterator[Span]:
    """Those behind verbs and names."""
    for one in told if tag in ADVERBIALS else ():
        if found := ADVERBIALS[tag].match(text, one.end):
            yield Span(one.end, found.end())


def _titles(text: str, speaker: Span | None, tag: str) -> Iterator[Span]:
    """What stands before the name of a speaker, and is left out of the words for him."""
    if not speaker or tag not in _TITLES or not text[speaker.start].isupper():
        return
    if found := _TITLES[tag].search(text, max(0, speaker.start - REACH), speaker.start):
        yield Span(found.start(), speaker.start)


def _apart(gaps: Iterable[Span]) -> list[Span]:
    """In their order, none that begins within another."""
    found: list[Span] = []
    for one in sorted(gaps):
        if not found or one.start >= found[-1].end:
            found.append(one)
    return found


def _apposition(text: str, cue: Cue, speaker: Span, tag: str) -> Span | None:
    """What tells between commas who the speaker is; not whose word it is, nor who else is one.

    The comma behind it is left where something else is inserted there: Bob, the mayor, whose aide said so.
    """
    found = _INSERTED.match(text, speaker.end)
    if not found or _GLYPH.search(found[0]) or (tag in _SOURCED and _SOURCED[tag].search(found[1])):
        return None
    if text[found.end() + 2 : found.end() + 3] in GLYPHS and found.end() < cue.span.start:
        return None  # What stands in marks may be a part of it.
    if tag in FIRST:
        is_one = FIRST[tag].match(found[0]) is not None
    else:
        is_one = tag in _WITHOUT_ARTICLES and not _begins_with(_NO_APPOSITION, found[1], tag)
    if not is_one:
        return None
    is_amid = tag not in _COMMA_BEFORE_THAT and _COMMA_BEFORE.search(text, max(0, speaker.start - 3), speaker.start)
    is_left = is_amid or _is_inserted(text, found.end(), cue, tag)
    return Span(speaker.end, found.end() + (text[found.end()] == "," and not is_left))


def _is_inserted(text: str, comma: int, cue: Cue, tag: str) -> bool:
    """Whether something else on the speaker stands behind the comma: whose aide said so; described as “fair”."""
    behind = text[comma + 1 :].split(maxsplit=2)
    if any(_begins_with((RELATIVE,), word, tag) for word in behind[:2]) or (
        tag in FIRST and FIRST[tag].match(text, comma)
    ):
        return True
    between = _TO_THE_CUE.fullmatch(text, comma, cue.span.start)
    if not between:
        return False
    if not between[1]:
        return _PASSIVE_OR_TURNED.match(text, cue.span.end) is not None
    return tag not in _COMMA_BEFORE_THAT and text[cue.span.end : cue.span.end + 1] == ","


def _begins_with(tables: Iterable[str], words: str, tag: str) -> bool:
    return any(begins_with_listed(table, words, tag) for table in tables)
