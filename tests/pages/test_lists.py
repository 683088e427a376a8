"""Lists as pages: their sentence, their rows, what is chosen, and where each link leads."""

import pytest
from fastapi.testclient import TestClient

from app.pages.filters.phrases import FLAGS, in_words
from app.pages.lists import MODELS, NOUNS
from app.queries.question import finds_of
from tests.pages.page import page_of, titles

SENTENCES = {
    "/explore/events": "12 events",
    "/explore/events?actor=zoe-almas": "2 events with Zoë Álmas",
    "/explore/events?actor=zoe-almas&actor=ivo-brandt&from=2024-05-01&to=2024-05-31": (
        "2 events with Zoë Álmas or Ivo Brandt, 1-31 May 2024"
    ),
    "/explore/events?status=alleged": "1 event only alleged",
    "/explore/events?q=crane": "2 events with the words “crane”",
    "/explore/quotes?speaker=ivo-brandt": "2 quotes by Ivo Brandt",
    "/explore/actors?kind=person": "4 actors of the kind “Person”",
    "/explore/people": "4 people",
    "/explore/places?within=norland": "2 places in Norland",
    "/explore/articles?publisher=coast-daily": "1 article published by Coast Daily",
    "/explore/mentions?actor=ivo-brandt": "4 mentions of Ivo Brandt",
    "/explore/events?actor=zoe-almas&role=!agent&date_match=may": "1 event with Zoë Álmas, who is not doing it",
    "/explore/events?actor=zoe-almas&actor=ivo-brandt&actor_match=all": "2 events with Zoë Álmas and Ivo Brandt",
    "/explore/events?with=zoe-almas&with=ivo-brandt": "2 events together with Zoë Álmas and Ivo Brandt",
    "/explore/events?type=!consult&type=!agree": (
        "6 events of another kind than “Meeting or talks” or “Agreement or commitment”"
    ),
    "/explore/events?place=*&place=!norland": "No events with a place, not in Norland",
    "/explore/events?sources=0": "10 events on the word of no source named",
    "/explore/events?sources=1": "1 event on the word of 1 source",
    "/explore/events?condition=*": "1 event depending on something",
    "/explore/events?q=!crane": "2 events with the words “!crane”",
    "/explore/quotes?speaker=!ivo-brandt&act=!deny": "3 quotes not by Ivo Brandt, of another kind than “Denial”",
    "/explore/quotes?answered=true": "3 quotes answered by another",
    "/explore/actors?named=false": "3 actors not named by the source",
    "/explore/people?speaks=true": "3 people with quotes of their own",
    "/explore/places?within=*": "2 places in another",
}
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


@pytest.mark.parametrize(("url", "sentence"), SENTENCES.items())
def test_the_title_says_what_is_chosen(client: TestClient, url: str, sentence: str) -> None:
    page = page_of(client, url)
    assert page.one("h1").text == sentence
    assert page.one("title").text == f"{sentence} · Dateline"


@pytest.mark.parametrize("plural", MODELS)
def test_every_filter_is_told_in_words_of_its_own(plural: str) -> None:
    record = MODELS[plural].listing.record
    for name in finds_of(MODELS[plural]):
        values = ("true", "false") if name in FLAGS else ("x", "!x", "*", "!*")
        told = {in_words(record, name, value, value.removeprefix("!")) for value in values}
        assert len(told) == len(values), name


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


def test_what_is_chosen_is_taken_back_one_by_one(client: TestClient) -> None:
    page = page_of(client, "/explore/events?actor=zoe-almas&place=elmar&from=2024-05-01&to=2024-05-31&group=status")
    links = {one.text: one["href"] for one in page.one("ul", class_="taken").all("a")}
    assert links == {
        "Take back: with Zoë Álmas ✕": "?from=2024-05-01&to=2024-05-31&place=elmar&group=status",
        "Take back: in Elmar ✕": "?from=2024-05-01&to=2024-05-31&actor=zoe-almas&group=status",
        "Take back: 1-31 May 2024 ✕": "?actor=zoe-almas&place=elmar&group=status",
        "Take all back": "/explore/events",
    }


