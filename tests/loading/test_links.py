"""What events are tied to and depend on stands at both ends, whichever article says so, with the words that say it."""

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from app.curation.corpus import read_corpus
from app.schemas.caps import MOST
from tests.curation.breaking import edit
from tests.databases import load
from tests.loading.datasets import document, documents, select

OPEN, SHUT = "articles/bridge-to-open/article.yaml", "articles/bridge-stays-shut/article.yaml"
# By the event that has it: how it is tied, from which end, to what, by which words, and on whose word.
LINKS: dict[str, list[tuple[str, str, str, list[str], list[str]]]] = {
    "opening": [
        ("prevents", "out", "strike", ["Ada Vos said the opening could spare the town a strike"], ["vos-on-strike"]),
        ("part_of", "out", "festival-plan", ["a part of the festival plan"], []),
        ("follows", "out", "repairs", ["is to follow the repairs"], []),
        ("cancels", "in", "calling-off", ["the council called off the opening"], []),
    ],
    "strike": [
        ("prevents", "in", "opening", ["Ada Vos said the opening could spare the town a strike"], ["vos-on-strike"])
    ],
    "inspection": [
        ("part_of", "out", "checks", ["The inspection, the second round of checks, begins on Monday."], []),
        ("follows", "out", "first-round", ["the second round of checks", "The first round"], []),
    ],
    "first-round": [
        ("part_of", "out", "checks", ["The first round ended in March."], []),
        ("follows", "in", "inspection", ["the second round of checks", "The first round"], []),
    ],
    "checks": [
        ("part_of", "in", "inspection", ["The inspection, the second round of checks, begins on Monday."], []),
        ("part_of", "in", "first-round", ["The first round ended in March."], []),
    ],
    "calling-off": [
        ("cancels", "out", "opening", ["the council called off the opening"], []),
        ("responds_to", "in", "stoppage", ["In answer"], []),
    ],
    "repairs": [("follows", "in", "opening", ["is to follow the repairs"], [])],
    "stoppage": [("responds_to", "out", "calling-off", ["In answer"], [])],
    "payment": [],
    "return-to-work": [],
}
# What each depends on: how, in which words, on which event, and on whose word.
CONDITIONS = {
    "opening": [
        ("if", "if the inspection finds no cracks", "inspection", []),
        ("if", "if the council finds money", None, []),
    ],
    "payment": [("after", "will not pay the builders before the bridge opens", "opening", [])],
    "return-to-work": [("if", "only if they were paid", "payment", ["builders-on-pay"])],
}
CONDITION_OF = {"inspection": ["opening"], "opening": ["payment"], "payment": ["return-to-work"]}


@pytest.fixture(scope="module")
def events(bridge_database: Path) -> dict[str, dict[str, Any]]:
    found = map(json.loads, documents(bridge_database)["event"])
    return {_short(one["id"]): one for one in found}


def _short(id_: str) -> str:
    return id_.rpartition(".")[2]


def _on(condition: dict[str, Any]) -> str | None:
    return condition["event"] and _short(condition["event"]["id"])


def _sources(one: dict[str, Any]) -> list[str]:
    return [_short(source["quote"]["id"]) for source in one["according_to"]]


def test_a_link_stands_at_both_ends(events: dict[str, dict[str, Any]]) -> None:
    assert {
        id_: [
            (
                *(one["relation"], one["direction"], _short((one["event"] or one["work"])["id"])),
                [words["exact"] for words in one["evidence"]],
                _sources(one),
            )
            for one in event["links"]
        ]
        for id_, event in events.items()
    } == LINKS
    assert {id_: event["links_total"] for id_, event in events.items()} == {id_: len(one) for id_, one in LINKS.items()}


def test_a_condition_stands_at_what_depends_and_is_told_at_what_it_turns_on(events: dict[str, dict[str, Any]]) -> None:
    found = {
        id_: [(one["kind"], one["words"], _on(one), _sources(one)) for one in event["conditions"]]
        for id_, event in events.items()
    }
    assert {id_: one for id_, one in found.items() if one} == CONDITIONS
    depending = {id_: [_short(one["id"]) for one in event["condition_of"]] for id_, event in events.items()}
    assert {id_: one for id_, one in depending.items() if one} == CONDITION_OF
    totals = {(event["conditions_total"], event["condition_of_total"]) for event in events.values()}
    assert totals == {(0, 0), (2, 1), (1, 1), (1, 0), (0, 1)}


def test_words_that_tie_events_of_two_articles_stay_those_of_the_one_that_ties_them(
    events: dict[str, dict[str, Any]],
) -> None:
    of = [one["article"]["id"] for link in events["opening"]["links"] for one in link["evidence"]]
    assert of == ["bridge-to-open", *["bridge-stays-shut"] * 3]
    of = [one["article"]["id"] for condition in events["opening"]["conditions"] for one in condition["evidence"]]
    assert of == ["bridge-to-open", "bridge-stays-shut"]
    assert [one["article"]["id"] for one in events["strike"]["evidence"]] == ["bridge-to-open"]


def test_words_of_a_condition_take_in_who_says_them(events: dict[str, dict[str, Any]]) -> None:
    (condition,) = events["return-to-work"]["conditions"]
    (words,) = condition["evidence"]
    assert words["exact"] == "only if they were paid, they said"
    assert words["attribution"] is None


