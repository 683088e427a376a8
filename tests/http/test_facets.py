"""What a few requests with facets answer, bucket by bucket."""

import pytest
from fastapi.testclient import TestClient

from app.schemas.lists import Facet
from tests.http.asking import Json, answer, mistake

# Value, label and count of each bucket; what is selected is marked.
WORLD = {
    "/events?facet=type": """
        consult Meeting or talks 4; agree Agreement or commitment 2; cooperate Cooperation 2;
        assault Attack or fighting 1; concede Concession 1; mobilize Movement of forces 1;
        protest Protest, strike or uprising 1
    """,
    "/events?status=ongoing&facet=type": "consult Meeting or talks 1; protest Protest, strike or uprising 1",
    "/events?status=ongoing&facet=status": """
        occurred happened 6; conditional conditional or only possible 2; ongoing going on when written 2*;
        alleged said to have happened 1; scheduled was due 1
    """,
    "/events?status=ongoing&type=consult&type=protest&facet=status": """
        occurred happened 2; ongoing going on when written 2*; scheduled was due 1
    """,
    "/events?type=assault&status=ongoing&facet=status": """
        alleged said to have happened 1; ongoing going on when written 0*
    """,
    "/events?place=elmar&facet=place": "elmar Elmar 5*; norland Norland 5; north-quay North Quay 2; None None 7",
    "/events?actor=zoe-almas&facet=actor&role=agent": """
        dockers Dockers of Elmar 2; norland Norland 2; harbour-board Harbour Board 1; ivo-brandt Ivo Brandt 1;
        norland-government Norland government 1; zoe-almas Zoë Álmas 1*
    """,
    "/events?role=accused&facet=actor": "dockers-union Dockers' Union 1; harbour-board Harbour Board 1",
    "/events?actor=zoe-almas&actor=norland&actor_match=all&type=cooperate&facet=actor": """
        norland Norland 2*; zoe-almas Zoë Álmas 0*
    """,
    "/events?with=zoe-almas&facet=actor": "ivo-brandt Ivo Brandt 2; zoe-almas Zoë Álmas 2",
    "/events?contested=true&facet=contested": "false Not contested 11; true Contested 1*",
    "/events?q=crane&facet=article": """
        accord-du-port Accord au port d'Elmar 1; harbour-strike Dockers of Elmar on strike (title by the curator) 1
    """,
    "/events?from=2024-05-20&to=2024-05-20&facet=status": "occurred happened 1",
    "/events?from=2024-05-20&to=2024-05-20&date_match=may&facet=status": """
        conditional conditional or only possible 1; occurred happened 1; ongoing going on when written 1
    """,
    "/quotes?facet=relation": "denies denies 2; counter_accuses accuses in turn 1; supports supports 1; None None 2",
    "/quotes?relation=supports&facet=relation": """
        denies denies 2; counter_accuses accuses in turn 1; supports supports 1*; None None 2
    """,
    "/quotes?speaker=ivo-brandt&facet=about": """
        harbour-strike.crane-fire Fire on a crane at North Quay (alleged) 2; harbour-board Harbour Board 1
    """,
    "/quotes?about=mara-lind&facet=about&facet=act&kind=mixed": """
        harbour-board Harbour Board 1; harbour-strike.crane-fire Fire on a crane at North Quay (alleged) 1;
        mara-lind Mara Lind 0*
    """,
    "/actors?facet=of&kind=person": "dockers-union Dockers' Union 1; harbour-board Harbour Board 1; None None 2",
    "/organizations?facet=of": "None None 4",
    "/people?facet=article&q=br": """
        accord-du-port Accord au port d'Elmar 1; harbour-strike Dockers of Elmar on strike (title by the curator) 1
    """,
    "/places?within=norland&facet=kind": "city city 1; quay quay 1",
    "/places?facet=country": "NO NO 2; None None 2",
    "/articles?facet=language&actor=norland": "en en 1; fr fr 1",
    "/articles?language=en&facet=publisher": "coast-daily Coast Daily 1; None None 1",
}
ARTICLE = {
    "/events?facet=status": """
        occurred happened 18; conditional conditional or only possible 7; alleged said to have happened 6;
        scheduled was due 3; ongoing going on when written 2; postponed put off 1
    """,
    "/events?facet=place": """
        geneva Geneva 4; switzerland Switzerland 4; damascus Damascus 1; ghouta Ghouta 1; syria Syria 1;
        None None 32
    """,
    "/quotes?kind=direct&facet=kind": """
        indirect In the article's words 25; mixed Partly word for word 4; direct Word for word 2*
    """,
    "/quotes?speaker=john-kerry&facet=act": "demand demands 1; hope hopes 1; reject rejects 1; state says 1",
}
LABELS = {"/actors?facet=of": "Has a role in", "/events?facet=type": "Type", "/quotes?facet=date:day": "Day"}


