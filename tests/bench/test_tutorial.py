"""The tutorial way, which the benchmark measures Dateline by, tells the same events of the real article."""

from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from tests.bench.tutorial_answers import is_told
from tests.bench.tutorial_fill import fill
from tests.databases import only_sqlite

pytestmark = only_sqlite("the benchmark reads the file of a dataset")

WINDOW = "from=2000-01-01&to=2013-12-31&limit=200"


def test_the_tutorial_way_tells_what_dateline_tells(
    article_client: TestClient, article_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(article_database, tmp_path / "tutorial.db")
    monkeypatch.setenv("BENCH_TUTORIAL_URL", f"sqlite:///{tmp_path / 'tutorial.db'}")
    from tests.bench.tutorial import app

    client, told = TestClient(app), []
    for actor in ("john-kerry", "sergei-lavrov", "united-states", "barack-obama", "syrian-government"):
        url = f"/events?actor={actor}&{WINDOW}"
        theirs, ours = client.get(url).json(), article_client.get(url).json()["items"]
        assert [event["id"] for event in theirs] == [event["id"] for event in ours]
        assert is_told(theirs, ours)
        told += ours
    assert len(told) > 5


@pytest.mark.parametrize(
    ("less", "whole", "so"),
    [
        ({"a": [1]}, {"a": [1], "b": 2}, True),
        ({"a": [1]}, {"a": [1, 2]}, False),
        ({"a": None}, {"b": 2}, False),
        ({"a": {"b": 1}}, {"a": {"b": 2}}, False),
    ],
)
def test_what_is_told_in_part(less: object, whole: object, so: bool) -> None:
    assert is_told(less, whole) is so
