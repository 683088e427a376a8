"""On whose word an event stands: its own sources and those of its participants."""

from collections.abc import Callable
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from tests.curation.breaking import STRIKE, edit
from tests.databases import load
from tests.http.asking import answer

Whose = tuple[list[str], list[str], bool]


def whose_word(client: TestClient, event: str) -> Whose:
    """The quotes, who says them, and whether the event is contested."""
    found = answer(client, f"/events/{event}")
    sources = found["according_to"]
    speakers = [speaker["id"] for source in sources for speaker in source["speakers"]]
    return [source["quote"]["id"].rpartition(".")[2] for source in sources], speakers, found["contested"]


@pytest.mark.parametrize(
    ("event", "expected"),
    {
        "harbour-strike.crane-fire": (["almas-accuses", "brandt-blames"], ["zoe-almas", "ivo-brandt"], True),
        "harbour-strike.strike": ([], [], False),
    }.items(),
)
def test_an_event_stands_on_the_word_of_its_participants_sources(
    client: TestClient, event: str, expected: Whose
) -> None:
    assert whose_word(client, event) == expected


def test_a_source_of_its_own_comes_first_and_makes_it_contested(
    copied_world: Path, tmp_path: Path, client_of: Callable[[Path], TestClient]
) -> None:
    edit(
        copied_world,
        STRIKE,
        "title: The dockers of Elmar are on strike\n      type: protest\n      status: ongoing\n",
        "title: The dockers of Elmar are on strike\n      type: protest\n      status: alleged\n"
        "      according_to: almas-accuses\n",
    )
    edit(
        copied_world,
        STRIKE,
        "{role: agent, words: dockers of Elmar}",
        "{role: participant, words: dockers of Elmar, according_to: none}",
    )
    load(copied_world, tmp_path / "dateline.db")
    client = client_of(tmp_path / "dateline.db")
    assert whose_word(client, "harbour-strike.strike") == (["almas-accuses"], ["zoe-almas"], True)
    participants = answer(client, "/events/harbour-strike.strike")["participants"]
    assert [(one["actor"]["id"], [quote["id"] for quote in one["according_to"]]) for one in participants] == [
        ("dockers", [])
    ]


def test_who_takes_part_stands_on_the_word_on_which_all_of_it_stands(bridge_client: TestClient) -> None:
    (ferrymen,) = answer(bridge_client, "/events/bridge-to-open.strike")["participants"]
    assert [one["id"] for one in ferrymen["according_to"]] == ["bridge-to-open.vos-on-strike"]
