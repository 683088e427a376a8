"""Ids in a filter must exist: a misspelt one is an error, not an empty list."""

from collections.abc import Iterator
from functools import lru_cache

from sqlalchemy import select

from app.answers.nearest import Nearest, of_each
from app.errors import ErrorCode, Mistake
from app.index.stored import positions_of, sizes
from app.index.terms import term
from app.kinds import RECORDS, RecordKind
from app.labels.languages import NAMES_OF
from app.queries.choices import ANY, NOT
from app.queries.filters import Filter
from app.queries.notations import left_out, none_or_any, parts, pieces, repeated
from app.queries.question import Question
from app.store.among import among
from app.store.session import Session, Statement
from app.suggestions import did_you_mean, either, near, one_of, shown

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
        known = {id_ for (id_,) in found}
    for index, written in enumerate(question.values(name)):
        value = written.removeprefix(NOT)
        if value not in known and value != ANY:
            yield _mistake(session, name, given, (index, written), known, nearest)


def _mistake(
    session: Session, name: str, given: Filter, wrong: tuple[int, str], known: set[str], nearest: Nearest
) -> Mistake:
    """`wrong` is the value as it is written, behind its number."""
    index, written = wrong
    kinds, value = given.finds.ids, written.removeprefix(NOT)
    sign = written[: -len(value)]
    code: ErrorCode = "unknown_id" if kinds else "unknown_value"
    allowed = [] if kinds or len(known) > _FEW else sorted(known)

    there = known
    if kinds:
        ids = [one.removeprefix(NOT) for one in pieces(value)]
        there = {row[0] for row in session.all(_existing(kinds), {"ids": ids})} if len(ids) > 1 else set()
    several = parts(value, there)

    def meant(one: str) -> list[str]:
        one = left_out(one)
        plain = one.removeprefix(NOT)
        before = sign or one.removesuffix(plain)
        if plain in there:
            return [before + plain]
        found = nearest.ids(kinds, plain) if kinds else _near(name, plain, known)
        return [*none_or_any(plain), *(before + one for one in found)]

    # A sign before the first of a list is meant for all.
    each = [next(iter(meant(one)), "") for one in several]
    if all(each) and len(set(each)) > 1:
        hint = repeated(name, each)
        detail = f"“{name}”: {shown(value, 'a value')} is one value; repeat the parameter: {hint}"
        return Mistake(code, name, detail, index, allowed, [hint])
    # What has a comma may be one name: “Kerry, John”.
    found = each[:1] if all(each) and len(set(each)) == 1 else meant(value)
    # An id of any kind of record is not told by all of them.
    what = f"{(either(kinds) if kinds else name) if len(kinds) < len(RECORDS) else 'record'} {shown(value)}".rstrip()
    which = f"there is no {what}" if shown(value) else f"there is no such {what}"
    return Mistake(code, name, f"“{name}”: {which}{did_you_mean(found) or one_of(allowed)}", index, allowed, found)


def _near(name: str, value: str, known: set[str]) -> list[str]:
    """The values that may be meant; codes by what they are called too, as `SY` by `Syria`."""
    if name not in NAMES_OF:
        return near(value, known)
    codes = {NAMES_OF[name](code): code for code in sorted(known)}
    return list(dict.fromkeys([*(codes[one] for one in near(value, codes)), *near(value, known)]))


@lru_cache
def _existing(kinds: tuple[RecordKind, ...]) -> Statement:
    return of_each(kinds, lambda ids: select(ids).where(among(ids, "ids")))
