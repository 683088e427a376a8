"""Dates in English words, as an editor would print them."""

from app.dates.edtf.reading import Edtf, End, parse_end
from app.dates.labels.ends import joined, words_for
from app.dates.labels.nested import nested


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
    words, doubts = words_for(end), _doubts(end)
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
    words = nested(start, stop) or _apart(start, stop)
    is_vague = "some " in words
    about = "about " if "approximate" in both and not is_vague else ""
    ends = {which: [doubt for doubt in _doubts(end) if doubt not in both] for which, end in _ends(start, stop)}
    notes = [f"{which} {_and(doubts)}" for which, doubts in ends.items() if doubts]
    notes += [doubt for doubt in both if is_vague or doubt == "uncertain"]
    return f"{about}{words} ({', '.join(notes)})" if notes else f"{about}{words}"


def _apart(start: End, stop: End) -> str:
    left, right = words_for(start), words_for(stop)
    if start.text == stop.text:
        return left
    is_vague = left.startswith("some ") or right.startswith("some ")
    return f"{left} - {right}" if is_vague else joined(left, right)


def _ends(start: End, stop: End) -> tuple[tuple[str, End], tuple[str, End]]:
    return ("start", start), ("end", stop)
