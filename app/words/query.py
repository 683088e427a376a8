"""Words as they are asked for: all must occur, the last one as a beginning; "a phrase", and -what to leave out.

Nothing else in a query is an operator, and any text is one.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import zip_longest

from app.patterns import Pattern
from app.words.asked import Asked
from app.words.chunks import MEASURE, NUMBER, phrase_of, words_of
from app.words.compounds import closed
from app.words.copied import as_typed
from app.words.folding import POINT
from app.words.glyphs import ROUND_PHRASES
from app.words.roles import Role, roles_in
from app.words.written_otherwise import SHORTENED

# Behind a last word that is meant as it is.
_WHOLE = (POINT, "．", *"%٪％+#")
# A mark inside a word opens no phrase, an open one closes at the end.
_PHRASE = rf"[{ROUND_PHRASES}]([^{ROUND_PHRASES}]*)(?:[{ROUND_PHRASES}]|\Z)"
# A keyboard for other letters may have a wider sign, and an editor makes one of a hyphen behind a gap; before digits
# that is a minus.
_LEFT_OUT = r"-|[−－](?=[^\W\d])|(?<=\s)–(?=[^\W\d])"
# An abbreviation, which is no beginning: US finds nothing of what is used.
_ABBREVIATION = Pattern(r"[^\W\d_](?:\.?[^\W\d_]){1,2}")
# What stands between gaps or in a phrase, and before it the sign of what is left out.
_PARTS = Pattern(rf"(?<!\S)({_LEFT_OUT}|)(?:{_PHRASE}|(?=[^\s-])({NUMBER}|(?i:{MEASURE})|\S+))|()()(\S+)")


@dataclass(frozen=True)
class WordQuery:
    """What must all occur, and what must not; where nothing must, what must not is left out of everything."""

    asked: tuple[Asked, ...]
    excluded: tuple[Asked, ...] = ()

    @classmethod
    def read(cls, text: str) -> "WordQuery":
        asked: list[Asked] = []
        excluded: list[Asked] = []
        text = as_typed(text)
        for minus, phrase, chunk, *_, rest in _PARTS.findall(text):
            found = [*words_of(chunk or rest)] if chunk or rest else [*phrase_of(phrase)]
            (excluded if minus else asked).extend(found)
        if asked and asked[-1].text:
            asked[-1] = _ended(asked[-1], text.split())
        return cls(tuple(dict.fromkeys(_closed(asked))), tuple(dict.fromkeys(excluded)))

    @property
    def is_empty(self) -> bool:
        """Whether there was no word in it, which nothing matches."""
        return not (self.asked or self.excluded)

    @cached_property
    def roles(self) -> Mapping[str, Role | None]:
        """What each folded word of a text may be to it, worked out when it is first asked for."""
        return roles_in(self.asked)


def parted(text: str) -> tuple[str, list[str]]:
    """What must occur as it is typed, and each word or phrase that must not, without its marks."""
    kept: list[str] = []
    left_out: list[str] = []
    for part in _PARTS.finditer(as_typed(text)):
        minus, phrase, chunk = part.group(1, 2, 3)
        if minus:
            left_out.append(phrase or chunk or "")
        else:
            kept.append(part[0])
    return " ".join(kept), [one for one in left_out if one]


def _ended(word: Asked, chunks: list[str]) -> Asked:
    """The last word: as it is, where it is marked so; of an abbreviation the plural as well; else as a beginning.

    Where all is in capitals, they tell nothing.
    """
    *before, last = chunks
    if last.endswith(_WHOLE):
        return word
    if last.isupper() and _ABBREVIATION.fullmatch(last) and not (before and all(map(str.isupper, before))):
        return replace(word, otherwise=(*word.otherwise, f"{word.typed}s")) if word.typed else word
    return replace(word, otherwise=tuple(one for one in word.otherwise if one not in SHORTENED), is_begun=True)


def _closed(asked: list[Asked]) -> Iterator[Asked]:
    """The same, each besides in what it makes with the word before it or behind it."""
    before: tuple[str, ...] = ()
    for one, other in zip_longest(asked, asked[1:]):
        behind = closed(one.typed, other.typed) if other and one.typed and other.typed else ()
        going_on = behind if other and other.is_begun else ()
        yield replace(one, otherwise=(*one.otherwise, *before, *behind), going_on=going_on) if before or behind else one
        before = behind
