"""Figures that say more than their words, or something else."""

from pathlib import Path

import pytest

from app.curation.corpus import read_corpus
from tests.curation.breaking import NOTICE, retext


@pytest.mark.parametrize(
    ("words", "figure", "odd"),
    [
        ("over 3,000 people", "at least 3000 people", ""),
        ("over 3,000 people", "3000 people", ""),
        ("over 3,000 people", "about 3000 people", ""),
        (
            "over 3,000 people",
            "at most 3000 people",
            "says that 3000 is the least, and the figure says that it is the most",
        ),
        ("more than 3,000 people", "3000 people", "says that 3000 is the least, and the figure says that it is exact"),
        ("about 3,000 people", "3000 people", "says that it is about 3000, and the figure says that it is exact"),
        ("about 3,000 people", "about 3000 people", ""),
        ("3,000 per cent", "3000 people", "counts per cent, and the figure people"),
        (
            "nearly 800 people",
            "at least 800 people",
            "says that 800 is the most, and the figure says that it is the least",
        ),
        ("at least 3 to 5 people", "3 to 5 people", ""),
        ("at least 3 to 5 people", "at most 5 people", ""),
        ("12 people over 80", "12 people", ""),
        ("Dock workers", "300 people", "holds no number"),
        ("over 3,000 people", "at least 300 people", "does not hold"),
    ],
)
def test_a_bound_that_is_turned_round_is_noted(copied_world: Path, words: str, figure: str, odd: str) -> None:
    retext(copied_world, f"North Quay reopens\nThe Harbour Board reopened North Quay for {words}.")
    with (copied_world / NOTICE).open("a", encoding="utf-8") as file:
        file.write(f'      figures: {{"{words}": {figure}}}\n')
    told = [str(note) for note in read_corpus(copied_world).faults]
    assert len(told) == (odd != "")
    assert all(odd in one for one in told)


@pytest.mark.parametrize(
    ("told", "words", "odd"),
    [
        ("at least 40 boats", "40 boats", "“at least 40 boats” says that 40 is the least"),
        ("no more than 40 small boats", "40 small boats", "“no more than 40 small boats” says that 40 is the most"),
        ("over 40 boats", "40 boats", ""),
        ("about 40 boats", "40 boats", ""),
        ("more than 30 ships and 40 boats", "40 boats", ""),
        ("ferries, at least. 40 boats", "40 boats", ""),
        ("40 boats, or at least 40 boats", "40 boats", ""),
        ("no fewer than 40 boats", "40 boats", ""),
    ],
)
def test_an_exact_figure_is_not_cut_off_from_its_bound(copied_world: Path, told: str, words: str, odd: str) -> None:
    retext(copied_world, f"North Quay reopens\nThe Harbour Board reopened North Quay for {told}.")
    with (copied_world / NOTICE).open("a", encoding="utf-8") as file:
        file.write(f'      figures: {{"{words}": {words}}}\n')
    notes = [str(note) for note in read_corpus(copied_world).faults]
    assert (len(notes), all(odd in one for one in notes)) == (odd != "", True)
