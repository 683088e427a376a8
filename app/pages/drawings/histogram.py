"""All that a list finds, by day, month or year: each bar is a link to what it counts."""

from dataclasses import dataclass
from datetime import date
from urllib.parse import parse_qsl, urlencode, urlsplit

from pydantic_core import from_json

from app.answers.lists import list_answer
from app.documents import Json
from app.pages.asked import Asked
from app.queries.list_query import ListQuery
from app.queries.question import Question
from app.store.session import Session

# The facets of dates, the longest unit first; how many bars are told apart, and how many tell too little.
UNITS = ("date:year", "date:month", "date:day")
_MOST_BARS, _FEW = 80, 3


@dataclass(frozen=True)
class Bar:
    """`height` is of the highest, in percent; `gap` says that a stretch without any lies before it."""

    label: str
    count: int
    query: str
    height: float
    gap: bool


@dataclass(frozen=True)
class Histogram:
    """What is in no bar: without a date, with an open end, too long for one; `left_out` are earlier bars."""

    bars: list[Bar]
    unit: str
    undated: int
    open: int
    spanning: int
    left_out: int


def histogram(session: Session, question: Question, model: type[ListQuery], asked: Asked) -> Histogram | None:
    """By the first unit, from years on, by which the dates are spread; None where no date lies in any bar."""
    for name in UNITS:
        given = {**question.without("cursor").given, "facet": (name,), "limit": 0}
        body, _ = list_answer(session, Question(question.path, model, given))
        facet = from_json(body)["facets"][name]
        if len(facet["buckets"]) > _FEW or name == UNITS[-1]:
            return _histogram(facet, name, asked) if facet["buckets"] else None
    return None


def _histogram(facet: Json, name: str, asked: Asked) -> Histogram:
    shown = facet["buckets"][-_MOST_BARS:]
    most = max(bucket["count"] for bucket in shown)
    bars, before = [], None
    for bucket in shown:
        number = _number(bucket["value"])
        gap = before is not None and number != before + 1
        height = bucket["count"] / most * 100
        bars.append(Bar(bucket["label"], bucket["count"], _query(bucket["url"], asked), height, gap))
        before = number
    left_out = len(facet["buckets"]) - len(shown)
    return Histogram(bars, name.removeprefix("date:"), facet["undated"], facet["open"], facet["spanning"], left_out)


def _number(value: str) -> int:
    """The number of a year, month or day, by which neighbours are known."""
    parts = [int(part) for part in value.split("-")]
    if len(parts) == 3:
        return date(*parts).toordinal()
    return parts[0] * 12 + parts[1] if len(parts) == 2 else parts[0]


def _query(url: str, asked: Asked) -> str:
    """The query string of the page that shows what a facet's address does."""
    pairs = [pair for pair in parse_qsl(urlsplit(url).query) if pair[0] not in ("facet", "limit", "cursor")]
    return asked.page(urlencode(pairs))
