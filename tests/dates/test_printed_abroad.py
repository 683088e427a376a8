"""Dates as papers print them in many languages: which EDTF they are told to be. `printed_abroad.txt` has them."""

from pathlib import Path

import pytest

from app.dates.printed.in_words import as_edtf

CASES = [line.split(" → ") for line in Path(__file__).with_name("printed_abroad.txt").read_text("utf-8").splitlines()]


@pytest.mark.parametrize(("words", "meant"), CASES)
def test_what_papers_print_is_told_in_edtf(words: str, meant: str) -> None:
    assert as_edtf(words) == meant
