"""The first and the last year of the calendar: their ends are known, and no open ones."""

import hashlib
import json
from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from tests.databases import load
from tests.datasets import make_client
from tests.http.asking import answer, short_ids

EVENTS = {"first": "0001", "last": "9999", "day": "9999-12-31", "since": "9990/..", "until": "../0009"}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    folder = tmp_path_factory.mktemp("calendar")
    (folder / "actors.yaml").write_text("nobody: {kind: person, name: Nobody}\n")
    (folder / "places.yaml").write_text("nowhere: {kind: country, name: Nowhere}\n")
    lines = [f"It happened {name}.\n" for name in EVENTS]
    passages = [
        {"at": line.strip(), "events": {name: {"title": name, "type": "consult", "date": {"date": edtf, "basis": "b"}}}}
        for line, (name, edtf) in zip(lines, EVENTS.items(), strict=True)
    ]
    text = "".join(lines).encode()
    given = {"title": "A", "title_by": "curator", "language": "en", "rights": "own", "passages": passages}
    article = folder / "articles" / "a"
    article.mkdir(parents=True)
    (article / "article.txt").write_bytes(text)
    sha256 = hashlib.sha256(text).hexdigest()
    (article / "article.yaml").write_text(json.dumps({**given, "sha256": sha256}), "utf-8")
    load(folder, folder / "dateline.db")
    with make_client(folder / "dateline.db") as made:
        yield made


@pytest.mark.parametrize(
    ("window", "ids"),
    [
        ("from=9999-06-01&to=9999-06-02", "last"),
        ("from=9999-12-31&to=9999-12-31", "last day"),
        ("from=9999-12-31&to=9999-12-31&date_match=must", "day"),
        ("from=9999-12-31&to=9999-12-31&date_match=may", "last day since"),
        ("from=0001-06-01&to=0001-06-02", "first"),
        ("from=0001-01-01&to=0001-12-31&date_match=must", "first"),
        ("from=0001-06-01&to=0001-06-02&date_match=may", "first until"),
        ("from=9990-01-01", "last day since"),
        ("from=9990-01-01&to=9999-12-31", "last day since"),
        ("from=0001-01-01&to=0009-12-31", "first until"),
        ("to=0009-12-31", "first until"),
        ("sort=date", "first until last day since"),
    ],
)
def test_what_lies_there_is_found_as_any_other_date_is(client: TestClient, window: str, ids: str) -> None:
    assert short_ids(client, f"/events?{window}") == ids


@pytest.mark.parametrize(
    ("unit", "buckets", "spanning"),
    [
        ("year", [("0001", 1), ("9999", 2)], 0),
        (
            "month",
            [
                *((f"0001-{n:02}", 1) for n in range(1, 13)),
                *((f"9999-{n:02}", 1) for n in range(1, 12)),
                ("9999-12", 2),
            ],
            0,
        ),
        ("day", [("9999-12-31", 1)], 2),
    ],
)
def test_a_histogram_counts_it_in_its_buckets(
    client: TestClient, unit: str, buckets: list[tuple[str, int]], spanning: int
) -> None:
    facet = answer(client, f"/events?facet=date:{unit}&limit=0")["facets"][f"date:{unit}"]
    counted = [(bucket["value"], bucket["count"]) for bucket in facet["buckets"]]
    assert (counted, facet["open"], facet["spanning"]) == (buckets, 2, spanning)
