"""Every filter of `/quotes`, each with what it finds in the small world, in order."""

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import answer, ids, short_ids

ALL = "master-denies union-shares almas-accuses brandt-denies brandt-blames almas-hopes"
BY_DATE = "almas-accuses brandt-denies brandt-blames almas-hopes union-shares master-denies"
FROM_NEWEST = "master-denies union-shares almas-accuses brandt-denies brandt-blames almas-hopes"

FOUND = {
    "": ALL,
    "sort=position": ALL,
    "sort=date": BY_DATE,
    "sort=-date": FROM_NEWEST,
    "dated=true": "union-shares",
    "dated=false": "master-denies almas-accuses brandt-denies brandt-blames almas-hopes",
    "from=2024-05-20&to=2024-05-20": "union-shares",
    "from=2024-05-20&to=2024-05-20&date_match=must": "union-shares",
    "from=2024-05-21": "",
    "to=2024-05-19": "almas-accuses brandt-denies brandt-blames almas-hopes",
    "to=2024-05-04": "",
    "to=2024-05-20": "union-shares almas-accuses brandt-denies brandt-blames almas-hopes",
    "to=2024-05-21": ALL,
    "speaker=zoe-almas": "almas-accuses almas-hopes",
    "speaker=zoe-almas&speaker=harbour-master": "master-denies almas-accuses almas-hopes",
    "speaker=harbour-board": "",
    "side=harbour-board": "almas-accuses almas-hopes",
    "side=norland": "almas-accuses almas-hopes",
    "side=dockers-union": "union-shares brandt-denies brandt-blames",
    "side=dockers-union&side=harbour-master": "master-denies union-shares brandt-denies brandt-blames",
    "about=ivo-brandt": "master-denies",
    "about=norland": "master-denies",
    "about=north-quay": "almas-accuses",
    "about=elmar": "union-shares",
    "about=harbour-strike.crane-fire": "almas-accuses brandt-denies brandt-blames",
    "about=harbour-strike.strike-end&about=dockers-union": "almas-accuses almas-hopes",
    "about=harbour-strike": "",
    "kind=mixed": "brandt-blames",
    "kind=direct": "",
    "kind=mixed&kind=indirect": ALL,
    "act=hope": "union-shares almas-hopes",
    "act=deny&act=accuse": "master-denies almas-accuses brandt-denies brandt-blames",
    "act=promise": "",
    "condition=harbour-strike.talks": "",
    "condition=!*": ALL,
    "relation=denies": "master-denies brandt-denies",
    "relation=counter_accuses": "brandt-blames",
    "relation=supports": "union-shares",
    "relation=supports&relation=counter_accuses": "union-shares brandt-blames",
    "relation=disputes": "",
    "relation=denies&answers=harbour-strike.almas-accuses": "brandt-denies",
    "answers=harbour-strike.almas-accuses": "brandt-denies brandt-blames",
    "answers=harbour-strike.almas-accuses&relation=!denies": "brandt-blames",
    "answers=!harbour-strike.almas-accuses&relation=denies": "master-denies",
    "answers=!harbour-strike.almas-accuses": "master-denies union-shares almas-accuses almas-hopes",
    "answers=*": "master-denies union-shares brandt-denies brandt-blames",
    "answers=harbour-strike.brandt-denies": "",
    "answered=true": "almas-accuses brandt-blames almas-hopes",
    "answered=false": "master-denies union-shares brandt-denies",
    "addressee=zoe-almas": "union-shares",
    "addressee=*": "union-shares almas-hopes",
    "addressee=mara-lind": "",
    "occasion=accord-du-port.signing": "union-shares",
    "occasion=!*": "master-denies almas-accuses brandt-denies brandt-blames almas-hopes",
    "place=north-quay": "master-denies",
    "place=norland": "master-denies",
    "place=!elmar": "union-shares almas-accuses brandt-denies brandt-blames almas-hopes",
    "via=!*": ALL,
    "via=coast-daily": "",
    "stance=!*": ALL,
    "stance=for": "",
    "about=harbour-strike.crane-fire&stance=!for": "almas-accuses brandt-denies brandt-blames",
    "contested=true": "almas-accuses brandt-blames",
    "contested=false": "master-denies union-shares brandt-denies almas-hopes",
    "article=accord-du-port": "master-denies union-shares",
    "article=harbour-notice": "",
    "article=harbour-notice&article=harbour-strike": "almas-accuses brandt-denies brandt-blames almas-hopes",
    "id=harbour-strike.almas-hopes&id=accord-du-port.union-shares": "union-shares almas-hopes",
    "speaker=ivo-brandt&contested=true&act=accuse&kind=mixed": "brandt-blames",
}


@pytest.mark.parametrize(("query", "found"), FOUND.items())
def test_a_filter_finds_just_these_quotes(client: TestClient, query: str, found: str) -> None:
    assert short_ids(client, f"/quotes?{query}") == found


@pytest.mark.parametrize(("query", "found"), FOUND.items())
def test_a_total_counts_what_the_filter_finds(client: TestClient, query: str, found: str) -> None:
    page = answer(client, f"/quotes?{query}&limit=0")
    assert page["total"] == len(found.split())


def test_a_speaker_tells_the_sides_that_find_what_is_said(article_client: TestClient, client: TestClient) -> None:
    for asked in (article_client, client):
        by_side: dict[str, set[str]] = {}
        for quote in answer(asked, "/quotes?limit=200")["items"]:
            for speaker in quote["speakers"]:
                assert (speaker["sides"][0], speaker["sides_total"]) == (speaker["actor"]["id"], len(speaker["sides"]))
                for side in speaker["sides"]:
                    by_side.setdefault(side, set()).add(quote["id"])
        assert by_side == {side: set(ids(asked, f"/quotes?side={side}&limit=200")) for side in by_side}
    told = answer(article_client, "/quotes?speaker=john-kerry&limit=1")["items"][0]["speakers"]
    assert next(one["sides"] for one in told if one["actor"]["id"] == "john-kerry") == ["john-kerry", "united-states"]
