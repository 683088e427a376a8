"""Whose words a quote holds: who relays them, who is not named, and where the speakers stand."""

from fastapi.testclient import TestClient

from tests.pages.page import page_of

TALKS = "/explore/events/border-shells.truce-talks"


def test_who_is_for_and_who_against_stands_on_the_page_of_what_has_not_come_about(hearsay_client: TestClient) -> None:
    stances = page_of(hearsay_client, TALKS).one("section", aria_labelledby="stances")
    assert [(one.name, one.text) for one in stances.all() if one.name in ("h3", "h4")] == [
        ("h3", "for"),
        ("h4", "Proposal · Ann Smith"),
        ("h3", "against"),
        ("h4", "Rejection · Southland"),
        ("h4", "Rejection · Westland Radio"),
    ]
    said = page_of(hearsay_client, TALKS).all("h2", id="said")
    assert said == []


def test_a_stance_is_told_beside_the_words_that_show_it(hearsay_client: TestClient) -> None:
    page = page_of(hearsay_client, "/explore/quotes?id=border-shells.smith-wants-talks")
    assert [one.text for one in page.all("p", class_="says")][-1] == "for: Truce talks (conditional)"
    quote = page_of(hearsay_client, "/explore/quotes/border-shells.smith-wants-talks")
    assert "for: Truce talks (conditional)" in quote.one("dl", class_="facts").text


def test_a_source_without_a_name_has_a_ring_and_words_that_say_so(hearsay_client: TestClient) -> None:
    page = page_of(hearsay_client, "/explore/quotes")
    heads = {one.text: bool(one.all("svg", class_="ring")) for one in page.all("h2", class_="head")}
    assert heads["Statement · Doctor in Marl, not named in the article"]
    assert heads["Statement · a source not named"]
    assert not heads["Proposal · Ann Smith"]
    doctor = page_of(hearsay_client, "/explore/quotes/border-shells.doctor-on-farmers")
    assert "Doctor in Marl, not named in the article" in doctor.one("dl", class_="facts").text


def test_nobody_is_listed_twice_on_whose_word_it_is(crossing_client: TestClient) -> None:
    facts = page_of(crossing_client, "/explore/events/ferry-hits-pier-at-westhaven.drift").one("dl", class_="facts")
    (word,) = [one for one in facts.all("li") if "Ida Holm" in one.text]
    assert [(one.text, one["href"].partition(".")[2]) for one in word.all("a")] == [
        ("Accusation: Ida Holm", "holm-blames-current"),
        ("another: Ida Holm", "holm-blames-gust"),
    ]
    assert [one.text for one in word.all("span", class_="hidden")] == [": Ida Holm"]
