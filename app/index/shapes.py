"""What two selections have in common whose statements are the same but for the values that are bound."""

from dataclasses import dataclass
from typing import Literal

from app.index.selection import Listing, Selection, Sort
from app.index.spans import SPAN_DAYS, UNDATED_SPAN

_DATED_SPANS = tuple(range(len(SPAN_DAYS)))


@dataclass(frozen=True)
class Shape:
    """All of a selection that changes its statements; the values are bound when they are run.

    `spans` are the classes of intervals to read one by one; None reads them together, in the order of the
    text. Where the words lead, the records that have them are gathered and then sorted.
    """

    record: str
    sizes: tuple[int, ...]
    sort: Sort
    spans: tuple[int | None, ...]
    dated: bool | None
    window: Literal["may", "must"] | None
    cursor: Literal["dated", "undated"] | None
    words: Literal["lead", "probe"] | None


def shape_of(listing: Listing, selection: Selection, *, is_wide: bool = False, words_lead: bool = False) -> Shape:
    """The shape of a selection; a window that is wide is not worth collecting and sorting."""
    window, cursor = selection.window, selection.cursor
    by_span = (
        selection.sort in ("earliest", "recency") or (window is not None and not is_wide) or selection.dated is False
    )
    spans: tuple[int | None, ...] = (None,)
    if by_span:
        undated = (UNDATED_SPAN,) if window is None and selection.dated is not True else ()
        spans = (*(_DATED_SPANS if selection.dated is not False else ()), *undated)
    return Shape(
        record=listing.record,
        sizes=tuple(len(group) for group in selection.groups),
        sort=selection.sort,
        spans=spans,
        dated=selection.dated,
        window=None if window is None else "must" if window.must else "may",
        cursor=None if cursor is None else "undated" if cursor.is_undated else "dated",
        words=None if selection.words is None else "lead" if words_lead else "probe",
    )


def is_past_the_end(shape: Shape) -> bool:
    """Whether the cursor is among the undated of a selection that has none."""
    return shape.cursor == "undated" and shape.sort != "position" and UNDATED_SPAN not in shape.spans
