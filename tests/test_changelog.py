"""The changelog has a release for the version, and room for the next one above it."""

import re
from datetime import date

from app import __version__
from tests.markdown import ROOT

CHANGELOG = (ROOT / "CHANGELOG.md").read_text("utf-8")
HEADINGS = re.findall(r"^## (.+)$", CHANGELOG, re.MULTILINE)


def test_what_is_not_released_stands_above_this_version() -> None:
    assert HEADINGS[0] == "Unreleased"
    assert HEADINGS[1].split(" - ")[0] == __version__


def test_every_release_has_its_day_the_newest_first() -> None:
    days = [date.fromisoformat(heading.split(" - ")[1]) for heading in HEADINGS[1:]]
    assert days == sorted(days, reverse=True)


def test_changes_are_of_a_kind_that_is_known() -> None:
    kinds = {"Breaking", "Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
    assert set(re.findall(r"^### (.+)$", CHANGELOG, re.MULTILINE)) <= kinds
