"""On which day Easter is, as churches of the west and of the east count it."""

from datetime import date, timedelta


def of_the_west(year: int) -> date:
    """By the rule of Gauss, as Lichtenberg corrected it."""
    century = year // 100
    moon = 15 + (3 * century + 3) // 4 - (8 * century + 13) // 25
    sun = 2 - (3 * century + 3) // 4
    golden = year % 19
    seed = (19 * golden + moon) % 30
    full_moon = 21 + seed - (seed // 29 + (seed // 28 - seed // 29) * (golden // 11))
    first_sunday = 7 - (year + year // 4 + sun) % 7
    return date(year, 3, 1) + timedelta(full_moon + 7 - (full_moon - first_sunday) % 7 - 1)


def of_the_east(year: int) -> date:
    """By the rule of Meeus, in days of our calendar."""
    seed = (19 * (year % 19) + 15) % 30
    week = (2 * (year % 4) + 4 * (year % 7) - seed + 34) % 7
    month, day = divmod(seed + week + 114, 31)
    behind = year // 100 - year // 400 - 2
    return date(year, month, day + 1) + timedelta(behind)
