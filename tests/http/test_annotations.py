"""The evidence of an article as annotations: each selects its words in the text that the service answers with."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.folded import fold
from tests.http.asking import Json, answer, pages, supporting

BASE = "http://localhost:8000"
CLIENTS = {"client": ("harbour-strike", "harbour-notice", "accord-du-port"), "article_client": ("geneva-talks",)}
# A record of which kind, its id, and its words from where to where.
Piece = tuple[str, str, int, int]


@pytest.fixture(params=[(client, article) for client, articles in CLIENTS.items() for article in articles], ids=str)
def asked(request: pytest.FixtureRequest) -> tuple[TestClient, str]:
    name, article = request.param
    return request.getfixturevalue(name), article


def annotations(client: TestClient, article: str) -> list[Json]:
    return list(answer(client, f"/articles/{article}/annotations")["items"])


def pieces(client: TestClient, article: str) -> Iterator[Piece]:
    """Which words of an article support which records, as the records tell it."""
    for path in ("/events", "/quotes", "/actors"):
        for record in (item for page in pages(client, f"{path}?limit=200") for item in page["items"]):
            for part in record.get("roles", [record]):
                assert part.get("evidence_total", len(part["evidence"])) == len(part["evidence"])
            for start, end in supporting(record, article):
                yield record["record"], record["id"], start, end


def targets(annotation: Json) -> list[Json]:
    """The words, and where these do not tell it those for who says them."""
    return annotation["target"] if isinstance(annotation["target"], list) else [annotation["target"]]


def selectors(annotation: Json) -> tuple[Json, Json]:
    position, quote = targets(annotation)[0]["selector"]
    assert (position["type"], quote["type"]) == ("TextPositionSelector", "TextQuoteSelector")
    return position, quote


def piece(annotation: Json) -> Piece:
    position, _ = selectors(annotation)
    kind, id_ = annotation["body"]["id"].removeprefix(f"{BASE}/").split("/")
    return kind.removesuffix("s"), id_, position["start"], position["end"]


def test_there_is_one_for_all_words_that_support_a_record(asked: tuple[TestClient, str]) -> None:
    client, article = asked
    found = [piece(one) for one in annotations(client, article)]
    assert sorted(found) == sorted(set(pieces(client, article)))
    assert [one[2] for one in found] == sorted(one[2] for one in found)
    page = answer(client, f"/articles/{article}/annotations")
    assert page["partOf"]["total"] == len(found) == len({one["id"] for one in page["items"]})


def test_the_small_world_has_these(client: TestClient, world: Path) -> None:
    file = world / "articles" / "accord-du-port" / "article.txt"
    text = file.read_text("utf-8")
    found = annotations(client, "accord-du-port")
    assert [(id_.rpartition(".")[2], fold(text[start:end])) for _, id_, start, end in map(piece, found)] == [
        ("signing", fold(text.split("\n", 1)[1].partition(" 🎉")[0])),
        ("zoe-almas", "Zoë Álmas, présidente du conseil du port"),
        ("strike", "la grève des dockers"),
        (
            "master-denies",
            "le maître du port a nié que la grue n'ait « jamais été révisée », comme l'avait dit M. Brandt",
        ),
        ("union-shares", "À la signature, le Syndicat des dockers a partagé l'espoir de Mme Álmas d'une fin rapide."),
        ("first-talks", "Mars 2024 : premières discussions à Elmar"),
        ("crane-purchase", "Vers 2010 : la Norlande achète la grue"),
    ]
    assert [selectors(one)[1]["exact"] for one in found] == [text[start:end] for *_, start, end in map(piece, found)]


def test_each_selects_its_words_in_the_text(asked: tuple[TestClient, str]) -> None:
    client, article = asked
    text = answer(client, f"/articles/{article}/text")
    passages = [(one["start"], one["end"]) for one in text["passages"]]
    for annotation in annotations(client, article):
        path = f"/articles/{article}" if text["text"] is None else f"/articles/{article}/text.txt"
        assert {one["source"] for one in targets(annotation)} == {f"{BASE}{path}"}
        position, quote = selectors(annotation)
        start, end = position["start"], position["end"]
        if text["text"] is None:
            assert (quote["prefix"], quote["suffix"]) == (None, None)
            continue
        assert text["text"][start:end] == quote["exact"]
        (passage,) = [one for one in passages if one[0] <= start < one[1]]
        assert quote["prefix"] + quote["exact"] + quote["suffix"] == text["text"][slice(*passage)]
        assert text["text"].startswith(quote["prefix"], passage[0])


def test_words_in_one_article_support_an_event_of_another(client: TestClient) -> None:
    (one,) = [
        one for one in annotations(client, "accord-du-port") if one["body"]["id"].endswith("/harbour-strike.strike")
    ]
    assert one["id"] == f"{BASE}/articles/accord-du-port/annotations#event/harbour-strike.strike/124-144"
    assert one["body"]["label"] == "The dockers of Elmar are on strike (going on as of 4-5 May 2024)"
    assert selectors(one)[1] == {
        "type": "TextQuoteSelector",
        "exact": "la grève des dockers",
        "prefix": None,
        "suffix": None,
    }


def test_who_says_the_words_is_a_target_beside_them(article_client: TestClient) -> None:
    found = [one for one in annotations(article_client, "geneva-talks") if isinstance(one["target"], list)]
    assert [one["body"]["id"].rpartition(".")[2] for one in found] == ["syrian-acceptance", "us-threat", "arms-supply"]
    for one in found:
        _, quote = one["target"][1]["selector"]
        assert quote["exact"] == 'President Assad cautioned that Russia\'s proposal was "not unilateral", adding'
        assert quote["prefix"] == "In an interview with Russian TV, "
