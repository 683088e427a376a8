"""Dates as papers print them in many languages: which EDTF they are told to be. `printed_abroad.txt` has them."""

import pytest

from app.dates.printed.in_words import as_edtf
from tests.dates.cases import pairs


@pytest.mark.parametrize(("words", "meant"), pairs("printed_abroad.txt"))
def test_what_papers_print_is_told_in_edtf(words: str, meant: str) -> None:
    assert as_edtf(words) == meant
