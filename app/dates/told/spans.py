"""Words that tell of a stretch of time, or of a day in digits that each country orders otherwise."""

import re
from datetime import date, timedelta

from app.dates.calendars.calendars import of_another_calendar, of_iran_in
from app.dates.calendars.hijri import of_moon
from app.dates.calendars.reckoned import is_years_away
from app.dates.calendars.weeks import weeks_in
from app.dates.edtf.bounds import SEASONS, DateError
from app.dates.edtf.reading import Edtf, parse_edtf
from app.dates.printed.between import ends_of, joins
from app.dates.printed.decades import decade_of
from app.dates.printed.in_words import either, printed
from app.dates.printed.nights import days_of_night
from app.dates.printed.numeric import days_in_digits
from app.dates.printed.of_years import of_year
from app.dates.printed.parts import Parts
from app.dates.printed.phrases import in_one_word
from app.dates.told.another_season import is_of_another_season, is_out_of_season, is_season
from app.dates.words.beside import is_before_or_after, is_night
from app.dates.words.fillers import without_fillers
from app.dates.words.joined import without_joined
from app.dates.words.named import SINCE, UNTIL
from app.dates.words.plain import plain as plainly
from app.dates.words.shortened import with_whole_months
from app.dates.words.weekdays import weekdays_in, without_weekdays
from app.patterns import Pattern
from app.tags import primary_subtag

# Days of a month that is not told, by their numbers.
_NUMBERED = Pattern(r"\d[日号號일]")
_MOST_DAYS = 31
# In English these are months with a capital alone, and the last ones are of other languages.
_NO_MONTH = Pattern(r"\b(?:may|march|august|(?i:ago|out|set))\b")
# Tuesday as well.
_MARDI, _WITH_MARDI = re.compile(r"mar\.?"), {"fr", "es", "ca", "gl", "it", "ro", "sq", "tl", "fil"}
# Four digits there may be a time of day.
_TIME = Pattern(r"\b(?:gmt|utc|at \d{4}|\d{4} cet)\b")
# The tenth month in Croatian, and the eleventh in Polish and Czech.
_LISTOPAD, _CROATIAN = re.compile(r"\blistopad\w*"), {"hr", "bs"}
# From one day of the week to the next, and from Sunday to Monday; or round the week, from Monday to Sunday.
_NEXT = (1, 6)
_DAYS_OF_WEEK = 7
# Where months of the moon stand beside years of the sun.
_OF_SUN = {"fa", "ps", "tg"}
# On the 30th, which are no thirties.
_DAY_OF_HUNGARY = Pattern(r"\d{1,2}-[ae]n\b")
_YEARS = Pattern(r"\d{4}/\d{4}")
# A century, or a year with its era, and not a quarter or half, which a company may count from another month on.
_CENTURY = Pattern(r"\d\dXX|\d{4}")


def said(words: str, language: str) -> str:
    """Words for a date as they are read of a text in this language."""
    tag = primary_subtag(language)
    plain = without_joined(printed(with_whole_months(without_weekdays(words, language), tag)), tag)
    plain = without_fillers(plain, tag)
    return _LISTOPAD.sub("oktobar", plain) if tag in _CROATIAN else plain


def is_stretch(words: str, language: str) -> bool:
    """Whether they tell of all days between two of the week that are not next to each other."""
    named = weekdays_in(words, language)
    if len(named) != len("AB") or not joins(printed(words), primary_subtag(language)):
        return False
    return max(named) - min(named) not in _NEXT or not (is_night(words) or _are_next(words, language, named))


def _are_next(words: str, language: str, named: frozenset[int]) -> bool:
    """Whether the day that the words name first is the one before the other; not where they are one word."""
    parts = words.split()
    begun = (named & weekdays_in(" ".join(parts[:n]), language) for n in range(1, len(parts) + 1))
    first = next(filter(None, begun))
    return len(first) == 1 and {(day + 1) % _DAYS_OF_WEEK for day in first} == named - first


def is_bound(plain: str) -> bool:
    """Whether they tell only since when or until when it was."""
    return in_one_word(plain).partition(" ")[0] in SINCE | UNTIL


