"""Days that are worked out: Easter, of the west and of the east, and the days of the calendar of the moon."""

from datetime import date

import pytest

from app.dates.calendars.easter import of_the_east, of_the_west
from app.dates.calendars.feasts_of_days import of_several_days
from app.dates.calendars.hijri import day_of_moon
from app.dates.words.plain import plain


# Among them the earliest and the latest, and four of which the plain rule is a week off: 1954, 1981, 2049, 2076.
@pytest.mark.parametrize(
    "day",
    ["1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2019-04-21", "2024-03-31",
     "2038-04-25", "2049-04-18", "2076-04-19"],
)  # fmt: skip
def test_easter_of_the_west(day: str) -> None:
    assert of_the_west(int(day[:4])) == date.fromisoformat(day)


# From 2100 on the calendars are 14 days apart.
@pytest.mark.parametrize(
    "day",
    ["1983-05-08", "2008-04-27", "2013-05-05", "2024-05-05", "2025-04-20", "2038-04-25", "2078-05-08", "2100-05-02"],
)
def test_easter_of_the_east(day: str) -> None:
    assert of_the_east(int(day[:4])) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("moon", "day"),
    [
        ((1390, 7, 27), "1970-09-28"),
        ((1444, 12, 29), "2023-07-18"),
        ((1445, 9, 1), "2024-03-11"),
        ((1445, 10, 1), "2024-04-10"),
        ((1446, 1, 1), "2024-07-08"),
        ((1446, 3, 12), "2024-09-16"),
        ((1447, 6, 30), "2025-12-21"),
    ],
)
def test_months_of_the_moon_have_thirty_days_and_twenty_nine_by_turns(moon: tuple[int, int, int], day: str) -> None:
    assert day_of_moon(*moon) == date.fromisoformat(day)


# The first and the last day on which each may be, those of a feast that is of two years with both.
@pytest.mark.parametrize(
    ("feast", "first", "last"),
    [
        ("easter", "2024-03-23", "2024-05-13"),
        ("pinse", "2024-05-16", "2024-06-27"),
        ("christmas", "2023-12-20", "2025-01-14"),
        ("новый год", "2023-12-25", "2025-01-10"),
        ("nowruz", "2024-03-18", "2024-04-03"),
        ("водохреща", "2024-01-05", "2024-01-20"),
        ("tết", "2024-01-15", "2024-02-26"),
        ("פורים", "2024-02-23", "2024-03-28"),
        ("होली", "2024-02-26", "2024-03-31"),
        ("春分の日", "2024-03-19", "2024-03-22"),
        ("פסח", "2024-03-25", "2024-05-04"),
        ("songkran", "2024-04-11", "2024-04-18"),
        ("ゴールデンウィーク", "2024-04-22", "2024-05-10"),
        ("midsommar", "2024-06-18", "2024-06-27"),
        ("august bank holiday", "2024-08-01", "2024-08-31"),
        ("ראש השנה", "2024-09-04", "2024-10-08"),
        ("יום כיפור", "2024-09-13", "2024-10-15"),
        ("סוכות", "2024-09-18", "2024-10-28"),
        ("秋分の日", "2024-09-21", "2024-09-24"),
        ("diwali", "2024-10-12", "2024-11-17"),
        ("חנוכה", "2023-11-27", "2025-01-07"),
    ],
)
def test_feasts_of_a_year(feast: str, first: str, last: str) -> None:
    days = of_several_days(plain(f"{feast} 2024"), range(2024, 2025))
    assert (min(days).isoformat(), max(days).isoformat()) == (first, last)
