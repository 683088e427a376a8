"""What several articles tell of one event, in each format: nothing that is told differently looks certain."""

from fastapi.testclient import TestClient
from icalendar import Calendar

from tests.http.asking import Json, answer
from tests.http.downloads import table

HERALD, POST = "Lake Herald, 2 June 2024: Heats on the lake", "Evening Post, 4 June 2024: After the heats"
YEARBOOK = "Lake Herald, 10 January 2025: The year on the lake"


def _rows(client: TestClient, query: str) -> list[dict[str, str]]:
    return table(client.get(f"/events?format=csv&{query}").content)


def test_a_table_tells_what_each_article_tells_where_they_differ(regatta_client: TestClient) -> None:
    rows = {row["id"]: row for row in _rows(regatta_client, "")}
    collision = rows["morning.collision"]
    assert collision["title"] == "Two boats collide (date and figures told differently)"
    assert (collision["told_differently"], collision["sources"]) == ("when it was; how many", "2")
    assert (
        collision["attribution"]
        == "happened · 20 people hurt, according to doctors · 31 May 2024, according to Zoë Roth"
    )
    assert collision["accounts"] == (
        f"happened; 1 June 2024; North Pier; 20 people hurt, according to doctors [{HERALD}]; "
        f"31 May 2024, according to Zoë Roth; 30 people hurt [{POST}]; happened; 2024; Elmar [{YEARBOOK}]"
    )
    final = rows["morning.final"]
    assert (
        final["title"]
        == "The final of the regatta (was due as of 2 June 2024; called off, according to mayor of Elmar)"
    )
    assert (final["status"], final["claimed"], final["accounts"]) == (
        *("scheduled", "false"),
        f"was due; 3 June 2024 [{HERALD}]; called off, according to mayor of Elmar [{POST}]",
    )
    dance = rows["evening.dance"]
    assert dance["title"] == "A dance on the pier (called off, according to Stewards)"
    assert (dance["status"], dance["claimed"], dance["accounts"]) == ("cancelled", "true", "")
    features = answer(regatta_client, "/events?format=geojson&id=evening.dance&id=morning.parade")["features"]
    labels = {one["id"]: one["properties"]["status_label"] for one in features}
    assert labels["evening.dance"] == dance["status_label"] == "said to have been called off"
    assert labels["morning.parade"] == rows["morning.parade"]["status_label"] == "happened"
    assert (rows["morning.parade"]["title"], rows["morning.parade"]["accounts"]) == ("A parade of boats", "")


def test_an_account_is_a_row_with_on_whose_word_each_part_stands(regatta_client: TestClient) -> None:
    rows = _rows(regatta_client, "id=morning.collision&id=morning.final&id=morning.jetty&rows=accounts")
    names = ("article_id", "status_label", "date_edtf", "date_according_to", "place_id", "figures", "corrects_id")
    assert [tuple(row[name] for name in names) for row in rows] == [
        ("morning", "happened", "2024-05", "", "", "", ""),
        ("evening", "", "2024-05-20", "", "elmar", "", ""),
        ("yearbook", "", "2024-05-21", "", "", "", "evening"),
        (
            *("morning", "happened", "2024-06-01", "", "north-pier"),
            *("20 people hurt (20 people), according to doctors", ""),
        ),
        ("evening", "", "2024-05-31", "Zoë Roth", "", "30 people hurt (30 people)", ""),
        ("yearbook", "happened", "2024", "", "elmar", "", ""),
        ("morning", "was due", "2024-06-03", "", "", "", ""),
        ("evening", "said to have been called off", "", "", "", "", ""),
    ]
    assert (rows[-1]["according_to_speakers"], rows[-1]["same"]) == ("mayor of Elmar", "the final")


def test_a_calendar_is_tentative_where_days_are_told_differently(regatta_client: TestClient) -> None:
    response = regatta_client.get("/events?format=ics")
    entries = {str(one["UID"]).partition("@")[0]: one for one in Calendar.from_ical(response.text).walk("VEVENT")}
    assert {id_: str(one["STATUS"]) for id_, one in entries.items()} == {
        "morning.jetty": "TENTATIVE",
        "morning.opening": "TENTATIVE",
        "morning.collision": "TENTATIVE",
        "morning.fire": "TENTATIVE",
        "morning.final": "TENTATIVE",
        "morning.parade": "CONFIRMED",
    }
    assert str(entries["morning.opening"]["SUMMARY"]) == "The club opens its house (date told differently)"
    assert str(entries["morning.final"]["DESCRIPTION"]).split("\n")[1:4] == [
        "Status: was due as of 2 June 2024 · called off, according to mayor of Elmar",
        f"Told: was due; 3 June 2024 [{HERALD}]",
        f"Told: called off, according to mayor of Elmar [{POST}]",
    ]


def test_a_timeline_says_in_the_headline_what_is_told_differently(regatta_client: TestClient) -> None:
    slides = answer(regatta_client, "/events?format=timelinejs")["events"]
    headlines = {one["unique_id"]: one["text"]["headline"] for one in slides}
    assert headlines["morning.jetty"] == "A storm breaks the jetty (date told differently)"
    # Of what has no first day there is no slide.
    assert "morning.brawl" not in headlines


def test_linked_data_claims_no_status_that_is_only_claimed(regatta_client: TestClient) -> None:
    graph = answer(regatta_client, "/events?format=jsonld")["@graph"]
    nodes: dict[str, Json] = {one["id"].rpartition("/")[2]: one for one in graph}
    dance, collision = nodes["evening.dance"], nodes["morning.collision"]
    assert (dance["claimed"], dance["status"], "eventStatus" in dance) == (True, "urn:dateline:status:cancelled", False)
    assert [one.rpartition(":")[2] for one in collision["toldDifferently"]] == ["date", "figures"]
    (about,) = next(
        one["about"]
        for one in answer(regatta_client, "/quotes?format=jsonld")["@graph"]
        if one["id"].endswith("roth-regrets")
    )
    assert about["name"] == "A dance on the pier (said to have been called off)"