def told(facet: Json) -> str:
    return "; ".join(
        f"{one['value']} {one['label']} {one['count']}{'*' if one['selected'] else ''}" for one in facet["buckets"]
    )


def first_facet(client: TestClient, url: str) -> Json:
    """The first facet, which fits its model to the last key."""
    found: Json = next(iter(answer(client, url)["facets"].values()))
    assert Facet.model_validate(found).model_dump(mode="json") == found
    return found


@pytest.mark.parametrize(("url", "buckets"), WORLD.items())
def test_buckets_of_the_small_world(client: TestClient, url: str, buckets: str) -> None:
    found = first_facet(client, url)
    assert (told(found), found["capped"]) == (" ".join(buckets.split()), False)


@pytest.mark.parametrize(("url", "buckets"), ARTICLE.items())
def test_buckets_of_the_article(article_client: TestClient, url: str, buckets: str) -> None:
    assert told(first_facet(article_client, url)) == " ".join(buckets.split())


@pytest.mark.parametrize(("url", "label"), LABELS.items())
def test_a_facet_has_a_label(client: TestClient, url: str, label: str) -> None:
    assert first_facet(client, url)["label"] == label


def test_a_url_keeps_what_was_asked_for_but_its_own_filter_and_the_page(client: TestClient) -> None:
    url = "/events?limit=1&sort=-date&status=occurred&status=ongoing&type=consult&q=the&facet=type&facet=date:year"
    first = answer(client, url)
    for page in (first, answer(client, first["next"])):
        found = {one["value"]: one["url"] for one in page["facets"]["type"]["buckets"]}
        assert found["protest"] == (
            "/events?q=the&status=occurred&status=ongoing&sort=-date&limit=1&facet=type&facet=date%3Ayear&type=protest"
        )


def test_an_answer_has_facets_only_if_they_are_asked_for(client: TestClient) -> None:
    assert answer(client, "/events")["facets"] is None
    assert list(answer(client, "/events?facet=type&facet=actor&facet=type")["facets"]) == ["type", "actor"]
    counted = answer(client, "/events?facet=type&limit=0")
    assert (counted["items"], counted["next"], len(counted["facets"]["type"]["buckets"])) == ([], None, 7)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("/events?facet=typ", (422, "unknown_value", "facet")),
        ("/events?facet=", (422, "empty", "facet")),
        ("/events?facet=date:week", (422, "unknown_value", "facet")),
        ("/people?facet=kind", (422, "unknown_value", "facet")),
        ("/articles?facet=date:day", (422, "unknown_value", "facet")),
        ("/mentions?facet=actor", (422, "unknown_parameter", "facet")),
        ("/events?facet=type&format=csv", (422, "unknown_parameter", "facet")),
    ],
)
def test_a_facet_that_is_none_is_a_mistake(client: TestClient, url: str, expected: tuple[int, str, str]) -> None:
    assert mistake(client, url) == expected
