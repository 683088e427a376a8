"""Whatever is sent as `q` is words: no sign but marks of a phrase and a minus is an operator, and nothing does harm."""

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import mistake, short_ids, words_url

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
    "^crane": "crane-purchase crane-fire",
    "crane + fire": "crane-fire",
    "crane*": "crane-purchase crane-fire",
    "cra* fire": "",
    '"crane fire"': "",
    '"fire crane"': "",
    '"north quay"': "crane-fire reopening",
    '"north quay': "crane-fire reopening",
    "“north quay” crane": "crane-fire",
    "crane -fire": "crane-purchase",
    "crane - fire": "crane-fire",
    "crane --fire": "crane-fire",
    "-fire crane": "crane-purchase",
    'crane -"': "crane-purchase crane-fire",
    "crane -crane": "",
    '"crane': "crane-purchase crane-fire",
    'crane"': "crane-purchase crane-fire",
    '""crane""': "crane-purchase crane-fire",
    "(crane": "crane-purchase crane-fire",
    "crane)": "crane-purchase crane-fire",
    "'; DROP TABLE posting; --": "",
    "crane; --": "crane-purchase crane-fire",
    "crane\x00fire": "crane-fire",
    "crane\x00": "crane-purchase crane-fire",
    "\x00": "",
    **dict.fromkeys(
        ('"', '""', "*", "'", "%", "\\", "!", " ", "\t\n", "🚢", "🏴\u200d☠️", "\u0301", "\u200b", "(", "-", ":"), ""
    ),
}


@pytest.mark.parametrize(("q", "found"), EXPRESSIONS.items())
def test_an_expression_is_the_words_in_it(client: TestClient, q: str, found: str) -> None:
    assert short_ids(client, words_url("/events", q)) == found


@pytest.mark.parametrize("path", ["/events", "/quotes", "/actors", "/places", "/works", "/articles"])
def test_what_is_left_out_alone_is_left_out_of_everything(client: TestClient, path: str) -> None:
    def found(q: str) -> set[str]:
        return {one["id"] for one in client.get(words_url(path, q)).json()["items"]}

    everything = {one["id"] for one in client.get(path).json()["items"]}
    for word in ("crane", "harbour", '"north quay"', "nowhere"):
        assert found(f"-{word}") == everything - found(f"{word}."), word
    assert found("-crane -harbour") == everything - found("crane.") - found("harbour.")


def test_search_leaves_out_of_everything_too(client: TestClient) -> None:
    totals = [client.get(words_url("/search", q)).json()["total"] for q in ("-crane", "crane.", "-nowhere")]
    assert totals[0] + totals[1] == totals[2] > totals[0] > totals[1] > 0


@pytest.mark.parametrize("path", ["/events", "/quotes", "/actors", "/people", "/organizations", "/places", "/articles"])
@pytest.mark.parametrize(
    ("q", "told"),
    [("", "empty"), ("a" * 201, "out_of_range"), ("a " * 5_000, "out_of_range"), ("é" * 201, "out_of_range")],
)
def test_queries_of_too_many_words_or_of_none_are_errors(client: TestClient, path: str, q: str, told: str) -> None:
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