def test_a_quote_tells_what_it_makes_what_is_no_event_depend_on(bridge_database: Path) -> None:
    (condition,) = document(bridge_database, "quote", "bridge-to-open.vos-on-fines")["conditions"]
    words = condition.pop("evidence")
    assert condition == {"kind": "unless", "words": "unless the builders hurried", "event": None}
    assert [one["exact"] for one in words] == ["unless the builders hurried"]
    assert document(bridge_database, "quote", "bridge-to-open.vos-on-strike")["conditions"] == []


def test_words_that_stand_apart_from_what_they_tie_are_of_the_event_in_the_text(bridge_database: Path) -> None:
    ((text,),) = select(bridge_database, "text_document", "article WHERE id = 'bridge-to-open'")
    spans = [one for one in json.loads(text)["spans"] if one["record"]["id"] == "bridge-to-open.inspection"]
    whole = json.loads(text)["text"]
    assert [whole[one["start"] : one["end"]] for one in spans] == [
        "The inspection, the second round of checks, begins on Monday.",
        "The first round",
    ]


def test_an_event_may_be_tied_to_a_work(article_database: Path) -> None:
    (link,) = document(article_database, "event", "geneva-talks.syrian-application")["links"]
    assert (link["relation"], link["direction"], link["event"], link["work"]["id"]) == (
        "carries_out",
        "out",
        None,
        "russian-plan",
    )
    assert [one["exact"] for one in link["evidence"]] == [
        "joining the Chemical Weapons Convention, a key step in the Russian plan"
    ]


def test_rows_tell_each_link_once(bridge_database: Path) -> None:
    found = select(
        bridge_database, "event_id, relation, coalesce(other_id, work_id)", "event_link ORDER BY event_id, n"
    )
    expected = sorted((id_, *(one[0], one[2])) for id_, links in LINKS.items() for one in links if one[1] == "out")
    assert sorted((_short(one), relation, _short(other)) for one, relation, other in found) == expected


@pytest.fixture
def copied(bridge: Path, tmp_path: Path) -> Path:
    """A copy of the articles about the bridge, to be changed."""
    return Path(shutil.copytree(bridge, tmp_path / "bridge"))


def test_what_other_articles_lengthen_is_capped_and_counted(copied: Path, tmp_path: Path) -> None:
    shut = copied / "articles" / "bridge-stays-shut"
    edit(copied, SHUT, "event: bridge-to-open.payment", "event: bridge-to-open.opening")
    edit(copied, OPEN, "links: {strike", "links: {festival-plan: {is: part_of, according_to: vos-on-strike}, strike")
    for n in range(MOST + 4):
        shutil.copytree(shut, shut.with_name(f"copy-{n:02d}"))
    load(copied, tmp_path / "d.db")
    opening = document(tmp_path / "d.db", "event", "bridge-to-open.opening")
    assert [len(opening["links"]), opening["links_total"]] == [50, 112]
    assert [len(opening["condition_of"]), opening["condition_of_total"]] == [50, 56]
    plan, strike = opening["links"][:2]
    assert (strike["event"]["id"], strike["evidence_total"]) == ("bridge-to-open.strike", 1)
    assert (plan["work"]["id"], len(plan["evidence"]), plan["evidence_total"]) == ("festival-plan", 50, 56)
    # The first to say so does on somebody's word, the others do themselves.
    assert (plan["according_to"], plan["according_to_total"]) == ([], 0)
    _, money = opening["conditions"]
    assert (money["words"], len(money["evidence"]), money["evidence_total"]) == ("if the council finds money", 50, 55)
    inspection = document(tmp_path / "d.db", "event", "bridge-to-open.inspection")
    assert [one["id"] for one in inspection["condition_of"]] == ["bridge-to-open.opening"]


@pytest.mark.parametrize("cut", ["‸before the bridge opens", "[‸before the bridge opens, will not pay]"])
def test_a_condition_that_is_cut_off_from_a_negation_is_noted(copied: Path, cut: str) -> None:
    whole = "will not pay the builders before the bridge opens"
    (place,) = edit(copied, OPEN, f"after: {whole}", f"after: {cut}")
    (note,) = read_corpus(copied).faults
    assert str(note).replace(f"{copied}/", "") == (
        f"{place}: note: cut off from “not”, a condition may be printed that says the opposite: "
        "begin before it, if what depends on it is not told with it"
    )


@pytest.mark.parametrize("words", ["‸unless the inspection finds no cracks", "‸the inspection finds no cracks"])
def test_a_condition_is_told_as_the_text_tells_it(copied: Path, words: str) -> None:
    text = copied / "articles/bridge-to-open/article.txt"
    before = hashlib.sha256(text.read_bytes()).hexdigest()
    text.write_text(text.read_text("utf-8").replace("if the inspection finds", "unless the inspection finds"), "utf-8")
    edit(copied, OPEN, before, hashlib.sha256(text.read_bytes()).hexdigest())
    (place,) = edit(copied, OPEN, "if the inspection finds no cracks", words)
    (note,) = read_corpus(copied).faults
    assert str(note).replace(f"{copied}/", "") == (
        f"{place}: note: told as “if”, and the text has “unless”: tell it as “unless”, or give the words that say “if”"
    )


def test_a_condition_is_not_cut_off_from_a_headline(copied: Path) -> None:
    text = copied / "articles/bridge-to-open/article.txt"
    before = hashlib.sha256(text.read_bytes()).hexdigest()
    text.write_text(text.read_text("utf-8").replace("open in May\n", "open in May, not April\n"), "utf-8")
    edit(copied, OPEN, before, hashlib.sha256(text.read_bytes()).hexdigest())
    assert read_corpus(copied).faults == []
