"""Days that are worked out: Easter, of the west and of the east, and the days of the calendar of the moon."""

from datetime import date

import pytest

from app.dates.calendars.easter import of_the_east, of_the_west
from app.dates.calendars.hijri import day_of_moon


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
