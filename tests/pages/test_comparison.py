"""Two articles side by side: what both tell, in the words of each, and their texts."""

from fastapi.testclient import TestClient

from tests.pages.page import page_of

FERRY = "/explore/articles/ferry-hits-pier-at-westhaven"


def test_what_both_tell_stands_in_the_words_of_each(crossing_client: TestClient) -> None:
    page = page_of(crossing_client, f"{FERRY}?with=inquiry-opens")
    assert page.one("h1").text == (
        "1 June 2024: Ferry hits pier at Westhaven (title by the curator) and Accident: inquiry in June"
    )
    both = page.one("section", aria_labelledby="both")
    (row,) = both.all("li", class_="row")
    assert row.all("a")[0].text == "A ferry hits Westhaven Pier"
    assert [[words.text for words in side.all("blockquote")] for side in row.one("div", class_="pair").all("div")] == [
        ["A ferry of Norland Ferries under Ida Holm hit Westhaven Pier on Friday."],
        ["the accident"],
    ]


def test_both_texts_stand_as_they_were_printed(crossing_client: TestClient) -> None:
    page = page_of(crossing_client, f"{FERRY}?with=inquiry-opens")
    for shown, article in zip(
        page.all("section", class_="text"), ("ferry-hits-pier-at-westhaven", "inquiry-opens"), strict=True
    ):
        passages = crossing_client.get(f"/articles/{article}/text").json()["passages"]
        assert [one.text for one in shown.all("p", class_="words")] == [one["text"] for one in passages]
        assert shown.all("a", class_="number")[1]["href"] == f"/explore/articles/{article}#s2"


def test_an_embed_has_what_both_tell_and_a_link_to_the_texts(crossing_client: TestClient) -> None:
    page = page_of(crossing_client, f"{FERRY}?with=inquiry-opens&embed=1")
    assert len(page.all("li", class_="row")) == 1
    assert page.all("section", class_="texts") == []
    more = page.one("p", class_="more").one("a")
    assert (more.text, more["href"]) == ("Both texts", f"http://localhost:8000{FERRY}?with=inquiry-opens")


def test_an_article_leads_to_others_that_tell_of_the_same_events(crossing_client: TestClient) -> None:
    others = page_of(crossing_client, FERRY).one("section", id="others")
    assert [(one.text, one["href"]) for one in others.all("a")] == [
        ("Accident: inquiry in June", f"{FERRY}?with=inquiry-opens"),
        ("1 June 2024: Captain kept calm", f"{FERRY}?with=passengers-praise-captain"),
    ]


def test_an_article_is_compared_with_another_one_that_exists(crossing_client: TestClient) -> None:
    itself = page_of(crossing_client, f"{FERRY}?with=ferry-hits-pier-at-westhaven", 422).one("main")
    assert itself.one("li").all("p")[0].text == "“with”: an article is compared with another one."
    assert itself.one("li").one("a")["href"] == FERRY
    misspelt = page_of(crossing_client, f"{FERRY}?with=inquiry-open", 422).one("main")
    assert misspelt.one("li").all("p")[0].text == "There is no article “inquiry-open”."
    assert misspelt.one("li").all("a")[0].text == "Accident: inquiry in June"
    assert misspelt.one("li").all("a")[0]["href"] == f"{FERRY}?with=inquiry-opens"
