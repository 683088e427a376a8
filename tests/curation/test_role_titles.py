"""The titles of roles: alone, with nobody named in them whom `of` tells already."""

import re
from pathlib import Path

import pytest

from app.curation.corpus import read_corpus
from tests.curation.breaking import ACTORS, STRIKE, edit

WRITTEN = "title: chair, of: harbour-board"
WHOLE = "{title: chair, of: harbour-board, words: Harbour Board chair Zoë Álmas}"


@pytest.mark.parametrize(
    ("title", "of", "named", "alone"),
    [
        ("Harbour Board chair", "harbour-board", "Harbour Board", "chair"),
        ("Chair of the Harbour Board", "harbour-board", "Harbour Board", "Chair"),
        ("Norland Port Minister", "norland", "Norland", "Port Minister"),
        ("Norlandish Port Minister", "norland", "Norlandish", "Port Minister"),
        ("Norland's Minister", "norland", "Norland's", "Minister"),
        ("Minister of Norland", "norland", "Norland", "Minister"),
        ("NL Secretary of Ports", "norland", "NL", "Secretary of Ports"),
        ("NL-Harbour Board envoy", "[norland, harbour-board]", "NL", "envoy"),
        ("Harbour Board", "harbour-board", "Harbour Board", "the title alone"),
    ],
)
def test_a_title_that_names_whom_one_serves_is_a_note(
    copied_world: Path, title: str, of: str, named: str, alone: str
) -> None:
    edit(copied_world, ACTORS, "aliases: La Norlande", "aliases: [La Norlande, NL]")
    (place,) = edit(copied_world, STRIKE, WRITTEN, f"title: ‸{title}, of: {of}")
    (note,) = read_corpus(copied_world).faults
    told = re.escape(
        f"note: the title “{title}” holds “{named}”, which “of” tells: write “{alone}”, and give the words"
    )
    assert re.search(rf"{place}: {told}", str(note))


@pytest.mark.parametrize("title", ["chair", "Chair of the port", "NLP chair", "Northern chair", "Board chair"])
def test_a_title_alone_is_not_noted(copied_world: Path, title: str) -> None:
    edit(copied_world, ACTORS, "aliases: La Norlande", "aliases: [La Norlande, NL]")
    edit(copied_world, STRIKE, WRITTEN, f"title: {title}, of: [norland, harbour-board]")
    assert read_corpus(copied_world).faults == []


def test_a_title_may_be_nobodys(copied_world: Path) -> None:
    edit(copied_world, STRIKE, WHOLE, "{title: Harbour Board chair}")
    corpus = read_corpus(copied_world)
    (role, _) = corpus.articles["harbour-strike"].roles
    assert (role.title, role.of, corpus.faults) == ("Harbour Board chair", (), [])
