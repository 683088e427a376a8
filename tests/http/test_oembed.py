"""oEmbed: by the address of a page, how it is embedded."""

import re
from pathlib import Path
from urllib.parse import urlencode

import pytest
from fastapi.testclient import TestClient

from app.main import create_app
from app.pages.embeds.height import Document
from app.settings import Settings
from tests.databases import url_of
from tests.http.asking import Json, answer, problem

BASE = "http://localhost:8000"
GHOUTA = "/explore/events/geneva-talks.ghouta-attack"


def asked(url: str, **more: str) -> str:
    return f"/oembed?{urlencode({'url': url, **more})}"


def frame(told: Json) -> dict[str, str]:
    """The attributes of the only thing that is to be copied."""
    found = re.fullmatch(r"<iframe ([^<>]+)></iframe>", told["html"])
    assert found
    return dict(re.findall(r'([\w-]+)="([^"]*)"', found[1]))


def test_a_page_is_told_as_one_bare_frame(article_client: TestClient) -> None:
    told = answer(article_client, asked(f"{BASE}{GHOUTA}"))
    assert {name: value for name, value in told.items() if name not in ("html", "height")} == {
        "version": "1.0",
        "type": "rich",
        "title": "Chemical attack in the Ghouta area of Damascus (alleged, contested)",
        "provider_name": "Dateline",
        "provider_url": BASE,
        "width": 600,
    }
    given = frame(told)
    assert given == {
        "src": f"{BASE}{GHOUTA}?embed=1",
        "title": told["title"],
        "width": "600",
        "height": str(told["height"]),
        "sandbox": "allow-scripts allow-popups allow-popups-to-escape-sandbox",
        "loading": "lazy",
        "style": f"width:600px;max-width:100%;height:{told['height']}px;border:0",
    }


def test_a_page_is_told_by_its_path_as_well(article_client: TestClient) -> None:
    assert answer(article_client, asked(GHOUTA)) == answer(article_client, asked(f"{BASE}{GHOUTA}"))


def test_it_is_as_wide_and_as_high_as_there_is_room(article_client: TestClient) -> None:
    high = {}
    for width in (320, 600, 5000):
        told = answer(article_client, asked(f"{BASE}{GHOUTA}", maxwidth=str(width)))
        assert told["width"] == min(width, 960)
        high[width] = told["height"]
    assert high[320] > high[600] > high[5000] > 300
    told = answer(article_client, asked(f"{BASE}{GHOUTA}", maxwidth="480", maxheight="200"))
    assert (told["width"], told["height"]) == (480, 200)


@pytest.mark.parametrize(
    ("url", "source"),
    [
        ("/explore/events?type=consult&utm_source=mail", "/explore/events?type=consult&amp;embed=1"),
        ("/explore/events?embed=1&theme=dark", "/explore/events?embed=1&amp;theme=dark"),
        ("/explore/articles/geneva-talks#char=2475,2624", "/explore/articles/geneva-talks?embed=1#char=2475,2624"),
        ("/explore/events", "/explore/events?embed=1"),
        ("/explore/people/john-kerry", "/explore/actors/john-kerry?embed=1"),
        ("/", "/explore/articles/geneva-talks?embed=1"),
        ("", "/explore/articles/geneva-talks?embed=1"),
    ],
)
def test_any_page_has_one(article_client: TestClient, url: str, source: str) -> None:
    given = frame(answer(article_client, asked(BASE + url)))
    assert given["src"] == BASE + source
    shown = Document(article_client.get(source.partition("#")[0].replace("&amp;", "&")).text)
    assert given["height"] == str(shown.height(600))


def test_every_page_says_where_it_is_told(article_client: TestClient) -> None:
    page = article_client.get(GHOUTA).text
    (address,) = re.findall(r'<link rel="alternate" type="application/json\+oembed" href="([^"]+)"', page)
    assert (
        answer(article_client, address.removeprefix(BASE))["title"]
        == answer(article_client, asked(BASE + GHOUTA))["title"]
    )


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/explore/events",
        "http://localhost:8000.example.org/explore/events",
        "http://localhost:8000@example.org/explore/events",
        "ftp://localhost:8000/explore/events",
        f"{BASE}/events",
        f"{BASE}/docs",
        f"{BASE}/explore/events/geneva-talks.nothing",
        f"{BASE}/explore/nothing",
        f"{BASE}/explore/events/a/b",
        f"{BASE}/explore/events?aktor=x",
        f"{BASE}/explore/events?theme=pink&embed=1",
        "no address",
        "http://[",
    ],
)
def test_what_is_no_page_of_ours_is_not_found(article_client: TestClient, url: str) -> None:
    assert problem(article_client, asked(url))["status"] == 404


def test_xml_is_not_offered_and_all_else_is_strict(article_client: TestClient) -> None:
    url = BASE + GHOUTA
    assert problem(article_client, asked(url, format="xml"))["status"] == 501
    # What WordPress sends.
    sent = asked(url, maxwidth="500", maxheight="750", dnt="1", format="json")
    assert answer(article_client, sent)["width"] == 500
    for wrong in ({"maxwidth": "0"}, {"maxwidth": "wide"}, {"format": "yaml"}, {"width": "5"}, {"dnt": "yes"}):
        found = problem(article_client, asked(url, **wrong))
        assert (found["status"], len(found["errors"])) == (422, 1)
    assert problem(article_client, "/oembed")["errors"][0]["parameter"] == "url"


def test_below_a_path_addresses_are_those_that_visitors_see(article_database: Path) -> None:
    settings = Settings(database_url=url_of(article_database), public_url="https://news.example/dateline")
    with TestClient(create_app(settings)) as client:
        told = answer(client, asked(f"https://news.example/dateline{GHOUTA}"))
        assert frame(told)["src"] == f"https://news.example/dateline{GHOUTA}?embed=1"
        for url in (f"https://news.example{GHOUTA}", f"https://news.example/datelines{GHOUTA}"):
            assert problem(client, asked(url))["status"] == 404


def test_more_words_are_higher_and_hidden_ones_are_not() -> None:
    def high(html: str, width: int = 600) -> int:
        return Document(f"<html><head><title>x</title></head><body>{html}</body></html>").height(width)

    nothing = high("")
    assert high("<p>word</p>") - nothing == 24
    assert high("<p>" + "word " * 100 + "</p>") - nothing == 24 * 9
    assert high("<p>" + "語" * 100 + "</p>") - nothing == 24 * 3
    assert high('<p class="hidden">word</p><svg><text>word</text></svg>') == nothing
    assert high("<details><summary>word</summary><p>more</p></details>") - nothing == 21
    assert high('<li class="row"><p class="when">a</p><div class="what">b</div></li>') > high(
        '<li class="row"><p class="when">a</p><div class="what">b</div></li>', 900
    )
