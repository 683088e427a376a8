"""Titles that a curator has to look at."""

from pathlib import Path

import pytest

from tests.curation.breaking import NOTICE, edit, notes


@pytest.mark.parametrize(
    ("title", "title_by", "is_odd"),
    [
        ("North Quay reopens", "source", False),
        ("NORTH QUAY REOPENS!", "source", False),
        ("“North  Quay” reopens", "source", False),
        ("North Quay opens again", "source", True),
        ("North Quay opens again", "curator", False),
    ],
)
def test_a_title_of_the_source_stands_in_the_text(copied_world: Path, title: str, title_by: str, is_odd: bool) -> None:
    head = "title: North Quay reopens\ntitle_by: source"
    (place,) = edit(copied_world, NOTICE, head, f"title: ‸{title}\ntitle_by: {title_by}")
    assert notes(copied_world) == (
        [f"{place}: note: “{title}” is not in the text: write the headline as the text has it, or “title_by: curator”"]
        if is_odd
        else []
    )
