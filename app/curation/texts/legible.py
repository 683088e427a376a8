"""A text as its rules read it: composed, and without what nobody sees.

A house may send é as two characters, or hide soft hyphens and marks of direction in its words. What is found in the
legible text is told by where it stands in the printed one.
"""

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any

from app.curation.articles import Article, Attribution, Condition, Evidence, Link, Mention, Passage, Quote, Role, Told
from app.curation.files.reading import position
from app.curation.texts.wrapped import unwrapped
from app.letters import INVISIBLE, compose, is_composed, letters
from app.patterns import Pattern
from app.spans import Span

_HOLDING_SPANS = (Article, Condition, Evidence, Link, Mention, Passage, Quote, Role, Told)
_SEEN = rf"[^\s{INVISIBLE}]+"
_UNSEEN = rf"(?:[^\S\n]|[{INVISIBLE}])*"
_RUN = Pattern(
    rf"(?P<words>{_SEEN}(?: {_SEEN})*)|(?P<line>{_UNSEEN}\n{_UNSEEN})|(?P<gap>[{INVISIBLE}]*\s{_UNSEEN})|[{INVISIBLE}]+"
)
# A gap that is neither one space nor the end of a line alone, or what nobody sees.
_ILLEGIBLE = Pattern(rf"[^\S \n]| \s|\n |[{INVISIBLE}]")
_GAPS = {"line": "\n", "gap": " "}


class Legible:
    """`text` is what is read of the `printed` one."""

    def __init__(self, printed: str) -> None:
        self.text = self.printed = printed
        self._places: list[Span] | None = None
        if _ILLEGIBLE.search(printed) or not (printed.isascii() or is_composed(printed)):
            self._read()

    def _read(self) -> None:
        pieces: list[str] = []
        places: list[Span] = []
        for run in _RUN.finditer(self.printed):
            at = run.start()
            if run["words"]:
                found = [(one, compose(one)) for one in letters(run[0])]
            else:
                found = [(run[0], _GAPS.get(run.lastgroup or "", ""))]
            for letter, shown in found:
                pieces.append(shown)
                places += [Span(at, at + len(letter))] * len(shown)
                at += len(letter)
        self.text = "".join(pieces)
        self._places = places

    def printed_at(self, span: Span) -> Span:
        """Where a stretch of the legible text stands in the printed one."""
        if self._places is None or not self._places:
            return span
        start = self._places[span.start].start if span.start < len(self._places) else len(self.printed)
        return Span(start, self._places[span.end - 1].end if span.end > span.start else start)

    def words(self, span: Span) -> str:
        """A stretch as it is printed."""
        return self.printed[slice(*self.printed_at(span))]

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column, from 1, in the printed text."""
        return position(self.printed, self.printed_at(Span(offset, offset)).start)

    def unwrap(self, passages: Iterable[Span]) -> None:
        """Read on over the ends of lines that are broken within passages."""
        self.text = unwrapped(self.text, passages)

    def as_printed(self, article: Article) -> Article:
        """The article with the text and the places of the printed one."""
        if self.text is self.printed:
            return article
        return replace(article if self._places is None else self._moved(article), text=self.printed)

    def _moved(self, found: Any) -> Any:
        match found:
            case Span():
                return self.printed_at(found)
            case Attribution():
                return found._replace(span=self.printed_at(found.span))
            case list():
                return [*map(self._moved, found)]
            case dict():
                return {key: self._moved(one) for key, one in found.items()}
            case _ if isinstance(found, _HOLDING_SPANS):
                return replace(found, **{one.name: self._moved(getattr(found, one.name)) for one in fields(found)})
        return found
