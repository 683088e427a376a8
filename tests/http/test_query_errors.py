"""What is wrong with a query is told by name, all of it at once."""

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import Json, answer, ids, problem, short_ids

Told = tuple[str, str | None, int | None, list[str]]
"""Code, parameter, which of its values, and what may have been meant."""

MISTAKES: dict[str, list[Told]] = {
    "/events?tpye=consult": [("unknown_parameter", "tpye", None, ["type"])],
    "/events?q2=x": [("unknown_parameter", "q2", None, ["q"])],
    "/events?zz=x": [("unknown_parameter", "zz", None, [])],
    "/events?kind=person": [("unknown_parameter", "kind", None, ["type"])],
    "/events?%3Cb%3E=x": [("unknown_parameter", None, None, [])],
    "/events?=x": [("unknown_parameter", None, None, ["q"])],
    f"/events?{'a' * 40}=x": [("unknown_parameter", "a" * 40, None, [])],
    f"/events?{'a' * 41}=x": [("unknown_parameter", None, None, [])],
    "/people?kind=person": [("unknown_parameter", "kind", None, [])],
    "/mentions?id=x": [("unknown_parameter", "id", None, [])],
    "/dataset?version=1": [("unknown_parameter", "version", None, [])],
    "/vocabulary?list=acts": [("unknown_parameter", "list", None, [])],
    "/events/harbour-strike.strike?limit=1": [("unknown_parameter", "limit", None, [])],
    "/articles/harbour-strike/text?source=x": [("unknown_parameter", "source", None, [])],
    "/articles/harbour-strike/timeline?limit=1": [("unknown_parameter", "limit", None, [])],
    "/events?limit=1&limit=2": [("repeated", "limit", None, [])],
    "/events?sort=date&sort=date": [("repeated", "sort", None, [])],
    "/events?contested=true&contested=false": [("repeated", "contested", None, [])],
    "/articles?from=2024-01-01&from=2024-01-02": [("repeated", "from", None, [])],
    "/events?limit=": [("empty", "limit", None, [])],
    "/events?limit": [("empty", "limit", None, [])],
    "/events?to=": [("empty", "to", None, [])],
    "/events?contested=": [("empty", "contested", None, [])],
    "/events?cursor=": [("empty", "cursor", None, [])],
    "/events?type=": [("empty", "type", 0, [])],
    "/events?actor=": [("empty", "actor", 0, [])],
    "/quotes?about=norland&about=&about=elmar&about=": [("empty", "about", 1, []), ("empty", "about", 3, [])],
    "/events?type=consul": [("unknown_value", "type", 0, ["consult"])],
    "/events?type=consult&type=CONSULT": [("unknown_value", "type", 1, ["consult"])],
    "/events?status=alledged": [("unknown_value", "status", 0, ["alleged"])],
    "/events?role=acused": [("unknown_value", "role", 0, ["accused"])],
    "/events?sort=dates": [("unknown_value", "sort", None, ["date", "-date"])],
    "/events?sort=position,date": [("unknown_value", "sort", None, ["position"])],
    "/events?actor_match=al": [("unknown_value", "actor_match", None, ["all"])],
    "/events?date_match=mus": [("unknown_value", "date_match", None, ["must"])],
    "/events?contested=tru": [("unknown_value", "contested", None, ["true"])],
    "/events?contested=1": [("unknown_value", "contested", None, ["true"])],
    "/quotes?dated=fals": [("unknown_value", "dated", None, ["false"])],
    "/quotes?kind=drect": [("unknown_value", "kind", 0, ["direct", "indirect"])],
    "/quotes?act=denny": [("unknown_value", "act", 0, ["deny"])],
    "/quotes?relation=counter-accuses": [("unknown_value", "relation", 0, ["counter_accuses"])],
    "/actors?kind=persn": [("unknown_value", "kind", 0, ["person"])],
    "/events?with=zoe-alma": [("unknown_id", "with", 0, ["zoe-almas"])],
    "/events?with=zoe-almas&with=elmar": [("unknown_id", "with", 1, ["dockers", "harbour-master"])],
    "/events?with=": [("empty", "with", 0, [])],
    "/events?with_=zoe-almas": [("unknown_parameter", "with_", None, ["with"])],
    "/quotes?with=zoe-almas": [("unknown_parameter", "with", None, ["speaker", "about"])],
    "/places?kind=citty": [("unknown_value", "kind", 0, ["city"])],
    "/places?kind=city&kind=person": [("unknown_value", "kind", 1, [])],
    "/places?country=NOO": [("unknown_value", "country", 0, ["NO"])],
    "/places?country=no": [("unknown_value", "country", 0, ["NO"])],
    "/places?country=Norway": [("unknown_value", "country", 0, ["NO"])],
    "/places?country=!norwai": [("unknown_value", "country", 0, ["!NO"])],
    "/articles?language=English": [("unknown_value", "language", 0, ["en"])],
    "/articles?language=e": [("unknown_value", "language", 0, ["en"])],
    "/articles?language=en&language=xx-Latn": [("unknown_value", "language", 1, [])],
    "/mentions?sort=name": [("unknown_value", "sort", None, [])],
    "/events?from=2024-05-02&to=2024-05-01": [("reversed", "from", None, [])],
    "/articles?from=2024-05-02&to=2024-05-01": [("reversed", "from", None, [])],
    "/events?limit=-1": [("out_of_range", "limit", None, [])],
    "/events?limit=201": [("out_of_range", "limit", None, [])],
    "/events?limit=99999999999999999999": [("out_of_range", "limit", None, [])],
    "/events?limit=x": [("malformed", "limit", None, [])],
    "/events?limit=1.0": [("malformed", "limit", None, [])],
    "/events?limit=1_0": [("malformed", "limit", None, [])],
    "/events?limit=+5": [("malformed", "limit", None, [])],
    "/events?limit=%2B5": [("malformed", "limit", None, [])],
    "/events?limit=%D9%A3": [("malformed", "limit", None, [])],
    "/events?limit=0x10": [("malformed", "limit", None, [])],
    "/events?actor=%00": [("unknown_id", "actor", 0, [])],
    "/events?type=%00": [("unknown_value", "type", 0, [])],
    "/events?from=2024-05-01%00": [("malformed", "from", None, [])],
    "/events?actor=%FF": [("malformed", None, None, [])],
    "/events?%C3%28=x": [("malformed", None, None, [])],
    "/events?actor=%ED%A0%80": [("malformed", None, None, [])],
    "/events?actor=%zz": [("unknown_id", "actor", 0, [])],
    f"/events?actor={'a' * 251}": [("out_of_range", "actor", 0, [])],
    f"/events?actor=zoe-almas&actor={'a' * 10_000}": [("out_of_range", "actor", 1, [])],
    f"/events?type={'a' * 10_000}": [("unknown_value", "type", 0, [])],
    f"/events?from={'2' * 10_000}": [("malformed", "from", None, [])],
    f"/events?from={'a+' * 40}x": [("malformed", "from", None, [])],
    f"/events?from={'το+' * 30}x": [("malformed", "from", None, [])],
    f"/events?limit={'9' * 10_000}": [("out_of_range", "limit", None, [])],
    f"/events?cursor={'a' * 10_000}": [("out_of_range", "cursor", None, [])],
    f"/events?{'a' * 10_000}=1": [("unknown_parameter", None, None, [])],
    f"/events?{'&'.join(['actor=zoe-almas'] * 51)}": [("out_of_range", "actor", None, [])],
    f"/quotes?{'&'.join(['act=deny'] * 51)}": [("out_of_range", "act", None, [])],
    f"/actors?{'&'.join(['id=zoe-almas'] * 51)}": [("out_of_range", "id", None, [])],
}
# What is no day as it is written here, with the days that may be meant by it, as a first and as a last one.
DATES = {
    "2013": ("2013-01-01", "2013-12-31"),
    "2013-09": ("2013-09-01", "2013-09-30"),
    **dict.fromkeys(
        ("2013-9-1", "20130901", "2013-09-01T00:00", "%202013-09-01", "2013-09-01%0A"), ("2013-09-01", "2013-09-01")
    ),
}
NO_DATES = ("0", "2013-02-30", "2013-13-01", "2013-W36-7", "0000-01-01", "10000-01-01", "-2013-09-01", "today")


