"""Choosing among many by a name that is typed, with scripts and without."""

import pytest
from fastapi.testclient import TestClient

from tests.pages.page import page_of


def test_a_filter_that_does_not_show_all_finds_the_rest_by_name(article_client: TestClient) -> None:
    form = page_of(article_client, "/explore/events").one("form", id="filters")
    field = form.one("input", name="actor", data_lists="/actors")
    number = article_client.get("/dataset").json()["counts"]["actors"]
    assert form.one("label", for_=field["id"]).text == f"Find in {number}"
    # A closed list shows all there is, and so does what is short.
    assert {one["name"] for one in form.all("input") if "data-lists" in one.attributes} == {"actor"}


def test_what_a_quote_is_about_is_found_in_every_list_that_has_names(article_client: TestClient) -> None:
    form = page_of(article_client, "/explore/quotes").one("form", id="filters")
    assert form.one("input", id="find-about")["data-lists"] == "/actors /places /works /events /articles"


@pytest.mark.parametrize(
    ("sent", "meant"),
    [
        ("actor=Ivo+Brandt", "actor=ivo-brandt"),
        ("actor=brandt&status=alleged&actor=zoe-almas", "actor=ivo-brandt&status=alleged&actor=zoe-almas"),
        ("place=!elmar&actor=!Zoe+Almas&group=status", "place=%21elmar&actor=%21zoe-almas&group=status"),
        ("article=dockers+of+elmar+on+strike", "article=harbour-strike"),
    ],
)
def test_names_that_are_sent_become_ids(client: TestClient, sent: str, meant: str) -> None:
    response = client.get(f"/explore/events?{sent}", follow_redirects=False)
    assert (response.status_code, response.headers["location"]) == (307, f"/explore/events?{meant}")


@pytest.mark.parametrize(
    "sent", ["actor=Ivo", "actor=Norland+cabinet", "actor=Brandt&status=maybe", "actor=Brandt&actor=X"]
)
def test_a_name_of_nobody_or_of_several_is_told(client: TestClient, sent: str) -> None:
    page_of(client, f"/explore/events?{sent}", 422)
