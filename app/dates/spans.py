"""Words that tell of a stretch of time, or of a day in digits that each country orders otherwise."""

import re
from datetime import date

from app.dates.bounds import SEASONS, DateError
from app.dates.in_words import printed
from app.dates.of_years import of_year
from app.dates.parts import parts_of, words_of
from app.dates.reading import Edtf, parse_edtf

_IN_DIGITS = re.compile(r"(?:on )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
# Of texts in English without a country either order may be meant.
_MONTH_FIRST, _EITHER = {"en-us"}, {"en", "en-ca", "en-ph"}
_SEASON = re.compile(r"\d{4}-(2[1-9]|3[0-2])[?~%]?")
_FROM_TODAY = {"last", "this", "next"}
# Not the quarters and halves of a year, which a company may count from another month on.
_CENTURY = re.compile(r"\d\dXX")


def tells_of_another(words: str, language: str, edtf: Edtf, first: date, last: date) -> bool:
    """Whether none of what the words may mean lies in the date."""
    plain = printed(words)
    if days := _in_digits(plain, language.lower()):
        return not any(first <= day <= last for day in days)
    if (found := of_year(plain)) and _CENTURY.fullmatch(found):
        return not _meets(found, first, last)
    return _is_of_another_season(plain, edtf)


def _in_digits(plain: str, language: str) -> list[date]:
    match = _IN_DIGITS.fullmatch(plain)
    if not match:
        return []
    one, other, year = map(int, match.groups())
    is_english = language.partition("-")[0] == "en"
    orders = [] if language in _MONTH_FIRST else [(other, one)]
    if language in _MONTH_FIRST | _EITHER or not is_english:
        orders.append((one, other))
    return [day for month, number in orders if (day := _day(year, month, number))]


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _meets(told: str, first: date, last: date) -> bool:
    try:
        found = parse_edtf(told)
    except DateError:
        return True
    return bool(found.earliest and found.latest and found.earliest <= last and first <= found.latest)


def _is_of_another_season(plain: str, edtf: Edtf) -> bool:
    """Whether both are seasons that are called otherwise."""
    season = _SEASON.fullmatch(edtf.edtf)
    told = parts_of([word for word in words_of(plain) if word not in _FROM_TODAY]) if season else None
    named = SEASONS.get(told.month or "") if told else None
    return bool(season and named and named.name != SEASONS[season[1]].name)
