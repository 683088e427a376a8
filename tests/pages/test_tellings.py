"""What each article tells of an event: rows below its own where they differ, all of them on its page."""

from fastapi.testclient import TestClient

from tests.pages.page import Element, page_of


def told(row: Element) -> list[tuple[str, str, bool]]:
    """When and what each article tells, and whether it is drawn."""
    return [
        (one.one("p", class_="when").text, one.all("p", class_="who")[0].text, bool(one.all("svg", class_="drawing")))
        for one in row.all("li", class_="telling")
    ]


def test_what_articles_tell_differently_stands_below_the_row(regatta_client: TestClient) -> None:
    page = page_of(regatta_client, "/explore/events?told_differently=*")
    assert page.one("h1").text == "6 events that articles tell differently"
    rows = {row.all("a")[0].text: row for row in page.all("li", class_="row")}
    opening = rows["The club opens its house"]
    assert opening.one("p", class_="differ").text == "≠ Two articles date it differently"
    assert told(opening) == [
        ("30 May 2024", "The club opens (title by the curator)", True),
        ("1 June 2024", "Lake Herald, 2 June 2024", True),
    ]
    final = rows["The final of the regatta"]
    assert final.one("p", class_="differ").text == "≠ Two articles disagree on what became of it"
    assert told(final) == [
        ("3 June 2024", "Lake Herald, 2 June 2024 · was due", True),
        ("no date given", "Evening Post, 4 June 2024 · called off, according to mayor of Elmar", False),
    ]
    links = [one.all("a")[0]["href"] for one in final.all("li", class_="telling")]
    assert links == [f"/explore/articles/{one}#event=morning.final" for one in ("morning", "evening")]


def test_what_articles_tell_alike_has_no_rows_below_it(regatta_client: TestClient) -> None:
    (row,) = (
        row
        for row in page_of(regatta_client, "/explore/events").all("li", class_="row")
        if row.all("a")[0].text == "A parade of boats"
    )
    assert (row.all("p", class_="differ"), row.all("li", class_="telling")) == ([], [])


def test_an_event_s_page_tells_all_accounts_and_why_it_is_the_same_event(regatta_client: TestClient) -> None:
    page = page_of(regatta_client, "/explore/events/morning.collision").one("section", aria_labelledby="told")
    assert page.one("p", class_="differ").text == "≠ Articles date it and count it differently"
    assert told(page) == [
        ("1 June 2024", "Lake Herald, 2 June 2024 · North Pier · 20 people hurt, according to doctors", True),
        ("31 May 2024, according to Zoë Roth", "Evening Post, 4 June 2024 · 30 people hurt", True),
        ("2024", "Lake Herald, 10 January 2025 · Elmar", True),
    ]
    assert [one.all("p", class_="who")[1].text for one in page.all("li", class_="telling")[1:]] == [
        "Held to be the same event by: the boats that collided off North Pier",
        "Held to be the same event by: the two boats that collided",
    ]


def test_differences_come_first_where_two_articles_stand_side_by_side(regatta_client: TestClient) -> None:
    both = page_of(regatta_client, "/explore/articles/morning?with=evening").one("section", aria_labelledby="both")
    assert [row.all("a")[0].text for row in both.all("li", class_="row")] == [
        "A storm breaks the jetty",
        "Two boats collide",
        "Rowers and stewards push each other",
        "The final of the regatta",
        "A parade of boats",
    ]
