"""The whole of the article that is served: facts that a careful reader finds in it, and nothing it does not say."""

import hashlib
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.databases import only_sqlite
from tests.loading.datasets import documents, rows

Document = dict[str, Any]


@pytest.fixture(scope="module")
def all_of(article_database: Path) -> dict[str, dict[str, Document]]:
    """Documents by kind and by the id within the article."""
    found = {kind: [json.loads(one) for one in kinds] for kind, kinds in documents(article_database).items()}
    return {
        kind: {one["id"].rpartition(".")[2]: one for one in found[kind]}
        for kind in ("event", "quote", "actor", "place")
    }


def date_of(record: Document) -> tuple[str | None, str | None, str | None]:
    return record["date"]["earliest"], record["date"]["latest"], record["date"]["text"]


def test_the_text_is_the_source_byte_for_byte(seed_data: Path, article_database: Path) -> None:
    source = (seed_data / "articles" / "geneva-talks" / "article.txt").read_bytes()
    digest = "66a25e006b05677581ead0629633d12e8bde5d40a8bf5dbca7ef565f4224a20e"
    assert hashlib.sha256(source).hexdigest() == digest
    assert rows(article_database, "SELECT text, sha256, title_by FROM article") == [
        (source.decode(), digest, "curator")
    ]


def test_every_passage_is_supported_but_headings_and_the_source(article_database: Path) -> None:
    found = rows(article_database, "SELECT text_document FROM article")
    passages = json.loads(found[0][0])["passages"]
    assert Counter(passage["kind"] for passage in passages) == {
        "sentence": 27,
        "timeline": 5,
        "heading": 3,
        "source": 1,
    }
    assert [passage["n"] for passage in passages if not passage["records"]] == [7, 11, 25, 36]
    assert [passage["set_aside"] for passage in passages if not passage["records"]] == [
        "a heading",
        "a heading",
        "a heading",
        "names the source",
    ]


@only_sqlite("a column is called as what PostgreSQL keeps to itself")
def test_passages_are_cut_where_a_reader_would_cut_them(article_database: Path) -> None:
    (text,), *_ = rows(article_database, "SELECT text FROM article")
    spans = rows(article_database, "SELECT n, start, end FROM passage")
    passages = {n: " ".join(text[start:end].split()) for n, start, end in spans}
    assert passages[3] == "Talks may continue beyond Friday."
    assert [passages[n] for n in (7, 11, 25)] == [
        "Syrian conditions",
        "Chemichal weapons plan timeline",
        "'Not a game'",
    ]
    assert passages[12].endswith("on sidelines of G20 summit")
    assert passages[13].startswith("9 Sep: Russia's Foreign Minister")
    labels = rows(article_database, "SELECT label FROM passage WHERE kind = 'timeline' ORDER BY n")
    assert labels == [("5-6 Sep",), ("9 Sep",), ("10 Sep",), ("12 Sep",), ("13 Sep",)]


def test_of_the_attack_both_sides_are_accused_each_by_the_other(all_of: dict[str, dict[str, Document]]) -> None:
    attack = all_of["event"]["ghouta-attack"]
    told = [
        (one["actor"]["id"], one["role"], [quote["id"] for quote in one["according_to"]])
        for one in attack["participants"]
    ]
    assert told == [
        ("syrian-government", "accused", ["geneva-talks.us-accuses"]),
        ("syrian-rebels", "accused", ["geneva-talks.government-blames-rebels"]),
        ("people-said-to-have-been-killed-in-ghouta", "affected", ["geneva-talks.us-accuses"]),
    ]
    assert (attack["status"], attack["contested"], attack["place"]["id"]) == ("alleged", True, "ghouta")
    assert date_of(attack) == ("2013-08-21", "2013-08-21", "21 August")
    assert [(one["low"], one["high"], one["exact"]) for one in attack["figures"]] == [
        (None, None, "hundreds of people")
    ]


def test_nobody_is_the_agent_of_what_is_merely_alleged(all_of: dict[str, dict[str, Document]]) -> None:
    alleged = [event for event in all_of["event"].values() if event["status"] == "alleged"]
    agents = [
        (event["id"], one["actor"]["id"])
        for event in alleged
        for one in event["participants"]
        if one["role"] == "agent" and not one["according_to"]
    ]
    assert (len(alleged), agents) == (6, [])


def test_quotes_are_contested_by_those_that_deny_or_counter_them(all_of: dict[str, dict[str, Document]]) -> None:
    contested = {
        id_: {one["quote"]["id"].rpartition(".")[2]: one["relation"] for one in quote["answered_by"]}
        for id_, quote in all_of["quote"].items()
        if quote["contested"]
    }
    assert contested == {
        "us-accuses": {"government-denies": "denies", "government-blames-rebels": "counter_accuses"},
    }
    events = [id_ for id_, event in all_of["event"].items() if event["contested"]]
    assert events == ["ghouta-attack"]


def test_what_is_rejected_is_answered_and_not_contested(all_of: dict[str, dict[str, Document]]) -> None:
    on_data = all_of["quote"]["assad-on-data"]
    assert [one["relation"] for one in on_data["answered_by"]] == ["rejects"]
    assert on_data["contested"] is False


@pytest.mark.parametrize(
    ("kind", "id_", "expected"),
    [
        ("event", "putin-obama-talk", ("2013-09-05", "2013-09-06", "5-6 Sep")),
        ("event", "second-round", ("2013-09-13", "2013-09-13", "13 Sep")),
        ("event", "thursday-meeting", ("2013-09-12", "2013-09-12", "12 Sep")),
        ("event", "us-moves", (None, "2013-09-09", "Monday")),
        ("event", "deaths", ("2011-01-01", "2013-09-13", "since the uprising against President Assad began in 2011")),
        ("event", "lavrovs-urging", (None, "2013-09-09", None)),
        ("event", "assad-agreement", (None, "2013-09-13", None)),
        ("event", "russian-objection", (None, "2013-09-13", None)),
        ("event", "longer-talks", ("2013-09-14", None, "beyond Friday")),
        ("event", "uprising", ("2011-01-01", "2011-12-31", "2011")),
        ("event", "data-transfer", (None, None, "after 30 days")),
        ("quote", "jaafari-on-membership", (None, None, "later")),
        ("quote", "lavrov-and-kerry-hope", ("2013-09-12", "2013-09-12", "Thursday")),
        ("quote", "kerry-on-commitments", ("2013-09-09", "2013-09-12", "Before Thursday's talks")),
    ],
)
def test_dates_are_as_certain_as_the_words(
    all_of: dict[str, dict[str, Document]], kind: str, id_: str, expected: tuple[str | None, str | None, str | None]
) -> None:
    assert date_of(all_of[kind][id_]) == expected
    assert all_of[kind][id_]["date"]["basis"]


def test_what_the_text_does_not_say_is_not_added(all_of: dict[str, dict[str, Document]]) -> None:
    assert all_of["event"]["g20-summit"]["place"] is None
    minister = all_of["actor"]["syrias-foreign-minister"]
    assert (minister["name"], minister["named"], minister["aliases"]) == ("Syria's foreign minister", False, [])
    (deaths,) = all_of["event"]["deaths"]["figures"]
    assert (deaths["low"], deaths["high"]) == (100_000, None)


def test_a_meeting_that_is_told_twice_is_one_event(all_of: dict[str, dict[str, Document]]) -> None:
    assert [one["passage"] for one in all_of["event"]["thursday-meeting"]["evidence"]] == [15, 2]
