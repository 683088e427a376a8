"""Through whom one knows of what is said: in documents, filters, every format and on pages."""

import re

import pytest
from fastapi.testclient import TestClient

from tests.formats.writing import document, listed
from tests.http.asking import answer, short_ids

RELAYED, TOLD, NOBODY = (
    "Westland Radio (quoted by Border Post)",
    "Southland (as told by Westland Radio)",
    "a source not named",
)


def test_a_quote_says_who_speaks_and_through_whom_one_knows(hearsay_client: TestClient) -> None:
    def told(short: str) -> tuple[object, ...]:
        quote = document(hearsay_client, "quote", f"border-shells.{short}")
        speakers = [one["actor"]["id"] for one in quote["speakers"]]
        teller = quote["according_to"] and quote["according_to"]["id"]
        return speakers, [one["id"] for one in quote["via"]], teller, quote["through"]

    assert told("radio-on-lies") == (["westland-radio"], [], None, None)
    assert told("radio-on-order") == (["westland-radio"], ["border-post"], None, "quoted by Border Post")
    assert told("south-on-shell") == (["southland"], [], "border-shells.radio-on-lies", "as told by Westland Radio")
    assert told("told-of-silence") == ([], [], "border-shells.smith-on-silence", "as told by Ann Smith")
    assert told("rumour") == ([], [], None, None)


def test_a_quote_says_where_its_speakers_stand(hearsay_client: TestClient) -> None:
    quote = document(hearsay_client, "quote", "border-shells.smith-wants-talks")
    assert [(one["toward"]["id"], one["stance"]) for one in quote["stances"]] == [("border-shells.truce-talks", "for")]


@pytest.mark.parametrize(
    ("query", "found"),
    {
        "speaker=!*": "told-of-silence rumour",
        "speaker=southland": "south-on-shell south-stays-away",
        "via=border-post": "radio-on-order",
        "via=*": "radio-on-order",
        "stance=against": "south-stays-away radio-on-farce",
        "about=border-shells.truce-talks&stance=against": "south-stays-away radio-on-farce",
        "about=southland&stance=against": "",
        "about=southland&stance=*": "",
        "about=southland&stance=!*": "radio-on-lies smith-wants-talks radio-on-farce",
        "about=border-shells.truce-talks&stance=!against": "smith-wants-talks",
        "about=!border-shells.truce-talks&stance=for": "",
        "about=!southland&stance=for": "smith-wants-talks",
        "stance=*&stance=!for": "south-stays-away radio-on-farce",
    }.items(),
)
def test_a_filter_finds_just_these_quotes(hearsay_client: TestClient, query: str, found: str) -> None:
    assert short_ids(hearsay_client, f"/quotes?{query}") == found


@pytest.mark.parametrize(
    ("query", "name", "counts"),
    [
        ("", "stance", {"against": 2, "for": 1, None: 7}),
        ("about=border-shells.truce-talks", "stance", {"against": 2, "for": 1}),
        ("about=southland", "stance", {None: 3}),
        ("stance=for", "about", {"border-shells.truce-talks": 1}),
        ("stance=*", "about", {"border-shells.truce-talks": 3}),
        ("", "via", {"border-post": 1, None: 9}),
        ("act=state", "speaker", {"ann-smith": 1, "doctor-in-marl": 1, "westland-radio": 1, None: 2}),
    ],
)
def test_a_facet_counts_in_the_pair(
    hearsay_client: TestClient, query: str, name: str, counts: dict[str | None, int]
) -> None:
    found = answer(hearsay_client, f"/quotes?{query}&facet={name}&limit=0")["facets"][name]["buckets"]
    assert {one["value"]: one["count"] for one in found} == counts
    for one in found:
        assert answer(hearsay_client, f"{one['url']}&limit=0")["total"] == one["count"]


def test_a_reported_deed_accuses_nobody(hearsay_client: TestClient) -> None:
    assert short_ids(hearsay_client, "/events?role=accused") == "shell"
    assert short_ids(hearsay_client, "/events?actor=general-orm&role=agent&status=alleged") == "order"


@pytest.mark.parametrize(
    ("query", "found"),
    {
        "according_to=southland": "shell",
        "according_to=westland-radio": "order shell",
        "according_to=border-shells.south-on-shell": "shell",
        "according_to=border-shells.radio-on-lies": "shell",
        "according_to=*&according_to=!westland-radio": "bridge-fire",
        "sources=2": "shell",
        "sources=1": "order",
    }.items(),
)
def test_an_event_stands_on_the_word_of_who_tells_that_somebody_says_so_as_well(
    hearsay_client: TestClient, query: str, found: str
) -> None:
    assert short_ids(hearsay_client, f"/events?{query}") == found


