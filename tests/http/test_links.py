"""What is tied to what, and what depends on what, asked for from either end."""

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import answer, problem, short_ids
from tests.http.downloads import table

FOUND = {
    "/events?linked=bridge-to-open.checks": "first-round inspection",
    "/events?linked=bridge-to-open.opening": "calling-off repairs strike",
    "/events?linked=bridge-to-open.opening&relation=cancels": "calling-off",
    "/events?linked=bridge-to-open.opening&relation=!cancels": "repairs strike",
    "/events?linked=bridge-stays-shut.repairs": "opening",
    "/events?linked=festival-plan": "opening",
    "/events?linked=festival-plan&relation=follows": "",
    "/events?work=festival-plan": "opening",
    "/events?linked=bridge-to-open.opening&relation=part_of": "",
    "/events?linked=bridge-to-open.checks&linked=bridge-to-open.strike": "first-round inspection opening",
    "/events?relation=follows": "first-round inspection opening repairs",
    "/events?relation=part_of&relation=prevents": "first-round inspection opening checks strike",
    "/events?relation=!*": "return-to-work payment",
    "/events?linked=*&relation=!part_of": "calling-off stoppage repairs strike",
    "/events?condition=bridge-to-open.opening": "payment",
    "/events?condition=bridge-to-open.payment": "return-to-work",
    "/events?condition=*": "opening return-to-work payment",
    "/events?condition=*&condition=!bridge-to-open.opening": "opening return-to-work",
    "/events?condition=*&article=bridge-stays-shut": "opening return-to-work",
    "/events?condition=!*&status=conditional": "strike",
    "/quotes?condition=*": "vos-on-fines",
    "/quotes?condition=bridge-to-open.opening": "",
    "/quotes?condition=!*": "builders-on-pay vos-on-strike",
    "/events?q=cracks": "opening",
    "/events?q=money": "opening",
    "/events?q=spare": "opening strike",
    "/events?q=answer": "stoppage",
    "/events?according_to=ada-vos": "opening strike",
    "/events?according_to=bridge-to-open.vos-on-strike": "opening strike",
    "/events?according_to=!*": "first-round inspection calling-off stoppage repairs checks payment",
}


@pytest.mark.parametrize(("url", "found"), FOUND.items())
def test_a_filter_finds_just_these(bridge_client: TestClient, url: str, found: str) -> None:
    assert short_ids(bridge_client, url) == found


def test_what_is_tied_to_a_work(article_client: TestClient) -> None:
    assert short_ids(article_client, "/events?linked=russian-plan") == "syrian-application"
    assert short_ids(article_client, "/events?linked=russian-plan&relation=part_of") == ""


def test_a_link_is_a_row_from_each_end(bridge_client: TestClient) -> None:
    file = bridge_client.get("/events?id=bridge-to-open.opening&id=bridge-to-open.strike&rows=links&format=csv").content
    rows = table(file)
    names = ("event_id", "direction", "relation_label", "other_record", "other_id", "according_to_speakers", "evidence")
    opening, strike = "bridge-to-open.opening", "bridge-to-open.strike"
    words = ("Ada Vos", "Ada Vos said the opening could spare the town a strike")
    assert [tuple(row[name] for name in names) for row in rows] == [
        (opening, "out", "would prevent", "event", strike, *words),
        (opening, "out", "part of", "work", "festival-plan", "", "a part of the festival plan"),
        (opening, "out", "follows", "event", "bridge-stays-shut.repairs", "", "is to follow the repairs"),
        (
            *(opening, "in", "is called off by", "event", "bridge-stays-shut.calling-off"),
            *("", "the council called off the opening"),
        ),
        (strike, "in", "would be prevented by", "event", opening, *words),
    ]


def test_a_slip_in_what_something_is_tied_to_is_told(bridge_client: TestClient) -> None:
    (mistake,) = problem(bridge_client, "/events?linked=bridge-to-open.check")["errors"]
    assert (mistake["code"], mistake["did_you_mean"]) == ("unknown_id", ["bridge-to-open.checks"])
    (mistake,) = problem(bridge_client, "/events?relation=denies")["errors"]
    assert mistake["code"] == "unknown_value"
    (mistake,) = problem(bridge_client, "/events?depends_on=bridge-to-open.checks")["errors"]
    assert mistake["did_you_mean"] == ["condition"]


def test_the_vocabulary_reads_a_link_from_its_other_end(bridge_client: TestClient) -> None:
    terms = answer(bridge_client, "/vocabulary")["link_relations"]
    assert [(one["label"], one["reversed"]) for one in terms] == [
        ("part of", "has as a part"),
        ("follows", "is followed by"),
        ("carries out", "is carried out by"),
        ("in answer to", "is answered by"),
        ("causes", "is caused by"),
        ("would prevent", "would be prevented by"),
        ("calls off", "is called off by"),
        ("puts off", "is put off by"),
    ]
    assert {one["reversed"] for one in answer(bridge_client, "/vocabulary")["relations"]} == {None}
