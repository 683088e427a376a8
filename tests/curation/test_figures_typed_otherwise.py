"""Quantities as files have them otherwise: with other gaps and apostrophes, in pieces of letters, in capitals."""

import re
import unicodedata
from collections.abc import Callable

import pytest

from app.curation.figures.number import Number
from app.curation.figures.numerals import numbers_in
from tests.curation.test_figures_abroad import CASES

WAYS: dict[str, Callable[[str], str]] = {
    "accents apart": lambda words: unicodedata.normalize("NFD", words),
    "narrow gaps": lambda words: words.replace(" ", "\u202f"),
    "in lines": lambda words: words.replace(" ", "\n    "),
    "soft hyphens": lambda words: re.sub(r"([a-zа-яα-ω]{3})(?=[a-zа-яα-ω]{3})", "\\1\u00ad", words),
    "directions": lambda words: "\u202b" + re.sub(r"(\d[\d.,]*)", "\u2066\\1\u2069\u200e", words) + "\u202c",
    "apostrophes": lambda words: re.sub("['’]", "ʼ", words),
    "hyphens": lambda words: words.replace("-", "\u2011"),
    "a full stop behind": lambda words: f"{words}.",
}


def _read(words: str, unit: str, language: str) -> list[Number]:
    return [number._replace(scaled=False) for number in numbers_in(words, unit, language)]


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_quantity_that_is_typed_otherwise_is_the_same(way: Callable[[str], str]) -> None:
    for words, language, unit, _, _ in CASES:
        assert _read(way(words), unit, language) == _read(words, unit, language), words


@pytest.mark.parametrize("language", ["tr", "de", "el", None])
def test_letters_that_match_others_in_either_case_are_read(language: str | None) -> None:
    for words, own, unit, _, _ in CASES:
        for typed in (words.upper(), words.title(), words.replace("i", "İ"), words.replace("i", "ı")):
            numbers_in(typed, unit, language or own)
