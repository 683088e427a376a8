"""What newcomers try gets the answer that they need: the address, the parameter or the value that they meant.

All on the article that is served, with the paths, parameters and values that people tried who knew nothing of it.
"""

import pytest
from fastapi.testclient import TestClient

from app.queries.tracking import NAMES
from tests.http.asking import answer, problem
from tests.markdown import README

PATHS = {
    "/events/": ["/events"],
    "/docs/": ["/docs"],
    "/actors/sergei-lavrov/": ["/actors/sergei-lavrov"],
    "/articles/geneva-talks/text/": ["/articles/geneva-talks/text"],
    "/events/geneva-talks.ghouta-attack/": ["/events/geneva-talks.ghouta-attack"],
    "/v1/events": ["/events"],
    "/api/events": ["/events"],
    "/api/v1/events": ["/events"],
    "/API/v2/actors/sergei-lavrov": ["/actors/sergei-lavrov"],
    "/api/v1/organisations": ["/organizations"],
    "/search/kerry": ["/search?q=kerry"],
    "/find/geneva": ["/search?q=geneva"],
    "/speakers": ["/actors?speaks=true"],
    "/locations": ["/places"],
    "/topics": ["/works", "/events?facet=type&limit=0"],
    "/swagger": ["/docs", "/openapi.json"],
    "/event": ["/events"],
    "/Events": ["/events"],
    "/organisations": ["/organizations"],
    "/persons": ["/people"],
    "/redoc": ["/docs", "/openapi.json"],
    "/api": ["/docs", "/openapi.json"],
    "/openapi.yaml": ["/openapi.json"],
    "/swagger.json": ["/openapi.json"],
    "/health": ["/healthz", "/readyz"],
    "/version": ["/dataset"],
    "/states": ["/actors?kind=state"],
    "/timeline": ["/events", "/events?format=timelinejs"],
    "/map": ["/events?format=geojson", "/places?format=geojson"],
    "/feed": ["/events?sort=-date", "/events?format=ics"],
    "/participants": ["/events?format=csv", "/events"],
    "/answers": ["/quotes?relation=denies", "/quotes"],
    "/events.csv": ["/events?format=csv"],
    "/events.CSV": ["/events?format=csv"],
    "/events.json": ["/events"],
    "/events.xlsx": ["/events?format=csv"],
    "/events.geojson": ["/events?format=geojson"],
    "/places.geojson": ["/places?format=geojson"],
    "/people.ndjson": ["/people?format=ndjson"],
    "/quotes.ics": ["/quotes"],
    "/dataset.json": ["/dataset"],
    "/events/geneva-talks.ghouta-attack.json": ["geneva-talks.ghouta-attack"],
    "/events/ghouta-attack": ["geneva-talks.ghouta-attack"],
    "/actors/lavrov": ["sergei-lavrov"],
    "/actors/US": ["united-states"],
    "/actors/Moscow": ["russia"],
    "/actors/sergei-lavrov/events": ["/events?actor=sergei-lavrov"],
    "/people/sergei-lavrov/events": ["/events?actor=sergei-lavrov"],
    "/actors/sergei-lavrov/events/": ["/events?actor=sergei-lavrov"],
    "/actors/sergei-lavrov/quotes": [
        "/quotes?speaker=sergei-lavrov",
        "/quotes?about=sergei-lavrov",
        "/quotes?addressee=sergei-lavrov",
    ],
    "/actors/sergei-lavrov/mentions": ["/mentions?actor=sergei-lavrov"],
    "/actors/united-states/people": ["/people?of=united-states"],
    "/articles/geneva-talks/events": ["/events?article=geneva-talks"],
    "/articles/geneva-talks/actors": ["/actors?article=geneva-talks"],
    "/places/syria/events": ["/events?place=syria"],
    "/places/syria/places": ["/places?within=syria"],
    "/events/geneva-talks.ghouta-attack/quotes": [
        "/quotes?about=geneva-talks.ghouta-attack",
        "/quotes?occasion=geneva-talks.ghouta-attack",
    ],
    "/events/geneva-talks.ghouta-attack/actors": ["/events/geneva-talks.ghouta-attack"],
    "/events/geneva-talks.ghouta-attack/evidence": ["/events/geneva-talks.ghouta-attack"],
    "/event/geneva-talks.ghouta-attack": ["/events/geneva-talks.ghouta-attack"],
    "/actor/sergei-lavrov": ["/actors/sergei-lavrov"],
    "/Article/geneva-talks": ["/articles/geneva-talks"],
    "/event/<b>": ["/events"],
    "/articles/geneva-talks/sentences": ["/articles/geneva-talks/text"],
    "/articles/geneva-talks/anotations": ["/articles/geneva-talks/annotations"],
    "/articles/geneva-talks/html": ["/articles/geneva-talks"],
    "/events/talks": ["geneva-talks.talks", "geneva-talks.arms-supply", "geneva-talks.assad-agreement"],
    "/labels": ["/vocabulary"],
    "/feed.xml": ["/events?sort=-date", "/events?format=ics"],
    "/a/b/c/d": [],
    "/<b>/x/events": ["/events"],
}
PARAMETERS = {
    "/events?page=2": ["cursor"],
    "/events?offset=50": ["cursor"],
    "/events?search=talks": ["q"],
    "/reconcile?query=Lavrov": ["queries"],
    "/events?name=talks": ["q"],
    "/events?title=talks": ["q"],
    "/events?date=2013-09-12": ["from", "to", "dated"],
    "/events?year=2013": ["from", "to"],
    "/events?since=2013-09-01": ["from"],
    "/events?until=2013-09-30": ["to"],
    "/events?order=date": ["sort"],
    "/events?speaker=john-kerry": ["actor"],
    "/events?person=john-kerry": ["actor"],
    "/events?kind=consult": ["type"],
    "/events?country=SY": ["place"],
    "/events?type%5B%5D=consult": ["type"],
    "/quotes?actor=john-kerry": ["speaker", "about"],
    "/quotes?who=john-kerry": ["speaker"],
    "/quotes?type=deny": ["kind", "act"],
    "/quotes?topic=geneva-talks.ghouta-attack": ["about"],
    "/actors?type=person": ["kind"],
    "/actors?name=Lavrov": ["q", "named"],
    "/places?in=syria": ["within", "id"],
    "/articles?lang=en": ["language"],
    "/events?actor_not=john-kerry": ["actor"],
    "/events?exclude%5Bstatus%5D=alleged": ["status"],
    "/events?claimed=true": ["according_to", "status"],
    "/events?between=2013-09-09": ["from", "to"],
    "/quotes?in_reply_to=geneva-talks.us-accuses": ["answers"],
    "/actors?nationality=russia": ["of"],
}
VALUES = {
    "/events?actor=US": ["united-states"],
    "/events?actor=us": ["united-states"],
    "/events?actor=UN": ["united-nations"],
    "/events?actor=USA": ["united-states"],
    "/events?actor=America": ["united-states"],
    "/events?actor=Washington": ["united-states"],
    "/events?actor=Moscow": ["russia"],
    "/events?actor=President+Assad": ["bashar-assad"],
    "/events?actor=Mr+Kerry": ["john-kerry"],
    "/events?actor=Lavrov": ["sergei-lavrov"],
    "/events?actor=Lavrow": ["sergei-lavrov"],
    "/events?actor=Sergei+Lavrov": ["sergei-lavrov"],
    "/events?actor=SERGEI-LAVROV": ["sergei-lavrov"],
    "/events?actor=sergei-lavrov%20": ["sergei-lavrov"],
    "/events?actor=sergei_lavrov": ["sergei-lavrov"],
    "/events?actor=john-kerry,sergei-lavrov": ["actor=john-kerry&actor=sergei-lavrov"],
    "/events?actor=Kerry,+Lavrov": ["actor=john-kerry&actor=sergei-lavrov"],
    "/events?actor=john-kerry;sergei-lavrov": ["actor=john-kerry&actor=sergei-lavrov"],
    "/events?actor=john-kerry+sergei-lavrov": ["actor=john-kerry&actor=sergei-lavrov"],
    "/events?actor=Kerry,+John": ["john-kerry"],
    "/events?actor=-john-kerry": ["!john-kerry"],
    "/events?actor=not+Kerry": ["!john-kerry"],
    "/events?status=-alleged": ["!alleged"],
    "/events?status=not_planned": ["!scheduled"],
    "/events?type=consult|agree": ["type=consult&type=agree"],
    "/events?type=consult+!agree": ["type=consult&type=!agree"],
    "/quotes?speaker=nobody": ["!*"],
    "/quotes?stance=any": ["*"],
    "/events?place=Syria": ["syria"],
    "/events?fields=id;title": ["id,title"],
    "/quotes?facet=actor": ["speaker", "about", "act"],
    "/events?format=kml": ["geojson"],
    "/events?type=consult,agree": ["type=consult&type=agree"],
    "/events?type=consult,agre": ["type=consult&type=agree"],
    "/events?type=CONSULT": ["consult"],
    "/events?facet=type,status&limit=0": ["facet=type&facet=status"],
    "/places?country=SY,CH": ["country=SY&country=CH"],
    "/events?type=Meeting+or+talks": ["consult"],
    "/events?type=talks": ["consult"],
    "/events?status=said+to+have+happened": ["alleged"],
    "/events?role=taking+part": ["participant"],
    "/quotes?act=Denial": ["deny"],
    "/quotes?relation=Counter-accusation": ["counter_accuses"],
    "/quotes?act=denies": ["deny"],
    "/quotes?act=accused": ["accuse"],
    "/quotes?speaker=US": ["united-states"],
    "/quotes?about=Moscow": ["russia"],
    "/events?from=2013": ["2013-01-01"],
    "/events?to=2013": ["2013-12-31"],
    "/events?from=2013-09": ["2013-09-01"],
    "/events?to=2013-09": ["2013-09-30"],
    "/events?to=2012-02": ["2012-02-29"],
    "/events?from=2013-9-9": ["2013-09-09"],
    "/events?from=20130909": ["2013-09-09"],
    "/events?from=2013-09-09T14:00": ["2013-09-09"],
    "/events?from=09/09/2013": ["2013-09-09"],
    "/events?from=03/09/2013": ["2013-09-03", "2013-03-09"],
    "/events?from=31.12.2013": ["2013-12-31"],
    "/events?from=1378684800": [],
    "/events?from=2013-02-30": [],
    "/events?format=CSV": ["csv"],
    "/events?format=xlsx": ["csv"],
    "/events?format=rss": [],
    "/events?contested=yes": ["true"],
    "/events?limit=all": [],
    "/events?limit=1000": [],
    "/events?sort=desc": ["-date"],
}
TOLD = {
    "/events?actor=US": "“actor”: there is no actor “US”; did you mean “united-states”?",
    "/quotes?about=xyzzy": "“about”: there is no record “xyzzy”",
    "/events?actor=%00": "“actor”: there is no such actor",
    "/events?actor=john-kerry,sergei-lavrov": "“actor”: “john-kerry,sergei-lavrov” is one value; repeat the parameter: "
    "actor=john-kerry&actor=sergei-lavrov",
    "/events?status!=alleged": "there is an unknown parameter; did you mean “status”? “!” before a value leaves it out",
    "/events?exclude=alleged": "“exclude” is not a parameter here; “!” before a value leaves it out",
    "/events?sort=place": "“sort”: “place” is not known; it is one of date, -date, position",
    "/events?fields=*": "“fields”: there is no field “*”; without “fields” all are shown",
    "/events?fields=-evidence": "“fields”: there is no field “-evidence”; name those that are shown",
    "/events?type=consul": "“type”: “consul” is not known; did you mean “consult”?",
    "/quotes?act=denies": "“act”: “denies” is not known; it is a value of “relation”; did you mean “deny”?",
    "/events?type=alleged": "“type”: “alleged” is not known; it is a value of “status”",
    "/events?from=2013-09": "“from”: “2013-09” is not a day: a day is written YYYY-MM-DD, such as 2013-09-12; did you "
    "mean “2013-09-01”?",
    f"/events?q={'a' * 201}": "“q”: it may have at most 200 characters",
    "/events?limit=1000": "“limit”: “1000” should be less than or equal to 200",
    "/events?limit=all": "“limit”: “all”: write a whole number, such as 20",
    "/events?callback=show": "“callback” is not a parameter here; leave it out: pages of any site may read the answers "
    "as they are",
    "/events?api_key=x": "“api_key” is not a parameter here; leave it out: no key is needed",
    "/events?from=&to=2013-09-12": "“from” has no value; leave it out, or give it one",
    "/search?q=": "“q” is required here, and has no value",
    "/search": "“q” is required here",
    "/actors/lavrow": "There is no actor “lavrow”; did you mean “sergei-lavrov”?",
    "/events.csv": "There is nothing at this path; did you mean “/events?format=csv”?",
    "/nothing": "There is nothing at this path",
}


