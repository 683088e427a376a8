"""Dates as papers print them, and what they would be in EDTF: “5 May 2013”, “Sept. 2013”, “3.5.2013”, “mid-1990s”.

Only messages tell it: which date is meant is the curator's to say. What is a part of a month or a year is told as all
of it, and what is before or after something with it, so that no bound is narrower than the words.
"""

import re
from calendar import month_name
from datetime import date, timedelta
from functools import lru_cache

from app.dates.calendars.calendars import of_another_calendar, week_of
from app.dates.calendars.holidays import holiday_in
from app.dates.printed.between import ends_of
from app.dates.printed.in_digits import (
    in_digits,
    in_figures,
    in_months,
    month_of_year,
    of_our_era,
    two_years,
    unhyphened,
    with_whole_end,
    without_day_of_week,
)
from app.dates.printed.of_years import of_year
from app.dates.printed.parts import parts_of, words_of
from app.dates.printed.phrases import in_one_word, with_mark
from app.dates.words.months import MONTHS
from app.dates.words.named import ABOUT, PASSED_OVER, SINCE, UNTIL
from app.dates.words.ordinals import in_figures_of_days
from app.dates.words.plain import LONGEST, tidied
from app.dates.words.plain import plain as plainly
from app.patterns import Pattern

_MARKS = Pattern("[?~%/]")
_PART = Pattern(r"\b(mid|early|late|end|start)-")
# September/October, which no EDTF may be.
_OR = Pattern(r"(?<=[^\W\d_]{3}) ?/ ?(?=\w)|(?<=\w)/(?=[^\W\d_]{3})")
# A month by two names, as papers of the Arab east have it.
_TWICE = Pattern(r"([^\W\d_]+)/([^\W\d_]+)")
_TIME = Pattern(
    r"\b\d{1,2}(?::\d\d){1,2}(?: ?[ap]\.?m\b\.?)?|\b\d{1,2}[.,]\d\d ?(?:[ap]\.?m\b\.?|h\b)"
    r"|(?<!\d[.,])\b\d{1,2} ?(?:[ap]\.?m\b\.?|h\b(?: ?\d\d\b)?)"
)
# 5./6. Mai
_DAYS = Pattern(r"(?<!\d)(\d{1,2})\.\s?[/-]\s?(?=\d{1,2}\.)")
# A year as Iran counts, which is no year of this calendar.
_OF_IRAN = Pattern(r"(?<![۰-۹])۱[۲-۴][۰-۹]{2}(?![۰-۹])|سال ?1[2-4]\d\d(?!\d)")
# 5/6 May
_DAYS_OF = Pattern(r"(?<![\d/])(\d{1,2})/(?!\d{1,2} (?:đen|hingga|sampai)\b)(?=\d{1,2}\.? (?:de |of )?[^\W\d_]{3})")
# In French an accent tells “from” from “of”.
_FROM_IN_FRENCH = Pattern(r"\bdès\b", re.IGNORECASE)
# And “at” from “to”, au soir du 3 mai; in Arabic “of” from “from”, 3 من مايو.
_AT_IN_FRENCH = Pattern(r"\bau (?=(?:petit |tout )?(?:matin|soir|cours|début|milieu))", re.IGNORECASE)
_OF_IN_ARABIC = Pattern(r"(?<=\d) من (?=[^\W\d])")
# A tilde from day to day.
_TILDE = Pattern(r"(?<=[\d年月日년월일])~(?=\d)")


def as_edtf(value: str) -> str | None:
    """What may be meant, which need not be in the calendar; None for what has no year, or may be several."""
    if len(value) > LONGEST:
        return None
    value = tidied(value)
    if found := of_another_calendar(value):
        return found
    return None if _OF_IRAN.search(value) else _of_ours(value)


