"""The page of a search: what is found stands in its words."""

from fastapi.testclient import TestClient

from tests.pages.page import page_of


def test_search_shows_the_words_in_their_sentences(client: TestClient) -> None:
    page = page_of(client, "/explore/search?q=crane")
    assert page.one("h1").text == "Search for “crane”"
    assert {one.text.casefold() for one in page.all("mark")} == {"crane"}
    entries = [one for one in page.one("main").all("li") if one.all("h3")[0].text == "Fire on a crane at North Quay"]
    assert [(one.one("mark").text, len(one.all("p"))) for one in entries] == [("crane", 1)]


def test_a_search_that_finds_nothing_says_what_may_have_been_meant(client: TestClient) -> None:
    page = page_of(client, "/explore/search?q=krane")
    assert page.one("section", class_="empty").all("a")[0]["href"] == "?q=crane"


def test_a_search_of_which_no_hit_is_asked_for_does_not_say_that_there_are_none(client: TestClient) -> None:
    page = page_of(client, "/explore/search?q=crane&limit=0")
    assert page.one("section", class_="empty").text == "The address asks for none of them to be shown."


def test_search_marks_what_is_only_alleged_and_cites_articles(client: TestClient) -> None:
    page = page_of(client, "/explore/search?q=crane")
    entries = {entry.one("h3").text: entry for entry in page.one("main").all("li")}
    assert [one.text for one in entries["Fire on a crane at North Quay"].all("p", class_="note")] == ["alleged"]
    assert entries["Norland buys the crane"].all("p", class_="note") == []
    cited = [title for title in entries if title.startswith("Coast Daily")]
    assert cited
    assert all("Dockers of Elmar on strike (title by the curator), sentence " in one for one in cited)


def test_a_search_for_a_date_leads_to_what_is_told_of_it(client: TestClient) -> None:
    for words, told in {
        "3 May 2024": "3 May 2024: 3 events",
        "2024-05-03": "3 May 2024: 3 events",
        "May 2024": "May 2024: 5 events, 1 quote",
    }.items():
        main = page_of(client, f"/explore/search?q={words}").one("main")
        section = next(one for one in main.all("section") if one.one("h2").text == "When")
        assert section.one("p").text == told
        assert "Nothing is found" not in main.text
    links = [one["href"] for one in section.all("a")]
    assert links[0] == "/explore/events?from=2024-05-01&to=2024-05-31"
    assert page_of(client, links[0]).one("h1").text == "5 events, 1-31 May 2024"
    assert page_of(client, "/explore/search?q=3 May 1950").one("main").all("h2")[0].text == "Nothing is found"
    assert page_of(client, "/explore/search?q=-3 May 2024").one("main").all("h2")[0].text != "When"


def test_days_are_told_under_the_filters_of_the_search(client: TestClient) -> None:
    for query, told in {
        "q=May 2024&to=2024-05-03&kind=event": "1-3 May 2024: 3 events",
        "q=May 2024&from=2024-05-31&article=*": None,
        "q=May 2024&article=harbour-notice": None,
        "q=May 2024&kind=!event": "May 2024: 1 quote",
        "q=2013&from=2014-01-01": None,
    }.items():
        main = page_of(client, f"/explore/search?{query}").one("main")
        assert [one.one("p").text for one in main.all("section") if one.one("h2").text == "When"] == (
            [told] if told else []
        ), query
        assert ("Nothing is found" in main.text) == (told is None), query
    url = "/explore/search?q=May 2024&article=harbour-strike&article=!harbour-notice"
    for link in page_of(client, url).one("main").one("section").all("a"):
        number = link.text.partition(" ")[0]
        assert page_of(client, link["href"]).one("h1").text.startswith(f"{number} "), link["href"]
        assert "&article=harbour-strike&article=%21harbour-notice" in link["href"]
