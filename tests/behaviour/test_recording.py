"""A recording keeps answers whole, but for what differs from one load to the next."""

from pathlib import Path

from tests.behaviour.compare import is_same, missing
from tests.behaviour.recording import record, serving
from tests.behaviour.requests import Ask
from tests.databases import url_of
from tests.datasets import TESTS

STRIKE = "/events/harbour-strike.strike"


def test_an_answer_is_kept_but_for_what_differs_from_load_to_load(tmp_path: Path) -> None:
    with serving(TESTS.parent, TESTS / "world", url_of(tmp_path / "d.db")) as connection:
        first, again = record(connection, Ask("GET", STRIKE, again=True))
        (zipped,) = record(connection, Ask("GET", STRIKE, (("Accept-Encoding", "gzip"),)))
        pages = record(connection, Ask("GET", "/actors?limit=1", pages=3))
        (dataset,) = record(connection, Ask("GET", "/dataset"))
    assert (first.status, again.status, again.body) == (200, 304, b"")
    assert dict(first.headers)["etag"] == "<etag>"
    assert (zipped.body, dict(zipped.headers)["content-encoding"]) == (first.body, "gzip")
    assert len({page.body for page in pages}) == 3
    assert b'"version":"<dataset>"' in dataset.body
    changed = first._replace(body=first.body.replace(b"protest", b"assault"))
    assert is_same([first, again], [first._replace(tag="another"), again])
    assert not is_same([first, again], [changed, again])
    assert not is_same([first, again], [first])


def test_a_recording_says_what_it_lacks(tmp_path: Path) -> None:
    asked = [Ask("GET", "/events?format=csv"), Ask("GET", "/events?tpye=x")]
    with serving(TESTS.parent, TESTS / "world", url_of(tmp_path / "d.db")) as connection:
        lacking = missing({ask: record(connection, ask) for ask in asked})
    assert {"/quotes", "format=ics", "status 304", "empty"} <= set(lacking)
    assert set(lacking).isdisjoint({"/events", "format=csv", "status 422", "unknown_parameter"})
