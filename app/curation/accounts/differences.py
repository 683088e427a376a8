"""What accounts of one event tell differently, and what is no difference: a day within a month, a later stage."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from datetime import date
from itertools import combinations

from app.curation.accounts.developments import NOT_NOW, TO_COME, is_another_stage, is_contradicted, is_own_voice
from app.curation.articles import DateReading, Figure, Told
from app.folded import fold
from app.vocabulary import OPPOSED, Difference
from app.words.inflections import bases

# A place and all that it lies in.
Above = Callable[[str], Sequence[str]]

_OPPOSED = {frozenset(pair) for pair in OPPOSED}


def differences(accounts: Sequence[Told], above: Above) -> list[Difference]:
    """What these accounts, in the order of their publication, tell differently."""
    if len(accounts) < 2:
        return []
    tests: dict[Difference, bool] = {
        "date": any(_are_apart(a.date, b.date) for a, b in _pairs(accounts, lambda told: _span(told.date))),
        "place": any(_lie_apart(a.place, b.place, above) for a, b in _pairs(accounts, lambda told: told.place)),
        "figures": any(_count_apart(a.figures, b.figures) for a, b in _pairs(accounts, _counted)),
        "participants": any(_are_opposed(a, b) for a, b in combinations(accounts, 2)),
        "status": is_contradicted(accounts),
    }
    return [name for name, is_told in tests.items() if is_told]


def lies_within(one: DateReading, other: DateReading) -> bool:
    """Whether a date lies in another one and is narrower; everything lies in what no calendar holds."""
    inner, outer = _span(one), _span(other)
    if inner is None or outer is None:
        return inner is not None
    return inner != outer and outer[0] <= inner[0] and inner[1] <= outer[1]


def counts_alike(one: Figure, other: Figure) -> bool:
    """Whether they are the same quantity of the same."""
    return (one.low, one.high, *_what(one)) == (other.low, other.high, *_what(other))


def _pairs(accounts: Sequence[Told], key: Callable[[Told], Hashable]) -> Iterator[tuple[Told, Told]]:
    """Accounts to compare: each value once at each stage, and not what was due with what came of it or is due anew."""
    distinct: dict[Hashable, tuple[Told, int, int]] = {}
    # How often it had been called off or put off, before this was told and with it.
    before = after = 0
    for told in accounts:
        before, after = after, after + (told.status in NOT_NOW and is_own_voice(told))
        if (value := key(told)) not in (None, ()):
            distinct.setdefault((value, told.status, is_own_voice(told)), (told, before, after))
    return (
        (a, b)
        for (a, _, by_then), (b, by_now, _) in combinations(distinct.values(), 2)
        if not (is_another_stage(a, b) or (b.status in TO_COME and by_now > by_then))
    )


def _span(reading: DateReading | None) -> tuple[date, date] | None:
    edtf = reading and reading.edtf
    return (edtf.earliest or date.min, edtf.latest or date.max) if edtf else None


def _are_apart(one: DateReading | None, other: DateReading | None) -> bool:
    a, b = _span(one), _span(other)
    return a is not None and b is not None and (a[1] < b[0] or b[1] < a[0])


def _lie_apart(one: str | None, other: str | None, above: Above) -> bool:
    return one is not None and other is not None and one not in above(other) and other not in above(one)


def _what(figure: Figure) -> tuple[str, str | None]:
    """What it counts, alike for one and for many: an hour, and two hours."""
    *words, last = fold(figure.unit.lower()).split(" ")
    return " ".join([*words, next(iter(bases(last)), last)]), figure.counts


def _counted(told: Told) -> Hashable:
    return tuple((one.low, one.high, *_what(one)) for one in told.figures)


def _count_apart(some: list[Figure], others: list[Figure]) -> bool:
    """Whether all figures of both that count the same have no number in common."""
    return any(
        all(_is_below(a, b) or _is_below(b, a) for a in some for b in others if _what(a) == _what(b) == what)
        for what in {_what(one) for one in some} & {_what(one) for one in others}
    )


def _is_below(one: Figure, other: Figure) -> bool:
    return one.high is not None and other.low is not None and one.high < other.low


def _are_opposed(one: Told, other: Told) -> bool:
    """Whether somebody does it in one and has it done to them in the other, and not both in either."""
    in_one = {(part.actor, part.role) for part in one.participants}
    in_other = {(part.actor, part.role) for part in other.participants}
    return any(
        actor == another and frozenset((role, opposed)) in _OPPOSED
        for actor, role in in_one - in_other
        for another, opposed in in_other - in_one
    )
