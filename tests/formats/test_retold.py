"""What the second article of the demonstration tells of an event of the first, in the words that formats print."""

import pytest
from fastapi.testclient import TestClient

from app.formats.accounts import differing, each_told
from app.formats.attribution import attribution, quotes_of
from tests.formats.writing import Json, document

MEETING, ATTACK = "geneva-talks.thursday-meeting", "geneva-talks.ghouta-attack"


def _line(client: TestClient, event: Json) -> list[str]:
    quotes = quotes_of([event], lambda _, ids: {id_: document(client, "quote", id_) for id_ in ids})
    return attribution(event, quotes).split(" · ")


def test_an_event_that_another_article_tells_as_a_fact_has_happened_and_differing_claims_are_printed(
    demonstration_client: TestClient,
) -> None:
    event = document(demonstration_client, "event", MEETING)
    assert _line(demonstration_client, event) == [
        "happened",
        "about an hour, according to US officials",
        "11 September 2013, two hours, according to US officials",
    ]
    assert differing(event) == ["date and figures told differently"]


def test_who_accuses_nobody_stands_before_those_who_accuse_and_deny(demonstration_client: TestClient) -> None:
    assert _line(demonstration_client, document(demonstration_client, "event", ATTACK)) == [
        "alleged",
        "according to Zoe Haddad",
        "the United States accuses the Syrian government",
        "the Syrian government denies it",
        "the Syrian government accuses Syrian rebels",
        "Zoe Haddad denies it",
    ]


@pytest.mark.parametrize(
    ("id_", "told"),
    [
        (
            MEETING,
            [
                "happened; 12 September 2013; Geneva; about an hour, according to US officials",
                "said to have happened, according to US officials; 11 September 2013; two hours",
            ],
        ),
        (
            ATTACK,
            [
                "said to have happened, according to the United States and the Syrian government; 21 August 2013, "
                "according to the United States; Ghouta, according to the United States; hundreds of people killed, "
                "according to the United States",
                "said to have happened, according to Zoe Haddad; 22 August 2013; Ghouta; 1,429 people killed",
            ],
        ),
    ],
)
def test_each_account_says_on_whose_word_it_stands(demonstration_client: TestClient, id_: str, told: list[str]) -> None:
    event = document(demonstration_client, "event", id_)
    assert [line.partition(" [")[0] for line in each_told(event)] == told


@pytest.mark.parametrize(
    "id_", ["data-transfer", "syrian-acceptance", "disarmament-resolution", "wider-negotiations", "us-strike"]
)
def test_what_only_a_speaker_expects_is_claimed(article_client: TestClient, id_: str) -> None:
    assert document(article_client, "event", f"geneva-talks.{id_}")["claimed"] is True
