"""Dates in English words, as an editor would print them."""

from datetime import date

from app.dates.reading import SEASONS, Edtf, End, parse_end

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_UNITS = ("year", "month", "day")


def label(value: Edtf, *, lasts: bool = False) -> str:
    """The date in English: `5-6 September 2013`, `2011-2012 (start uncertain)`, `in the 2010s`.

    With one end alone it is when something was or will be, `by 2011`, `about 2011 or later`; `since about 2011` only of
    what `lasts`.
    """
    left, slash, right = value.edtf.partition("/")
    if not slash or left == right:
        end = parse_end(left)
        is_decade = end.precision == "decade" and len(end.text) == 4 and not end.is_approximate
        return f"in {_alone(end)}" if is_decade else _alone(end)
    if value.latest is None:
        start = _alone(parse_end(left))
        if right == "":
            return f"{'since' if lasts else 'from'} {start}, end unknown"
        return f"since {start}" if lasts else f"{start} or later"
    if value.earliest is None:
        stop = _alone(parse_end(right))
        return f"until {stop}, start unknown" if left == "" else f"by {stop}"
    return _between(parse_end(left), parse_end(right))


def _alone(end: End) -> str:
    words, doubts = _words(end), _doubts(end)
    if end.is_approximate and not words.startswith("some "):
        words, doubts = f"about {words}", doubts[1:]
    return f"{words} ({_and(doubts)})" if doubts else words


def _doubts(end: End) -> list[str]:
    doubts = {"approximate": end.is_approximate, "uncertain": end.is_uncertain}
    return [doubt for doubt, is_there in doubts.items() if is_there]


def _and(words: list[str]) -> str:
    return " and ".join(words)


def _between(start: End, stop: End) -> str:
    """What is doubtful of both ends is said of the whole, what is of one end in brackets."""
    both = [doubt for doubt in _doubts(start) if doubt in _doubts(stop)]
    left, right = _words(start), _words(stop)
    is_vague = left.startswith("some ") or right.startswith("some ")
    about = "about " if "approximate" in both and not is_vague else ""
    ends = {which: [doubt for doubt in _doubts(end) if doubt not in both] for which, end in _ends(start, stop)}
    notes = [f"{which} {_and(doubts)}" for which, doubts in ends.items() if doubts]
    notes += [doubt for doubt in both if is_vague or doubt == "uncertain"]
    words = f"{left} - {right}" if is_vague else _joined(left, right)
    words = left if start.text == stop.text else words
    return f"{about}{words} ({', '.join(notes)})" if notes else f"{about}{words}"


def _ends(start: End, stop: End) -> tuple[tuple[str, End], tuple[str, End]]:
    return ("start", start), ("end", stop)


def _words(end: End) -> str:
    parts = end.text.split("-")
    if "X" in end.text:
        return _some(end, parts)
    if end.precision == "season":
        return _season(int(parts[0]), parts[1])
    return _named(parts)


def _some(end: End, parts: list[str]) -> str:
    """What is not known to the unit that it is written to: `some day in May 2021`, `the 2010s`."""
    known = [part for part in parts if "X" not in part]
    unit, vague = _UNITS[len(parts) - 1], parts[len(known)]
    if not known and end.precision == "decade":
        decade = f"the {vague[:3]}0s"
        return decade if len(parts) == 1 else f"some {unit} in {decade}"
    if vague == "XX":
        return f"some {unit} in {_named(known)}"
    bounds = [day.isoformat().split("-")[: len(known) + 1] for day in (end.first, end.last)]
    first, last = map(_named, bounds)
    if first == last:
        return first
    if unit == "day" and (end.last - end.first).days == 1:
        return _joined(first, last, " or ", " or ")
    return f"some {unit} between {_joined(first, last, ' and ', ' and ')}"


def _season(year: int, code: str) -> str:
    season = SEASONS[code]
    goes_on = season.month == 12 and year < date.max.year
    years = f"{year:04}-{(year + 1) % 100:02}" if goes_on else f"{year:04}"
    return f"{season.name} {years}{f' ({season.hemisphere} hemisphere)' if season.hemisphere else ''}"


def _named(parts: list[str]) -> str:
    """`5 September 2013`, `September 2013`, `2013`."""
    year, *rest = parts
    month = [_MONTHS[int(rest[0]) - 1]] if rest else []
    day = [str(int(rest[1]))] if len(rest) == 2 else []
    return " ".join([*day, *month, year])


def _joined(left: str, right: str, joiner: str = " - ", close: str = "-") -> str:
    """Two dates, what they share named once: `5-6 September 2013`; `close` joins what is a word on both sides."""
    first, last = left.split(), right.split()
    shared = 0
    while shared < min(len(first), len(last)) - 1 and first[-1 - shared] == last[-1 - shared]:
        shared += 1
    kept = first[: len(first) - shared]
    is_close = len(kept) == 1 and len(last) - shared == 1
    return f"{' '.join(kept)}{close if is_close else joiner}{right}"
