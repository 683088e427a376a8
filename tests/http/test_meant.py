"""What is suggested to those who write what things are called elsewhere, in another case, or on another list."""

import asyncio
from collections.abc import Iterable

import pytest
from fastapi.testclient import TestClient

from app.queries.synonyms import SYNONYMS
from app.vocabulary import VOCABULARY
from tests.http.asking import problem

# The suggestions, and the end of what is said.
MEANT = {
    "/events?query=strike": (["q"], "did you mean “q”?"),
    "/events?since=2024-05-01": (["from"], "did you mean “from”?"),
    "/events?offset=10": (["cursor"], "did you mean “cursor”?"),
    "/events?LIMIT=10": (["limit"], "did you mean “limit”?"),
    "/events?pageSize=10": (["limit"], "did you mean “limit”?"),
    "/events?page[size]=10": (["limit"], "did you mean “limit”?"),
    "/events?filter[actor]=norland": (["actor"], "did you mean “actor”?"),
    "/events?eventType=consult": (["type"], "did you mean “type”?"),
    "/events?end_date=2024-05-01": (["to"], "did you mean “to”?"),
    "/events?dateFrom=2024-05-01": (["from"], "did you mean “from”?"),
    "/quotes?speakerIds=norland": (["speaker"], "did you mean “speaker”?"),
    "/events?about=norland": (["actor"], "did you mean “actor”?"),
    "/events?accused=norland": (["role"], "did you mean “role”?"),
    "/events?act=accuse": (["type"], "did you mean “type”?"),
    "/events?on=2024-05-01": (["from", "to"], "did you mean “from” or “to”?"),
    "/quotes?with=norland": (["speaker", "about"], "did you mean “speaker” or “about”?"),
    "/quotes?said_by=norland": (["speaker"], "did you mean “speaker”?"),
    "/quotes?to_whom=norland": (["addressee"], "did you mean “addressee”?"),
    "/quotes?denies=true": (["relation"], "did you mean “relation”?"),
    "/quotes?answered_by=x": (["answers", "answered"], "did you mean “answers” or “answered”?"),
    "/actors?role=chair": (["of"], "did you mean “of”?"),
    "/events?sort=desc": (["-date"], "did you mean “-date”?"),
    "/articles?sort=desc": (["-published"], "did you mean “-published”?"),
    "/events?sort=-published": (["-date"], "did you mean “-date”?"),
    "/events?sort=date_desc": (["-date"], "did you mean “-date”?"),
    "/events?sort=desc(date)": (["-date"], "did you mean “-date”?"),
    "/events?sort=position:asc": (["position"], "did you mean “position”?"),
    "/articles?sort=date_desc": (["-published"], "did you mean “-published”?"),
    "/actors?sort=mentions+desc": (["-mentions"], "did you mean “-mentions”?"),
    "/events?contested=1": (["true"], "did you mean “true”?"),
    "/quotes?stance=pro": (["for"], "did you mean “for”?"),
    "/quotes?from=September+2013": (["2013-09-01"], "did you mean “2013-09-01”?"),
    "/quotes?to=Sept.+2013": (["2013-09-30"], "did you mean “2013-09-30”?"),
    "/quotes?from=12th+September+2013": (["2013-09-12"], "did you mean “2013-09-12”?"),
    "/quotes?to=Sep+12,+2013": (["2013-09-12"], "did you mean “2013-09-12”?"),
    "/quotes?from=12.+septembre+2013": (["2013-09-12"], "did you mean “2013-09-12”?"),
    "/quotes?to=Q3+2013": (["2013-09-30"], "did you mean “2013-09-30”?"),
    "/quotes?to=2013-14": (["2014-12-31"], "did you mean “2014-12-31”?"),
    "/quotes?from=mid-1990s": (["1990-01-01"], "did you mean “1990-01-01”?"),
    "/quotes?to=autumn+2013": (["2013-11-30"], "did you mean “2013-11-30”?"),
    "/articles?sort=title": (["name"], "did you mean “name”?"),
    "/articles?sort=date": (["published"], "did you mean “published”?"),
    "/actors?sort=-events": (["-mentions"], "did you mean “-mentions”?"),
    "/actors?sort=relevance": (["best"], "did you mean “best”?"),
    "/events?format=Excel": (["csv"], "did you mean “csv”?"),
    "/events?format=icalendar": (["ics"], "did you mean “ics”?"),
    "/events?facet=date:week": (["date:day"], "did you mean “date:day”?"),
    "/events?facet=month": (["date:month"], "did you mean “date:month”?"),
    "/events?type=PROTEST": (["protest"], "“type”: “PROTEST” is not known; did you mean “protest”?"),
    "/events?sort=Date": (["date"], "“sort”: “Date” is not known; did you mean “date”?"),
    "/events?actor=ZOE-ALMAS": (["zoe-almas"], "did you mean “zoe-almas”?"),
    "/events?actor=zoe-almas,!ivo-brandt": (
        ["actor=zoe-almas&actor=!ivo-brandt"],
        "is one value; repeat the parameter: actor=zoe-almas&actor=!ivo-brandt",
    ),
    "/events?actor=!zoe-almas,ivo-brand": (
        ["actor=!zoe-almas&actor=!ivo-brandt"],
        "is one value; repeat the parameter: actor=!zoe-almas&actor=!ivo-brandt",
    ),
    "/events?condition=no,none": ([], "there is no event “no,none”"),
    "/events?actor=xq,xq": ([], "there is no actor “xq,xq”"),
    "/events?from=0000-01-01": ([], "“0000-01-01” is not in the calendar: years are 0001 to 9999"),
    "/places?kind=!city,quay": (["kind=!city&kind=!quay"], "repeat the parameter: kind=!city&kind=!quay"),
    "/quotes?format=ics": ([], "is for events only; it is one of json, csv, ndjson, jsonld"),
    "/events?type=violence": (["assault"], "“type”: “violence” is not known; did you mean “assault”?"),
    "/events?type=!violence": (["!assault"], "“type”: “!violence” is not known; did you mean “!assault”?"),
    "/events?type=deaths": (["harm"], "did you mean “harm”?"),
    "/events?type=killed": (["assault", "harm"], "did you mean “assault” or “harm”?"),
    "/events?type=strike": (["protest", "assault"], "did you mean “protest” or “assault”?"),
    "/events?type=!consult,agree": (
        ["type=!consult&type=!agree"],
        "“!consult,agree” is one value; repeat the parameter: type=!consult&type=!agree",
    ),
    "/events?type=!consult,!war": (
        ["type=!consult&type=!assault"],
        "repeat the parameter: type=!consult&type=!assault",
    ),
    "/events?type=consult,!agree": (["type=consult&type=!agree"], "repeat the parameter: type=consult&type=!agree"),
    "/events?status=planned": (["scheduled"], "did you mean “scheduled”?"),
    "/events?status=Claimed": (["alleged"], "did you mean “alleged”?"),
    "/events?role=victims": (["target", "affected"], "did you mean “target” or “affected”?"),
    "/events?contested=!true": (["false"], "“contested”: “!true” is not known; did you mean “false”?"),
    "/events?sort=!date": (["date", "-date"], "“sort”: “!date” is not known; did you mean “date” or “-date”?"),
    "/events?facet=!type": (["type"], "did you mean “type”?"),
    "/quotes?act=said": (["state"], "did you mean “state”?"),
    "/quotes?act=blames": (["accuse"], "did you mean “accuse”?"),
    "/quotes?act=denies": (["deny"], "it is a value of “relation”; did you mean “deny”?"),
    "/quotes?relation=deny": (["denies"], "it is a value of “act”; did you mean “denies”?"),
    "/quotes?relation=contradicts": (["denies", "disputes"], "did you mean “denies” or “disputes”?"),
    "/quotes?kind=paraphrased": (["indirect"], "did you mean “indirect”?"),
    "/actors?kind=country": (["state"], "did you mean “state”?"),
    "/actors?kind=companies": (["organization"], "did you mean “organization”?"),
    "/actors?format=geojson": ([], "is for events and places only; it is one of json, csv, ndjson, jsonld"),
    "/articles?format=word": ([], "is not known; it is one of json, csv, ndjson, jsonld"),
    "/places?kind=village": ([], "there is no kind “village”; it is one of city, country, quay"),
    "/search": ([], "“q” is required here"),
    "/events?q=%ff": ([], "is not percent-encoded UTF-8"),
    f"/events?{'&'.join(['q=a'] * 201)}": ([], "there are more than 200 parameters"),
}


