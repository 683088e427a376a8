"""Which records have the words of a query, as they were typed, inflected or spelt otherwise."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.index.side_by_side import side_by_side
from app.index.stored import NONE, Positions, beginning_so, filed_under, kinds_with, positions_of
from app.index.terms import ALL, ANYWHERE, WORDED, inflected, listed, term
from app.store.session import Session
from app.words.asked import Asked, Run
from app.words.query import WordQuery

_NOTHING = frozenset[str]()


def with_words(session: Session, kind: str, query: WordQuery, field: str = ANYWHERE) -> Positions:
    """The records that have all that is asked for and nothing that is excluded; none for a query without words."""
    if query.is_empty:
        return NONE
    if query.asked:
        found = intersection([with_one(session, kind, one, field) for one in query.asked])
    else:
        found = positions_of(session, listed(kind), ALL)
    for one in query.excluded:
        found = found - with_one(session, kind, one)
    return found


def with_one(session: Session, kind: str, asked: Asked, field: str = ANYWHERE) -> Positions:
    """The records that have it as it was typed, or inflected, or spelt otherwise."""

    def read() -> tuple[Positions, int]:
        found = _besides(session, kind, asked, field)
        return found, 200 + 2 * len(found)

    # Words that are asked for otherwise in a phrase are equal.
    besides = session.memory.get((kind, field, asked, bool(asked.text)), read)
    return as_typed(session, kind, asked, field).union(besides)


def as_typed(session: Session, kind: str, asked: Asked, field: str = ANYWHERE) -> Positions:
    """The records that have it just so, or have a word that begins so."""
    sets = [beginning_so(session, kind, word, field) for word in asked.words] if asked.is_begun else []
    return whole(session, kind, asked, field).union(*sets)


def whole(session: Session, kind: str, asked: Asked, field: str = ANYWHERE) -> Positions:
    """The records that have it just so."""
    sets = [positions_of(session, kind, term(field, word)) for word in asked.words]
    if asked.has_runs:
        sets.append(side_by_side(session, kind, asked, field))
    return Positions.union(*sets)


def intersection(sets: Sequence[Positions]) -> Positions:
    """The smallest first, so that each step has little to look at."""
    first, *rest = sorted(sets, key=len)
    for one in rest:
        first = first & one
    return first


def _besides(session: Session, kind: str, asked: Asked, field: str) -> Positions:
    """The records that have it inflected, or spelt otherwise."""
    otherwise = _otherwise(session, asked)[kind] if asked.otherwise else ()
    names = [term(field, one) for one in (*asked.bases, *otherwise)]
    names += [inflected(field, one) for one in (*asked.bases, *asked.inflected, *otherwise)]
    found = [positions_of(session, kind, name) for name in names]
    begun = asked.otherwise if asked.is_begun else asked.going_on
    found += [beginning_so(session, kind, one, field) for one in begun if kind in kinds_with(session, one)]
    if asked.opened and (pairs := _opened(session, asked.opened).get(kind)):
        found.append(side_by_side(session, kind, Asked((pairs,)), field))
    if asked.respelt and (respelt := _respelt(session, asked, asked.respelt).get(kind)):
        found.append(side_by_side(session, kind, respelt, field))
    return Positions.union(NONE, *found)


def _respelt(session: Session, asked: Asked, respelt: Asked) -> Mapping[str, Asked]:
    """By kind a phrase with what records have of the ways in which it may be spelt."""

    def read() -> tuple[Mapping[str, Asked], int]:
        pairs = tuple(run for step, own in zip(respelt.steps, asked.steps, strict=True) for run in step[len(own) :])
        opened = _opened(session, Asked((pairs,)))
        closed = filed_under(session, [term(ANYWHERE, word) for word in respelt.closed if word])
        found = {}
        for kind in {*opened, *closed}:
            there = (*opened.get(kind, ()), *(run for step in asked.steps for run in step))
            steps = tuple(tuple(run for run in step if run in there) for step in respelt.steps)
            words = tuple(word if term(ANYWHERE, word) in closed.get(kind, ()) else "" for word in respelt.closed)
            if steps != asked.steps or any(words):
                found[kind] = replace(asked, steps=steps, closed=words)
        return found, 200 * len(found) + 20 * len(respelt.steps)

    return session.memory.get(("respelt", asked.steps), read)


def _otherwise(session: Session, asked: Asked) -> Mapping[str, list[str]]:
    """By kind the other spellings that records have, or have inflected."""

    def read() -> tuple[Mapping[str, list[str]], int]:
        ways = {one: (term(ANYWHERE, one), inflected(ANYWHERE, one)) for one in asked.otherwise}
        filed = filed_under(session, [name for names in ways.values() for name in names])
        found = {
            kind: [one for one, names in ways.items() if not filed.get(kind, _NOTHING).isdisjoint(names)]
            for kind in WORDED
        }
        return found, sum(60 + len(one) for one in ways)

    return session.memory.get(("otherwise", asked.otherwise), read)


def _opened(session: Session, opened: Asked) -> Mapping[str, tuple[Run, ...]]:
    """By kind the pairs of which records have both words."""
    (pairs,) = opened.steps

    def read() -> tuple[Mapping[str, tuple[Run, ...]], int]:
        firsts, seconds = ({pair: term(ANYWHERE, pair[n]) for pair in pairs} for n in (0, 1))
        begun = filed_under(session, firsts.values())
        may_be = [pair for pair in pairs if any(firsts[pair] in names for names in begun.values())]
        ended = filed_under(session, [seconds[pair] for pair in may_be])
        found = {
            kind: tuple(pair for pair in may_be if firsts[pair] in names and seconds[pair] in ended.get(kind, _NOTHING))
            for kind, names in begun.items()
        }
        return found, 200 * sum(map(len, found.values()))

    return session.memory.get(("opened", pairs), read)
