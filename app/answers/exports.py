"""A whole filtered set in another format than JSON, read and written chunk by chunk."""

from dataclasses import replace
from datetime import date
from functools import partial
from typing import cast

from app.answers.records import documents_of
from app.answers.titles import title_of
from app.answers.unknown import unknown_ids
from app.dates import UNBOUNDED_END
from app.errors import InvalidQuery
from app.formats.writer import Export, Title, Writer, WriterOf
from app.index.cursors import Cursor
from app.index.pages import Reader, Rows
from app.index.selection import Selection
from app.index.stored_columns import column
from app.kinds import ListKind
from app.queries.formats import Format
from app.queries.question import Question
from app.store.session import Session

# Records that are in memory at once.
CHUNK = 500


class Exporter:
    """Writes one set, or as many of it as `limit` says; `begin` it, then take chunks until there are none.

    Each step has a session of its own.

    Records without the term that the format needs are left out; `omitted` is how many, None where all are written.
    """

    def __init__(
        self, question: Question, writer_of: WriterOf, base: str, format_: Format, *, has_head: bool = True
    ) -> None:
        self._question = question
        self._has_head = has_head
        self._writer_of = writer_of
        self._format = format_
        self._base = base
        self._writer: Writer | None = None
        self._cursor: Cursor | None = None
        # How many records are still to be written; None of all there are.
        self._left: int | None = question.given.get("limit")
        self._is_done = False
        self.omitted: int | None = None

    def begin(self, session: Session) -> None:
        """Raises InvalidQuery for ids that do not exist."""
        if mistakes := unknown_ids(session, self._question):
            raise InvalidQuery(mistakes)
        if self._format.needs:
            self.omitted = self._left_out(session, self._format.needs)
        kind = cast("ListKind", self._question.listing.record)
        title = title_of(session, self._question) if self._format.is_titled else Title("")
        self._writer = self._writer_of(Export(kind, self._base, revised(session), title, self._question["delimiter"]))

    def next(self, session: Session) -> bytes | None:
        """The next piece of the file; None after the last."""
        if self._is_done or self._writer is None:
            return None
        rows = Reader(session, self._question.listing, self._selection()).rows() if self._left != 0 else Rows([], None)
        pieces = [self._writer.head()] if self._cursor is None and self._has_head else []
        if rows.documents:
            pieces.append(self._writer.chunk(rows.documents, partial(documents_of, session)))
        self._cursor = rows.last
        if self._left is not None:
            self._left -= len(rows.documents)
        if rows.last is None or self._left == 0:
            self._is_done = True
            pieces.append(self._writer.tail())
        return b"".join(pieces)

    def _left_out(self, session: Session, needs: str) -> int:
        selection = self._question.selection
        without = replace(selection, excluded=(*selection.excluded, (needs,)))
        return len(Reader(session, self._question.listing, without).found)

    def _selection(self) -> Selection:
        """What is written next."""
        selection = replace(self._question.page(self._cursor), limit=min(CHUNK, self._left or CHUNK))
        needs = self._format.needs
        return replace(selection, groups=(*selection.groups, (needs,))) if needs else selection


def revised(session: Session) -> str:
    """The day of the newest article, ISO 8601: it is the same wherever and whenever the dataset was loaded."""
    days = column(session, "article", "widest_last")
    newest = int(days[days < UNBOUNDED_END].max(initial=0))
    return date.fromordinal(newest).isoformat() if newest else "1970-01-01"