@pytest.mark.parametrize(("url", "expected"), MEANT.items(), ids=[url[:40] for url in MEANT])
def test_what_is_meant_is_suggested(client: TestClient, url: str, expected: tuple[list[str], str]) -> None:
    (error,) = problem(client, url)["errors"]
    hints, end = expected
    assert (error["did_you_mean"], error["detail"].endswith(end)) == (hints, True), error


def test_synonyms_are_of_values_that_there_are() -> None:
    for closed, values in SYNONYMS.items():
        assert values.keys() <= {one.value for one in VOCABULARY[closed]}


def test_few_values_are_all_told(client: TestClient) -> None:
    (error,) = problem(client, "/articles?language=xx")["errors"]
    assert error["allowed"] == ["en", "fr"]


@pytest.mark.parametrize(
    ("url", "hints"),
    {
        "/events/harbour-strike.crane-fir": ["harbour-strike.crane-fire"],
        "/events/harbour-strike.fire": ["harbour-strike.crane-fire"],
        "/events/harbour-strike.nothing-like-it": [],
        "/events/harbour-strik.crane-fire": ["harbour-strike.crane-fire"],
    }.items(),
)
def test_ids_are_compared_inside_their_article(client: TestClient, url: str, hints: list[str]) -> None:
    assert problem(client, url)["did_you_mean"][:1] == hints


@pytest.mark.parametrize(
    "url", ["/events/harbour-strike.crane-fir", "/quotes/x", "/events?actor=zoe-alma", "/actors?of=x"]
)
def test_hints_are_looked_for_in_a_thread(client: TestClient, monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    """Comparing many ids takes long, and the event loop answers others meanwhile."""
    compared = []

    def near(word: str, known: Iterable[str]) -> list[str]:
        with pytest.raises(RuntimeError):
            asyncio.get_running_loop()
        compared.append(word)
        return list(known)[:1]

    monkeypatch.setattr("app.answers.nearest.near", near)
    assert client.get(url).status_code in (404, 422)
    assert len(compared) == 1
