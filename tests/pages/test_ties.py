"""What an event is tied to and what it depends on: sentences with links from both ends, and the words that say so."""

import pytest
from fastapi.testclient import TestClient

from tests.pages.page import Element, page_of


def ties(page: Element, section: str) -> list[tuple[str, str]]:
    """Each sentence with the words below or above it."""
    return [
        (" ".join(one.text for one in entry.all("p") if "by" not in one.classes), entry.all("blockquote")[0].text)
        for entry in page.one("section", aria_labelledby=section).all("li")
    ]


def test_a_link_is_a_sentence_from_both_ends_with_the_words_that_make_it(bridge_client: TestClient) -> None:
    opening = page_of(bridge_client, "/explore/events/bridge-to-open.opening")
    assert ties(opening, "linked") == [
        (
            "Would prevent A strike of the ferrymen (conditional), according to Ada Vos",
            "Ada Vos said the opening could spare the town a strike",
        ),
        ("Part of festival plan", "a part of the festival plan"),
        ("Follows The bridge is repaired (was due)", "is to follow the repairs"),
        ("Is called off by The council calls off the opening", "the council called off the opening"),
    ]
    calling_off = page_of(bridge_client, "/explore/events/bridge-stays-shut.calling-off")
    assert ties(calling_off, "linked")[0] == (
        "Calls off The bridge opens (was due)",
        "the council called off the opening",
    )
    links = [one["href"] for one in opening.one("section", aria_labelledby="linked").all("a")]
    assert "/explore/events/bridge-stays-shut.calling-off" in links
    assert all(bridge_client.get(link.partition("#")[0]).status_code == 200 for link in links)


def test_words_of_another_article_are_cited_as_its_own(bridge_client: TestClient) -> None:
    linked = page_of(bridge_client, "/explore/events/bridge-to-open.opening").one("section", aria_labelledby="linked")
    assert [one.text for one in linked.all("figcaption")] == [
        "20 April 2024: Bridge to open in May, sentence 5",
        "25 April 2024: Bridge stays shut, sentence 5",
        "25 April 2024: Bridge stays shut, sentence 5",
        "25 April 2024: Bridge stays shut, sentence 2",
    ]


@pytest.mark.parametrize(
    ("event", "told"),
    [
        (
            "bridge-to-open.opening",
            ("It would have to come about: The bridge is inspected (was due)", "if the inspection finds no cracks"),
        ),
        (
            "bridge-to-open.payment",
            (
                "This would come only after it: The bridge opens (was due)",
                "will not pay the builders before the bridge opens",
            ),
        ),
    ],
)
def test_what_an_event_depends_on_is_told_in_the_words_of_the_article(
    bridge_client: TestClient, event: str, told: tuple[str, str]
) -> None:
    sentence, words = ties(page_of(bridge_client, f"/explore/events/{event}"), "depends")[0]
    assert (sentence, words) == told


def test_what_depends_on_an_event_is_listed_on_its_page(bridge_client: TestClient) -> None:
    page = page_of(bridge_client, "/explore/events/bridge-to-open.payment")
    dependent = page.one("section", aria_labelledby="dependent").all("a")
    assert [(one.text, one["href"]) for one in dependent] == [
        ("The builders go on with their work (conditional)", "/explore/events/bridge-stays-shut.return-to-work")
    ]


def test_a_condition_without_an_event_is_its_words_alone(bridge_client: TestClient) -> None:
    page = page_of(bridge_client, "/explore/quotes/bridge-to-open.vos-on-fines")
    assert ties(page, "depends") == [("", "unless the builders hurried")]
