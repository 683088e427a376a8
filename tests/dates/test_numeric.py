"""Days in digits: those that papers of Spain call by their number and the first letter of the month."""

from datetime import date

import pytest

from app.dates.printed.numeric import days_in_digits


@pytest.mark.parametrize("language", ["es", "es-es", "ca", "gl"])
@pytest.mark.parametrize(
    ("letter", "months"),
    [
        *(("e", [1]), ("f", [2]), ("m", [3, 5]), ("a", [4, 8]), ("j", [6, 7]), ("s", [9]), ("o", [10]), ("n", [11])),
        ("d", [12]),
    ],
)
def test_a_letter_of_spain_is_every_month_that_begins_with_it(language: str, letter: str, months: list[int]) -> None:
    years = range(1981, 1983)
    found = [date(year, month, 23) for year in years for month in months]
    assert days_in_digits(f"23-{letter}", language, years) == found
    assert days_in_digits(f"el 23{letter}", language, years) == found


def test_elsewhere_it_is_no_day() -> None:
    assert days_in_digits("23-f", "pt", range(1981, 1983)) == []
    assert days_in_digits("30-f", "es", range(1981, 1983)) == []