def test_the_last_filter_is_taken_back_to_the_address_of_all(client: TestClient) -> None:
    page = page_of(client, "/explore/events?place=elmar")
    assert [one["href"] for one in page.one("ul", class_="taken").all("a")] == ["/explore/events"]
    quotes = page_of(client, "/explore/quotes?group=side")
    assert quotes.one("ul", class_="views").all("a")[0]["href"] == "/explore/quotes"


def test_what_two_sides_say_together_stands_under_each(article_client: TestClient) -> None:
    text = article_client.get("/explore/quotes?group=side").text
    columns = {one.partition("</bdi>")[0]: one for one in text.split("<h2><bdi>")[1:]}
    joint = 'href="/explore/quotes/geneva-talks.lavrov-and-kerry-hope"'
    assert {name for name, one in columns.items() if joint in one} == {"United States", "Russia"}
    facet = article_client.get("/quotes?facet=side&limit=0").json()["facets"]["side"]["buckets"]
    counts = {one["label"]: one["count"] for one in facet}
    heads = {name: int(one.partition('"note">')[2].split()[0]) for name, one in columns.items() if name in counts}
    assert heads == {name: counts[name] for name in heads}


def test_an_empty_result_says_which_filter_emptied_it(client: TestClient) -> None:
    page = page_of(client, "/explore/events?actor=zoe-almas&place=north-quay")
    assert page.one("h1").text == "No events with Zoë Álmas, in North Quay"
    assert [one for one in page.all("h2") if "event" in one.text] == []
    empty = page.one("div", class_="empty")
    assert [one.text for one in empty.all("li")] == [
        "Take back: with Zoë Álmas, and there are 2 events.",
        "Take back: in North Quay, and there are 2 events.",
    ]
    assert [one["href"] for one in empty.all("a")] == ["?place=north-quay", "?actor=zoe-almas"]
    assert page.one("meta", name="description")["content"] == "No events with Zoë Álmas, in North Quay."


def test_each_end_of_the_days_is_taken_back_alone(article_client: TestClient) -> None:
    url = "events?from=2013-09-06&to=2013-09-06&date_match=must"
    empty = page_of(article_client, f"/explore/{url}").one("div", class_="empty")
    links = {one.text: one["href"] for one in empty.all("a")}
    assert list(links) == [
        "Take back: until 6 September 2013",
        "Take back: from 6 September 2013",
        "Take back: certainly in these days",
    ]
    told = [one.text.partition("there are ")[2] for one in empty.all("li")]
    totals = [article_client.get(f"/events{href}&limit=0").json()["total"] for href in links.values()]
    assert told == [f"{total} events." for total in totals]


def test_a_filter_of_several_values_is_taken_back_as_a_whole(article_client: TestClient) -> None:
    page = page_of(article_client, "/explore/events?actor=sergei-lavrov&type=assault&type=harm")
    links = {one.text: one["href"] for one in page.one("div", class_="empty").all("a")}
    words = "of the kind “Attack or fighting” or “Deaths, injuries or displacement”"
    assert links[f"Take back: {words}"] == "?actor=sergei-lavrov"


def test_beside_a_name_stands_the_title_that_is_told_with_it(article_client: TestClient) -> None:
    heads = [one.text for one in page_of(article_client, "/explore/people").all("th", scope="row")]
    assert "John Kerry Secretary of State, United States" in heads
    assert "Sergei Lavrov Foreign Minister, Russia" in heads
    assert "Syria's foreign minister foreign minister, Syria" not in [one for one in heads if one.startswith("John")]


def test_a_list_of_which_no_row_is_asked_for_does_not_say_that_there_are_none(client: TestClient) -> None:
    page = page_of(client, "/explore/events?limit=0")
    assert not page.one("h1").text.startswith("No events")
    assert page.one("div", class_="empty").text == "The address asks for none of them to be shown."


