"""An article as a page: its text as it was printed, what is read from each sentence, what is in it."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from app.pages import front_page
from tests.pages.page import Element, page_of

ARTICLES = ("harbour-strike", "harbour-notice", "accord-du-port")


def passages(page: Element) -> list[Element]:
    return page.all("div", class_="passage")


@pytest.mark.parametrize("article", ["harbour-strike", "harbour-notice"])
def test_the_text_stands_as_it_was_printed(client: TestClient, article: str) -> None:
    page = page_of(client, f"/explore/articles/{article}")
    text = client.get(f"/articles/{article}/text").json()
    shown = [one.one(class_="words").raw for one in passages(page)]
    assert shown == [text["text"][one["start"] : one["end"]] for one in text["passages"]]


def test_a_sentence_is_one_text_node_followed_by_its_link(article_client: TestClient) -> None:
    page = page_of(article_client, "/explore/articles/geneva-talks")
    passage = page.one("div", id="s21")
    words, number = [one for one in passage.children if isinstance(one, Element) and one.name != "span"]
    assert [type(one) for one in words.children] == [str]
    assert (number["href"], number["aria-label"], number.text) == ("#read-21", "Sentence 21, 2 records", "21")
    assert page.one("section", id="read-21").one("h2").text == "Read from sentence 21: 2 records"


def test_every_piece_of_evidence_has_its_fragment_once_before_the_words(client: TestClient) -> None:
    for article in ARTICLES:
        page = page_of(client, f"/explore/articles/{article}")
        anchors = {one["id"] for one in page.all("span") if one.attributes.get("id", "").startswith("char=")}
        assert anchors == {f"char={one['start']},{one['end']}" for one in _evidence(client, article)}
        for passage in passages(page):
            assert [one for one in passage.one(class_="words").all() if "id" in one.attributes] == []


def test_scripts_find_the_words_of_a_record_where_they_stand(client: TestClient) -> None:
    page = page_of(client, "/explore/articles/harbour-strike")
    stretches = {one["data-passage"]: one for one in passages(page)}
    for words in page.all("blockquote"):
        stretch = stretches[words["data-passage"]]
        start, end = (int(one) - int(stretch["data-start"]) for one in words["data-span"].split(","))
        units = stretch.one(class_="words").raw.encode("utf-16-le")
        assert units[start * 2 : end * 2].decode("utf-16-le") == words.raw


def test_what_no_record_uses_is_told_where_it_says_something(article_client: TestClient) -> None:
    page = page_of(article_client, "/explore/articles/geneva-talks")
    unused: dict[str, list[str]] = {}
    for passage in passages(page):
        words = passage.one(class_="words").raw
        spans = [[int(at) for at in one.split(",")] for one in passage["data-unused"].split()]
        unused |= {passage["data-passage"]: [words[start:end] for start, end in spans]} if spans else {}
    assert unused["5"] == [", but "]
    assert all(any(char.isalnum() for char in one) for words in unused.values() for one in words)


def test_in_this_article_tells_what_happened_who_disputes_and_who_is_named(article_client: TestClient) -> None:
    page = page_of(article_client, "/explore/articles/geneva-talks").one("section", class_="overview")
    dates = [one.text for one in page.one("section", id="when").all("dt")]
    assert len(dates) == 8
    assert dates[0] == "21 August 2013"
    claims = page.one("section", id="disputes")
    assert "Denial: Syrian government" in [one.text for one in claims.all("a")]
    assert page.one("section", id="who").all("li")[0].text.endswith("times")


def test_every_link_to_a_record_of_the_page_leads_to_it(client: TestClient) -> None:
    for article in ARTICLES:
        page = page_of(client, f"/explore/articles/{article}")
        identifiers = {one["id"] for one in page.all() if "id" in one.attributes}
        links = {one["href"][1:] for one in page.all("a") if one.attributes.get("href", "").startswith("#")}
        assert links - identifiers == set()


def test_only_what_may_be_served_of_a_text_stands_in_its_page(client: TestClient) -> None:
    page = page_of(client, "/explore/articles/accord-du-port")
    shown = [one.one(class_="words").text for one in passages(page)]
    served = {" ".join(one["exact"].split()) for one in _evidence(client, "accord-du-port")}
    assert all(any(words in one for one in shown) for words in served)
    assert "Only the words that support a record may be shown here: © agence." in page.one("p", class_="access").text
    assert "Interrogé" not in page.text
    assert {one.text for one in page.all("p", class_="cut")} == {"[…]"}


def test_the_one_article_is_the_front_page(article_client: TestClient, client: TestClient) -> None:
    front = page_of(article_client, "/")
    assert front.one("link", rel="canonical")["href"] == "http://localhost:8000/explore/articles/geneva-talks"
    assert front.one("h1").text.startswith("US and Russia to hold")
    several = page_of(client, "/")
    assert several.one("h1").text == "3 articles"
    newest = [one.text for one in several.one("ol", class_="entries").all("h3")]
    assert newest == ["Accord au port d'Elmar", "Dockers of Elmar on strike", "North Quay reopens"]


def test_the_front_page_of_many_leads_into_them(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    page = page_of(client, "/").one("main")
    assert not page.all("section", class_="histogram")
    # As if it had more events than a page shows.
    monkeypatch.setattr(front_page, "PAGE", 11)
    page = page_of(client, "/").one("main")
    assert page.one("form")["action"] == "/explore/search"
    bars = page.one("section", class_="histogram")
    assert bars.one("h2").text == "12 events by month, 3 without a date"
    assert [(one["aria-label"], one["href"]) for one in bars.all("a")][-2:] == [
        ("March 2024: 1 event", "/explore/events?from=2024-03-01&to=2024-03-31"),
        ("May 2024: 4 events", "/explore/events?from=2024-05-01&to=2024-05-31"),
    ]
    assert [one.text for one in page.one("ul", class_="claims").all("a")] == [
        "Accusation: Zoë Álmas",
        "Denial: Ivo Brandt",
        "Counter-accusation: Ivo Brandt",
        "Accusation: Ivo Brandt",
        "Denial: Harbour master of Elmar",
    ]
    named = [[one.text for one in each.all("li")][:2] for each in page.one("aside").all("section")]
    assert named == [["Zoë Álmas 6 times", "Harbour Board 4 times"], ["Elmar 4 times", "North Quay 4 times"]]


def _evidence(client: TestClient, article: str) -> list[dict[str, Any]]:
    records = client.get(f"/articles/{article}/text").json()["records"]
    pieces = [one for kind in ("events", "quotes") for record in records[kind] for one in record["evidence"]]
    pieces += [one for actor in records["actors"] for role in actor["roles"] for one in role["evidence"]]
    return [one for one in pieces if one["article"]["id"] == article]
