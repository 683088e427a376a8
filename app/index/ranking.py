"""In which order search gives what it finds, by rules that are the same on every database.

What has all words as they were typed comes before what only has inflections of them. Then what is called by all the
words, those that have the last of them whole before those it only begins; then what is called by the rarest word, and
so on to the most frequent; then what has the last word whole anywhere. What is alike in all that comes by kind, and in
the order of the text.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from app.index.stored import Positions
from app.index.terms import IN_NAME, SEARCHED
from app.index.wording import as_typed, intersection, whole, with_one, with_words
from app.store.session import Session
from app.words.query import WordQuery

# So many words, the rarest, decide the order.
_MOST_DECIDING = 8

# By kind of record.
_Sets = dict[str, Positions]
EVERYWHERE: dict[str, Positions | None] = dict.fromkeys(SEARCHED)


def found_of(session: Session, words: WordQuery, among: Mapping[str, Positions | None] = EVERYWHERE) -> _Sets:
    """All hits by kind: of these kinds, and of each among these positions, where some are given."""
    each = {kind: with_words(session, kind, words) for kind in among}
    return {kind: one & some if (some := among[kind]) is not None else one for kind, one in each.items()}


def hits(session: Session, words: WordQuery, found: _Sets, limit: int) -> list[tuple[str, int]]:
    """The kind and the position of the best of what was found, best first."""
    having = {kind: one for kind, one in found.items() if one}
    rules = [] if not words.asked else _rules(session, words, having)
    return list(islice(_ordered(having, rules), limit))


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


def _rules(session: Session, words: WordQuery, kinds: Iterable[str]) -> list[_Sets]:
    """What fits each rule, the first of them first; how rare a word is follows from all kinds."""
    typed = {kind: intersection([as_typed(session, kind, one) for one in words.asked]) for kind in kinds}
    called = [{kind: with_one(session, kind, one, IN_NAME) for kind in SEARCHED} for one in words.asked]
    all_words = {kind: intersection([sets[kind] for sets in called]) for kind in kinds}
    last = words.asked[-1]
    last_in_name = {kind: all_words[kind] & whole(session, kind, last, IN_NAME) for kind in kinds}
    rare = sorted(called, key=lambda sets: sum(map(len, sets.values())))
    is_whole = {kind: whole(session, kind, last) for kind in kinds}
    return [typed, last_in_name, all_words, *rare[:_MOST_DECIDING], is_whole]
