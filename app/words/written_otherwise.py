"""Words that a reader writes out and a text shortens, or the other way round, and numbers that have a currency at them.

St. Petersburg, Saint Petersburg; Rp12,5, RM1,750, EUR500.
"""

from collections.abc import Iterator

from app.patterns import Pattern

_SHORT = {"saint": "st", "sainte": "ste", "sankt": "st", "mount": "mt"}
# These begin many other words.
SHORTENED = frozenset(_SHORT.values())
_OTHERWISE = {long: (short,) for long, short in _SHORT.items()} | {
    short: tuple(long for long, one in _SHORT.items() if one == short) for short in _SHORT.values()
}
# What papers print at a number without a gap, which a reader leaves out.
_CURRENCIES = ("rp", "rm", "rs", "us", "eur", "usd", "chf", "inr", "idr", "myr", "sh", "ksh", "tk")
# And of these none but at a number in parts: R4,5, P2.4; R500 is a road as well.
_OF_PARTS = ("r", "p")
_GLUED = Pattern(rf"({'|'.join((*_CURRENCIES, *_OF_PARTS))})([0-9]{{4,15}})")
# Days and years have so many digits.
_NO_SUM = (1, 2, 4)


def written_otherwise(run: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The pieces of a word with one of them as others write it; nothing for most words."""
    for at, piece in enumerate(run):
        for other in _OTHERWISE.get(piece, ()):
            yield (*run[:at], other, *run[at + 1 :])
    if len(run) == 1 and len(run[0]) not in _NO_SUM:
        yield from with_currencies(run[0])
    if len(run) == 1 and (glued := _GLUED.fullmatch(run[0])):
        first, rest = _groups(glued[2])
        yield (f"{glued[1]}{first}", rest)


def with_currencies(number: str, *, has_parts: bool = False) -> Iterator[tuple[str, ...]]:
    """A number with a currency glued to it; nothing for a word. Behind that its first group is a piece of its own."""
    if not (number.isdecimal() and number.isascii()):
        return
    first, rest = _groups(number)
    for currency in (*_CURRENCIES, *(_OF_PARTS if has_parts else ())):
        yield (f"{currency}{number}",)
        if rest:
            yield (f"{currency}{first}", rest)


def _groups(number: str) -> tuple[str, str]:
    """The first group of its digits, and the others."""
    at = (len(number) - 1) % 3 + 1
    return number[:at], number[at:]
