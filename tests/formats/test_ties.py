"""What every format prints of links and conditions, in words."""

import json

from fastapi.testclient import TestClient
from icalendar import Calendar

from app.formats.depending import conditions
from tests.formats.linked import expanded, kept_keys, written_keys
from tests.formats.writing import BASE, document, listed
from tests.http.downloads import table

# The second is told by the other article, which does not say what became of the opening.
CONDITIONS = "if the inspection finds no cracks; if the council finds money [25 April 2024]"
OPENING = f"The bridge opens (was due as of 20 April 2024: {CONDITIONS})"
TIED = (
    "would prevent A strike of the ferrymen (conditional), according to Ada Vos; "
    "part of festival plan; follows The bridge is repaired (was due); "
    "is called off by The council calls off the opening"
)


def rows(client: TestClient, kind: str) -> dict[str, dict[str, str]]:
    return {row["id"].rpartition(".")[2]: row for row in table(client.get(f"/{kind}s?format=csv").content)}


def test_tables_tell_what_each_depends_on_and_is_tied_to(bridge_client: TestClient) -> None:
    found = rows(bridge_client, "event")
    keys = ("title", "conditions", "condition_event_ids", "links", "link_relations", "link_directions", "link_ids")
    assert [found["opening"][key] for key in keys] == [
        OPENING,
        CONDITIONS,
        "bridge-to-open.inspection",
        TIED,
        "prevents; part_of; follows; cancels",
        "out; out; out; in",
        "bridge-to-open.strike; festival-plan; bridge-stays-shut.repairs; bridge-stays-shut.calling-off",
    ]
    assert found["payment"]["attribution"] == (
        "conditional as of 20 April 2024: will not pay the builders before the bridge opens"
    )
    assert found["return-to-work"]["attribution"] == (
        "conditional as of 25 April 2024, according to Builders of the bridge: only if they were paid"
    )
    fines = rows(bridge_client, "quote")["vos-on-fines"]
    assert (fines["conditions"], fines["condition_event_ids"]) == ("unless the builders hurried", "")


def test_a_condition_is_printed_with_who_states_it(bridge_client: TestClient) -> None:
    event = document(bridge_client, "event", "bridge-stays-shut.return-to-work")
    (said,) = event["conditions"][0]["according_to"]
    said["quote"]["id"], said["speakers"] = "bridge-stays-shut.council-on-pay", [{"id": "council", "name": "Council"}]
    assert conditions(event) == ["only if they were paid, according to Council"]
    event["conditions"][0]["evidence"][0]["article"] = {"id": "post.1", "cite": "Post: Work goes on"}
    assert conditions(event) == ["only if they were paid, according to Council [Post: Work goes on]"]


def test_a_condition_that_is_cut_off_from_its_word_is_printed_with_it(bridge_client: TestClient) -> None:
    quote = document(bridge_client, "quote", "bridge-to-open.vos-on-fines")
    (one,) = quote["conditions"]
    one["words"], one["evidence"][0]["prefix"] = "the builders hurried", "there would be fines, Unless "
    assert conditions(quote) == ["unless the builders hurried"]
    one["evidence"][0]["prefix"] = None
    assert conditions(quote) == ["the builders hurried"]


def test_a_calendar_says_in_the_summary_what_an_entry_depends_on(bridge_client: TestClient) -> None:
    calendar = Calendar.from_ical(bridge_client.get("/events?format=ics").content)
    entries = {str(one["UID"]).partition("@")[0].rpartition(".")[2]: one for one in calendar.walk("VEVENT")}
    assert (str(entries["opening"]["SUMMARY"]), str(entries["opening"]["STATUS"])) == (OPENING, "TENTATIVE")
    assert f"See also: {TIED}\n" in str(entries["opening"]["DESCRIPTION"])


def test_a_map_has_them_as_text(bridge_client: TestClient) -> None:
    features = bridge_client.get("/events?format=geojson").json()["features"]
    found = {one["id"]: one["properties"] for one in features}
    opening = found["bridge-to-open.opening"]
    assert (opening["title"], opening["conditions"], opening["links"]) == (
        OPENING,
        CONDITIONS,
        TIED,
    )
    assert (found["bridge-stays-shut.stoppage"]["conditions"], found["bridge-to-open.payment"]["links"]) == (None, None)


def test_linked_data_has_both_ends_the_words_and_on_whose_word(bridge_client: TestClient) -> None:
    whole = json.loads(listed(bridge_client, "jsonld", "event"))
    nodes = {node["id"].rpartition(".")[2]: node for node in whole["@graph"]}
    out, *_, into = nodes["opening"]["link"]
    assert (out["relation"], out["linkFrom"]["id"], out["linkTo"]["id"]) == (
        "urn:dateline:linkRelation:prevents",
        f"{BASE}/events/bridge-to-open.opening",
        f"{BASE}/events/bridge-to-open.strike",
    )
    assert [one["id"] for one in out["accordingTo"]] == [f"{BASE}/quotes/bridge-to-open.vos-on-strike"]
    assert (into["linkFrom"]["id"], into["linkTo"]["id"]) == (
        f"{BASE}/events/bridge-stays-shut.calling-off",
        f"{BASE}/events/bridge-to-open.opening",
    )
    (condition,) = nodes["return-to-work"]["condition"]
    assert (condition["kind"], condition["asWritten"]) == ("urn:dateline:conditionKind:if", "only if they were paid")
    assert condition["turnsOn"]["id"] == f"{BASE}/events/bridge-to-open.payment"
    assert [one["id"] for one in nodes["payment"]["conditionOf"]] == [f"{BASE}/events/bridge-stays-shut.return-to-work"]
    assert kept_keys(expanded(whole)) == written_keys(whole["@graph"], whole["@context"])
