"""Ids in a filter must exist: a misspelt one is an error, not an empty list."""

from collections.abc import Iterator
from functools import lru_cache

from sqlalchemy import BindParameter, bindparam, select

from app.answers.nearest import Nearest, of_each
from app.errors import ErrorCode, Mistake
from app.index.stored import sizes
from app.kinds import RecordKind
from app.queries.question import Filter, Question
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
    kinds, values = given.finds.ids, given.values
    if kinds:
        found = session.all(_existing(kinds, len(values)), {f"id_{n}": value for n, value in enumerate(values)})
        known = {row[0] for row in found}
    else:
        known = {value for value, _ in sizes(session, question.listing.record, given.finds.field)}
    for index, value in enumerate(values):
        if value not in known:
            hints = nearest.ids(kinds, value) if kinds else near(value, known)
            allowed = [] if kinds or len(known) > _FEW else sorted(known)
            hint = did_you_mean(hints) or one_of(allowed)
            what = " or ".join(kinds) or name
            code: ErrorCode = "unknown_id" if kinds else "unknown_value"
            yield Mistake(code, name, f"“{name}”: no such {what}{hint}", index, allowed, hints)


@lru_cache(maxsize=500)
def _existing(kinds: tuple[RecordKind, ...], values: int) -> Statement:
    wanted: list[BindParameter[str]] = [bindparam(f"id_{n}") for n in range(values)]
    return of_each(kinds, lambda ids: select(ids).where(ids.in_(wanted)))