@pytest.mark.parametrize(("path", "meant"), PATHS.items())
def test_a_path_leads_to_the_one_that_is_meant(article_client: TestClient, path: str, meant: list[str]) -> None:
    body = problem(article_client, path)
    assert (body["status"], body["did_you_mean"]) == (404, meant)
    for address in meant:
        if address.startswith("/"):
            assert article_client.get(address).status_code == 200


@pytest.mark.parametrize(("url", "meant"), PARAMETERS.items())
def test_a_parameter_of_elsewhere_is_told_as_it_is_called_here(
    article_client: TestClient, url: str, meant: list[str]
) -> None:
    (error,) = problem(article_client, url)["errors"]
    assert (error["code"], error["did_you_mean"]) == ("unknown_parameter", meant)


@pytest.mark.parametrize(("url", "meant"), VALUES.items())
def test_a_value_is_told_as_it_is_written_here(article_client: TestClient, url: str, meant: list[str]) -> None:
    (error,) = problem(article_client, url)["errors"]
    assert error["did_you_mean"] == meant
    for one in meant:
        sent = one if "=" in one else f"{error['parameter']}={one}"
        assert article_client.get(f"{url.partition('?')[0]}?{sent}").status_code == 200


@pytest.mark.parametrize(("url", "detail"), TOLD.items())
def test_what_is_wrong_is_told_with_the_wrong_value(article_client: TestClient, url: str, detail: str) -> None:
    assert problem(article_client, url)["detail"] == detail


