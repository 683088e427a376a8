"""The graph as a real processor reads it."""

import json
import re
from typing import Any, get_args

import pytest
from fastapi.testclient import TestClient

from app.dates import parse_edtf
from app.formats.jsonld import JsonLdWriter
from app.kinds import ListKind
from app.queries.formats import FORMATS
from app.vocabulary import SCHEMA, ActorKind, EventStatus, ParticipantRole
from tests.formats.linked import RELATIVE, expanded, iris, kept_keys, triples, written_keys
from tests.formats.writing import BASE, STRIKE, changed, document, export, listed, nothing, written

OWN = "urn:dateline:"
ABSOLUTE = re.compile(rf"(?!{RELATIVE})(https?://|urn:dateline:)[^\s<>\"{{}}|\\^`]+")


def _graph(body: bytes) -> dict[str, Any]:
    return {node["id"].removeprefix(BASE): node for node in json.loads(body)["@graph"]}


@pytest.mark.parametrize("kind", FORMATS["jsonld"].kinds)
def test_no_key_is_lost_and_every_iri_is_absolute(
    client: TestClient, article_client: TestClient, kind: ListKind
) -> None:
    for one in (client, article_client):
        whole = json.loads(listed(one, "jsonld", kind))
        nodes = expanded(whole)
        assert len(nodes) == len(whole["@graph"])
        assert kept_keys(nodes) == written_keys(whole["@graph"], whole["@context"])
        assert [iri for iri in iris(nodes) if not ABSOLUTE.fullmatch(iri)] == []


def test_nothing_is_written_that_says_nothing(client: TestClient) -> None:
    for kind in FORMATS["jsonld"].kinds:
        body = listed(client, "jsonld", kind)
        assert b":null" not in body
        assert b":[]" not in body


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
    node = _graph(listed(client, "jsonld", "event"))["/events/harbour-strike.crane-fire"]
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
    (node,) = _graph(written(JsonLdWriter(export("event")), [one], nothing)).values()
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
    (node,) = _graph(written(JsonLdWriter(export("event")), [one], nothing)).values()
    assert node.get("actionStatus") == (action and f"{SCHEMA}{action}ActionStatus")
    assert node["name"] == title


def test_a_reference_does_not_make_an_event_of_what_is_alleged(client: TestClient) -> None:
    whole = json.loads(listed(client, "jsonld", "quote"))
    abouts = [one for node in whole["@graph"] for one in node.get("about", ()) if "/events/" in one["id"]]
    assert abouts
    assert all("type" not in one for one in abouts)


def test_an_event_is_whole(client: TestClient) -> None:
    node = _graph(listed(client, "jsonld", "event"))["/events/harbour-strike.strike-vote"]
    del node["link"]
    elmar = {"type": "GeoCoordinates", "latitude": 60.25, "longitude": 5.5}
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
        "location": {"id": f"{BASE}/places/elmar", "type": "Place", "name": "Elmar", "geo": elmar},
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
    (node,) = _graph(written(JsonLdWriter(export("event")), [changed(event, date=date)], nothing)).values()
    assert (node.get("startDate"), "endDate" in node, node["date"]["edtf"]) == (start, False, edtf)
    article = document(client, "article", "accord-du-port")
    (node,) = _graph(written(JsonLdWriter(export("article")), [changed(article, published=date)], nothing)).values()
    assert node.get("datePublished") == start


def test_an_answer_is_an_edge_from_either_end(client: TestClient) -> None:
    denies, blames = (f"<{BASE}/quotes/harbour-strike.{id_}>" for id_ in ("brandt-denies", "almas-accuses"))
    edge = f"{denies} <{OWN}denies> {blames}"
    for id_ in ("brandt-denies", "almas-accuses"):
        one = changed(document(client, "quote", f"harbour-strike.{id_}"))
        assert edge in triples(json.loads(written(JsonLdWriter(export("quote")), [one], nothing)))


