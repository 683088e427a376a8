"""The filter `q`: words of every list, each query with what it finds in the small world, in order."""

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import short_ids, words_url

EVENTS = {
    "crane": "crane-purchase crane-fire",
    "CRANE": "crane-purchase crane-fire",
    "cran": "crane-purchase crane-fire",
    # Plurals and inflections meet.
    "cranes": "crane-purchase crane-fire",
    "blaming": "crane-fire",
    "buy": "crane-purchase",
    "norlands cabinet": "soldiers-sent",
    "cranes -fire": "crane-purchase",
    'cranes -"north quay"': "crane-purchase",
    '"never serviced the crane"': "crane-fire",
    '"never serviced crane"': "",
    "rane": "",
    "cra ne": "",
    # Every word must occur, in any order; only the last one may be a beginning.
    "crane fire": "crane-fire",
    "fire crane": "crane-fire",
    "fire cra": "crane-fire",
    "fir crane": "",
    "elmar elmar": "first-talks strike-vote strike",
    "elmar elm": "first-talks strike-vote strike",
    # The title, and the words of the article.
    "Norland buys": "crane-purchase",
    "grue": "crane-purchase",
    "buys grue": "crane-purchase",
    "walkout begins": "strike",
    "serviced north quay": "crane-fire",
    "never serviced": "crane-fire",
    # One event, in the words of two articles.
    "walkout grève": "strike",
    # Accents, composed and not.
    "grève": "strike signing",
    "gre\u0300ve": "strike signing",
    "greve": "strike signing",
    "GRÈVE": "strike signing",
    "Zoë Álmas": "crane-fire meeting signing",
    "zoe almas": "crane-fire meeting signing",
    "Zöé Àlmäs": "crane-fire meeting signing",
    # Digits are words as well.
    "2 May": "strike-vote strike",
    "2-3 May": "strike-vote",
    "may 2": "strike-vote strike",
    "201": "crane-purchase",
    "1998": "sea-pact",
    # What is neither letter nor digit parts words, and is nothing else.
    "Norland's cabinet": "soldiers-sent",
    "norland\u2019s cabinet": "soldiers-sent",
    "dockers' union": "crane-fire talks",
    'Board: "They never': "crane-fire",
    "north-quay": "crane-fire reopening",
    "north/quay": "crane-fire reopening",
    "north\u00a0quay": "crane-fire reopening",
    "Mr. Brandt!": "meeting",
    "crane 🏗️": "crane-purchase crane-fire",
    "harbour\tboard\r\n": "crane-fire reopening talks",
}
QUOTES = {
    "álmas": "union-shares almas-accuses almas-hopes",
    "June hopes": "almas-hopes",
    "told hopes": "almas-hopes",
    "never serviced": "master-denies brandt-blames",
    "jamais revisee": "master-denies",
    "denied": "brandt-denies brandt-blames",
    "denies a nié": "master-denies",
}
ACTORS = {
    "zoe": "zoe-almas",
    "Brandt": "ivo-brandt",
    "La Norlande": "norland",
    "norland": "norland norland-government soldiers",
    "cabinet": "norland-government",
    "syndicat union": "dockers-union",
    "secretary": "ivo-brandt",
    "chair": "zoe-almas",
    "almas chair": "zoe-almas",
    "president": "",
    "state": "",
}
OTHERS = {
    "/people": {"harbour": "harbour-master", "norland": "", "secretary": "ivo-brandt"},
    "/organizations": {"harbour": "harbour-board", "syndicat": "dockers-union", "zoe": ""},
    "/places": {"elm": "elmar", "quay north": "north-quay", "nor": "norland north-quay", "city": "", "land": ""},
    # By all of the text; where rights allow only evidence, by the title.
    "/articles": {
        "port": "accord-du-port",
        "accord d'elmar": "accord-du-port",
        "grue": "",
        "Interrogé": "",
        "agence": "",
        "standstill": "harbour-strike",
        "coast-daily": "harbour-strike",
        "strike 1998 walkout": "harbour-strike",
        "north quay": "harbour-strike harbour-notice",
        "reopens reopened": "harbour-notice",
    },
}
CASES = [
    *(("/events", q, found) for q, found in EVENTS.items()),
    *(("/quotes", q, found) for q, found in QUOTES.items()),
    *(("/actors", q, found) for q, found in ACTORS.items()),
    *((path, q, found) for path, queries in OTHERS.items() for q, found in queries.items()),
]


@pytest.mark.parametrize(("path", "q", "found"), CASES)
def test_words_find_just_these_records(client: TestClient, path: str, q: str, found: str) -> None:
    assert short_ids(client, words_url(path, q)) == found
