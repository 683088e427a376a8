"""Events as linked data, as a real processor reads them."""

import json
from typing import get_args

import pytest
from fastapi.testclient import TestClient

from app.dates import parse_edtf
from app.formats.jsonld import JsonLdWriter
from app.vocabulary import SCHEMA, EventStatus, ParticipantRole
from tests.formats.linked import graph, triples
from tests.formats.writing import BASE, STRIKE, changed, document, export, listed, nothing, written

OWN = "urn:dateline:"


def test_the_accused_of_an_alleged_deed_are_no_agents(client: TestClient) -> None:
    whole = json.loads(listed(client, "jsonld", "event"))
    fire = f"<{BASE}/events/harbour-strike.crane-fire>"
    said = {tuple(triple.split(" ", 2)[1:]) for triple in triples(whole) if triple.startswith(f"{fire} ")}
    types = {term for key, term in said if key == "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"}
    assert types == {f"<{SCHEMA}Claim>"}
    assert (f"<{SCHEMA}temporalCoverage>", '"2024-05-03"') in said
    assert not {f"<{SCHEMA}{key}>" for key in ("startDate", "location", "eventStatus")} & {key for key, _ in said}
    assert (f"<{OWN}status>", f"<{OWN}status:alleged>") in said
    assert {(key, term) for key, term in said if "/actors/" in term} == {
        (f"<{SCHEMA}creator>", f"<{BASE}/actors/{id_}>") for id_ in ("zoe-almas", "ivo-brandt")
    }
    node = graph(listed(client, "jsonld", "event"))["/events/harbour-strike.crane-fire"]
    assert node["name"] == "Fire on a crane at North Quay (alleged, contested)"
    assert node["contentLocation"]["id"] == f"{BASE}/places/north-quay"
    assert [quote["id"].removeprefix(BASE) for quote in node["accordingTo"]] == [
        *("/quotes/harbour-strike.almas-accuses", "/quotes/harbour-strike.brandt-blames")
    ]
    assert [
        (one["actor"]["id"], one["role"], [quote["id"] for quote in one["accordingTo"]])
        for one in node["participation"]
    ] == [
        (f"{BASE}/actors/dockers-union", f"{OWN}role:accused", [f"{BASE}/quotes/harbour-strike.almas-accuses"]),
        (f"{BASE}/actors/harbour-board", f"{OWN}role:accused", [f"{BASE}/quotes/harbour-strike.brandt-blames"]),
    ]


@pytest.mark.parametrize("status", get_args(EventStatus))
@pytest.mark.parametrize("role", get_args(ParticipantRole))
@pytest.mark.parametrize("is_on_somebodys_word", [False, True])
def test_a_role_is_a_fact_only_in_the_articles_own_voice(
    client: TestClient, status: EventStatus, role: ParticipantRole, is_on_somebodys_word: bool
) -> None:
    event = document(client, "event", "harbour-strike.crane-fire")
    (participant, _) = event["participants"]
    # Where the event stands on somebody's word, its participants do so even if they do not say it.
    participant |= {"role": role, "according_to": []}
    sources = event["according_to"] if is_on_somebodys_word else []
    is_claimed = is_on_somebodys_word or status == "alleged"
    one = changed(event, status=status, participants=[participant], according_to=sources, claimed=is_claimed)
    (node,) = graph(written(JsonLdWriter(export("event")), [one], nothing)).values()
    facts = {key for key in ("agent", "recipient", "participant", "object") if key in node}
    own = {"target": "object", "mediator": "participant", "supporter": "participant"}.get(role, role)
    is_fact = not is_on_somebodys_word and status != "alleged" and role not in ("accused", "affected")
    assert facts == ({own} if is_fact else set())
    is_action = is_fact or status in ("scheduled", "conditional", "cancelled", "postponed")
    assert ("actionStatus" in node) == is_action
    event_types = ["Event", "Action"] if is_action else "Event"
    assert node["type"] == ("Claim" if status == "alleged" else event_types)
    assert ("startDate" in node, "temporalCoverage" in node) == (status != "alleged", status == "alleged")
    has_a_status = status in ("scheduled", "cancelled", "postponed") and not is_claimed
    assert node.get("eventStatus") == (f"{SCHEMA}Event{status.capitalize()}" if has_a_status else None)


