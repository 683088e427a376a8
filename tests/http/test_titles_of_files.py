"""What calendars and timelines are called: the article that they are from, and what they were narrowed by."""

import json

import pytest
from fastapi.testclient import TestClient
from icalendar import Calendar

from tests.http.downloads import download

STRIKE, CREDIT = "Dockers of Elmar on strike", "Coast Daily, 4-5 May 2024 (title by the curator)"
TITLES = {
    "": ("Events from several articles", []),
    "type=coerce": ("Events", ["Arrest, seizure or repression"]),
    "article=harbour-strike&article=harbour-notice": (
        "Events from several articles",
        ["Dockers of Elmar on strike (title by the curator) or North Quay reopens"],
    ),
    "article=harbour-strike": (STRIKE, [CREDIT]),
    "article=harbour-strike&sources=0&condition=!*": (
        STRIKE,
        ["on the word of no actor, depending on nothing", CREDIT],
    ),
    "article=harbour-strike&actor=ivo-brandt&role=*": (STRIKE, ["Ivo Brandt (in any role)", CREDIT]),
    "told_differently=*&place=*": ("Events", ["with a place, that articles tell differently"]),
    "according_to=*": (STRIKE, ["on somebody&#x27;s word", CREDIT]),
    "article=harbour-strike&from=2024-05-01&to=2024-05-31": (STRIKE, ["from 1 May 2024, to 31 May 2024", CREDIT]),
    "article=harbour-strike&actor=ivo-brandt&role=participant": (STRIKE, ["Ivo Brandt (taking part)", CREDIT]),
    "id=harbour-strike.meeting&with=ivo-brandt&with=zoe-almas": (
        STRIKE,
        ["Ivo Brandt and Zoë Álmas, Zoë Álmas meets Ivo Brandt (was due)", CREDIT],
    ),
    "id=harbour-strike.crane-fire&status=alleged&contested=true&q=crane&dated=true": (
        STRIKE,
        [
            "said to have happened, Contested, Fire on a crane at North Quay (alleged), words: crane, with a date",
            CREDIT,
        ],
    ),
}


@pytest.mark.parametrize(("query", "title"), TITLES.items())
def test_a_timeline_has_the_title_of_what_it_holds(
    client: TestClient, query: str, title: tuple[str, list[str]]
) -> None:
    text = json.loads(download(client, "/events", "timelinejs", query).content)["title"]["text"]
    headline, lines = title
    assert text == {"headline": headline, "text": "".join(f"<p>{line}</p>" for line in lines)}


def test_a_calendar_is_called_alike(client: TestClient) -> None:
    def name(query: str) -> str:
        calendar = Calendar.from_ical(download(client, "/events", "ics", query).content)
        return str(calendar["X-WR-CALNAME"]).replace("\\,", ",")

    assert name("") == "Events from several articles"
    assert name("article=harbour-strike&type=consult") == f"{STRIKE}: Meeting or talks [{CREDIT}]"


def test_a_title_of_the_curators_says_so(article_client: TestClient) -> None:
    text = json.loads(download(article_client, "/events", "timelinejs").content)["title"]["text"]
    assert text == {
        "headline": "US and Russia to hold second round of Geneva talks on Syria&#x27;s chemical weapons",
        "text": "<p>BBC, 12-13 September 2013 (title by the curator)</p>",
    }
