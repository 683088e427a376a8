"""An article's text, cut into passages where the curator's `at:` words stand, and words found in them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from app.curation.files.alike import difference
from app.curation.texts.nearest import nearest_words
from app.folded import Folded, plain
from app.spans import Span, all_of, trim
from app.words.boundaries import is_whole
from app.words.folding import as_typed

# How curators write that they leave something out.
_LEFT_OUT = ("…", "...")


class WordsError(Exception):
    """Words that cannot be found, with what would be right, which takes long to work out and is often not asked for."""

    def __init__(self, what: str, right: str | Callable[[], str]) -> None:
        super().__init__(what)
        self.what = what
        self._right = right

    @property
    def right(self) -> str:
        return self._right if isinstance(self._right, str) else self._right()


@dataclass(slots=True)
class PassageText:
    """The words of one passage; `n` counts from 1."""

    n: int
    span: Span
    folded: Folded
    _places: dict[str, list[Span]] = field(default_factory=dict, repr=False, compare=False)
    """What was looked for: many quotes have the same cue."""

    def find(self, words: str) -> Span:
        """The one place where the words stand, however they are spelt in Unicode.

        The part in [brackets], if there is one, is what is meant; the rest tells which place. Raises
        WordsError where they stand nowhere or more than once.
        """
        outer, start, end = self._meant(words)
        places = self._starts(outer)
        if len(places) == 1:
            return self.folded.span(places[0] + start, places[0] + end)
        if places:
            raise WordsError(
                f"“{outer}” stands {len(places)} times in passage {self.n}",
                "write more of the words around it, and put the part you mean in [brackets]",
            )
        raise WordsError(f"“{outer}” is not in passage {self.n}", partial(self.nearest, outer))

    def has(self, words: str) -> bool:
        """Whether `find` would meet the words, once or more often."""
        return bool(self._starts(self._meant(words)[0]))

    def holds(self, words: str) -> bool:
        """Whether the words stand here as whole words, once or more often."""
        return bool(self.places(words))

    def places(self, words: str) -> Sequence[Span]:
        """Everywhere the words stand as whole words, or the part of them in [brackets] among the others."""
        if words not in self._places:
            outer, start, end = self._meant(words)
            self._places[words] = [self.folded.span(at + start, at + end) for at in self._starts(outer)]
        return self._places[words]

    def printed(self, words: str) -> str | None:
        """The words as they are printed here, perhaps with other apostrophes, hyphens, digits or forms of letters."""
        text, wanted = as_typed(self.folded.text), as_typed(plain(words))
        at = text.find(wanted)
        while at >= 0 and not is_whole(text, at, at + len(wanted)):
            at = text.find(wanted, at + 1)
        return self.folded.text[at : at + len(wanted)] if at >= 0 else None

    def _meant(self, words: str) -> tuple[str, int, int]:
        """The words without brackets, which mean the part in them unless the text has brackets too; and its ends."""
        words = plain(words)
        return (words, 0, len(words)) if words in self.folded.text else _bracketed(words)

    def _starts(self, words: str) -> list[int]:
        """Where plain words begin in the folded text, as whole words."""
        text = self.folded.text
        return [at for at in self.folded.find_all(words) if is_whole(text, at, at + len(words))]

    def nearest(self, words: str) -> str:
        """What to write for words that are not here: how those differ that look like them, or which are near."""
        text = self.folded.text
        if words in text:
            return "it is part of a longer word there; write whole words"
        if unlike := difference(words, text):
            return unlike
        gap = next((gap for gap in _LEFT_OUT if gap in words and gap not in text), None)
        if gap and not words.startswith(gap) and not words.endswith(gap):
            return f"it has no “{gap}”; give what stands on either side of it as two, in a list"
        if near := nearest_words(words, text):
            return f"the nearest words there are “{near}”"
        return f"the passage reads “{text[:60]}…”" if len(text) > 60 else f"the passage reads “{text}”"


def cut(text: str, starts: list[int]) -> list[PassageText]:
    """The passages that begin at the given offsets, which ascend; each reaches to the next."""
    spans = [trim(text, Span(*ends)) for ends in zip(starts, [*starts[1:], len(text)], strict=True)]
    return [PassageText(n, span, Folded(text, span)) for n, span in enumerate(spans, 1)]


def find_starts(text: str, beginnings: list[str]) -> list[int | WordsError]:
    """Where each passage begins: at its words, which stand once in the text after the passage before."""
    whole = Folded(text, all_of(text))
    found: list[int | WordsError] = []
    after = 0
    for words in map(plain, beginnings):
        later = whole.find_all(words, after)
        if len(later) > 1:
            # “Forecast” is a heading, and not the beginning of “Forecasters expect rain” below it.
            later = [at for at in later if is_whole(whole.text, at, at + len(words))] or later
        if len(later) == 1:
            (at,) = later
            found.append(whole.span(at, at + 1).start)
            after = at + 1
        elif later:
            found.append(
                WordsError(
                    f"“{words}” begins {len(later)} places of the text",
                    "write more of its words, those of the next line too",
                )
            )
        elif words in whole.text:
            right = "passages stand in the order of the text; move it up"
            found.append(WordsError(f"“{words}” stands before the end of the passage above", right))
        else:
            near = nearest_words(words, whole.text)
            right = f"the nearest words are “{near}”" if near else "copy the first words of the passage from the text"
            right = difference(words, whole.text) or right
            found.append(WordsError(f"“{words}” is not in the text", right))
    return found


def _bracketed(words: str) -> tuple[str, int, int]:
    """`said [he] was` as the whole words and the start and end of the part that is meant."""
    before, opening, rest = words.partition("[")
    inner, closing, after = rest.partition("]")
    if not (opening and closing and inner):
        return words, 0, len(words)
    return before + inner + after, len(before), len(before) + len(inner)