def test_a_quote_is_said_by_its_speakers(client: TestClient) -> None:
    nodes = _graph(listed(client, "jsonld", "quote"))
    blames = nodes["/quotes/harbour-strike.brandt-blames"]
    assert blames["type"] == ["Statement", "Claim"]
    assert blames["name"] == 'Ivo Brandt blames the Harbour Board, which "never serviced the crane".'
    assert "text" not in blames
    assert blames["quoted"] == ["They never\nserviced the crane."]
    assert [one["id"] for one in blames["creator"]] == [f"{BASE}/actors/ivo-brandt"]
    shares = nodes["/quotes/accord-du-port.union-shares"]
    assert (shares["type"], shares["dateCreated"]) == ("Statement", "2024-05-20")
    assert shares["occasion"]["id"] == f"{BASE}/events/accord-du-port.signing"
    assert [one["id"] for one in shares["recipient"]] == [f"{BASE}/actors/zoe-almas"]
    assert set(shares["evidence"][0]["selector"][1]) == {"type", "exact"}
    accord = f"{BASE}/articles/accord-du-port"
    assert ("id" in shares["evidence"][0], shares["evidence"][0]["source"]) == (False, accord)


def test_only_words_that_were_said_are_a_quotation(client: TestClient, article_client: TestClient) -> None:
    conditions = _graph(listed(article_client, "jsonld", "quote"))["/quotes/geneva-talks.assad-sets-conditions"]
    assert (conditions["type"], conditions["kind"]) == ("Quotation", f"{OWN}kind:direct")
    assert conditions["text"] == (
        "Syria will accept it if America stops military threats and if other countries supplying the rebels with "
        "chemical weapons also abide by the agreement."
    )
    assert conditions["name"].startswith("President Bashar Assad says that Syria will accept Russia's")
    quote = document(client, "quote", "harbour-strike.brandt-blames")
    said = [{**quote["quoted"][0], "exact": exact} for exact in ("Not us,", "but them.")]
    one = changed(quote, kind="direct", quoted=said)
    (node,) = _graph(written(JsonLdWriter(export("quote")), [one], nothing)).values()
    assert (node["text"], node["quoted"]) == ("Not us, … but them.", ["Not us,", "but them."])


def test_words_that_hide_who_says_them_stand_beside_those_that_tell_it(article_client: TestClient) -> None:
    acceptance = _graph(listed(article_client, "jsonld", "event"))["/events/geneva-talks.syrian-acceptance"]
    (evidence,) = acceptance["evidence"]
    assert evidence["selector"][1]["exact"].startswith("Syria will accept it if")
    text = f"{BASE}/articles/geneva-talks/text.txt"
    assert evidence["attribution"] == {
        "type": "SpecificResource",
        "source": text,
        "accordingTo": {
            "id": f"{BASE}/quotes/geneva-talks.assad-sets-conditions",
            "type": "Quotation",
            "name": "President Bashar Assad says that Syria will accept Russia's proposal if America stops military "
            "threats and if other countries supplying the rebels with chemical weapons also abide by the agreement.",
        },
        "creator": [{"id": f"{BASE}/actors/bashar-assad", "type": "Person", "name": "Bashar Assad"}],
        "passage": 23,
        "selector": [
            {"type": "TextPositionSelector", "start": 2713, "end": 2790},
            {
                "type": "TextQuoteSelector",
                "exact": 'President Assad cautioned that Russia\'s proposal was "not unilateral", adding',
            },
        ],
    }


def test_an_event_named_by_a_quote_says_what_it_is(client: TestClient) -> None:
    blames = _graph(listed(client, "jsonld", "quote"))["/quotes/harbour-strike.brandt-blames"]
    assert [one["name"] for one in blames["about"]] == ["Harbour Board", "Fire on a crane at North Quay (alleged)"]