def may_be_another(words: str, language: str) -> bool:
    """Whether what looks like a date may be another word, or a time of day."""
    tag = primary_subtag(language)
    is_another = (tag == "en" and _NO_MONTH.search(words)) or (tag in _WITH_MARDI and _MARDI.fullmatch(plainly(words)))
    return bool(is_another or _TIME.search(printed(words)))


def tells_of_another(words: str, language: str, edtf: Edtf, first: date, last: date) -> bool:
    """Whether none of what the words may mean lies in the date."""
    plain, tag = said(words, language), primary_subtag(language)
    years = range(max(first.year, last.year - 1), last.year + 1)
    if found := of_another_calendar(words, tag):
        return not _meets(found, first, last)
    if tag not in _OF_SUN and (moon := of_moon(words)):
        return last < moon[0] or moon[1] < first
    if tag == "fa" and (told := of_iran_in(words, years)):
        return not any(begin <= last and first <= end for begin, end in told)
    if not (tag == "hu" and _DAY_OF_HUNGARY.search(plain)) and (tens := decade_of(plain)) is not None:
        return all(year // 10 % 10 != tens for year in range(first.year, last.year + 1))
    days = [(day, day) for day in days_in_digits(plain, language.lower(), years)]
    if not is_bound(plain) and (told := days or weeks_in(plain, tag, range(first.year, last.year + 2))):
        return not any(begin <= last and first <= end for begin, end in told)
    if (found := of_year(plain)) and _CENTURY.fullmatch(found):
        return not _meets(found, first, last)
    ends = ends_of(either(plain)) or (ends_of(days_of_night(plain)) if is_night(words) else None)
    if ends and not may_be_another(words, language):
        return _is_beyond(ends, edtf, first, last) or (
            bool(_NUMBERED.search(plain)) and _is_of_other_numbers(ends, first, last)
        )
    if not (is_bound(plain) or is_before_or_after(words)) and is_years_away(words, language, first, last):
        return True
    if is_season(edtf):
        return not is_bound(plain) and is_of_another_season(plain, language, edtf)
    return not is_bound(plain) and is_out_of_season(plain, language, first, last)


def _is_beyond(ends: tuple[Parts, Parts], edtf: Edtf, first: date, last: date) -> bool:
    """Whether it lies outside of what is between these, in whichever year where they tell none; of years any part."""
    begin, end = ends
    if begin.year and end.year and not (begin.month or end.month or "X" in begin.year + end.year):
        if _YEARS.fullmatch(edtf.edtf) and begin.year < end.year:
            return not begin.year <= edtf.edtf[:4] <= edtf.edtf[-4:] <= end.year
        return not _meets(f"{begin.year}/{end.year}", first, last)
    if not begin.month or not end.month or {begin.month, end.month} & {*SEASONS}:
        return False
    years = (
        [(begin.year, end.year)] if begin.year and end.year else _years(first, last, is_over=end.month < begin.month)
    )
    told = [(begin._replace(year=one).edtf, end._replace(year=other).edtf) for one, other in years]
    return not any(_meets(f"{one}/{other}", first, last) for one, other in told)


def _is_of_other_numbers(ends: tuple[Parts, Parts], first: date, last: date) -> bool:
    """Whether no day of it has a number between these, where they tell a month no more than a year."""
    begin, end = (int(one.day or 0) if one == Parts(day=one.day) else 0 for one in ends)
    if not 0 < begin <= end or (last - first).days >= _MOST_DAYS:
        return False
    return not any(begin <= (first + timedelta(n)).day <= end for n in range((last - first).days + 1))


def _years(first: date, last: date, *, is_over: bool) -> list[tuple[str, str]]:
    """Those in which it may begin and end; over New Year's Day, it ends in the next one."""
    return [(f"{year:04}", f"{year + is_over:04}") for year in range(max(first.year - 1, 1), last.year + 1)]


def _meets(told: str, first: date, last: date) -> bool:
    try:
        found = parse_edtf(told)
    except DateError:
        return True
    return bool(found.earliest and found.latest and found.earliest <= last and first <= found.latest)
