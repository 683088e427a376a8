"""Records that two articles tell of, and edges that lead from one article into another."""

from collections.abc import Callable
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from tests.databases import load
from tests.http.asking import answer, short_ids


def test_an_event_that_another_article_tells_again_gains_its_evidence(client: TestClient) -> None:
    event = answer(client, "/events/harbour-strike.strike")
    assert [article["id"] for article in event["articles"]] == ["harbour-strike", "accord-du-port"]
    assert [one["article"]["id"] for one in event["evidence"]] == ["harbour-strike", "harbour-strike", "accord-du-port"]


@pytest.mark.parametrize(
    ("answering", "relation", "answered", "is_contested"),
    [
        ("accord-du-port.master-denies", "denies", "harbour-strike.brandt-blames", True),
        ("accord-du-port.union-shares", "supports", "harbour-strike.almas-hopes", False),
        ("harbour-strike.brandt-blames", "counter_accuses", "harbour-strike.almas-accuses", True),
    ],
)
def test_an_answer_is_told_at_both_ends_and_contests_where_it_denies_or_counters(
    client: TestClient, answering: str, relation: str, answered: str, is_contested: bool
) -> None:
    near, far = answer(client, f"/quotes/{answering}"), answer(client, f"/quotes/{answered}")
    assert (relation, answered) in [(one["relation"], one["quote"]["id"]) for one in near["answers"]]
    assert (relation, answering) in [(one["relation"], one["quote"]["id"]) for one in far["answered_by"]]
    assert (far["contested"], far["answered_by_total"]) == (is_contested, len(far["answered_by"]))


def test_a_quote_may_be_about_records_of_another_article(
    copied_world: Path, tmp_path: Path, client_of: Callable[[Path], TestClient]
) -> None:
    article = copied_world / "articles" / "accord-du-port" / "article.yaml"
    before = "about: [ivo-brandt, place:norland, signing]"
    about = "about: [harbour-strike.brandt-blames, harbour-strike.crane-fire, ivo-brandt]"
    article.write_text(article.read_text().replace(before, about))
    load(copied_world, tmp_path / "dateline.db")
    client = client_of(tmp_path / "dateline.db")
    quote = answer(client, "/quotes/accord-du-port.master-denies")
    assert [(ref["record"], ref["id"], ref["url"]) for ref in quote["about"]] == [
        ("quote", "harbour-strike.brandt-blames", "/quotes/harbour-strike.brandt-blames"),
        ("event", "harbour-strike.crane-fire", "/events/harbour-strike.crane-fire"),
        ("actor", "ivo-brandt", "/actors/ivo-brandt"),
    ]
    event = answer(client, "/events/harbour-strike.crane-fire")
    assert "accord-du-port.master-denies" in [one["quote"]["id"] for one in event["quotes"]]
    assert short_ids(client, "/quotes?about=harbour-strike.brandt-blames") == "master-denies"
    assert short_ids(client, "/quotes?about=harbour-strike.crane-fire&article=accord-du-port") == "master-denies"
