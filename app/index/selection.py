"""What a list is asked for, apart from any parameter's name."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.dates import UNBOUNDED_END, UNBOUNDED_START
from app.index.cursors import Cursor
from app.words import WordQuery

# Terms of which a record must have one.
Group = tuple[str, ...]
# The column of the terms that a list is sorted by, ascending; ties stand in the order of `position`.
Sort = Literal["position", "earliest", "recency", "rarity"]


@dataclass(frozen=True)
class Listing:
    """A kind of record that has a list, which names its table and that of its terms; its sorts by name."""

    record: str
    sorts: dict[str, Sort]


@dataclass(frozen=True)
class Window:
    """Day numbers, both inclusive; `must` means that the date lies inside for certain."""

    first: int
    last: int
    must: bool

    @classmethod
    def between(cls, first: date | None, last: date | None, *, must: bool) -> "Window":
        return cls(first.toordinal() if first else UNBOUNDED_START, last.toordinal() if last else UNBOUNDED_END, must)


@dataclass(frozen=True)
class Selection:
    """Records that have a term of every group, the words, a date in the window, and come after the cursor.

    `dated` keeps those with a date, or those without; None keeps both.
    """

    groups: tuple[Group, ...]
    sort: Sort
    limit: int
    window: Window | None = None
    dated: bool | None = None
    cursor: Cursor | None = None
    words: WordQuery | None = None

    @property
    def is_impossible(self) -> bool:
        """Whether no record can fit: an undated one lies in no window, and none has a word that is no word."""
        return (self.window is not None and self.dated is False) or (self.words is not None and self.words.is_empty)
