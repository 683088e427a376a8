"""In which order search gives what it finds, by rules that are the same on every database.

What is called by all the words comes first, those that have the last of them whole before those it only begins; then
what is called by the rarest word, and so on to the most frequent; then what has the last word whole anywhere. What is
alike in all that comes by kind, and in the order of the text.
"""

from collections.abc import Iterator
from itertools import islice

from app.index.sets import with_words
from app.index.stored import Positions, beginning_so, positions_of
from app.index.terms import ANYWHERE, IN_NAME, SEARCHED, term
from app.store.session import Session
from app.words import WordQuery

# So many words, the rarest, decide the order.
_MOST_DECIDING = 8

# By kind of record.
_Sets = dict[str, Positions]


def hits(session: Session, words: WordQuery, limit: int) -> list[tuple[str, int]]:
    """The kind and the position of the best hits, best first."""
    found = {kind: with_words(session, kind, words) for kind in SEARCHED}
    rules = [] if words.is_empty else _rules(session, words)
    return list(islice(_ordered({kind: one for kind, one in found.items() if one}, rules), limit))


def _ordered(found: _Sets, rules: list[_Sets]) -> Iterator[tuple[str, int]]:
    """Those that fit the first rule before those that do not, and so on; only as far as somebody looks."""
    if not found:
        return
    if not rules:
        for kind, one in found.items():
            yield from ((kind, position) for position in one)
        return
    rule, *rest = rules
    fitting = {kind: one & rule[kind] for kind, one in found.items()}
    yield from _ordered({kind: one for kind, one in fitting.items() if one}, rest)
    others = {kind: one - fitting[kind] for kind, one in found.items()}
    yield from _ordered({kind: one for kind, one in others.items() if one}, rest)


def _rules(session: Session, words: WordQuery) -> list[_Sets]:
    """What fits each rule, the first of them first."""
    called = {word: _each(session, term(IN_NAME, word)) for word in words.whole}
    begun = {kind: beginning_so(session, kind, words.prefix, IN_NAME) for kind in SEARCHED}
    all_words = {kind: with_words(session, kind, words, IN_NAME) for kind in SEARCHED}
    last = _each(session, term(IN_NAME, words.prefix))
    rare = sorted([*called.values(), begun], key=lambda sets: sum(map(len, sets.values())))
    rules = [{kind: one & last[kind] for kind, one in all_words.items()}, all_words]
    return [*rules, *rare[:_MOST_DECIDING], _each(session, term(ANYWHERE, words.prefix))]


def _each(session: Session, name: str) -> _Sets:
    return {kind: positions_of(session, kind, name) for kind in SEARCHED}