def _of_ours(value: str) -> str | None:
    """What may be meant of the calendar of EDTF."""
    if day := week_of(value):
        return _week(as_edtf(day) or "")
    if holiday := holiday_in(plainly(value)):
        return f"{holiday[0]}-{holiday[1]}" if holiday[0] else None
    plain, mark = with_mark(printed(value))
    if mark:
        found = as_edtf(plain)
        return f"{found}{mark}" if found and not _MARKS.search(found) else None
    plain = plain if ends_of(plain) else in_one_word(plain)
    plain = either(plain)
    if found := two_years(plain) or with_whole_end(plain) or month_of_year(plain):
        return found
    if _MARKS.search(plain):
        return None
    if found := in_digits(plain) or of_year(plain):
        return found
    if interval := _interval(plain):
        return interval
    first, _, rest = plain.partition(" ")
    if rest and first in SINCE | UNTIL:
        end = _alone(rest)
        return end and (f"{end}/.." if first in SINCE else f"../{end}")
    return _alone(plain)


def either(plain: str) -> str:
    """What a stroke parts as what lies between both: 30. April/1. Mai."""
    return _OR.sub(" - ", plain)


def _once(names: re.Match[str]) -> str:
    return names[1] if MONTHS.get(names[1], "") == MONTHS.get(names[2]) else names[0]


def _week(day: str) -> str | None:
    """Its days from Monday to Sunday."""
    try:
        monday = (found := date.fromisoformat(day)) - timedelta(found.weekday())
        sunday = monday + timedelta(6)
    except (OverflowError, ValueError):
        return None
    return f"{monday}/{sunday}"


# A place and an agency before a day: LONDON, Nov 7; (ANSA) - ROMA, 07 NOV.
_DATELINE = Pattern(
    r"\A(?:\([A-Z]{2,}\) ?[-‐-—]? ?)?[^\W\d_a-z][^\W\d_]{2,}(?:[ -][^\W\d_a-z][^\W\d_]+){0,2}, (?=\d{1,2}\.? "
    r"[^\W\d_]|[^\W\d_]+\.? \d{1,2}\Z)"
)
# It is none that tells by which place's time a day is that.
_AGENCY = Pattern(r" \((?!GMT|UTC|(?i:.*(?:time|zeit|hora|heure|ora|local)\b))[A-Z][^()\d]{1,20}\)(?: ?[-‐-—]+)?\Z")
# A month in Roman numbers: 7.XI.2023, 7 XI.
_ROMAN = Pattern(r"(?<=\d)(\.? ?)(I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})\b(?=[. ]+(?:19|20)\d\d|\.?\Z)\.?")
_MONTHS_OF_ROME = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


@lru_cache(maxsize=10_000)
def printed(value: str) -> str:
    """What papers print, as it is compared: without times of day, and of days that have a number without their name."""
    value = _AGENCY.sub("", _without_place(value))
    value = _ROMAN.sub(lambda month: f" {month_name[_MONTHS_OF_ROME.index(month[2]) + 1]} ", value)
    value = _OF_IN_ARABIC.sub(" ", _AT_IN_FRENCH.sub("", _FROM_IN_FRENCH.sub("depuis", value)))
    told = _TIME.sub(" ", plainly(value)).replace("-feira", "")
    told = in_months(_DAYS_OF.sub(r"\1 - ", _TILDE.sub("-", told)))
    told = in_figures_of_days(_PART.sub(r"\1 ", _TWICE.sub(_once, told)))
    told = without_day_of_week(of_our_era(in_figures(told)))
    return unhyphened(" ".join(_DAYS.sub(r"\1 - ", told).split()).strip(" ,"))


def _without_place(value: str) -> str:
    """A day without the place that a report is from, where what stands there is no day of the week and no month."""
    match = _DATELINE.match(value)
    if not match or not PASSED_OVER.isdisjoint(words := plainly(match[0]).replace(",", " ").split()):
        return value
    return value if any(word in MONTHS for word in words) else value[match.end() :]


def _interval(plain: str) -> str | None:
    first, last = ends_of(plain) or (None, None)
    return f"{first.edtf}/{last.edtf}" if first and last and first.edtf and last.edtf else None


def _alone(plain: str) -> str | None:
    if found := in_digits(plain):
        return found
    words = words_of(plain)
    is_about = bool(words) and words[0] in ABOUT
    parts = parts_of(words[1:] if is_about else words)
    found = parts and parts.edtf
    return f"{found}~" if found and is_about else found
