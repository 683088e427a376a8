"""Articles that tell of the same: what one says of another's records stands in those, and the words stay its own."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.loading.datasets import count, document, documents, select

STRIKE, ACCORD = "harbour-strike", "accord-du-port"


@pytest.fixture(scope="module")
def read(database: Path) -> Callable[[str, str], dict[str, Any]]:
    return lambda kind, id_: document(database, kind, id_)


def test_an_event_that_another_article_tells_too_gains_its_evidence(read: Callable[[str, str], dict[str, Any]]) -> None:
    event = read("event", "harbour-strike.strike")
    assert [(one["article"]["id"], one["passage"], one["exact"]) for one in event["evidence"]] == [
        (STRIKE, 2, "dockers of Elmar have not worked since 2 May"),
        (STRIKE, 9, "walkout begins"),
        (ACCORD, 2, "la grève des dockers"),
    ]
    assert [one["id"] for one in event["articles"]] == [STRIKE, ACCORD]
    assert (event["evidence_total"], event["articles_total"]) == (3, 2)


def test_it_counts_as_an_event_of_both(database: Path, read: Callable[[str, str], dict[str, Any]]) -> None:
    found = select(database, "article_id", "event_evidence WHERE event_id = 'harbour-strike.strike' ORDER BY n")
    assert found == [(STRIKE,), (STRIKE,), (ACCORD,)]
    own = count(database, f"event WHERE article_id = '{ACCORD}'")
    assert read("article", ACCORD)["counts"]["events"] == own + 1


def test_a_quote_of_one_article_is_contested_by_one_of_another(read: Callable[[str, str], dict[str, Any]]) -> None:
    blames, denies = read("quote", "harbour-strike.brandt-blames"), read("quote", "accord-du-port.master-denies")
    assert blames["contested"] is True
    assert [(one["relation"], one["quote"]["id"], one["exact"]) for one in blames["answered_by"]] == [
        ("denies", "accord-du-port.master-denies", denies["evidence"][0]["exact"])
    ]
    assert [(one["relation"], one["quote"]["id"]) for one in denies["answers"]] == [
        ("denies", "harbour-strike.brandt-blames")
    ]
    assert denies["contested"] is False


def test_support_from_another_article_contests_nothing(read: Callable[[str, str], dict[str, Any]]) -> None:
    hopes = read("quote", "harbour-strike.almas-hopes")
    assert [one["relation"] for one in hopes["answered_by"]] == ["supports"]
    assert hopes["contested"] is False


def test_an_event_is_contested_when_a_quote_on_whose_word_it_rests_is(
    read: Callable[[str, str], dict[str, Any]],
) -> None:
    fire = read("event", "harbour-strike.crane-fire")
    assert [
        (one["actor"]["id"], one["role"], [q["id"] for q in one["according_to"]]) for one in fire["participants"]
    ] == [
        ("dockers-union", "accused", ["harbour-strike.almas-accuses"]),
        ("harbour-board", "accused", ["harbour-strike.brandt-blames"]),
    ]
    assert fire["contested"] is True
    assert read("event", "harbour-strike.strike")["contested"] is False


def test_a_role_that_two_articles_tell_is_one_role(read: Callable[[str, str], dict[str, Any]]) -> None:
    (role,) = read("actor", "zoe-almas")["roles"]
    assert (role["title"], [one["id"] for one in role["of"]]) == ("chair", ["harbour-board"])
    assert [(one["article"]["id"], one["exact"]) for one in role["evidence"]] == [
        (ACCORD, "Zoë Álmas, présidente du conseil du port"),
        (STRIKE, "Harbour Board chair Zoë Álmas"),
    ]
    assert role["evidence_total"] == 2


def test_actors_are_counted_over_all_articles(read: Callable[[str, str], dict[str, Any]]) -> None:
    assert read("actor", "mara-lind")["counts"] == dict.fromkeys(
        ("events", "quotes_by", "quotes_about", "mentions", "articles"), 0
    )
    assert read("actor", "zoe-almas")["counts"]["articles"] == 2
    assert read("actor", "harbour-board")["counts"]["articles"] == 3


def test_where_rights_allow_only_evidence_the_words_around_it_are_not_served(database: Path) -> None:
    for record in evidence_of(database):
        accord = record["article"]["id"] == ACCORD
        assert (record["prefix"] is None, record["suffix"] is None) == (accord, accord)
        assert record["exact"]


def test_where_rights_allow_only_evidence_the_text_is_not_served(database: Path) -> None:
    texts = {id_: json.loads(text) for id_, text in select(database, "id, text_document", "article")}
    assert {id_: text["text"] is None for id_, text in texts.items()} == {
        ACCORD: True,
        "harbour-notice": False,
        STRIKE: False,
    }
    assert {passage["text"] for passage in texts[ACCORD]["passages"]} == {None}
    assert None not in {passage["text"] for passage in texts[STRIKE]["passages"]}


def evidence_of(database: Path) -> list[dict[str, Any]]:
    """All the evidence in all documents."""
    found = [json.loads(one) for kind in ("event", "quote", "actor", "mention") for one in documents(database)[kind]]
    lists = [one.get("evidence", []) for one in found] + [
        role["evidence"] for one in found for role in one.get("roles", [])
    ]
    return [one for several in lists for one in (several if isinstance(several, list) else [several])]
