"""Words of a text that tell of another day than the date that they are said to mean."""

import pytest

from app.dates import parse_edtf, unlike


@pytest.mark.parametrize(
    ("words", "edtf", "what"),
    [
        ("last Friday", "2021-06-03", "“last Friday” is no Thursday, which 2021-06-03 is"),
        ("on the 3rd", "2021-06-04", "“on the 3rd” is not 2021-06-04"),
        ("Friday, June 3", "2021-06-04", "“Friday, June 3” is not 2021-06-04"),
        ("2019", "2020-05", "“2019” is not 2020-05"),
        ("in the 1990s", "1980/1989", "“in the 1990s” is not 1980/1989"),
        ("about 3 June", "2021-06-04~", None),
        ("3 June", "2021-06-04?", None),
        ("since 3 June", "2021-06-04/..", None),
        ("until Friday", "../2021-06-03", None),
        ("12/9/2013", "2013-12-09", "“12/9/2013” is not 2013-12-09"),
        ("12/9/2013", "2013-09-12", None),
        ("on 12/9/2013", "2013-09/2013-10", None),
        ("summer 2013", "2013-23", "“summer 2013” is not 2013-23"),
        ("the fall of 2013", "2013-23", None),
        ("winter 2013", "2012-24", None),
        ("winter of 2013-14", "2013-24", None),
        ("in 2013-14", "2013/2014", None),
        ("2013/14", "2013-10", None),
        ("this spring", "2024-22", "“this spring” is not 2024-22"),
        ("last summer", "2023-22", None),
        ("summer 2013", "2013-30", None),
        ("the 19th century", "19XX", "“the 19th century” is not 19XX"),
        ("the late 19th century", "18XX", None),
        ("the 19th century", "1880/1930", None),
        ("last March", "2024-04", "“last March” is not 2024-04"),
        ("last March", "2024-03", None),
        ("next May", "2024-05-03", None),
        ("the second quarter of 2013", "2013-08", None),
        ("in 2015", "2014/2020", None),
        ("last year", "2014/2020", None),
        ("3 June", "2014/2020", None),
        ("winter 2020", "2021-06-04", "“winter 2020” is not 2021-06-04"),
        ("3", "2021-06-04", None),
        ("1445", "2021-06-04", None),
        (f"2019{' ' * 96}", "2020", "“2019” is not 2020"),
        (f"2019{' ' * 97}", "2020", None),
        ("1" * 5000, "2020", None),
    ],
)
def test_what_does_not_fit_is_told(words: str, edtf: str, what: str | None) -> None:
    assert unlike(words, "en-GB", parse_edtf(edtf)) == what


@pytest.mark.parametrize(
    ("language", "edtf", "is_unlike"),
    [
        ("en-US", "2013-12-09", False),
        ("en-US", "2013-09-12", True),
        ("en", "2013-12-09", False),
        ("en", "2013-09-12", False),
        ("en", "2013-09-13", True),
        ("fr", "2013-09-12", False),
        ("fr", "2013-09-13", True),
    ],
)
def test_days_in_digits_are_read_as_their_country_writes_them(language: str, edtf: str, *, is_unlike: bool) -> None:
    assert (unlike("12/9/2013", language, parse_edtf(edtf)) is not None) == is_unlike


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "die 1990er Jahre"),
        ("sv", "1990-talet"),
        ("nb", "1990-tallet"),
        ("da", "1990'erne"),
        ("fi", "1990-luvulla"),
        ("ru", "в 1990-х годах"),
    ],
)
def test_a_decade_is_told_in_other_languages(language: str, words: str) -> None:
    assert unlike(words, language, parse_edtf("199X")) is None
    assert unlike(words, language, parse_edtf("198X")) == f"“{words}” is not 198X"
