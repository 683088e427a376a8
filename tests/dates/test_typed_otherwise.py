"""Words for days as files have them otherwise: broken in lines, in pieces of letters, with marks that are not seen."""

import re
import unicodedata
from collections.abc import Callable

import pytest

from app.dates import parse_edtf, unlike, unlike_from
from app.dates.printed.in_words import as_edtf
from tests.dates.cases import cases, pairs

TABLES = {
    "papers.txt": "2024-05-21",
    "in_november.txt": "2023-11-08",
    "in_february.txt": "2025-02-19",
    "from_today.txt": "2024-05-21",
    "abroad.txt": None,
    "far_papers.txt": None,
}
WAYS: dict[str, Callable[[str], str]] = {
    "accents apart": lambda words: unicodedata.normalize("NFD", words),
    "no break": lambda words: words.replace(" ", "\u202f"),
    "in lines": lambda words: words.replace(" ", "\r\n    "),
    "soft hyphens": lambda words: re.sub(r"([a-zа-яα-ω]{3})(?=[a-zа-яα-ω]{3})", "\\1\u00ad", words),
    "directions": lambda words: "\u202b" + re.sub(r"(\d+)", "\u2066\\1\u2069\u200e", words) + "\u202c",
    "apostrophes": lambda words: re.sub("['’]", "‘", words),
    "hyphens": lambda words: words.replace("-", "\u2010"),
    "a comma behind": lambda words: f" {words},",
    "in brackets": lambda words: f"({words})" if words[0] + words[-1] != "()" and "((" not in f"({words}" else words,
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_day_that_is_typed_otherwise_is_the_same(way: Callable[[str], str]) -> None:
    for table, published in TABLES.items():
        for language, words, date, is_unlike in cases(table):
            typed, edtf = way(words), parse_edtf(date)
            told = published and unlike_from(parse_edtf(published), typed, language, edtf)
            assert bool(told or unlike(typed, language, edtf)) == is_unlike, (language, typed, date)


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_day_that_is_typed_otherwise_is_told_as_the_same(way: Callable[[str], str]) -> None:
    for words, meant in pairs("printed_abroad.txt"):
        assert as_edtf(way(words)) == meant, words


@pytest.mark.parametrize(
    ("language", "words", "date"),
    [
        ("fr", "au début de mai.", "2024-07-03"),
        ("ru", "вчера.", "2024-05-22"),
        ("zh", "5月20日。", "2024-05-21"),
        ("hi", "6 मई।", "2024-05-07"),
        ("fa", "1403/02/29.", "2024-05-19"),
        ("de", "am 12.11.", "2023-12-11"),
        ("en", "on Mon.", "2024-05-21"),
        ("th", "20 พ.ค.", "2024-05-21"),
    ],
)
def test_a_full_stop_behind_a_day_is_no_part_of_it_but_where_it_is(language: str, words: str, date: str) -> None:
    edtf = parse_edtf(date)
    assert unlike(words, language, edtf) or unlike_from(parse_edtf("2024-05-21"), words, language, edtf)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "A Month Ago"),
        ("en", "5 May (Local Time)"),
        ("de", "5. Mai (Ortszeit)"),
        ("es", "5 de mayo (Hora local)"),
    ],
)
def test_capitals_make_no_month_and_no_agency_of_what_is_none(language: str, words: str) -> None:
    assert unlike(words, language, parse_edtf("2014-05-06")) is None
