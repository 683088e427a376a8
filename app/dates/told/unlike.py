"""Where the words of a text tell of another day than the date that they are said to mean."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from app.dates.calendars.calendars import of_another_calendar
from app.dates.calendars.holidays import holiday_in
from app.dates.calendars.movable import movable_in
from app.dates.edtf.reading import Edtf
from app.dates.printed.between import ends_of
from app.dates.printed.in_digits import OF_DAY, in_digits
from app.dates.printed.in_words import either
from app.dates.printed.nights import days_of_night
from app.dates.printed.parts import Parts, parts_of, words_of
from app.dates.printed.tens_of_days import is_of_another_part
from app.dates.told.since import is_outside
from app.dates.told.spans import is_bound, is_stretch, may_be_another, said, tells_of_another
from app.dates.words.beside import is_before_or_after, is_night, is_night_to
from app.dates.words.far_months import FAR_MONTHS
from app.dates.words.hours import without_hours
from app.dates.words.months import MONTHS, SEASONS
from app.dates.words.plain import LONGEST, plain, tidied
from app.dates.words.weekdays import weekdays_in
from app.patterns import Pattern
from app.tags import primary_subtag

# A number alone is a day only where it is written as one, and nothing behind it tells of what it is the third.
_ORDINAL = Pattern(
    r"\d(?:st|nd|rd|th|ste|de|\.)[| ]*\Z|\b(?:dia|giorno) \d{1,2}\Z|\d числа\Z"
    r"|\A\D*\|[ ,(]+(?:el |le |il |den |the )?\d{1,2}(?:-?(?:го|е|му|[йи]|th|st|nd|rd|e|er))?\)?\Z"
)
# Where the day stands before its month, two digits behind that are a year, as in “août 14”.
_DAY_FIRST = {"fr", "de", "es", "ca", "gl", "it", "pt", "nl", "pl", "cs", "sk", "ru", "uk", "ro"}
_YEAR_BEHIND = Pattern(r"[^\W\d_]{3}\.? (?:de |del |')?\d\d\Z")
_OF_EAST_ASIA = Pattern(
    r"(?:[今本去来來昨明同当當]年の?"
    r"|[今本先去来來上下同][個个]?月の?|올해|작년|지난해?|내년|오는|이달|지난 ?달|다음 ?달|지난)?\s?"
    r"(?:(\d{4})[年년]\s?)?(?:(\d{1,2})[月월]\s?)?(?:(\d{1,2})[日号號일])?"
    rf"\s?(?:{OF_DAY})?"
)
# What stands before a date in digits: am 3.6.2021.
_BEFORE_DIGITS = Pattern(r"\A\D{1,10} (?=\d)")
# “Last March” is one, whichever year.
_FROM_TODAY = Pattern(r"\A(?:(?:early|late|in|since) ){0,3}(?:last|this|next) (?=[^\W\d_]+\Z)")
_YEARS = range(1700, 2200)
# Languages whose papers count years that look like others of ours, and those that count by ours alone.
_OTHER_YEARS = {"ne", "am", "ti"}
_EARLIER_YEARS = range(1000, 1700)
_OF_OURS_ALONE = {
    *("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "nn", "no", "is", "fi", "et", "lv", "lt", "pl", "cs"),
    *("sk", "hu", "ro", "bg", "mk", "sr", "hr", "bs", "sl", "uk", "ru", "be", "el", "ca", "gl", "eu", "ga", "cy", "mt"),
    *("sq", "ka", "hy", "af"),
}
# In English four digits alone may be an hour as well.
_BESIDE_A_YEAR = Pattern(r"\bin(?: the)? |0'?s\b|[^\W\d_]{3}")
_MOST_DAYS, _MOST_YEARS = 400, 1
_DAYS_OF_WEEK, _DAY = 7, timedelta(1)
_MONTHS = 12


def unlike(words: str, language: str, edtf: Edtf) -> str | None:
    """What does not fit, as “2013-09-05 is a Thursday”; None where it does, or where the words are not understood."""
    try:
        return _unlike(words, language, edtf)
    except (OverflowError, ValueError):
        # What they may mean lies beyond the calendar.
        return None


def _unlike(words: str, language: str, edtf: Edtf) -> str | None:
    first, last = edtf.earliest, edtf.latest
    if edtf.approximate or edtf.uncertain or len(words) > LONGEST:
        return None
    shown = tidied(words)
    words = without_hours(shown, primary_subtag(language))
    if not may_be_another(words, language) and (is_other := is_outside(words, language, edtf)) is not None:
        return f"“{shown}” is not {edtf.edtf}" if is_other else None
    if first is None or last is None:
        return None
    if holiday := holiday_in(plain(words)):
        told = Parts(holiday[0], *holiday[1].split("-"))
        return None if _may_be(told, first, last) else f"“{shown}” is not {edtf.edtf}"
    if last.year - first.year <= _MOST_YEARS and (days := movable_in(plain(words), range(first.year, last.year + 1))):
        return None if any(first <= day <= last for day in days) else f"“{shown}” is not {edtf.edtf}"
    if is_before_or_after(words) and not ends_of(either(said(words, language))):
        return None
    is_of_night = is_night(words)
    named = weekdays_in(words, language) if (last - first).days < _DAYS_OF_WEEK else frozenset[int]()
    day = first
    if is_of_night and first == last:
        first, last = _a_day_more(first, last, is_before=not is_night_to(words))
    # Of several days, one that is named alone may be an end of them.
    around = (one.weekday() for one in _days(*_a_day_more(first, last, is_before=True))) if named else ()
    is_sure = edtf.earliest == edtf.latest or is_of_night or len(named) > 1 or named.isdisjoint(around)
    # The two of a night are all that it may be.
    meant = [day] if is_of_night and _are_next(named) and edtf.earliest == edtf.latest else _days(first, last)
    is_none = bool(named) and named.isdisjoint(one.weekday() for one in meant)
    if is_sure and is_none and not is_stretch(words, language):
        if is_bound(said(words, language)):
            return None
        is_day = edtf.earliest == edtf.latest
        return (
            f"“{shown}” is no {edtf.earliest:%A}, which {edtf.edtf} is" if is_day else f"“{shown}” is not {edtf.edtf}"
        )
    found = _told(words, language)
    is_other = not _may_be(found, first, last) if found else tells_of_another(words, language, edtf, first, last)
    is_other = is_other or is_of_another_part(plain(words), primary_subtag(language), first, last)
    is_other = is_other or (is_of_night and _is_another_night(words, language, edtf))
    return f"“{shown}” is not {edtf.edtf}" if is_other else None


def says_more(words: str, language: str, edtf: Edtf) -> bool:
    """Whether the words tell one day or month, and the date leaves open which."""
    told = _told(tidied(words), language) if len(words) <= LONGEST and not is_night(words) else None
    first, last = edtf.earliest, edtf.latest
    if told is None or not told.month or first is None or last is None:
        return bool(told and told.month)
    return first != last if told.day else (first.year, first.month) != (last.year, last.month)


@lru_cache(maxsize=10_000)
def _told(words: str, language: str) -> Parts | None:
    """The year, the month and the day that words tell, as far as they do; None where they tell of anything else."""
    tag, plainly = primary_subtag(language), said(words, language)
    if match := _OF_EAST_ASIA.fullmatch(plainly):
        told = Parts(*(part and part.zfill(2) for part in match.groups()))
        return told if any(told) else None
    if is_bound(plainly) or of_another_calendar(words, tag):
        return None
    if digits := in_digits(_BEFORE_DIGITS.sub(_unless_month, plainly)):
        told = Parts(*digits.split("-"))
        # “2013-14” are two years.
        return told if not told.month or int(told.month) <= _MONTHS else None
    if may_be_another(words, language):
        return None
    found = parts_of(words_of(_FROM_TODAY.sub("", plainly) if tag == "en" else plainly))
    if not found and is_night(words):
        found = parts_of(words_of(days_of_night(plainly)))
    if not found or found.month in SEASONS.values():
        return None
    is_day_alone = not found.month and found.day
    is_year = bool(found.month and tag in _DAY_FIRST and _YEAR_BEHIND.search(plainly))
    if (
        (is_day_alone and (found.year or not _ORDINAL.search(plainly)))
        or is_year
        or not _is_ours(found.year, tag, plainly)
    ):
        return None
    # “The 2000s” may be all since 2000.
    return found._replace(year="20XX") if found.year == "200X" else found


def _unless_month(before: re.Match[str]) -> str:
    """What stands before a number, where it tells a month of the year that this is: u lipnju 2025."""
    return before[0] if any(word in MONTHS or word in FAR_MONTHS for word in before[0].split()) else ""


def _is_ours(year: str | None, tag: str, plain: str) -> bool:
    if year is None or tag in _OTHER_YEARS:
        return year is None
    number = int(year.replace("X", "0"))
    if number in _EARLIER_YEARS and tag in _OF_OURS_ALONE:
        return tag != "en" or _BESIDE_A_YEAR.search(plain) is not None
    return number in _YEARS


def _may_be(told: Parts, first: date, last: date) -> bool:
    """Whether a day between these is one of which the words tell."""
    if (last - first).days > _MOST_DAYS:
        known = told.year and told.year.rstrip("X")
        return not known or f"{first.year:04}"[: len(known)] <= known <= f"{last.year:04}"[: len(known)]
    return any(_is_one(told, day) for day in _days(first, last))


def _days(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(n) for n in range((last - first).days + 1))


def _are_next(named: frozenset[int]) -> bool:
    return len(named) == len("AB") and max(named) - min(named) in (1, _DAYS_OF_WEEK - 1)


def _is_another_night(words: str, language: str, edtf: Edtf) -> bool:
    """Whether the night of two days that the words name, or in the second of which it ends, is not that of the date."""
    first = edtf.earliest
    if not first or not edtf.latest or edtf.latest - first != _DAY:
        return False
    named = sorted(weekdays_in(words, language))
    if len(named) == len("AB"):
        begin, end = named
        if end - begin == _DAYS_OF_WEEK - 1:
            begin, end = end, begin
        return (begin + 1) % _DAYS_OF_WEEK == end and first.weekday() != begin
    if named:
        return len(named) == 1 and is_night_to(words) and (first + _DAY).weekday() not in named
    numbers = [one.day for one in ends_of(either(days_of_night(said(words, language)))) or ()]
    return len(numbers) == len("AB") and all(numbers) and f"{first.day:02}" != numbers[0]


def _a_day_more(first: date, last: date, *, is_before: bool) -> tuple[date, date]:
    """A night is of the day behind as well, and unless it is told by the one in which it ends, of the day before."""
    return max(first, date.min + _DAY) - _DAY * is_before, min(last, date.max - _DAY) + _DAY


def _is_one(told: Parts, day: date) -> bool:
    year, month, number = told
    is_of_year = not year or f"{day.year:04}".startswith(year.rstrip("X"))
    return is_of_year and (not month or int(month) == day.month) and (not number or int(number) == day.day)
