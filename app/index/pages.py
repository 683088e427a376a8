"""One page of a list, read with a few statements; the same selection as positions, for what counts them."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.dates import UNBOUNDED_START
from app.index.branches import MOST_LEADING
from app.index.cursors import Cursor
from app.index.full_text import expression
from app.index.selection import Listing, Selection
from app.index.shapes import Shape, is_past_the_end, shape_of
from app.index.spans import SPAN_DAYS
from app.index.statements import (
    TOTAL_CAP,
    after_statement,
    count_statement,
    page_statement,
    sizes_statement,
    words_statement,
)
from app.index.terms import ALL
from app.store.session import Row, Session, Statement

Values = dict[str, object]


@dataclass(frozen=True)
class Rows:
    """Documents in their order; `last` is None where none follow."""

    documents: list[bytes]
    last: Cursor | None


@dataclass(frozen=True)
class Page(Rows):
    """`total` is exact unless it is capped."""

    total: int
    total_capped: bool


class Reader:
    """Reads one selection, planned once: which filter finds the fewest records and so comes first."""

    def __init__(self, session: Session, listing: Listing, selection: Selection) -> None:
        self._session = session
        self._listing = listing
        self._selection = selection
        self._words_lead = False
        if not selection.is_impossible:
            self._plan()

    def page(self) -> Page:
        selection = self._selection
        if selection.is_impossible:
            return Page([], None, 0, total_capped=False)
        total: int | None = None
        if self._needs_width() or selection.limit == 0:
            total = self.count()
        if selection.limit == 0:
            return _page(Rows([], None), total or 0)
        rows = self._rows(total)
        if total is None:
            is_whole = selection.cursor is None and rows.last is None
            total = len(rows.documents) if is_whole else self.count()
        return _page(rows, total)

    def rows(self) -> Rows:
        """The page without its total."""
        if self._selection.is_impossible:
            return Rows([], None)
        return self._rows(self.count() if self._needs_width() else None)

    def count(self, most: int = TOTAL_CAP + 1) -> int:
        """How many are selected, wherever the cursor is, counted up to `most`."""
        selection = replace(self._selection, cursor=None)
        if selection.is_impossible:
            return 0
        is_one_term = list(map(len, selection.groups)) == [1]
        if is_one_term and selection.window is None and selection.dated is None and selection.words is None:
            values = {"record": self._listing.record, "term_0": selection.groups[0][0]}
            known = self._session.first(sizes_statement(1), values)
            if known:
                return min(int(known[1]), most)
        row = self._session.first(count_statement(self._shape(selection)), {**self._values(selection), "most": most})
        return int(row[0]) if row else 0

    def over(self, statement_of: Callable[[Shape], Statement], values: Values) -> list[Row]:
        """The rows of a statement over all that is selected, wherever the cursor is."""
        selection = replace(self._selection, cursor=None)
        if selection.is_impossible:
            return []
        return self._session.all(statement_of(self._shape(selection)), {**self._values(selection), **values})

    def _plan(self) -> None:
        session, record, selection = self._session, self._listing.record, self._selection
        groups = selection.groups
        least = MOST_LEADING + 1
        if len(groups) > 1 or (groups and selection.words):
            sized = _sized(session, record, groups)
            groups = tuple(sorted(sized, key=lambda group: sized[group]))
            least = min(least, sized[groups[0]])
        if words := selection.words:
            row = session.first(words_statement(record), {"words": expression(words)})
            self._words_lead = row is not None and row[0] < least
        if not groups and not self._words_lead:
            groups = ((ALL,),)
        self._selection = replace(selection, groups=groups)

    def _rows(self, width: int | None) -> Rows:
        selection = self._selection
        shape = self._shape(selection, is_wide=width is not None and width > TOTAL_CAP)
        if is_past_the_end(shape):
            return Rows([], None)
        found = self._session.all(page_statement(shape), self._values(selection))
        kept = found[: selection.limit]
        last = None
        if len(found) > selection.limit:
            _, sort_key, value, is_undated = kept[-1]
            last = Cursor(sort_key, value, bool(is_undated))
        return Rows([document for document, *_ in kept], last)

    def _needs_width(self) -> bool:
        """Whether it must be known how many there are to know how to read them."""
        selection = self._selection
        return selection.window is not None and selection.sort == "position" and not self._words_lead

    def _shape(self, selection: Selection, *, is_wide: bool = False) -> Shape:
        return shape_of(self._listing, selection, is_wide=is_wide, words_lead=self._words_lead)

    def _values(self, selection: Selection) -> Values:
        """The bind values of a selection, whichever of its statements is run."""
        values: Values = {"limit": selection.limit + 1}
        for n, group in enumerate(selection.groups):
            values |= {f"term_{n}_{m}": term for m, term in enumerate(group)}
        if words := selection.words:
            values["words"] = expression(words)
        if window := selection.window:
            values |= {"first": window.first, "last": window.last}
            for span, days in enumerate(SPAN_DAYS):
                values[f"since_{span}"] = UNBOUNDED_START if days is None else window.first - days + 1
        if cursor := selection.cursor:
            row = self._session.first(after_statement(self._listing.record), {"sort_key": cursor.sort_key})
            values |= {"value": cursor.value, "after": row[0] if row else 0}
        return values


def _page(rows: Rows, total: int) -> Page:
    return Page(rows.documents, rows.last, min(total, TOTAL_CAP), total_capped=total > TOTAL_CAP)


def _sized(session: Session, record: str, groups: tuple[tuple[str, ...], ...]) -> dict[tuple[str, ...], int]:
    """How many records each group finds at most."""
    terms = list(dict.fromkeys(term for group in groups for term in group))
    values = {"record": record, **{f"term_{n}": term for n, term in enumerate(terms)}}
    sizes: dict[str, int] = dict(session.all(sizes_statement(len(terms)), values))
    # A term without a size is an id, or finds nothing.
    return {group: sum(sizes.get(term, 1) for term in group) for group in groups}
