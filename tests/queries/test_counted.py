"""Up to a hundred thousand records are counted, and facets say where there are more."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from urllib.parse import urlencode

import pytest

from app.answers.facets import facets
from app.index.counts import MOST_COUNTED
from app.queries.events import EventQuery
from app.queries.question import Question
from app.queries.strict import read_query
from app.store.datasets import open_dataset
from app.store.session import Session
from app.store.sqlite import Reading
from tests.http.asking import Json
from tests.reading.crowd import FIRST_DAY, EventRow, write

DAYS = 1_000
LAST_DAY = date.fromordinal(FIRST_DAY + DAYS - 1)


def events() -> Iterator[EventRow]:
    """One more than is counted: a hundred on each day, and one on the first day besides."""
    for n in range(MOST_COUNTED + 1):
        day = FIRST_DAY + n * 7 % DAYS
        yield 0, day, day


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    file = tmp_path_factory.mktemp("counted") / "dateline.db"
    write(file, events())
    dataset = open_dataset(file)
    assert dataset is not None
    with closing(Reading(file)) as connection:
        yield Session(connection, dataset.version, dataset.document)


def facet(session: Session, name: str, **given: str) -> Json:
    query = read_query(EventQuery, urlencode({**given, "facet": name}).encode())
    return facets(session, Question.of("/events", query))[name]


def counts(found: Json) -> list[tuple[str, int, bool]]:
    return [(one["value"], one["count"], one["selected"]) for one in found["buckets"]]


@pytest.mark.parametrize("name", ["status", "actor", "contested", "date:month", "date:year"])
def test_of_more_than_are_counted_so_many_are(crowd: Session, name: str) -> None:
    found = facet(crowd, name)
    assert (sum(count for _, count, _ in counts(found)), found["capped"]) == (MOST_COUNTED, True)


@pytest.mark.parametrize("name", ["status", "actor", "contested", "date:month", "date:year"])
def test_as_many_as_are_counted_are_counted_exactly(crowd: Session, name: str) -> None:
    for since in (1, 2):
        found = facet(crowd, name, **{"from": str(date.fromordinal(FIRST_DAY + since))})
        assert (sum(count for _, count, _ in counts(found)), found["capped"]) == (100 * (DAYS - since), False)


def test_what_is_selected_stays_where_it_is_not_counted(crowd: Session) -> None:
    found = facet(crowd, "status", status="scheduled")
    assert (counts(found)[-1], found["capped"]) == (("scheduled", 0, True), True)


def test_the_latest_days_are_shown(crowd: Session) -> None:
    found = facet(crowd, "date:day", **{"from": str(date.fromordinal(FIRST_DAY + 1))})
    days = [str(date.fromordinal(FIRST_DAY + day)) for day in range(DAYS - 400, DAYS)]
    assert (counts(found), found["capped"]) == ([(day, 100, False) for day in days], True)
