"""Actors, places, articles and mentions as linked data, as a real processor reads them."""

import json
from typing import get_args

import pytest
from fastapi.testclient import TestClient

from app.formats.jsonld import JsonLdWriter
from app.vocabulary import ActorKind
from tests.formats.linked import graph
from tests.formats.writing import BASE, STRIKE, changed, document, export, listed, nothing, written


def test_an_actor_has_its_roles_and_what_it_is_part_of(client: TestClient) -> None:
    nodes = graph(listed(client, "jsonld", "actor"))
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
    (node,) = graph(written(JsonLdWriter(export("actor")), [one], nothing)).values()
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
    (node,) = graph(written(JsonLdWriter(export("actor")), [one], nothing)).values()
    assert "memberOf" not in node
    assert (node["hasRole"][0]["type"], node["hasRole"][0]["roleName"]) == ("Role", "secretary")


def test_a_person_is_a_member_of_what_it_is_part_of(client: TestClient) -> None:
    board = {"record": "actor", "id": "b", "name": "Board", "kind": "organization", "url": "/actors/b"}
    one = changed(document(client, "actor", "mara-lind"), part_of=board)
    (node,) = graph(written(JsonLdWriter(export("actor")), [one], nothing)).values()
    assert node["memberOf"] == [{"id": f"{BASE}/actors/b", "type": "Organization", "name": "Board"}]
    assert "parentOrganization" not in node


def test_places_articles_and_mentions(client: TestClient) -> None:
    elmar = graph(listed(client, "jsonld", "place"))["/places/elmar"]
    assert elmar["address"] == {"type": "PostalAddress", "addressCountry": "NO"}
    assert elmar["containedInPlace"]["id"] == f"{BASE}/places/norland"
    strike = graph(listed(client, "jsonld", "article"))["/articles/harbour-strike"]
    assert (strike["url"], strike["copyrightNotice"]) == ("https://example.org/harbour-strike", "© Coast Daily")
    assert strike["date"]["edtf"] == "2024-05-04/2024-05-05"
    assert strike["creditText"] == STRIKE
    assert (strike["name"], "headline" in strike) == ("Dockers of Elmar on strike", False)
    assert "datePublished" not in strike
    mentions = json.loads(listed(client, "jsonld", "mention"))["@graph"]
    (soldiers,) = [one for one in mentions if one["body"]["id"] == f"{BASE}/actors/soldiers"]
    assert (soldiers["type"], soldiers["motivation"]) == ("Annotation", "oa:identifying")
    assert soldiers["target"]["selector"][1]["exact"] == "hundreds of soldiers"
