"""Lists as pages: their rows and their order, their tables, and where each link leads."""

import pytest
from fastapi.testclient import TestClient

from app.pages.lists import NOUNS
from tests.pages.page import page_of, titles

DATED = [
    "Norland joins the Sea Pact",
    "Norland buys the crane",
    "First talks in Elmar",
    "The dockers vote for a strike",
    "Fire on a crane at North Quay",
    "The dockers of Elmar are on strike",
    "Zoë Álmas meets Ivo Brandt",
    "Zoë Álmas and Ivo Brandt sign an agreement",
    "End of the strike",
]
UNDATED = [
    "The Harbour Board reopens North Quay",
    "Norland's cabinet sends soldiers",
    "Talks between the Harbour Board and the Dockers' Union",
]


@pytest.mark.parametrize("plural", NOUNS)
def test_a_page_shows_whole_records_whichever_fields_the_api_is_asked_for(client: TestClient, plural: str) -> None:
    url = f"/{plural}?fields={'of' if plural == 'mentions' else 'id'}"
    plain, narrowed = page_of(client, f"/explore/{plural}"), page_of(client, f"/explore{url}")
    assert narrowed.one("main").one("h1").text == plain.one("main").one("h1").text
    assert [one.text for one in narrowed.all("li")] == [one.text for one in plain.all("li")]
    assert url in {one.attributes.get("href") for one in narrowed.all("a")}


def test_events_stand_in_the_order_of_their_days_and_those_without_a_date_come_last(client: TestClient) -> None:
    page = page_of(client, "/explore/events")
    assert titles(page) == [*DATED, *UNDATED]
    drawn, plain = page.all("ol", class_="list")
    assert (len(drawn.all("li", class_="row")), len(plain.all("li", class_="row"))) == (9, 3)
    assert "No date given, in the order of the text (3)" in [one.text for one in page.all("h2")]


def test_a_row_says_all_that_its_drawing_shows(client: TestClient) -> None:
    row = page_of(client, "/explore/events?id=harbour-strike.crane-fire").one("li", class_="row")
    assert row.one("p", class_="when").text == "3 May 2024"
    assert row.one("p", class_="who").text == (
        "alleged · Zoë Álmas accuses Dockers' Union · Ivo Brandt denies it · Ivo Brandt accuses Harbour Board · "
        "Harbour master of Elmar denies it"
    )
    assert row.one("p", class_="differ").text == "≠ disputed"
    assert [one["aria-hidden"] for one in row.all("svg") if "symbol" in one.classes or "drawing" in one.classes] == (
        ["true", "true"]
    )


@pytest.mark.parametrize(
    ("title", "form"),
    [
        ("Norland joins the Sea Pact", "hair"),
        ("The dockers vote for a strike", "edged"),
        ("Zoë Álmas meets Ivo Brandt", "scheduled"),
        ("The dockers of Elmar are on strike", "dots"),
        ("Norland buys the crane", "doubt"),
    ],
)
def test_ink_follows_certainty(client: TestClient, title: str, form: str) -> None:
    page = page_of(client, "/explore/events")
    (row,) = (row for row in page.all("li", class_="row") if row.all("a")[0].text == title)
    drawing = row.one("svg", class_="drawing")
    assert [one for one in drawing.all() if form in one.classes]


def test_an_event_of_two_actors_stands_in_two_groups_and_the_page_says_so(client: TestClient) -> None:
    page = page_of(client, "/explore/events?group=actor&id=accord-du-port.signing")
    assert [one.text for one in page.all("h2", class_="group")] == ["Zoë Álmas 1 event", "Ivo Brandt 1 event"]
    assert "1 event, some in several groups." in page.text


def test_what_two_sides_say_together_stands_under_each(article_client: TestClient) -> None:
    text = article_client.get("/explore/quotes?group=side").text
    columns = {one.partition("</bdi>")[0]: one for one in text.split("<h2><bdi>")[1:]}
    joint = 'href="/explore/quotes/geneva-talks.lavrov-and-kerry-hope"'
    assert {name for name, one in columns.items() if joint in one} == {"United States", "Russia"}
    facet = article_client.get("/quotes?facet=side&limit=0").json()["facets"]["side"]["buckets"]
    counts = {one["label"]: one["count"] for one in facet}
    heads = {name: int(one.partition('"note">')[2].split()[0]) for name, one in columns.items() if name in counts}
    assert heads == {name: counts[name] for name in heads}


