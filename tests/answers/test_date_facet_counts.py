"""Random combinations of filters: the buckets of dates are what plain Python counts over what they leave."""

from datetime import date
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.answers import days
from tests.answers.counting import Counting, pairs, parameters
from tests.answers.days import Dates
from tests.answers.documents import FIRST_DAY, LAST_DAY
from tests.answers.test_facet_counts import filters
from tests.exhaustive import drawn
from tests.http.asking import Json, answer


def day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None


def dates(counting: Counting, documents: list[Json]) -> list[Dates]:
    found = [(days[0], days[2]) for one in documents if (days := counting.oracle.dates(one))]
    return [Dates(day(first.replace(FIRST_DAY, "")), day(last.replace(LAST_DAY, ""))) for first, last in found]


@drawn(60, 15)
@pytest.mark.parametrize("path", ["/events", "/quotes"])
@given(data=st.data(), unit=st.sampled_from(["day", "month", "year"]))
def test_every_bucket_is_counted_within_the_window(
    counting: Counting, path: str, data: st.DataObject, unit: str
) -> None:
    drawn = data.draw(filters(counting, path))
    name = f"date:{unit}"
    query = urlencode([*pairs(drawn), ("facet", name), ("limit", "0")])
    found = answer(counting.client, f"{path}?{query}")["facets"][name]
    window = Dates(day("".join(drawn.get("from", []))), day("".join(drawn.get("to", []))))
    must = drawn.get("date_match") == ["must"]
    selected = counting.selected(path, drawn)
    expected, is_cut, *apart = days.histogram(dates(counting, selected), unit, window, must=must)
    shown = [(one["value"], one["count"]) for one in found["buckets"]]
    assert (shown, found["capped"]) == ([(value, count) for value, _, _, count in expected], is_cut)
    undated = sum(one["date"] is None or one["date"]["edtf"] is None for one in selected)
    assert [found["undated"], found["open"], found["spanning"]] == [undated, *apart]
    kept = [(key, value) for key, value in parameters(f"?{query}") if key not in ("from", "to", "limit")]
    for bucket, (_, first, last, count) in list(zip(found["buckets"], expected, strict=True))[-20:]:
        assert parameters(bucket["url"]) == sorted([*kept, ("from", str(first)), ("to", str(last))])
        assert bucket["selected"] == (drawn.get("from") == [str(first)] and drawn.get("to") == [str(last)])
        inside = dates(counting, answer(counting.client, f"{bucket['url'].replace('&limit=0', '')}&limit=200")["items"])
        counted = days.histogram(inside, unit, window, must=must)
        assert len(inside) - counted.open - counted.spanning == count