@pytest.mark.parametrize(
    ("status", "action", "title"),
    [
        ("scheduled", "Potential", "The dockers vote for a strike (was due)"),
        ("conditional", "Potential", "The dockers vote for a strike (conditional)"),
        ("cancelled", "Failed", "The dockers vote for a strike (called off)"),
        ("postponed", "Potential", "The dockers vote for a strike (put off)"),
        ("ongoing", None, "The dockers vote for a strike (going on when written)"),
        ("occurred", None, "The dockers vote for a strike"),
    ],
)
def test_what_has_not_happened_says_so_even_without_who_does_it(
    client: TestClient, status: EventStatus, action: str | None, title: str
) -> None:
    one = changed(document(client, "event", "harbour-strike.strike-vote"), status=status, participants=[])
    (node,) = graph(written(JsonLdWriter(export("event")), [one], nothing)).values()
    assert node.get("actionStatus") == (action and f"{SCHEMA}{action}ActionStatus")
    assert node["name"] == title


def test_a_reference_does_not_make_an_event_of_what_is_alleged(client: TestClient) -> None:
    whole = json.loads(listed(client, "jsonld", "quote"))
    abouts = [one for node in whole["@graph"] for one in node.get("about", ()) if "/events/" in one["id"]]
    assert abouts
    assert all("type" not in one for one in abouts)


def test_an_event_is_whole(client: TestClient) -> None:
    node = graph(listed(client, "jsonld", "event"))["/events/harbour-strike.strike-vote"]
    del node["link"]
    elmar = {"type": "GeoCoordinates", "latitude": 60.25, "longitude": 5.5}
    place = {"id": f"{BASE}/places/elmar", "type": "Place", "name": "Elmar", "geo": elmar}
    dockers = {"id": f"{BASE}/actors/dockers", "type": "Thing", "name": "Dockers of Elmar"}
    article = f"{BASE}/articles/harbour-strike"
    assert node == {
        "id": f"{BASE}/events/harbour-strike.strike-vote",
        "type": ["Event", "Action"],
        "name": "The dockers vote for a strike",
        "eventType": f"{OWN}eventType:consult",
        "status": f"{OWN}status:occurred",
        "actionStatus": f"{SCHEMA}CompletedActionStatus",
        "claimed": False,
        "contested": False,
        "date": {
            "type": "Date",
            "name": "2-3 May 2024",
            "edtf": "2024-05-02/2024-05-03",
            "earliest": "2024-05-02",
            "latest": "2024-05-03",
            "precision": f"{OWN}precision:day",
            "approximate": False,
            "uncertain": False,
            "asWritten": "2-3 May",
            "basis": "the year of the paper",
            "stated": True,
        },
        "location": place,
        "setting": {"type": "Setting", "place": place},
        "agent": [dockers],
        "participation": [
            {"type": "Participation", "actor": dockers, "role": f"{OWN}role:agent", "asWritten": "Dockers"}
        ],
        "subjectOf": [
            {
                "id": article,
                "type": "NewsArticle",
                "name": "Dockers of Elmar on strike (title by the curator)",
                "creditText": STRIKE,
            }
        ],
        "evidence": [
            {
                "id": f"{article}/text.txt#char=514,544",
                "type": "SpecificResource",
                "source": f"{article}/text.txt",
                "isPartOf": {"id": article, "creditText": STRIKE},
                "passage": 9,
                "selector": [
                    {"type": "TextPositionSelector", "start": 514, "end": 544},
                    {
                        "type": "TextQuoteSelector",
                        "exact": "2-3 May: Dockers vote in Elmar",
                        "prefix": "",
                        "suffix": "; walkout begins",
                    },
                ],
            }
        ],
    }


@pytest.mark.parametrize(
    ("edtf", "start"),
    [
        ("2011", "2011"),
        ("2013-09", "2013-09"),
        ("2013-09-12", "2013-09-12"),
        ("2013-09-12/2013-09-12", "2013-09-12"),
        *((edtf, None) for edtf in ("2013-09-05/2013-09-06", "2011/..", "../2013-09-12", "2013~", "2013-09-12?")),
        *((edtf, None) for edtf in ("2021-21", "201X", "2021-XX", "2021-05-XX", "/2021", "2021-05-03/")),
    ],
)
def test_no_day_is_made_up(client: TestClient, edtf: str, start: str | None) -> None:
    given = parse_edtf(edtf)
    days = {"earliest": given.earliest, "latest": given.latest}
    doubts = {"approximate": given.approximate, "uncertain": given.uncertain}
    event = document(client, "event", "harbour-strike.meeting")
    date = {**event["date"], "edtf": edtf, **days, **doubts}
    (node,) = graph(written(JsonLdWriter(export("event")), [changed(event, date=date)], nothing)).values()
    assert (node.get("startDate"), "endDate" in node, node["date"]["edtf"]) == (start, False, edtf)
    article = document(client, "article", "accord-du-port")
    (node,) = graph(written(JsonLdWriter(export("article")), [changed(article, published=date)], nothing)).values()
    assert node.get("datePublished") == start
