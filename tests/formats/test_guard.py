"""What spreadsheets make something else of, in one language or another."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.formats.tables.guard import guarded
from tests.formats.unguarding import unguarded

FORMULAS = ["=1+1", "+1", "-1", "@SUM(1)", "＝1+1", "＋1", "－1", "＠x", "−1", "'=1", "''=1"]
SPACED_FORMULAS = ["\r=1", "\n=1", " =1+1", "\ufeff=1", "\u200b=1", "\x00=1", "\u00a0=1", "\tplain", "\rplain"]
DATES = [
    *("12 Sep", "Sep 12", "5/6", "5-6", "May 3", "5-6 Sep", "Sept 2013", "2013-09", "MARCH1", "DEC1", "1/2", "may-3"),
    *("10 Sep:", "Monday, 9 September 2013", "September 2013", "5.6.", "5.6.2013", "12-Sep-13", "Sep-13", "2013/9/12"),
    *(
        "9.12.13",
        "6 mai",
        "12. Sept.",
        "5 de mayo",
        "3. März",
        "9月12日",
        "１２/５",
        "5 сен",
        "2024년 5월 3일",
        "5월 3일",
    ),
]
TIMES = ["12:30", "12:30:45", "5 PM", "5pm", "12:30 PM"]
NUMBERS = [
    *("007", "1e5", "1E+5", "1,000", "50%", "$5", "5.6", "1 1/2", "1234567890123456", "(5)", "1998-", "TRUE", "false"),
    *("%5", "₹5", "5 ₽", "1.200 ₺", "１２３", "WAHR", "faux", "Vero", "ИСТИНА", "FAŁSZ"),
    *("#N/A", "#REF!", "#DIV/0!", "#NAME?", "#NV"),
]
PLAIN = [
    *("", "0", "1984", "2013-09-12", "2013-09~", "2011/..", "2013-09-05/2013-09-06", "9 September 2013", "1st May"),
    *("5-6 September 2013", "since 2011", "May", "Mar", "half past 5", "NO", "G20", "Group 77", "Resolution 2118"),
    *(
        "'Tis",
        "a;b",
        "Zoë",
        "🚢",
        "—",
        "#1",
        "#METOO",
        "Q1",
        "x = 1",
        "9 Sep: the Russian foreign minister proposes a plan",
    ),
]


@pytest.mark.parametrize("text", [*FORMULAS, *SPACED_FORMULAS, *DATES, *TIMES, *NUMBERS])
def test_what_a_spreadsheet_would_take_for_something_else_begins_with_an_apostrophe(text: str) -> None:
    assert guarded(text) == f"'{text}"
    assert unguarded(f"'{text}") == text


@pytest.mark.parametrize(
    ("text", "delimiter", "cell"),
    [
        ("\t=1", ",", "'\t'=1"),
        (";=1+1", ",", ";'=1+1"),
        ("a; =1+1", ",", "a; '=1+1"),
        ('a;"=1+1', ",", "a;\"'=1+1"),
        ("a\t-1; @b;\u200b+1", ",", "a\t'-1; '@b;\u200b'+1"),
        ("a;'=1", ",", "a;''=1"),
        ("=1;=1", ",", "'=1;'=1"),
        ("a;＝1", ",", "a;'＝1"),
        ("a,=1", ",", "a,=1"),
        ("a,=1;=1", ";", "a,'=1;=1"),
    ],
)
def test_a_formula_behind_the_separator_of_another_country_has_an_apostrophe_of_its_own(
    text: str, delimiter: str, cell: str
) -> None:
    assert guarded(text, delimiter) == cell
    assert unguarded(cell, delimiter) == text


@pytest.mark.parametrize("text", PLAIN)
def test_other_text_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text
    assert unguarded(text) == text


@pytest.mark.parametrize(("first", "last"), [("12", "September"), ("September", "12"), ("１２", "September")])
def test_what_is_longer_than_fifty_characters_is_no_date(first: str, last: str) -> None:
    gap = " " * (50 - len(first) - len(last))
    assert guarded(f"{first}{gap}{last}") == f"'{first}{gap}{last}"
    assert guarded(f"{first}{gap} {last}") == f"{first}{gap} {last}"


@given(st.text() | st.text(alphabet="'=+-@ 0123456789/.:,; sep\t\r\n＝\""))
def test_the_guard_comes_off_again(text: str) -> None:
    for delimiter, others in ((",", ";\t"), (";", ",\t")):
        cell = guarded(text, delimiter)
        assert unguarded(cell, delimiter) == text
        first, *rest = re.split(f"[{others}]", cell)
        beginnings = [first.lstrip(" \t\r\n"), *(part.lstrip(' \t\r\n"') for part in rest)]
        assert not {beginning[:1] for beginning in beginnings} & set("=+-@＝＋－＠")


@given(st.integers(1, 31), st.sampled_from(["Jan", "Feb", "Mar", "May", "Sep", "Sept", "December"]), st.booleans())
def test_a_day_without_its_year_is_always_guarded(day: int, month: str, day_first: bool) -> None:
    for between in (" ", "-", "/", ". ", ""):
        text = f"{day}{between}{month}" if day_first else f"{month}{between}{day}"
        assert guarded(text) == f"'{text}"
