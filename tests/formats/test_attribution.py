"""Who says so, who accuses whom and who denies it, in one line."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from app.formats.accounts import ids_of
from app.formats.attribution import attribution
from tests.formats.writing import Json, document

FIRE = "harbour-strike.crane-fire"
ACCUSES = ("Zoë Álmas accuses Dockers' Union", "Ivo Brandt denies it")
BLAMES = ("Ivo Brandt accuses Harbour Board", "Harbour master of Elmar denies it")


def _line(event: Json, quotes: list[Json]) -> list[str]:
    return attribution(event, {quote["id"]: quote for quote in quotes}).split(" · ")


def _fire(client: TestClient) -> tuple[Json, Json, Json]:
    event = document(client, "event", FIRE)
    accuses, blames = (document(client, "quote", one["quote"]["id"]) for one in event["according_to"])
    return event, accuses, blames


def _actor(name: str, kind: str = "person") -> Json:
    return {"record": "actor", "id": name.lower(), "name": name, "kind": kind, "url": f"/actors/{name.lower()}"}


def _answer(relation: str, *speakers: Json, quote: str = "a.b") -> Json:
    told = {"quote": {"record": "quote", "id": quote}, "speakers": list(speakers), "through": None}
    return {"relation": relation, **told}


def test_each_claim_is_followed_by_its_answers(client: TestClient) -> None:
    event, *quotes = _fire(client)
    assert _line(event, quotes) == ["alleged", *ACCUSES, *BLAMES]


def test_a_party_that_accuses_in_turn_does_so_once(client: TestClient) -> None:
    """Where its accusation is no claim of the event, it is told as an answer, without whom it accuses."""
    event, accuses, _ = _fire(client)
    event["according_to"] = event["according_to"][:1]
    assert _line(event, [accuses]) == ["alleged", *ACCUSES, "Ivo Brandt accuses in turn"]


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ([("denies", ["Ann"]), ("denies", ["Bo"])], ["Ann and Bo deny it"]),
        ([("denies", ["Ann", "Bo", "Cy"])], ["Ann, Bo and Cy deny it"]),
        ([("denies", ["Ann"]), ("disputes", ["Bo"])], ["Ann denies it", "Bo disputes it"]),
        ([("rejects", ["Ann"]), ("supports", ["Bo"])], ["Ann rejects it"]),
        ([("counter_accuses", ["Rebels"])], ["Rebels accuse in turn"]),
        ([("denies", ["Rebels"])], ["Rebels deny it"]),
        ([("denies", ["Ann"]), ("denies", ["Ann"])], ["Ann denies it"]),
    ],
)
def test_verbs_agree_with_who_answers(client: TestClient, answers: list[Any], told: list[str]) -> None:
    event, accuses, _ = _fire(client)
    event |= {"according_to": event["according_to"][:1], "contested": answers[0][0] != "rejects"}
    kinds = {"Rebels": "group"}
    accuses["answered_by"] = [
        _answer(relation, *(_actor(name, kinds.get(name, "person")) for name in who)) for relation, who in answers
    ]
    assert _line(event, [accuses]) == ["alleged", ACCUSES[0], *told]


def test_two_quotes_that_say_the_same_are_one_claim(client: TestClient) -> None:
    event, accuses, _ = _fire(client)
    source, _ = event["according_to"]
    again = {**source, "quote": {**source["quote"], "id": "again"}}
    event["according_to"] = [source, again]
    event["participants"][0]["according_to"] += [again["quote"]]
    assert _line(event, [accuses, {**accuses, "id": "again", "answered_by": [_answer("disputes", _actor("Bo"))]}]) == [
        *("alleged", *ACCUSES, "Ivo Brandt accuses in turn", "Bo disputes it"),
    ]


@pytest.mark.parametrize(
    ("status", "role", "told"),
    [
        ("alleged", "agent", ["alleged", "according to Zoë Álmas"]),
        ("scheduled", "agent", ["was due, according to Zoë Álmas"]),
        ("conditional", "participant", ["conditional, according to Zoë Álmas"]),
        ("occurred", "participant", ["happened", "Dockers' Union taking part, according to Zoë Álmas"]),
        ("ongoing", "mediator", ["going on when written", "Dockers' Union mediating, according to Zoë Álmas"]),
    ],
)
def test_who_accuses_nobody_is_whom_it_is_according_to(
    client: TestClient, status: str, role: str, told: list[str]
) -> None:
    event, accuses, _ = _fire(client)
    event |= {"status": status, "according_to": event["according_to"][:1], "contested": False}
    event["claimed"] = status not in ("occurred", "ongoing")
    event["participants"] = [{**event["participants"][0], "role": role}]
    assert _line(event, [{**accuses, "answered_by": []}]) == told


def test_a_claim_contested_by_unknown_people_is_printed_as_contested(client: TestClient) -> None:
    event, *_ = _fire(client)
    assert _line(event, []) == ["alleged", ACCUSES[0], BLAMES[0], "contested"]
    assert _line({**event, "contested": False}, []) == ["alleged", ACCUSES[0], BLAMES[0]]


def test_no_line_has_a_code(client: TestClient, article_client: TestClient) -> None:
    for one in (client, article_client):
        for event in one.get("/events?limit=200").json()["items"]:
            quotes = [document(one, "quote", source["quote"]["id"]) for source in event["according_to"]]
            line = attribution(event, {quote["id"]: quote for quote in quotes})
            assert not {"_", "occurred", "ongoing", "scheduled", "agent", "recipient"} & set(
                line.replace("·", " ").split()
            )
            assert "_" not in line


def test_what_stands_on_another_word_than_what_is_alleged_is_told_with_it(client: TestClient) -> None:
    event, accuses, blames = _fire(client)
    (account,) = event["accounts"]
    other = event["according_to"][1]["quote"]
    account["date"] |= {"label": "4 May 2024", "according_to": [other]}
    account["according_to"] = [one for one in account["according_to"] if one["id"] != other["id"]]
    event["participants"] = [one for one in event["participants"] if other["id"] not in ids_of(one)]
    other_day = "4 May 2024, according to Ivo Brandt"
    assert _line(event, [accuses, blames]) == ["alleged", other_day, BLAMES[1], *ACCUSES]