def told(body: Json) -> list[Told]:
    return [(e["code"], e["parameter"], e["index"], e["did_you_mean"]) for e in body["errors"]]


@pytest.mark.parametrize(("url", "expected"), MISTAKES.items(), ids=[url[:60] for url in MISTAKES])
def test_a_mistake_is_told(client: TestClient, url: str, expected: list[Told]) -> None:
    body = problem(client, url)
    assert (body["status"], body["type"], told(body)) == (422, "urn:dateline:problem:invalid-query", expected)


@pytest.mark.parametrize(("date", "meant"), [*DATES.items(), *((date, None) for date in (*NO_DATES, "%DB%B20130901"))])
@pytest.mark.parametrize("parameter", ["from", "to"])
def test_a_date_is_a_day_of_the_calendar_written_as_iso_8601(
    client: TestClient, date: str, meant: tuple[str, str] | None, parameter: str
) -> None:
    days = [meant[parameter == "to"]] if meant else []
    assert told(problem(client, f"/events?{parameter}={date}")) == [("malformed", parameter, None, days)]


def test_ids_are_not_told_as_all_that_there_are(client: TestClient) -> None:
    errors = problem(client, "/events?with=zoe-almas&with=elmar")["errors"]
    assert [one["allowed"] for one in errors] == [[]]


def test_fifty_values_are_not_too_many(client: TestClient) -> None:
    assert client.get(f"/events?{'&'.join(['actor=zoe-almas'] * 50)}").status_code == 200


def test_values_given_again_and_again_change_nothing(client: TestClient) -> None:
    roles = ["agent", "recipient", "participant", "target", "mediator", "supporter", "accused"]
    query = "&".join(["actor=zoe-almas"] * 50 + [f"role={role}" for role in roles])
    assert short_ids(client, f"/events?{query}") == "meeting signing"
    assert short_ids(client, f"/events?{query}&actor_match=all") == "meeting signing"


def test_every_actor_in_every_role_may_be_asked_for(article_client: TestClient) -> None:
    actors = "&".join(f"actor={id_}" for id_ in ids(article_client, "/actors"))
    roles = "&".join(f"role={term['value']}" for term in answer(article_client, "/vocabulary")["roles"])
    everybody = answer(article_client, f"/events?{actors}&{roles}")
    assert everybody["items"] == answer(article_client, f"/events?{roles}")["items"]
    assert answer(article_client, f"/events?{actors}&{roles}&actor_match=all")["total"] == 0
