"""What is told of other articles' events: that it is told of the same ones, and in whose voice."""

import shutil
from pathlib import Path

import pytest

from app.curation.corpus import read_corpus
from tests.curation.breaking import Break, assert_told, breaks, edit

LEAFLET = "articles/leaflet/article.yaml"


@pytest.fixture
def copied_regatta(regatta: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(regatta, tmp_path / "regatta"))


@breaks("accounts")
def test_an_account_is_of_another_articles_event_and_says_why(copied_regatta: Path, given: Break) -> None:
    assert_told(copied_regatta, given)


def test_one_day_and_place_say_that_it_is_the_same_event(copied_regatta: Path) -> None:
    edit(copied_regatta, LEAFLET, "date: 2024-05-30", "date: 2024-06-01")
    edit(copied_regatta, LEAFLET, "same: The club opened its house, ", "")
    (account,) = read_corpus(copied_regatta).articles["leaflet"].accounts.values()
    assert (account.id, account.same, account.status) == ("morning.opening", None, None)
