"""The filter `q`: words of every list, each query with what it finds in the small world, in order."""

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import mistake, short_ids, words_url

EVENTS = {
    "crane": "crane-purchase crane-fire",
    "CRANE": "crane-purchase crane-fire",
    "cran": "crane-purchase crane-fire",
    "cranes": "",
    "rane": "",
    "cra ne": "",
    # Every word must occur, in any order; only the last one may be a beginning.
    "crane fire": "crane-fire",
    "fire crane": "crane-fire",
    "fire cra": "crane-fire",
    "fir crane": "",
    "elmar elmar": "first-talks strike strike-vote",
    "elmar elm": "first-talks strike strike-vote",
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
    "Zoë Álmas": "meeting signing",
    "zoe almas": "meeting signing",
    "Zöé Àlmäs": "meeting signing",
    # Digits are words as well.
    "2 May": "strike strike-vote",
    "2-3 May": "strike-vote",
    "may 2": "strike strike-vote",
    "201": "crane-purchase",
    "1998": "sea-pact",
    # What is neither letter nor digit parts words, and is nothing else.
    "Norland's cabinet": "soldiers-sent",
    "norland\u2019s cabinet": "soldiers-sent",
    "norlands cabinet": "",
    "dockers' union": "talks",
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
    "almas harbour chair": "zoe-almas",
    "president": "",
    "state": "",
}
OTHERS = {
    "/people": {"harbour": "harbour-master zoe-almas", "norland": "", "secretary": "ivo-brandt"},
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
# What other systems read as an expression, with the words that it is here.
EXPRESSIONS = {
    "AND": "signing talks",
    "OR": "",
    "NOT": "strike",
    "crane AND fire": "",
    "crane OR strike": "",
    "crane NOT fire": "",
    "NEAR(crane fire)": "",
    "NEAR(crane fire, 2)": "",
    "name:crane": "",
    "name : crane": "",
    "{name}: crane": "",
    "- name : crane": "",
    "-crane": "crane-purchase crane-fire",
    "^crane": "crane-purchase crane-fire",
    "crane + fire": "crane-fire",
    "crane*": "crane-purchase crane-fire",
    "cra* fire": "",
    '"crane fire"': "crane-fire",
    '"fire crane"': "crane-fire",
    '"crane': "crane-purchase crane-fire",
    'crane"': "crane-purchase crane-fire",
    '""crane""': "crane-purchase crane-fire",
    "(crane": "crane-purchase crane-fire",
    "crane)": "crane-purchase crane-fire",
    "'; DROP TABLE full_text; --": "",
    "crane; --": "crane-purchase crane-fire",
    "crane\x00fire": "crane-fire",
    "crane\x00": "crane-purchase crane-fire",
    "\x00": "",
    **dict.fromkeys(
        ('"', '""', "*", "'", "%", "\\", "!", " ", "\t\n", "🚢", "🏴\u200d☠️", "\u0301", "\u200b", "(", "-", ":"), ""
    ),
}
CASES = [
    *(("/events", q, found) for q, found in {**EVENTS, **EXPRESSIONS}.items()),
    *(("/quotes", q, found) for q, found in QUOTES.items()),
    *(("/actors", q, found) for q, found in ACTORS.items()),
    *((path, q, found) for path, queries in OTHERS.items() for q, found in queries.items()),
]


@pytest.mark.parametrize(("path", "q", "found"), CASES)
def test_words_find_just_these_records(client: TestClient, path: str, q: str, found: str) -> None:
    assert short_ids(client, words_url(path, q)) == found


@pytest.mark.parametrize("path", ["/events", "/quotes", "/actors", "/people", "/organizations", "/places", "/articles"])
@pytest.mark.parametrize(
    ("q", "told"),
    [("", "empty"), ("a" * 201, "out_of_range"), ("a " * 5_000, "out_of_range"), ("é" * 201, "out_of_range")],
)
def test_words_that_are_too_many_or_missing_are_told(client: TestClient, path: str, q: str, told: str) -> None:
    assert mistake(client, words_url(path, q)) == (422, told, "q")
    assert mistake(client, words_url("/search", q)) == (422, told, "q")


@pytest.mark.parametrize("letter", ["q", "é", "界", "🚢", "\ufdfa", "ß"])
def test_two_hundred_characters_are_not_too_many(client: TestClient, letter: str) -> None:
    for q in (letter * 200, f"{letter} " * 100):
        assert short_ids(client, words_url("/events", q)) == ""


def test_a_hundred_words_that_all_occur_find_their_record(client: TestClient) -> None:
    text = "fire on a crane at north quay " * 6
    assert short_ids(client, words_url("/events", text)) == "crane-fire"
    assert short_ids(client, words_url("/events", "a " * 100)) == "first-talks strike-vote crane-fire signing"


def test_a_hundred_words_of_which_one_does_not_occur_find_nothing(client: TestClient) -> None:
    different = " ".join(chr(0x4E00 + n) for n in range(100))
    assert short_ids(client, words_url("/events", different)) == ""


def test_words_are_asked_for_once_and_not_among_mentions(client: TestClient) -> None:
    assert mistake(client, "/events?q=crane&q=fire") == (422, "repeated", "q")
    assert mistake(client, "/mentions?q=crane") == (422, "unknown_parameter", "q")
    assert mistake(client, "/events?q=%ED%A0%80")[1] == "malformed"
