"""Dates as papers print them: which EDTF they are, by `printed.txt`, or what they leave out."""

import pytest

from app.dates import DateError, parse_edtf
from app.dates.printed.in_words import as_edtf
from tests.dates.cases import pairs
from tests.dates.told import NONE

FROM_TODAY = (
    "depends on the day on which it was written: write the day or the days that are meant, such as 2013-09-05, or "
    "“undated” where nobody knows"
)


@pytest.mark.parametrize(("words", "meant"), [*pairs("printed.txt"), ("2013-09-05\n", "2013-09-05")])
def test_a_date_as_papers_print_it_is_refused_with_the_edtf_to_write(words: str, meant: str) -> None:
    with pytest.raises(DateError) as error:
        parse_edtf(words)
    assert str(error.value) == f"“{words}” is not EDTF: write {meant}, if that is meant"


@pytest.mark.parametrize(
    "words",
    [
        *(
            "5 September",
            "September",
            "two 2013",
            "5 6 May 2013",
            "5 spring 2013",
            "May 1990s",
            "Thursday 20",
            "day 10",
        ),
        *(
            "二〇一三年十十月",
            "third half of 2013",
            "44 people 2013",
            "2013-09-05 2013-09-06",
            "probably",
            "~",
            "or so",
        ),
        *("the first Monday of May 2013", "first half of May 2013", "3. Jahr 2014", "Christmas Day"),
        *("۱۳۹۲", "31 مهر 1400", "3 กันยา 2556", "week of September 2013"),
    ],
)
def test_words_without_a_year_or_with_several_meanings_are_no_date(words: str) -> None:
    with pytest.raises(DateError) as error:
        parse_edtf(words)
    assert str(error.value) == f"“{words}” {NONE}"


@pytest.mark.parametrize(
    "words",
    [
        *(
            "yesterday",
            "last night",
            "on Friday",
            "next spring",
            "last Tuesday",
            "the weekend",
            "in two weeks",
            "two days ago",
            "Friday night",
        ),
        *("wczoraj", "hôm qua", "la semaine dernière", "el año pasado", "в прошлом году", "am Freitag", "w piątek"),
        *("gestern", "vorgestern abend", "demain matin", "вчера вечером", "昨日", "去年", "어제", "أمس"),
    ],
)
def test_words_that_depend_on_the_day_of_writing_are_refused_as_such(words: str) -> None:
    with pytest.raises(DateError) as error:
        parse_edtf(words)
    assert str(error.value) == f"“{words}” {FROM_TODAY}"


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("los años noventa", "199X"),
        ("die Achtzigerjahre", "198X"),
        ("90年代", "199X"),
        ("90-talet", "199X"),
        ("the '90s", "199X"),
        ("the ’80s", "198X"),
        ("90s", "199X"),
        ("Sept. '13", "2013"),
        ("class of ’99", "2013"),
    ],
)
def test_words_that_leave_out_the_century_are_refused_as_such(words: str, right: str) -> None:
    with pytest.raises(DateError) as error:
        parse_edtf(words)
    assert str(error.value) == f"“{words}” leaves out the century: write it with all its digits, such as {right}"


@pytest.mark.parametrize("word", ["probably ", "no later than ", "2013, ", "1,", "1 - ", "(?)"])
def test_what_is_too_long_for_a_date_is_not_read(word: str) -> None:
    assert as_edtf(f"{word * (100_000 // len(word))} 2013") is None
    assert as_edtf(f"5 May 2013{' ' * 90}") == "2013-05-05"
    assert as_edtf(f"5 May 2013{' ' * 91}") is None