@pytest.mark.parametrize("name", ["utm_source", *sorted(NAMES)])
def test_what_shared_links_carry_is_passed_over(article_client: TestClient, name: str) -> None:
    plain = answer(article_client, "/events?type=consult&limit=1")
    assert answer(article_client, f"/events?{name}=x&type=consult&limit=1&{name}=&{name}") == plain
    assert answer(article_client, f"/actors/sergei-lavrov?{name}=x")["id"] == "sergei-lavrov"
    assert name not in plain["next"]


@pytest.mark.parametrize("name", ["UTM_SOURCE", "FBCLID", "Utm_Medium", "ScCid"])
def test_what_shared_links_carry_is_passed_over_in_capitals_too(article_client: TestClient, name: str) -> None:
    assert answer(article_client, f"/events?{name}=x&type=consult") == answer(article_client, "/events?type=consult")


def test_the_readme_lists_what_is_passed_over() -> None:
    assert all(f"`{name}`" in README for name in ("utm_*", "fbclid", "gclid"))


def test_true_and_false_may_be_sent_as_python_writes_them(article_client: TestClient) -> None:
    for sent, meant in {"True": "true", "False": "false"}.items():
        body = answer(article_client, f"/events?dated={sent}&limit=1")
        assert body["total"] == answer(article_client, f"/events?dated={meant}")["total"]
        assert f"dated={meant}" in body["next"]