def test_the_telling_are_counted_with_those_they_tell_of(hearsay_client: TestClient) -> None:
    shell = document(hearsay_client, "event", "border-shells.shell")
    assert [one["quote"]["id"] for one in shell["according_to"]] == ["border-shells.south-on-shell"]
    assert shell["sources"] == 2
    found = answer(hearsay_client, "/events?facet=according_to&limit=0")["facets"]["according_to"]["buckets"]
    assert {one["value"]: one["count"] for one in found} == {
        "westland-radio": 2,
        "border-shells.rumour": 1,
        "southland": 1,
        None: 2,
    }
    (rumour,) = (one for one in found if one["value"] == "border-shells.rumour")
    assert rumour["label"] == "In Marl it is said that the bridge has burnt."
    assert short_ids(hearsay_client, rumour["url"]) == "bridge-fire"


@pytest.mark.parametrize(
    ("format_", "words"),
    [
        ("csv", [RELAYED, TOLD, NOBODY]),
        ("ndjson", ['"through":"quoted by Border Post"', '"through":"as told by Westland Radio"', '"speakers":[]']),
        ("geojson", [RELAYED, TOLD, NOBODY]),
        # What the text does not date stands in neither.
        ("ics", [RELAYED]),
        ("timelinejs", [RELAYED]),
    ],
)
def test_every_format_of_events_says_through_whom_one_knows(
    hearsay_client: TestClient, format_: str, words: list[str]
) -> None:
    body = re.sub(r"\r\n ", "", hearsay_client.get(f"/events?format={format_}").text)
    titles = ("General Orm orders", "fires a shell", "The bridge burns")
    assert [title in body for title in titles] == [True, len(words) > 1, len(words) > 1]
    assert [one for one in words if one not in body] == []


def test_a_table_of_quotes_has_who_is_heard(hearsay_client: TestClient) -> None:
    body = listed(hearsay_client, "csv", "quote").decode()
    assert f'"westland-radio","{RELAYED}"' in body
    assert f'"southland","{TOLD}"' in body
    assert f'"","{NOBODY} (as told by Ann Smith)"' in body
    assert '"for: Truce talks (conditional)"' in body


def test_what_another_tells_of_is_a_claim_of_linked_data(hearsay_client: TestClient) -> None:
    nodes = {one["id"].rpartition(".")[2]: one for one in hearsay_client.get("/quotes?format=jsonld").json()["@graph"]}
    lies, shell, silence = (nodes[one] for one in ("radio-on-lies", "south-on-shell", "told-of-silence"))
    assert lies["type"] == ["Quotation", "Claim"]
    assert (shell["type"], shell["through"]) == (["Statement", "Claim"], "as told by Westland Radio")
    assert shell["accordingTo"]["id"].endswith("/quotes/border-shells.radio-on-lies")
    assert [one["name"] for one in shell["creator"]] == ["Southland"]
    assert silence["type"] == ["Statement", "Claim"]
    assert "creator" not in silence
    assert "text" not in shell
    (stance,) = nodes["smith-wants-talks"]["stance"]
    assert (stance["position"], stance["about"]["name"]) == ("urn:dateline:stance:for", "Truce talks (conditional)")


def test_who_is_not_named_is_no_node_of_the_graph(hearsay_client: TestClient) -> None:
    graph = answer(hearsay_client, "/graph")
    assert {one["id"]: one["counts"]["quotes_by"] for one in graph["nodes"]} == {
        "southland": 2,
        "westland-radio": 3,
        "ann-smith": 2,
        "general-orm": 0,
        "westland-army": 0,
        "doctor-in-marl": 1,
    }
    assert answer(hearsay_client, "/graph?actor=!*")["nodes"] == []


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/explore/quotes/border-shells.rumour", NOBODY),
        ("/explore/quotes/border-shells.told-of-silence", "as told by Ann Smith"),
        ("/explore/quotes/border-shells.smith-wants-talks", "Truce talks"),
        ("/explore/events/border-shells.bridge-fire", NOBODY),
        ("/explore/events/border-shells.order", RELAYED),
        ("/explore/articles/border-shells", TOLD),
        ("/explore/quotes", RELAYED),
        ("/explore/quotes?group=side", NOBODY),
        ("/explore/quotes?group=exchange", "Quotes"),
        ("/explore/events", "Truce talks"),
        ("/explore/actors/doctor-in-marl", "doctor"),
    ],
)
def test_pages_say_who_is_heard(hearsay_client: TestClient, path: str, told: str) -> None:
    page = hearsay_client.get(path)
    assert page.status_code == 200
    assert told in page.text


def test_a_role_of_somebody_without_a_name_serves_nobody(hearsay_client: TestClient) -> None:
    doctor = document(hearsay_client, "actor", "doctor-in-marl")
    assert [(one["title"], one["of"]) for one in doctor["roles"]] == [("doctor", [])]
    assert short_ids(hearsay_client, "/quotes?side=doctor-in-marl") == "doctor-on-farmers"


def test_who_is_for_and_who_against_the_plan(article_client: TestClient) -> None:
    facets = answer(article_client, "/quotes?about=russian-plan&facet=stance&limit=0")["facets"]
    assert {one["label"]: one["count"] for one in facets["stance"]["buckets"]} == {
        "for": 3,
        "on conditions": 1,
        "None": 3,
    }
    found = short_ids(article_client, "/quotes?about=russian-plan&stance=for")
    assert found == "syria-welcomes syria-commits russia-proposes"
