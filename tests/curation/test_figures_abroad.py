"""Quantities as papers of many languages print them: which figures they may give, and which they do not.

`figures.txt` has the words, their language, what is counted, figures that must not be noted, and others that are.
"""

from pathlib import Path

import pytest

from app.curation.figures.numerals import numbers_in

CASES = [
    [part.strip() for part in line.split("|")]
    for line in Path(__file__).with_name("figures.txt").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(("words", "language", "unit", "given", "others"), CASES)
def test_a_figure_is_noted_where_its_words_give_another(
    words: str, language: str, unit: str, given: str, others: str
) -> None:
    numbers = numbers_in(words, unit, language)
    noted = [
        one
        for one in f"{given} {others}".split()
        if numbers and not any(number.gives(float(one)) for number in numbers)
    ]
    assert noted == others.split()
