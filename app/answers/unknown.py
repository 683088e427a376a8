"""Ids in a filter must exist: a misspelt one is an error, not an empty list."""

from collections.abc import Iterator
from functools import lru_cache

from sqlalchemy import select

from app.answers.nearest import Nearest, of_each
from app.errors import ErrorCode, Mistake
from app.index.stored import positions_of, sizes
from app.index.terms import term
from app.kinds import RecordKind
from app.queries.choices import ANY, NOT
from app.queries.filters import Filter
from app.queries.question import Question
from app.store.among import among
from app.store.session import Session, Statement
from app.suggestions import did_you_mean, near, one_of

# So many values that are filed under a field are told.
_FEW = 50


def unknown_ids(session: Session, question: Question) -> list[Mistake]:
    """Every value of a filter that no record has."""
    nearest = Nearest(session)
    return [
        mistake
        for name, one in question.filters.items()
        if one.finds.ids or one.finds.known
        for mistake in _unknown(session, question, name, one, nearest)
    ]


def _unknown(session: Session, question: Question, name: str, given: Filter, nearest: Nearest) -> Iterator[Mistake]:
    kinds, record, field = given.finds.ids, question.listing.record, given.finds.field
    values = [*given.wanted.values, *given.wanted.excluded]
    if not kinds:
        known = {value for value, _ in sizes(session, record, field)}
    elif all(positions_of(session, record, term(field, value)) for value in values):
        # What finds something exists, and its posting is needed anyhow.
        return
    else:
        found = session.all(_existing(kinds), {"ids": values})
        known = {row[0] for row in found}
    for index, written in enumerate(question.values(name)):
        value = written.removeprefix(NOT)
        if value not in known and value != ANY:
            near_ones = nearest.ids(kinds, value) if kinds else near(value, known)
            hints = [written[: -len(value)] + one for one in near_ones]
            allowed = [] if kinds or len(known) > _FEW else sorted(known)
            hint = did_you_mean(hints) or one_of(allowed)
            what = " or ".join(kinds) or name
            code: ErrorCode = "unknown_id" if kinds else "unknown_value"
            yield Mistake(code, name, f"“{name}”: no such {what}{hint}", index, allowed, hints)


@lru_cache
def _existing(kinds: tuple[RecordKind, ...]) -> Statement:
    return of_each(kinds, lambda ids: select(ids).where(among(ids, "ids")))
