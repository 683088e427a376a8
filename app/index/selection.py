"""What a list is asked for, apart from any parameter's name."""

from dataclasses import dataclass
from datetime import date

from app.dates import UNBOUNDED_END, UNBOUNDED_START
from app.index.columns import Sort
from app.index.cursors import Cursor
from app.index.members import Fields
from app.vocabulary import DateMatch
from app.words.query import WordQuery

# Terms of which a record must have one, or where it is excluded must have none.
Group = tuple[str, ...]


@dataclass(frozen=True)
class Listing:
    """A kind of record that has a list, which names its table; its sorts by name."""

    record: str
    sorts: dict[str, Sort]


@dataclass(frozen=True)
class Window:
    """Day numbers, both inclusive."""

    first: int
    last: int
    reading: DateMatch = "known"

    @classmethod
    def between(cls, first: date | None, last: date | None, reading: DateMatch) -> "Window":
        """Days that none is before, or behind, leave that side open as none do."""
        start = UNBOUNDED_START if first in (None, date.min) else first.toordinal()
        end = UNBOUNDED_END if last in (None, date.max) else last.toordinal()
        return cls(start, end, reading)


@dataclass(frozen=True)
class Selection:
    """Records that have a term of every group and none that is excluded, the words, and a date in the window.

    A page of them has those after the cursor, not more than the limit, and of each the fields, else all;
    `called` is what names are compared with in the sort of that name.
    """

    groups: tuple[Group, ...]
    sort: Sort
    limit: int
    window: Window | None = None
    cursor: Cursor | None = None
    words: WordQuery | None = None
    excluded: tuple[Group, ...] = ()
    fields: Fields | None = None
    called: str = ""