def test_an_actor_has_its_roles_and_what_it_is_part_of(client: TestClient) -> None:
    nodes = _graph(listed(client, "jsonld", "actor"))
    (role,) = nodes["/actors/ivo-brandt"]["memberOf"]
    assert (role["type"], role["roleName"]) == ("OrganizationRole", "secretary")
    assert [one["id"] for one in role["memberOf"]] == [f"{BASE}/actors/dockers-union"]
    assert nodes["/actors/harbour-board"]["parentOrganization"][0]["id"] == f"{BASE}/actors/norland-government"
    norland = nodes["/actors/norland"]
    assert (norland["type"], norland["sameAs"]) == (["Country", "Organization"], "http://www.wikidata.org/entity/Q1")
    assert nodes["/actors/norland-government"]["parentOrganization"][0]["type"] == ["Country", "Organization"]
    assert nodes["/actors/soldiers"]["type"] == "Thing"


@pytest.mark.parametrize("kind", get_args(ActorKind))
@pytest.mark.parametrize("whole", get_args(ActorKind))
def test_what_an_actor_belongs_to_is_what_the_property_may_point_to(
    client: TestClient, kind: ActorKind, whole: ActorKind
) -> None:
    other = {"record": "actor", "id": "b", "name": "B", "kind": whole, "url": "/actors/b"}
    actor = document(client, "actor", "ivo-brandt")
    (role,) = actor["roles"]
    one = changed(actor, kind=kind, part_of=other, roles=[{**role, "of": [other]}])
    (node,) = _graph(written(JsonLdWriter(export("actor")), [one], nothing)).values()
    terms = {key for key in ("parentOrganization", "memberOf", "partOf", "hasRole") if key in node}
    if kind == "group" or whole in ("person", "group"):
        assert terms == {"partOf", "hasRole"}
        assert (node["hasRole"][0]["type"], [one["id"] for one in node["hasRole"][0]["roleOf"]]) == (
            *("Role", [f"{BASE}/actors/b"]),
        )
    else:
        assert terms == ({"parentOrganization", "memberOf"} if kind == "organization" else {"memberOf"})
        assert node["memberOf"][-1]["type"] == "OrganizationRole"


def test_a_role_of_nobody_makes_no_member(client: TestClient) -> None:
    actor = document(client, "actor", "ivo-brandt")
    one = changed(actor, roles=[{**actor["roles"][0], "of": []}])
    (node,) = _graph(written(JsonLdWriter(export("actor")), [one], nothing)).values()
    assert "memberOf" not in node
    assert (node["hasRole"][0]["type"], node["hasRole"][0]["roleName"]) == ("Role", "secretary")


def test_a_person_is_a_member_of_what_it_is_part_of(client: TestClient) -> None:
    board = {"record": "actor", "id": "b", "name": "Board", "kind": "organization", "url": "/actors/b"}
    one = changed(document(client, "actor", "mara-lind"), part_of=board)
    (node,) = _graph(written(JsonLdWriter(export("actor")), [one], nothing)).values()
    assert node["memberOf"] == [{"id": f"{BASE}/actors/b", "type": "Organization", "name": "Board"}]
    assert "parentOrganization" not in node


def test_places_articles_and_mentions(client: TestClient) -> None:
    elmar = _graph(listed(client, "jsonld", "place"))["/places/elmar"]
    assert elmar["address"] == {"type": "PostalAddress", "addressCountry": "NO"}
    assert elmar["containedInPlace"]["id"] == f"{BASE}/places/norland"
    strike = _graph(listed(client, "jsonld", "article"))["/articles/harbour-strike"]
    assert (strike["url"], strike["copyrightNotice"]) == ("https://example.org/harbour-strike", "© Coast Daily")
    assert strike["date"]["edtf"] == "2024-05-04/2024-05-05"
    assert strike["creditText"] == STRIKE
    assert (strike["name"], "headline" in strike) == ("Dockers of Elmar on strike", False)
    assert "datePublished" not in strike
    mentions = json.loads(listed(client, "jsonld", "mention"))["@graph"]
    (soldiers,) = [one for one in mentions if one["body"]["id"] == f"{BASE}/actors/soldiers"]
    assert (soldiers["type"], soldiers["motivation"]) == ("Annotation", "oa:identifying")
    assert soldiers["target"]["selector"][1]["exact"] == "hundreds of soldiers"
