"""How a date is drawn on an axis: ink follows certainty, and nothing is drawn where nothing is known."""

from dataclasses import dataclass

from app.dates import UNBOUNDED_END, UNBOUNDED_START
from app.documents import Json
from app.pages.drawings.axis import Axis, Days

# Days up to which a range of days is drawn as a bar; a month, and what is longer, is a hairline.
_CLOSE = 31
# Percent that a drawing beyond the window takes of its gutter, at least.
_LEAST = 2.0


@dataclass(frozen=True)
class Drawing:
    """`form` is `day`, `range`, `line`, `until` or `since`; from `start` to `end`, in percent of the axis.

    `status` fills a bar; `is_doubtful` rounds its brackets and has a question mark beside it.
    """

    form: str
    start: float
    end: float
    status: str
    is_doubtful: bool

    @property
    def width(self) -> float:
        return self.end - self.start

    @property
    def middle(self) -> float:
        return (self.start + self.end) / 2


def drawing(axis: Axis | None, when: Json | None, status: str, written: Days | None) -> Drawing | None:
    """The drawing of a date; None where there is nothing to draw.

    What has begun and has no end that is known is drawn to the last day on which it was `written` of.
    """
    days = Days.of(when)
    if axis is None or days is None or when is None:
        return None
    is_doubtful = bool(when["approximate"] or when["uncertain"])
    if not days.is_closed:
        return _open(axis, days, status, written, is_doubtful=is_doubtful)
    start, end = _ends(axis, days)
    if days.first == days.last and not is_doubtful:
        return Drawing("day", start, end, status, is_doubtful)
    is_close = when["precision"] == "day" and days.last - days.first <= _CLOSE
    form = "range" if is_close else "line"
    return Drawing(form, start, end, status, is_doubtful)


def _open(axis: Axis, days: Days, status: str, written: Days | None, *, is_doubtful: bool) -> Drawing | None:
    if days.first > UNBOUNDED_START:
        until = written.last + 1 if written and written.last < UNBOUNDED_END else axis.end
        start = axis.at(days.first)
        return Drawing("since", start, max(axis.at(until), start + _LEAST), status, is_doubtful)
    if days.last < UNBOUNDED_END:
        end = axis.at(days.last + 1)
        return Drawing("until", min(axis.before, end - _LEAST), end, status, is_doubtful)
    return None


def _ends(axis: Axis, days: Days) -> tuple[float, float]:
    """Where it begins and ends; what lies wholly in a gutter has a place of its own there."""
    if days.last < axis.start or days.first >= axis.end:
        middle = axis.at(days.first)
        half = _LEAST / 2 if days.first == days.last else axis.before / 4 or axis.after / 4
        return middle - half, middle + half
    return axis.at(days.first), axis.at(days.last + 1)
