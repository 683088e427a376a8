"""What a machine finds odd in days and their labels, and a curator has to look at."""

import hashlib
import shutil
from pathlib import Path

import pytest

from tests.curation.breaking import STRIKE, edit, notes


def test_words_that_tell_of_another_day_are_noted_where_the_day_is_written(copied_world: Path) -> None:
    (place,) = edit(copied_world, STRIKE, "3 May: 2024-05-03", "3 May: ‸2024-05-04")
    assert notes(copied_world) == [
        f"{place}: note: “3 May” is not 2024-05-04: "
        "write the day that these words mean, or the words that mean this one"
    ]


def test_words_of_a_date_of_its_own_are_compared_as_well(copied_world: Path) -> None:
    own = "date: {words: 3 May, according_to: none, date: ‸2024-05-02, basis: the paper}"
    (place,) = edit(copied_world, STRIKE, "date: {words: 3 May, according_to: none}", own)
    assert [note.partition(": write")[0] for note in notes(copied_world)] == [
        f"{place}: note: “3 May” is not 2024-05-02"
    ]


def test_words_are_compared_with_the_day_of_publication(almanac: Path, tmp_path: Path) -> None:
    copied = Path(shutil.copytree(almanac, tmp_path / "almanac"))
    (place,) = edit(copied, "articles/diary/article.yaml", "yesterday: 2021-06-04", "yesterday: ‸2021-05-04")
    assert notes(copied) == [
        f"{place}: note: “yesterday” of an article published 5 June 2021 is not 2021-05-04: "
        "write the day that these words mean, or the words that mean this one"
    ]


def test_what_somebody_said_counts_from_when_he_spoke(almanac: Path, tmp_path: Path) -> None:
    copied = Path(shutil.copytree(almanac, tmp_path / "almanac"))
    diary, text = "articles/diary/article.yaml", copied / "articles/diary/article.txt"
    before = text.read_text("utf-8")
    said = before.replace("Yesterday the council closed the mill.", "“Yesterday the council closed the mill.”")
    text.write_text(said, "utf-8")
    edit(copied, diary, *(hashlib.sha256(one.encode()).hexdigest() for one in (before, said)))
    edit(copied, diary, "at: Yesterday", "at: “Yesterday")
    edit(copied, diary, "yesterday: 2021-06-04", "yesterday: 2021-05-04")
    assert notes(copied) == []


def test_what_is_told_as_past_is_not_behind_its_publication(copied_world: Path) -> None:
    (place,) = edit(copied_world, STRIKE, "2-3 May: 2024-05-02/2024-05-03", "2-3 May: ‸2025-05-02/2025-05-03")
    told = f"{place}: note: told as past, and 2025-05-02/2025-05-03 is behind the day of publication, 2024-05-05: "
    assert f"{told}write the day that is meant, or what became of it by then" in notes(copied_world)


def test_words_that_tell_of_another_day_are_all_that_is_noted_of_it(copied_world: Path) -> None:
    (place,) = edit(copied_world, STRIKE, "2-3 May: 2024-05-02/2024-05-03", "2-3 May: ‸2024-05-06/2024-05-07")
    assert notes(copied_world) == [
        f"{place}: note: “2-3 May” is not 2024-05-06/2024-05-07: "
        "write the day that these words mean, or the words that mean this one"
    ]


def test_what_is_told_as_to_come_is_not_long_before_its_publication(copied_world: Path) -> None:
    (place,) = edit(copied_world, STRIKE, "  5 May: 2024-05-05", "  5 May: ‸2023-05-05")
    assert notes(copied_world) == [
        f"{place}: note: told as to come, and 2023-05-05 is long before the day of publication, 2024-05-04: "
        "write the day that is meant, or what became of it by then",
    ]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("3 Mai", ["“3 Mai” is not in the text: remove it, or write it as the text does"]),
        ("in Elmar", []),
        ("on 3 May", []),
    ],
)
def test_days_are_words_of_the_text(copied_world: Path, words: str, told: list[str]) -> None:
    (place,) = edit(copied_world, STRIKE, "  3 May: 2024-05-03\n", f"  3 May: 2024-05-03\n  ‸{words}: 2024-05\n")
    assert notes(copied_world) == [f"{place}: note: {one}" for one in told]


