"""Records as pages: their words, their citations, what belongs to them."""

import pytest
from fastapi.testclient import TestClient

from app.pages.ties import conditions
from tests.pages.page import page_of

GHOUTA = "/explore/events/geneva-talks.ghouta-attack"
TITLE = "US and Russia to hold second round of Geneva talks on Syria's chemical weapons (title by the curator)"


def test_the_words_come_with_who_published_them_and_when(article_client: TestClient) -> None:
    page = page_of(article_client, GHOUTA)
    record = article_client.get("/events/geneva-talks.ghouta-attack").json()
    words = page.one("section", **{"aria-labelledby": "words"}).all("figure")
    assert [one.one("blockquote").raw for one in words] == [one["exact"] for one in record["evidence"]]
    link = words[0].one("a")
    assert link.text == "BBC, 12-13 September 2013, sentence 21"
    evidence = record["evidence"][0]
    assert link["href"] == f"/explore/articles/geneva-talks#char={evidence['start']},{evidence['end']}"


def test_no_quotation_marks_are_put_round_the_words(article_client: TestClient) -> None:
    for url in (GHOUTA, "/explore/quotes/geneva-talks.us-accuses", "/explore/quotes"):
        printed = [words.raw for words in page_of(article_client, url).all("blockquote")]
        assert printed
        assert [words for words in printed if words.startswith(("“", "‘", "«"))] == []


def test_a_citation_names_publisher_and_date_and_links_to_the_words(article_client: TestClient) -> None:
    page = page_of(article_client, "/explore/quotes/geneva-talks.government-denies")
    evidence = article_client.get("/quotes/geneva-talks.government-denies").json()["evidence"][0]
    link = f"http://localhost:8000/explore/articles/geneva-talks#char={evidence['start']},{evidence['end']}"
    text = page.one("pre", id="citation-text").raw
    assert text == f"BBC, 12-13 September 2013: {TITLE}, sentence 22: The government denies the allegation {link}"
    assert page.one("pre", id="citation-link").raw == link
    bibtex = page.one("pre", id="citation-bibtex").raw
    assert bibtex.startswith(f"@misc{{geneva-talks-{evidence['start']}-{evidence['end']},\n  title = {{{TITLE}}},\n")
    assert "  publisher = {BBC},\n  year = {2013},\n  date = {2013-09-12/2013-09-13},\n" in bibtex
    ris = page.one("pre", id="citation-ris").raw.split("\n")
    assert [line[:6] for line in ris if line] == [
        *("TY  - ", "TI  - ", "PB  - ", "PY  - ", "DA  - ", "LA  - ", "N1  - ", "UR  - ", "ER  - ")
    ]
    assert "DA  - 2013/09//12-13 September 2013\r" in ris


def test_the_day_of_a_citation_is_one_that_programs_read(client: TestClient) -> None:
    event = client.get("/events?article=accord-du-port&fields=id").json()["items"][0]["id"]
    page = page_of(client, f"/explore/events/{event}")
    assert "  year = {2024},\n  date = {2024-05-21},\n" in page.one("pre", id="citation-bibtex").raw
    assert "\nPY  - 2024\r\nDA  - 2024/05/21/\r\n" in page.one("pre", id="citation-ris").raw


def test_a_quote_tells_whom_it_answers_and_who_answers_it(article_client: TestClient) -> None:
    denial = page_of(article_client, "/explore/quotes/geneva-talks.government-denies")
    assert denial.one("section", **{"aria-labelledby": "answered"}).one("h3").text == "Accusation · United States"
    claim = page_of(article_client, "/explore/quotes/geneva-talks.us-accuses")
    answers = claim.one("section", **{"aria-labelledby": "answers"}).all("h3")
    assert [one.text for one in answers] == [
        "Denial · Syrian government",
        "Counter-accusation · Syrian government",
    ]


def test_what_an_actor_did_is_kept_apart_from_what_it_is_accused_of(article_client: TestClient) -> None:
    page = page_of(article_client, "/explore/actors/syrian-government")
    heads = [one.text for one in page.all("h2")]
    assert heads.index("Is accused in 1 event") < heads.index("Speaks in 2 quotes")
    accused = page.all("ol", class_="list")
    assert "Chemical attack in the Ghouta area of Damascus" in [
        row.all("a")[0].text for rows in accused for row in rows.all("li", class_="row")
    ]


