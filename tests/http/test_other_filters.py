"""Every filter of the lists of actors, places, works, articles and mentions, with what it finds in the small world."""

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import answer, ids

NAMED = {
    "/actors": "coast-daily dockers dockers-union harbour-board harbour-master ivo-brandt mara-lind norland "
    "norland-government soldiers zoe-almas",
    "/actors?sort=name": "coast-daily dockers dockers-union harbour-board harbour-master ivo-brandt mara-lind norland "
    "norland-government soldiers zoe-almas",
    "/actors?sort=-mentions": "zoe-almas harbour-board ivo-brandt dockers-union norland coast-daily dockers "
    "harbour-master norland-government soldiers mara-lind",
    "/actors?kind=group": "dockers soldiers",
    "/actors?kind=group&kind=state": "dockers norland soldiers",
    "/actors?of=dockers-union": "ivo-brandt",
    "/actors?of=dockers-union&of=harbour-board": "ivo-brandt zoe-almas",
    "/actors?of=norland": "",
    "/actors?of=harbour-board&kind=organization": "",
    "/actors?article=harbour-notice": "harbour-board",
    "/actors?article=accord-du-port": "dockers dockers-union harbour-board harbour-master ivo-brandt norland zoe-almas",
    "/actors?article=accord-du-port&sort=-mentions&limit=3": "zoe-almas harbour-board ivo-brandt",
    "/actors?article=harbour-notice&article=harbour-strike&kind=person": "ivo-brandt zoe-almas",
    "/actors?id=zoe-almas&id=dockers": "dockers zoe-almas",
    "/actors?named=false": "dockers harbour-master soldiers",
    "/actors?named=true&kind=person": "ivo-brandt mara-lind zoe-almas",
    "/actors?speaks=true": "dockers-union harbour-master ivo-brandt zoe-almas",
    "/actors?speaks=false&kind=person": "mara-lind",
    "/people?named=false": "harbour-master",
    "/people?speaks=false": "mara-lind",
    "/organizations?named=true": "coast-daily dockers-union harbour-board norland-government",
    "/organizations?speaks=true": "dockers-union",
    "/people": "harbour-master ivo-brandt mara-lind zoe-almas",
    "/people?sort=-mentions": "zoe-almas ivo-brandt harbour-master mara-lind",
    "/people?of=harbour-board": "zoe-almas",
    "/people?article=harbour-strike": "ivo-brandt zoe-almas",
    "/people?id=zoe-almas&id=dockers": "zoe-almas",
    "/organizations": "coast-daily dockers-union harbour-board norland-government",
    "/organizations?sort=-mentions": "harbour-board dockers-union coast-daily norland-government",
    "/organizations?article=accord-du-port": "dockers-union harbour-board",
    "/organizations?of=norland": "",
    "/organizations?id=coast-daily&id=zoe-almas": "coast-daily",
    "/places": "elmar norland north-quay westland",
    "/places?sort=-mentions": "elmar north-quay norland westland",
    "/places?within=norland": "elmar north-quay",
    "/places?within=elmar": "north-quay",
    "/places?within=north-quay": "",
    "/places?within=norland&within=elmar&sort=-mentions": "elmar north-quay",
    "/places?kind=city": "elmar",
    "/places?kind=city&kind=country": "elmar norland westland",
    "/places?kind=city&kind=quay&sort=-mentions": "elmar north-quay",
    "/places?country=NO": "elmar norland",
    "/places?country=NO&kind=country": "norland",
    "/places?country=NO&kind=quay": "",
    "/places?kind=quay&within=norland": "north-quay",
    "/places?article=harbour-notice": "elmar norland north-quay",
    "/places?id=westland&id=elmar": "elmar westland",
    "/works": "elmar harbour-act pact",
    "/works?sort=-mentions": "elmar pact harbour-act",
    "/works?kind=agreement": "elmar pact",
    "/works?kind=law&kind=plan": "harbour-act",
    "/works?maker=norland": "pact",
    "/works?maker=ivo-brandt&maker=norland": "elmar pact",
    "/works?maker=!*": "harbour-act",
    "/works?named=false": "elmar",
    "/works?named=true&kind=agreement": "pact",
    "/works?article=accord-du-port": "elmar",
    "/works?article=harbour-strike": "pact",
    "/works?article=harbour-notice": "",
    "/works?article=!*": "harbour-act",
    "/works?id=pact&id=elmar": "elmar pact",
    "/works?q=act": "harbour-act",
}
ARTICLES = {
    "/articles": "accord-du-port harbour-strike harbour-notice",
    "/articles?sort=-published": "accord-du-port harbour-strike harbour-notice",
    "/articles?sort=published": "harbour-strike accord-du-port harbour-notice",
    "/articles?sort=name": "accord-du-port harbour-strike harbour-notice",
    "/articles?from=2024-05-05&to=2024-05-20": "harbour-strike",
    "/articles?from=2024-05-05": "accord-du-port harbour-strike",
    "/articles?to=2024-05-04": "harbour-strike",
    "/articles?to=2024-05-03": "",
    "/articles?publisher=coast-daily": "harbour-strike",
    "/articles?publisher=norland": "",
    "/articles?language=fr": "accord-du-port",
    "/articles?language=en&language=fr&sort=published": "harbour-strike accord-du-port harbour-notice",
    "/articles?actor=norland": "accord-du-port harbour-strike",
    "/articles?actor=harbour-board": "accord-du-port harbour-strike harbour-notice",
    "/articles?actor=harbour-master&actor=coast-daily": "accord-du-port harbour-strike",
    "/articles?actor=mara-lind": "",
    "/articles?place=north-quay": "accord-du-port harbour-strike harbour-notice",
    "/articles?place=westland": "",
    "/articles?work=pact": "harbour-strike",
    "/articles?work=elmar": "accord-du-port",
    "/articles?work=!*": "harbour-notice",
    "/articles?article=harbour-notice": "harbour-notice",
    "/articles?id=harbour-notice&id=harbour-strike": "harbour-strike harbour-notice",
    "/articles?id=harbour-notice&article=harbour-strike": "",
}
MENTIONS = {
    "/mentions?actor=zoe-almas": "Zoë Álmas|Álmas|Zoë Álmas|Ms Álmas|she|Zoë Álmas",
    "/mentions?actor=ivo-brandt&article=harbour-strike": "Ivo Brandt|Mr Brandt",
    "/mentions?actor=norland": "la Norlande|Norland|Norland",
    "/mentions?actor=norland&actor=soldiers&article=harbour-strike": ("Norland|hundreds of soldiers|Norland"),
    "/mentions?actor=norland&article=harbour-notice": "",
    "/mentions?place=elmar": "Elmar|Elmar|Elmar|Elmar",
    "/mentions?place=north-quay&place=elmar&article=harbour-strike": "Elmar|North Quay|Elmar",
    "/mentions?place=norland": "",
    "/mentions?work=pact": "Sea Pact",
    "/mentions?work=*": "un accord|Sea Pact",
    "/mentions?actor=zoe-almas&place=elmar": "",
    "/mentions?article=harbour-notice&sort=position": "North Quay|Harbour Board|North Quay",
    "/mentions?article=harbour-notice&article=accord-du-port&actor=harbour-board": "conseil du port|Harbour Board",
}


@pytest.mark.parametrize(("url", "found"), [*NAMED.items(), *ARTICLES.items()])
def test_a_filter_finds_just_these_records(client: TestClient, url: str, found: str) -> None:
    assert " ".join(ids(client, url)) == found


@pytest.mark.parametrize(("url", "found"), MENTIONS.items())
def test_a_filter_finds_just_these_mentions(client: TestClient, url: str, found: str) -> None:
    assert "|".join(item["evidence"]["exact"] for item in answer(client, url)["items"]) == found


def test_the_list_of_mentions_has_all_of_them_in_the_order_of_the_text(client: TestClient) -> None:
    found = [item["evidence"] for item in answer(client, "/mentions?limit=200")["items"]]
    places = [(evidence["article"]["id"], evidence["start"], -evidence["end"]) for evidence in found]
    assert places == sorted(places)
    assert len(places) == 37
