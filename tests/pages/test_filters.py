"""What a list is filtered by: the sentence that says it, the form that offers it, and how it is taken back."""

import pytest
from fastapi.testclient import TestClient

from app.labels.filters import FLAGS, in_words
from app.labels.languages import language
from app.pages.lists import MODELS
from app.queries.question import finds_of
from tests.pages.page import page_of

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
    "/explore/events?actor=zoe-almas&role=!agent&date_match=may": "1 event with Zoë Álmas, not in the role “doing it”",
    "/explore/events?actor=zoe-almas&actor=ivo-brandt&role=participant&role=agent": (
        "2 events with Zoë Álmas or Ivo Brandt, in the role “taking part” or “doing it”"
    ),
    "/explore/events?role=participant": "3 events with somebody in the role “taking part”",
    "/explore/events?role=!participant": "9 events with nobody in the role “taking part”",
    "/explore/events?actor=!zoe-almas&actor=!ivo-brandt": "10 events without Zoë Álmas or Ivo Brandt",
    "/explore/events?actor=zoe-almas&actor=ivo-brandt&actor_match=all": "2 events with Zoë Álmas and Ivo Brandt",
    "/explore/events?with=zoe-almas&with=ivo-brandt": "2 events together with Zoë Álmas and Ivo Brandt",
    "/explore/events?type=!consult&type=!agree": (
        "6 events of another kind than “Meeting or talks” or “Agreement or commitment”"
    ),
    "/explore/events?place=*&place=!norland": "No events with a place, not in Norland",
    "/explore/events?sources=0": "10 events on the word of no actor",
    "/explore/events?sources=1": "1 event on the word of 1 source",
    "/explore/events?condition=*": "1 event depending on something",
    "/explore/events?q=!crane": "2 events with the words “!crane”",
    "/explore/events?q=-crane": "10 events without the word “crane”",
    "/explore/events?q=north -crane -“quay wall”": (
        "1 event with the words “north”, without the word “crane”, without the words “quay wall”"
    ),
    "/explore/quotes?speaker=!ivo-brandt&act=!deny": "3 quotes not by Ivo Brandt, of another kind than “Denial”",
    "/explore/quotes?answered=true": "3 quotes answered by another",
    "/explore/actors?named=false": "3 actors not named by the source",
    "/explore/people?speaks=true": "3 people with quotes of their own",
    "/explore/places?within=*": "2 places in another",
}


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


def test_a_filter_of_several_values_is_taken_back_as_a_whole(article_client: TestClient) -> None:
    page = page_of(article_client, "/explore/events?actor=sergei-lavrov&type=assault&type=harm")
    links = {one.text: one["href"] for one in page.one("div", class_="empty").all("a")}
    words = "of the kind “Attack or fighting” or “Deaths, injuries or displacement”"
    assert links[f"Take back: {words}"] == "?actor=sergei-lavrov"


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


def test_a_value_is_left_out_as_a_second_state_of_its_choice(client: TestClient) -> None:
    page = page_of(client, "/explore/events?status=!alleged&status=!conditional&actor=!zoe-almas")
    assert page.one("h1").text == (
        "7 events without Zoë Álmas, without what is only alleged or what depends on something else"
    )
    boxes = page.one("form", id="filters").all("input", name="status")
    assert [box["value"] for box in boxes if "checked" in box.attributes] == ["!conditional", "!alleged"]
    taken = [one["href"] for one in page.one("ul", class_="taken").all("a")]
    assert taken[0] == "?status=%21alleged&status=%21conditional"


def test_a_country_is_chosen_by_its_name(client: TestClient) -> None:
    page = page_of(client, "/explore/places?country=NO&kind=city")
    assert page.one("h1").text == "1 place of the kind “city”, in Norway"
    (choice,) = page.all("input", name="country", value="NO")
    assert choice.attributes.get("checked") is not None
    assert "Norway" in [one.text for one in page.one("form", id="filters").all("bdi")]


@pytest.mark.parametrize(
    ("tag", "name"),
    {
        "de": "German",
        "pt-BR": "Portuguese (Brazil)",
        "zh-Hant-TW": "Chinese (Hant, Taiwan)",
        "yue": "Cantonese",
        "xx": "xx",
    }.items(),
)
def test_a_language_is_called_by_its_name(tag: str, name: str) -> None:
    assert language(tag) == name


def test_articles_are_chosen_by_the_names_of_languages(client: TestClient) -> None:
    page = page_of(client, "/explore/articles?language=fr")
    assert page.one("h1").text == "1 article in French"
    labels = [one.text for one in page.one("form", id="filters").all("label")]
    assert any(one.startswith("French") for one in labels)
    left_out = page_of(client, "/explore/articles?language=!fr&language=!en")
    assert left_out.one("h1").text == "No articles not in French or English"