@pytest.mark.parametrize(
    ("actor", "heads"),
    [
        ("john-kerry", ["Did or took part in 2 events", "Planned or only possible 1 event"]),
        ("syria", ["Did or took part in 3 events", "Planned or only possible 3 events", "Only alleged 2 events"]),
        ("us-congress", ["Is told of in 1 event", "Planned or only possible 2 events"]),
        ("people-said-to-have-been-killed-in-ghouta", ["Only alleged 1 event"]),
    ],
)
def test_nobody_is_said_to_have_done_what_was_planned_or_alleged_or_done_to_them(
    article_client: TestClient, actor: str, heads: list[str]
) -> None:
    page = page_of(article_client, f"/explore/actors/{actor}")
    assert [one.text for one in page.all("h2", class_="group")] == heads


def test_a_participant_stands_on_the_word_of_who_says_so(article_client: TestClient) -> None:
    page = page_of(article_client, "/explore/events/geneva-talks.ghouta-attack")
    facts = page.one("dl", class_="facts").text
    assert "Syrian government, accused, according to the United States" in facts
    assert "Syrian rebels, accused, according to the Syrian government" in facts


def test_with_whom_an_actor_acts_is_a_table_with_links_to_what_is_counted(article_client: TestClient) -> None:
    page = page_of(article_client, "/explore/actors/john-kerry")
    table = page.one("main").one("table")
    assert [one.text for one in table.one("thead").all("th")] == (
        ["Who", "Together in", "Planned or only possible", "Speaks of", "Is spoken of by"]
    )
    for row in table.one("tbody").all("tr"):
        for link in row.all("a")[1:]:
            number = int(link.text.split()[0])
            assert article_client.get(link["href"].removeprefix("/explore")).json()["total"] == number


def test_whom_an_actor_is_told_of_with_is_drawn_by_how_sure_that_is(
    client: TestClient, article_client: TestClient
) -> None:
    drawn = page_of(client, "/explore/actors/ivo-brandt").one("figure", class_="ties")
    assert drawn["aria-hidden"] == "true"
    assert [one.text for one in drawn.all("li")] == ["Zoë Álmas", "Harbour master of Elmar", "Harbour Board"]
    assert [one["class"] for one in drawn.all("path")] == ["tie told", "tie spoken", "tie speaks", "arrow", "arrow"]
    page = page_of(article_client, "/explore/actors/syrian-government")
    forms = {one["class"] for one in page.one("figure", class_="ties").all("path")}
    assert forms == {"tie alleged", "tie speaks", "tie spoken", "arrow"}
    assert [one.text for one in page.one("ul", class_="legend-line").all("li")] == [
        "only alleged",
        "speaks of",
        "is spoken of by",
    ]


def test_whom_only_an_allegation_brings_together_is_told_apart(article_client: TestClient) -> None:
    table = page_of(article_client, "/explore/actors/syrian-government").one("main").one("table")
    rows = {row.all("th")[0].text: [cell.text for cell in row.all("td")] for row in table.one("tbody").all("tr")}
    assert [one.text for one in table.one("thead").all("th")][1] == "Only alleged"
    assert rows["Syrian rebels"] == ["1 event", "1 quote", ""]


def test_each_link_makes_sense_without_what_stands_around_it(article_client: TestClient) -> None:
    main = page_of(article_client, "/explore/actors/syrian-government").one("main")
    named = {one["aria-label"] for one in main.all("a") if "aria-label" in one.attributes}
    assert {
        "1 event with Syrian rebels, only alleged",
        "1 quote about Syrian rebels",
        "Denial: Syrian government",
        "Accusation: United States",
    } <= named


@pytest.mark.parametrize(
    "url",
    [
        "/explore/events/harbour-strike.crane-fire",
        "/explore/quotes/accord-du-port.master-denies",
        "/explore/actors/zoe-almas",
        "/explore/actors/norland",
        "/explore/places/north-quay",
        "/explore/places/westland",
        "/explore/actors/mara-lind",
    ],
)
def test_every_link_of_a_record_leads_somewhere(client: TestClient, url: str) -> None:
    page = page_of(client, url)
    for link in page.all("a"):
        if link["href"].startswith("/"):
            assert client.get(link["href"]).status_code in (200, 308), link["href"]


def test_a_person_s_page_is_the_actor_s(client: TestClient) -> None:
    response = client.get("/explore/people/zoe-almas")
    assert (response.status_code, response.headers["location"]) == (308, "/explore/actors/zoe-almas")


def test_what_a_condition_turns_on_is_told_where_its_words_do_not(bridge_client: TestClient) -> None:
    quote = bridge_client.get("/quotes/bridge-to-open.vos-on-fines").json()
    (whole,) = conditions(quote)
    assert (whole.printed, whole.is_cut) == ("unless the builders hurried", False)
    quote["conditions"][0] |= {"words": "the builders hurried"}
    quote["conditions"][0]["evidence"][0]["prefix"] = "there would be fines unless "
    (cut,) = conditions(quote)
    assert (cut.printed, cut.is_cut, cut.words) == (whole.printed, True, "It must not come about or go on")
