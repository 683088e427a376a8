"""Every filter of `/events`, each with what it finds in the small world, in order."""

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import answer, short_ids

BY_DATE = "sea-pact crane-purchase first-talks strike-vote crane-fire strike meeting signing strike-end"
UNDATED = "reopening soldiers-sent talks"
FROM_NEWEST = "strike-end signing meeting strike crane-fire strike-vote first-talks crane-purchase sea-pact"
IN_TEXT_ORDER = (
    "signing first-talks crane-purchase reopening "
    "strike crane-fire strike-end soldiers-sent talks sea-pact strike-vote meeting"
)

ORDERS = {
    "": f"{BY_DATE} {UNDATED}",
    "sort=date": f"{BY_DATE} {UNDATED}",
    "sort=-date": f"{FROM_NEWEST} {UNDATED}",
    "sort=position": IN_TEXT_ORDER,
    "dated=true": BY_DATE,
    "dated=true&sort=-date": FROM_NEWEST,
    "dated=false": UNDATED,
    "dated=false&sort=-date": UNDATED,
    "dated=false&sort=position": UNDATED,
}
# What is known to have happened in a window, what may have, and what must have.
WINDOWS = {
    "from=2024-05-03&to=2024-05-03": "strike-vote crane-fire strike",
    "from=2024-05-02&to=2024-05-02": "strike-vote strike",
    "from=2024-05-03": "strike-vote crane-fire strike meeting signing",
    "to=2024-05-02": "sea-pact crane-purchase first-talks strike-vote strike",
    "to=2024-06-30": BY_DATE,
    "to=2024-06-29": BY_DATE.removesuffix(" strike-end"),
    "from=2024-05-05&to=2024-05-05": "strike meeting",
    "from=2024-05-06": "signing",
    "from=2024-06-30": "",
    "to=1998-01-01": "sea-pact",
    "to=1997-12-31": "",
    "from=2024-03-31&to=2024-04-01": "first-talks",
    "from=2010-12-31&to=2010-12-31": "crane-purchase",
    "from=2011-01-01&to=2011-01-01": "",
    "from=0001-01-01&to=9999-12-31": BY_DATE,
    "from=2024-05-03&to=2024-05-05&sort=-date": "meeting strike crane-fire strike-vote",
    "from=2024-05-03&to=2024-05-05&sort=position": "strike crane-fire strike-vote meeting",
    "from=2024-05-03&to=2024-05-03&date_match=known": "strike-vote crane-fire strike",
    "from=2024-05-03&to=2024-05-03&date_match=may": "strike-vote crane-fire strike strike-end",
    "from=2024-06-30&date_match=may": "strike strike-end",
    "from=2024-07-01&date_match=may": "strike",
    "to=1997-12-31&date_match=may": "strike-end",
    "from=2024-05-03&to=2024-05-03&date_match=must": "crane-fire",
    "from=2024-05-02&to=2024-05-03&date_match=must": "strike-vote crane-fire",
    "from=2024-05-02&date_match=must": "strike-vote crane-fire strike meeting signing",
    "to=2024-06-30&date_match=must": "sea-pact crane-purchase first-talks "
    "strike-vote crane-fire meeting signing strike-end",
    "to=2024-06-29&date_match=must": "sea-pact crane-purchase first-talks strike-vote crane-fire meeting signing",
    "from=2024-03-01&to=2024-03-31&date_match=must": "first-talks",
    "from=2024-03-02&to=2024-03-31&date_match=must": "",
    "date_match=must": f"{BY_DATE} {UNDATED}",
    "from=2024-05-05&dated=true": "strike meeting signing",
    "from=2024-05-05&dated=false": "",
}
ACTORS = {
    "actor=zoe-almas": "meeting signing",
    "actor=norland": "sea-pact crane-purchase",
    "actor=mara-lind": "",
    "actor=dockers-union&actor=dockers": "strike-vote crane-fire strike talks",
    "actor=dockers-union&actor=harbour-board&actor_match=any": "crane-fire reopening talks",
    "actor=dockers-union&actor=harbour-board&actor_match=all": "crane-fire talks",
    "actor=zoe-almas&actor=harbour-board&actor_match=all": "",
    "actor_match=all": f"{BY_DATE} {UNDATED}",
    "with=zoe-almas": "meeting signing",
    "with=zoe-almas&with=ivo-brandt": "meeting signing",
    "with=zoe-almas&with=harbour-board": "",
    "with=zoe-almas&with=zoe-almas": "meeting signing",
    "with=mara-lind": "",
    "actor=zoe-almas&with=ivo-brandt": "meeting signing",
    "actor=zoe-almas&with=zoe-almas": "meeting signing",
    "actor=zoe-almas&actor=harbour-board&with=dockers-union": "crane-fire talks",
    "actor=zoe-almas&actor=harbour-board&with=dockers-union&actor_match=all": "",
    # The role is what the actor did, whatever those did who take part as well.
    "actor=soldiers&role=participant&with=norland-government": "soldiers-sent",
    "actor=norland-government&role=participant&with=soldiers": "",
    "actor=harbour-board&role=accused&with=harbour-board": "crane-fire",
    "role=participant&with=norland-government": "soldiers-sent",
    "side=norland&with=dockers-union": "crane-fire talks",
    "role=accused": "crane-fire",
    "role=agent": "sea-pact crane-purchase strike-vote strike signing reopening soldiers-sent",
    "role=accused&role=participant": "crane-fire meeting soldiers-sent talks",
    "role=mediator": "",
    "actor=harbour-board&role=agent": "reopening",
    "actor=harbour-board&role=agent&role=participant": "reopening talks",
    "actor=soldiers&role=agent": "",
    "actor=zoe-almas&actor=ivo-brandt&role=agent&actor_match=all": "signing",
    "actor=harbour-board&actor=dockers&role=agent": "strike-vote strike reopening",
    "side=norland": "sea-pact crane-purchase crane-fire meeting signing reopening soldiers-sent talks",
    "side=norland-government": "crane-fire meeting signing reopening soldiers-sent talks",
    "side=harbour-board": "crane-fire meeting signing reopening talks",
    "side=dockers-union": "crane-fire meeting signing talks",
    "side=zoe-almas": "meeting signing",
    "side=dockers&side=dockers-union": "strike-vote crane-fire strike meeting signing talks",
}
OTHERS = {
    "type=consult": "first-talks strike-vote meeting talks",
    "type=consult&type=mobilize": "first-talks strike-vote meeting soldiers-sent talks",
    "type=speak": "",
    "status=ongoing": "strike talks",
    "status=conditional": "strike-end soldiers-sent",
    "status=scheduled": "meeting",
    "status=alleged": "crane-fire",
    "status=occurred": "sea-pact crane-purchase first-talks strike-vote signing reopening",
    "place=north-quay": "crane-fire reopening",
    "place=elmar": "first-talks strike-vote crane-fire strike reopening",
    "place=norland": "first-talks strike-vote crane-fire strike reopening",
    "place=westland": "",
    "work=elmar": "signing",
    "work=elmar&work=pact": "sea-pact signing",
    "work=harbour-act": "",
    "place=westland&place=north-quay": "crane-fire reopening",
    "according_to=zoe-almas": "crane-fire strike-end",
    "according_to=harbour-strike.brandt-blames": "crane-fire",
    "according_to=mara-lind": "",
    "sources=2": "crane-fire",
    "told_differently=*": "",
    "told_differently=!date&status=alleged": "crane-fire",
    "according_to=*": "crane-fire strike-end",
    "according_to=!*&status=!occurred": "strike meeting soldiers-sent talks",
    "according_to=!ivo-brandt&status=alleged": "",
    "linked=harbour-strike.strike-vote": "strike",
    "linked=harbour-strike.strike&relation=follows": "strike-vote",
    "linked=harbour-strike.strike&relation=causes": "",
    "linked=accord-du-port.signing": "strike-end",
    "linked=*": "strike-vote strike signing strike-end",
    "linked=!*&status=!occurred": "crane-fire meeting soldiers-sent talks",
    "linked=!harbour-strike.strike&type=consult": "first-talks meeting talks",
    "relation=causes": "signing strike-end",
    "relation=part_of": "",
    "condition=harbour-strike.talks": "soldiers-sent",
    "condition=harbour-strike.strike": "",
    "condition=*": "soldiers-sent",
    "condition=!*&status=conditional": "strike-end",
    "contested=true": "crane-fire",
    "contested=false": "sea-pact crane-purchase first-talks strike-vote strike meeting signing strike-end "
    "reopening soldiers-sent talks",
    "article=harbour-notice": "reopening",
    "article=accord-du-port": "crane-purchase first-talks strike signing",
    "article=accord-du-port&article=harbour-notice": "crane-purchase first-talks strike signing reopening",
    "id=harbour-strike.meeting": "meeting",
    "id=harbour-strike.meeting&id=harbour-strike.sea-pact": "sea-pact meeting",
    "id=harbour-strike.meeting&status=alleged": "",
    "type=consult&place=elmar&from=2024-05-01": "strike-vote",
    "side=norland&status=occurred&sort=position": "signing crane-purchase reopening sea-pact",
    "actor=dockers&actor=dockers": "strike-vote strike",
}


@pytest.mark.parametrize(("query", "found"), [*ORDERS.items(), *WINDOWS.items(), *ACTORS.items(), *OTHERS.items()])
def test_a_filter_finds_just_these_events(client: TestClient, query: str, found: str) -> None:
    assert short_ids(client, f"/events?{query}") == found


@pytest.mark.parametrize(("query", "found"), [*WINDOWS.items(), *ACTORS.items(), *OTHERS.items()])
def test_a_total_counts_what_the_filter_finds(client: TestClient, query: str, found: str) -> None:
    page = answer(client, f"/events?{query}&limit=0")
    assert page["total"] == len(found.split())
