"""How an end of a date is said in English words."""

from datetime import date

from app.dates.edtf.bounds import SEASONS
from app.dates.edtf.reading import End

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_UNITS = ("year", "month", "day")


def words_for(end: End) -> str:
    parts = end.text.split("-")
    if "X" in end.text:
        return _some(end, parts)
    if end.precision == "season":
        return _season(int(parts[0]), parts[1])
    return named(parts)


def _some(end: End, parts: list[str]) -> str:
    """What is not known to the unit that it is written to: `some day in May 2021`, `the 2010s`."""
    known = [part for part in parts if "X" not in part]
    unit, vague = _UNITS[len(parts) - 1], parts[len(known)]
    if not known and end.precision == "decade":
        decade = f"the {vague[:3]}0s"
        return decade if len(parts) == 1 else f"some {unit} in {decade}"
    if vague == "XX":
        return f"some {unit} in {named(known)}"
    bounds = [day.isoformat().split("-")[: len(known) + 1] for day in (end.first, end.last)]
    first, last = map(named, bounds)
    if first == last:
        return first
    if unit == "day" and (end.last - end.first).days == 1:
        return joined(first, last, " or ", " or ")
    return f"some {unit} between {joined(first, last, ' and ', ' and ')}"


def _season(year: int, code: str) -> str:
    season = SEASONS[code]
    goes_on = season.month == 12 and year < date.max.year
    years = f"{year:04}-{(year + 1) % 100:02}" if goes_on else f"{year:04}"
    return f"{season.name} {years}{f' ({season.hemisphere} hemisphere)' if season.hemisphere else ''}"


def named(parts: list[str]) -> str:
    """`5 September 2013`, `September 2013`, `2013`."""
    year, *rest = parts
    month = [_MONTHS[int(rest[0]) - 1]] if rest else []
    day = [str(int(rest[1]))] if len(rest) == 2 else []
    return " ".join([*day, *month, year])


def joined(left: str, right: str, joiner: str = " - ", close: str = "-") -> str:
    """Two dates, what they share named once: `5-6 September 2013`; `close` joins what is a word on both sides."""
    first, last = left.split(), right.split()
    shared = 0
    while shared < min(len(first), len(last)) - 1 and first[-1 - shared] == last[-1 - shared]:
        shared += 1
    kept = first[: len(first) - shared]
    is_close = len(kept) == 1 and len(last) - shared == 1
    return f"{' '.join(kept)}{close if is_close else joiner}{right}"
