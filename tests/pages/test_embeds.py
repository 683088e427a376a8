"""Pages inside of those of other sites: no frame and no filters, few records, whose the words are, links out."""

import re

import pytest
from fastapi.testclient import TestClient

from tests.pages.page import Element, page_of, titles
from tests.pages.test_addresses import PAGES, POLICY

FRAMED = POLICY.replace("frame-ancestors 'none'", "frame-ancestors *")
PYM = "initialWidth=600&childId=a-1&parentTitle=&parentUrl=https%3A%2F%2Fexample.org%2F"


def embedded(client: TestClient, url: str, more: str = "", status: int = 200) -> Element:
    return page_of(client, f"{url}{'&' if '?' in url else '?'}embed=1{more}", status)


@pytest.mark.parametrize("url", PAGES)
def test_any_page_may_be_framed_as_an_embed_and_has_nothing_around_it(client: TestClient, url: str) -> None:
    response = client.get(f"{url}{'&' if '?' in url else '?'}embed=1&{PYM}")
    assert (response.status_code, response.headers["content-security-policy"]) == (200, FRAMED)
    page = embedded(client, url)
    assert [page.all(name) for name in ("header", "nav", "dialog", "button")] == [[], [], [], []]
    assert page.all("form", id="filters") == page.all("section", class_="copying") == []
    assert len(page.all("h1")) == 1
    assert len(set(titles(page))) <= 10
    links = page.all("a")
    assert {(link["target"], link["rel"]) for link in links} == {("_blank", "noopener")}
    assert [link["href"] for link in links if link["href"].startswith("#") or "embed=1" in link["href"]] == []
    canonical = page.one("link", rel="canonical")["href"]
    assert canonical == page_of(client, url).one("link", rel="canonical")["href"]
    assert page.one("footer").all("a")[0]["href"] == page.one("a", class_="read-on")["href"] == canonical


def test_it_is_light_unless_told(client: TestClient) -> None:
    for told, theme, scheme in (
        ("", "light", "light"),
        ("&theme=light", "light", "light"),
        ("&theme=dark", "dark", "dark"),
        ("&theme=auto", "auto", "light dark"),
    ):
        page = embedded(client, "/explore/events", told)
        assert (page.one("html")["data-theme"], page.one("meta", name="color-scheme")["content"]) == (theme, scheme)


def test_its_foot_says_whose_the_words_are(article_client: TestClient, client: TestClient) -> None:
    for url in ("/", "/explore/events", "/explore/quotes/geneva-talks.us-accuses", "/explore/actors/syria"):
        assert embedded(article_client, url).one("footer").one("p").text == (
            "BBC, 12-13 September 2013 · © BBC · Dateline"
        )
    assert embedded(client, "/explore/articles").one("footer").one("p").text == (
        "21 May 2024; Coast Daily, 4-5 May 2024; North Quay reopens · © agence; © Coast Daily; Public domain · Dateline"
    )


def test_it_has_ten_rows_and_a_link_to_all(article_client: TestClient) -> None:
    page = embedded(article_client, "/explore/events?article=geneva-talks")
    assert titles(page) == titles(page_of(article_client, "/explore/events?article=geneva-talks&limit=10"))
    more = page.one("p", class_="more")
    total = article_client.get("/events?limit=0").json()["total"]
    assert more.text == f"10 of {total} events shown. All events"
    assert more.one("a")["href"] == "?article=geneva-talks"
    assert len(embedded(article_client, "/explore/events?limit=3").all("li", class_="row")) == 3


def test_an_article_begins_with_its_first_passages_and_shows_no_more_than_rights_allow(
    article_client: TestClient, client: TestClient
) -> None:
    passages = article_client.get("/articles/geneva-talks/text").json()["passages"]
    stretches = embedded(article_client, "/explore/articles/geneva-talks").all("div", class_="stretch")
    assert [one.one("p", class_="words").text for one in stretches] == [one["text"] for one in passages]
    assert ["later" in one["class"] for one in stretches] == [False] * 10 + [True] * 26
    assert stretches[20].all("span", id="char=2475,2624")
    withheld = embedded(client, "/explore/articles/accord-du-port")
    shown = page_of(client, "/explore/articles/accord-du-port").all("p", class_="words")
    assert [one.text for one in withheld.all("p", class_="words")] == [one.text for one in shown]
    assert withheld.all("p", class_="cut")


def test_what_is_wrong_is_told_inside_of_the_frame(client: TestClient) -> None:
    response = client.get("/explore/events/harbour-strike.crane-fir?embed=1&theme=dark")
    assert (response.status_code, response.headers["content-security-policy"]) == (404, FRAMED)
    page = embedded(client, "/explore/events/harbour-strike.crane-fir", status=404)
    assert page.one("html").classes == ["embed"]
    assert "/explore/events/harbour-strike.crane-fire" in [one["href"] for one in page.all("a")]


def test_what_is_copied_is_one_frame_and_a_script_that_hears_that_frame_alone(article_client: TestClient) -> None:
    url = "/explore/events/geneva-talks.ghouta-attack"
    copied = page_of(article_client, url).one("pre", id="citation-embed").raw
    frame = re.match(
        r'<iframe src="http://localhost:8000/explore/events/geneva-talks\.ghouta-attack\?embed=1" '
        r'title="Chemical attack in the Ghouta area of Damascus \(alleged, contested\)" width="100%" height="420" '
        r'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" loading="lazy" '
        r'style="[^"]+"></iframe>\n<script>\n',
        copied,
    )
    assert frame
    assert "source === frame.contentWindow" in copied
    listed = page_of(article_client, "/explore/events?type=consult").one("pre", id="embed-page").raw
    assert 'src="http://localhost:8000/explore/events?type=consult&amp;embed=1"' in listed