def test_choices_have_the_counts_of_the_facets(client: TestClient) -> None:
    page = page_of(client, "/explore/events?status=alleged")
    form = page.one("form", id="filters")
    boxes = {one["value"]: one.attributes for one in form.all("input", name="status")}
    statuses = {"occurred", "ongoing", "scheduled", "conditional", "alleged"}
    assert set(boxes) == {*statuses, *(f"!{status}" for status in statuses)}
    assert [value for value, attributes in boxes.items() if "checked" in attributes] == ["alleged"]
    facet = client.get("/events?facet=status&limit=0").json()["facets"]["status"]["buckets"]
    labels = [label for label in form.all("label") if label.all("input", name="status")]
    counts = [label.text for label in labels if "without" not in label.classes]
    assert sorted(int(one.split()[-1]) for one in counts) == sorted(one["count"] for one in facet)


def test_filters_stand_in_one_row_and_the_rest_under_more(article_client: TestClient) -> None:
    page = page_of(article_client, "/explore/quotes?kind=!direct&side=!russia")
    filters = [one for one in page.one("form", id="filters").children if not isinstance(one, str)]
    shown = {one.all("summary")[0].text: one for one in filters if one.name == "details"}
    assert [*shown] == ["Dates", "Who says it", "About", "Place", "What is said", "More (2)"]
    more = shown["More (2)"]
    assert [one.all("summary")[0].text for one in more.all("details", name="more")] == (
        ["Kind (1)", "Side (1)", "Addressee", "Occasion", "Answers by", "Disputed"]
    )
    few = page_of(article_client, "/explore/quotes?kind=direct").one("form", id="filters")
    assert few.one("details", class_="extra").all("details")[0].all("summary")[0].text == "Kind (1)"


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


def test_search_shows_the_words_in_their_sentences(client: TestClient) -> None:
    page = page_of(client, "/explore/search?q=crane")
    assert page.one("h1").text == "Search for “crane”"
    assert {one.text.casefold() for one in page.all("mark")} == {"crane"}
    entries = [one for one in page.one("main").all("li") if one.all("h3")[0].text == "Fire on a crane at North Quay"]
    assert [(one.one("mark").text, len(one.all("p"))) for one in entries] == [("crane", 1)]


def test_a_search_that_finds_nothing_says_what_may_have_been_meant(client: TestClient) -> None:
    page = page_of(client, "/explore/search?q=krane")
    assert page.one("section", class_="empty").all("a")[0]["href"] == "?q=crane"


def test_a_value_is_left_out_as_a_second_state_of_its_choice(client: TestClient) -> None:
    page = page_of(client, "/explore/events?status=!alleged&status=!conditional&actor=!zoe-almas")
    assert page.one("h1").text == (
        "7 events without Zoë Álmas, without what is only alleged or what depends on something else"
    )
    boxes = page.one("form", id="filters").all("input", name="status")
    assert [box["value"] for box in boxes if "checked" in box.attributes] == ["!conditional", "!alleged"]
    taken = [one["href"] for one in page.one("ul", class_="taken").all("a")]
    assert taken[0] == "?status=%21alleged&status=%21conditional"


def test_search_marks_what_is_only_alleged_and_cites_articles(client: TestClient) -> None:
    page = page_of(client, "/explore/search?q=crane")
    entries = {entry.one("h3").text: entry for entry in page.one("main").all("li")}
    assert [one.text for one in entries["Fire on a crane at North Quay"].all("p", class_="note")] == ["alleged"]
    assert entries["Norland buys the crane"].all("p", class_="note") == []
    cited = [title for title in entries if title.startswith("Coast Daily")]
    assert cited
    assert all("Dockers of Elmar on strike (title by the curator), sentence " in one for one in cited)


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


def test_quotes_that_answer_are_told_by_how_and_that_none_of_them_is_answered(client: TestClient) -> None:
    page = page_of(client, "/explore/quotes?relation=denies&relation=counter_accuses&group=exchange")
    assert page.one("h1").text.endswith("quotes answering by denial or counter-accusation")
    page = page_of(client, "/explore/quotes?id=accord-du-port.master-denies&group=exchange")
    assert "None of these quotes is answered." in page.text


def test_a_country_is_chosen_by_its_name(client: TestClient) -> None:
    page = page_of(client, "/explore/places?country=NO&kind=city")
    assert page.one("h1").text == "1 place of the kind “city”, in Norway"
    (choice,) = page.all("input", name="country", value="NO")
    assert choice.attributes.get("checked") is not None
    assert "Norway" in [one.text for one in page.one("form", id="filters").all("bdi")]