def test_beside_a_name_stands_the_title_that_is_told_with_it(article_client: TestClient) -> None:
    table = page_of(article_client, "/explore/people").one("main").one("table")
    assert [one.text for one in table.all("th", scope="row")] == [
        "Ban Ki-moon chief, United Nations",
        "Barack Obama President, United States",
        "Bashar Assad President, Syria",
        "Bashar Jaafari envoy to the UN, Syria",
        "John Kerry Secretary of State, United States",
        "Lakhdar Brahimi envoy, United Nations and Arab League",
        "Louay Moqdad spokesperson, Free Syrian Army",
        "Paul Adams correspondent, BBC",
        "Sergei Lavrov Foreign Minister, Russia",
        "Syria's foreign minister foreign minister, Syria",
        "Vladimir Putin",
    ]


def test_pages_follow_each_other_and_lose_nothing(client: TestClient) -> None:
    found: list[str] = []
    url = "/explore/events?limit=5"
    while url:
        page = page_of(client, url)
        found += titles(page)
        following = page.all("a", rel="next")
        url = f"/explore/events{following[0]['href']}" if following else ""
    assert found == [*DATED, *UNDATED]


def test_the_request_behind_the_page_is_shown(client: TestClient) -> None:
    page = page_of(client, "/explore/events?actor=zoe-almas&group=status")
    request = page.one("details", class_="request")
    assert request.one("a")["href"] == "/events?actor=zoe-almas"
    assert request.one("pre").text == "curl 'http://localhost:8000/events?actor=zoe-almas'"
    files = {one.text: one["href"] for one in page.one("ul", class_="files").all("a")}
    assert files["CSV"] == "/events?actor=zoe-almas&format=csv"
    assert all(client.get(url).status_code == 200 for url in files.values())


def test_claim_and_answers_stand_side_by_side_named_by_nouns(client: TestClient) -> None:
    page = page_of(client, "/explore/quotes?group=exchange")
    first = page.all("div", class_="exchange")[0]
    assert [one.text for one in first.all(class_="head")] == [
        "Accusation · Zoë Álmas",
        "Denial · Ivo Brandt",
        "Counter-accusation · Ivo Brandt",
        "Denial · Harbour master of Elmar, not named in the article",
    ]


def test_a_claim_that_nobody_answers_is_not_called_undisputed(article_client: TestClient) -> None:
    page = page_of(article_client, "/explore/quotes?act=accuse")
    assert "No answer in this dataset" in page.text
    assert "undisputed" not in page.text.casefold()


@pytest.mark.parametrize(
    ("url", "heads", "first"),
    [
        (
            "/explore/actors?sort=-mentions",
            ["Name", "Kind", "Takes part", "Speaks", "Is spoken of", "Is named"],
            ["Zoë Álmas chair, Harbour Board", "Person", "2", "2", "0", "6"],
        ),
        (
            "/explore/places",
            ["Name", "Kind", "Lies in", "Events there", "Is named"],
            ["Elmar", "city", "Norland", "5", "4"],
        ),
    ],
)
def test_a_table_names_its_columns_and_sorts_by_links(
    client: TestClient, url: str, heads: list[str], first: list[str]
) -> None:
    table = page_of(client, url).one("main").one("table")
    assert [one.text for one in table.one("thead").all("th")] == heads
    row = table.one("tbody").all("tr")[0]
    assert [one.text for one in row.children if not isinstance(one, str)] == first
    assert all(one.attributes["scope"] in ("col", "row") for one in table.all("th"))


@pytest.mark.parametrize(
    ("url", "words"),
    [
        (
            "/explore/events?article=harbour-strike",
            "from the article Dockers of Elmar on strike (title by the curator)",
        ),
        ("/explore/events?group=article", ": Dockers of Elmar on strike (title by the curator)"),
        ("/explore/actors/ivo-brandt", "Dockers of Elmar on strike (title by the curator), sentence "),
    ],
)
def test_no_title_of_a_curator_is_printed_as_the_sources(client: TestClient, url: str, words: str) -> None:
    text = page_of(client, url).one("main").text
    assert words in text
    titles = "Dockers of Elmar on strike"
    assert text.count(titles) == text.count(f"{titles} (title by the curator)")
    assert f"“{titles}" not in text


def test_the_sentence_says_how_quotes_answer_and_the_page_that_none_is_answered(client: TestClient) -> None:
    page = page_of(client, "/explore/quotes?relation=denies&relation=counter_accuses&group=exchange")
    assert page.one("h1").text.endswith("quotes answering by denial or counter-accusation")
    page = page_of(client, "/explore/quotes?id=accord-du-port.master-denies&group=exchange")
    assert "None of these quotes is answered." in page.text


@pytest.mark.parametrize(("most", "is_drawn"), [(11, True), (12, False)])
def test_the_front_page_draws_days_where_events_are_more_than_a_page_shows(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, most: int, is_drawn: bool
) -> None:
    monkeypatch.setattr("app.pages.front_page.PAGE", most)
    assert bool(page_of(client, "/").all("section", class_="histogram")) == is_drawn