@pytest.mark.parametrize("status", ["conditional", "scheduled"])
def test_what_is_to_come_by_the_words_of_a_quote_alone_stands_on_it(copied_world: Path, status: str) -> None:
    told = "status: conditional\n      date: by June at the latest\n      according_to: almas-hopes\n"
    (place,) = edit(copied_world, STRIKE, told, f"status: ‸{status}\n      date: by June at the latest\n")
    assert notes(copied_world) == [
        f"{place}: note: {status} in the article's own voice, by words that lie in “almas-hopes” alone: "
        "add “according_to” with the quotes that say so, or words in which the article does"
    ]


def test_what_is_alleged_has_its_day_on_somebodys_word_too(copied_world: Path) -> None:
    (place,) = edit(copied_world, STRIKE, "date: {words: 3 May, according_to: none}", "‸date: 3 May")
    assert notes(copied_world) == [
        f"{place}: note: told in the article's own voice of what is alleged: add “according_to” to it, or to the whole "
        "event; “none” where the article tells it itself"
    ]


def test_what_the_article_tells_elsewhere_as_well_may_be_its_own(copied_world: Path) -> None:
    edit(copied_world, STRIKE, "      according_to: almas-hopes\n", "")
    edit(
        copied_world,
        STRIKE,
        "- at: Norland's cabinet\n",
        "- at: Norland's cabinet\n  supports: {strike-end: Norland's cabinet}\n",
    )
    assert notes(copied_world) == []


@pytest.mark.parametrize(
    ("date", "label", "odd"),
    [
        ("2024-05-03", "3 May 2024", ""),
        ("2024-05-03", "4 May 2024", "is not 2024-05-03"),
        ("2024-05-03", "Friday", ""),
        ("2024-05-03", "May 2024", ""),
        ("2024-05-03", "June 2024", "is not 2024-05-03"),
        ("2024-05", "3 May 2024", "says more than 2024-05"),
        ("2024-05", "early May 2024", ""),
        ("2024", "May 2024", "says more than 2024"),
        ("2024", "2024", ""),
        ("2024-05-02/2024-05-03", "between 2 and 3 May 2024", ""),
        ("2024-05-02/2024-05-03", "the night to 3 May 2024", ""),
        ("2024-05-02/2024-05-03", "3 May 2024", "says more than 2024-05-02/2024-05-03"),
        ("../2024-05-03", "by 3 May 2024", ""),
        ("../2024-05-03", "3 May 2024", "says more than ../2024-05-03"),
        ("2024-05-03~", "about 3 May 2024", ""),
    ],
)
def test_a_label_tells_its_date(copied_world: Path, date: str, label: str, odd: str) -> None:
    day = f"3 May: {{date: {date}, label: ‸{label}}}"
    (place,) = edit(copied_world, STRIKE, "3 May: 2024-05-03", day)
    told = [note.partition(": leave it out")[0] for note in notes(copied_world) if "label" in note]
    assert told == ([f"{place}: note: the label “{label}” {odd}"] if odd else [])


def test_the_label_of_a_record_tells_its_date(copied_world: Path) -> None:
    own = "date: {words: 3 May, according_to: none, date: 2024-05-03, label: ‸4 May 2024, basis: the paper}"
    (place,) = edit(copied_world, STRIKE, "date: {words: 3 May, according_to: none}", own)
    assert notes(copied_world) == [
        f"{place}: note: the label “4 May 2024” is not 2024-05-03: "
        "leave it out, for “3 May 2024”, or write the date that it tells"
    ]
