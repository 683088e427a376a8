"""Days of the calendar of the moon that Muslims keep, as papers print them: 1 رمضان 1445 هـ, 12 Ramadan 1445 H."""

import re
from datetime import date, timedelta
from functools import cache

from app.dates.words.plain import plain
from app.patterns import Pattern

# From the first month on, as they are called in Arabic, Persian and Urdu, in Indonesian and Malay, Turkish and English.
_MONTHS = """
محرم muharram muharrem mouharram
صفر safar
ربيع_الاول ربیع_الاول rabiul_awal rabi_al-awwal rebiülevvel
ربيع_الاخر ربيع_الثاني ربیع_الثانی rabiul_akhir rabi_al-thani rebiülahir
جمادى_الاولى جمادي_الاولي جمادی_الاول jumadil_awal jumada_al-awwal
جمادى_الاخرة جمادى_الثانية جمادی_الثانی jumadil_akhir jumada_al-thani
رجب rajab recep
شعبان syaban sya'ban syakban sha'ban shaban şaban
رمضان ramadan ramadhan ramazan ramadán ramadã
شوال syawal shawwal şevval
ذو_القعدة ذي_القعدة ذوالقعده ذی_القعدہ zulkaidah dzulqa'dah zulkaedah dhu_al-qadah zilkade
ذو_الحجة ذي_الحجة ذوالحجه ذی_الحجہ zulhijah dzulhijjah zulhijjah dhu_al-hijjah zilhicce
"""
_ERA = r"(?: ?(?:هـ|ه|ق|هجري[ةه]?|هجری(?: قمری)?|ہجری|h|ah|hijriah|hijriyah|hicri)\.?)?"
_YEAR = Pattern(r"1[34]\d\d")
# A month begins where the moon is seen, a day or two sooner or later than it is worked out.
_SLACK = timedelta(2)
# The day before the first one, and of 30 years as many are longer by a day.
_BEFORE_FIRST, _DAYS_OF_YEAR, _CYCLE, _LEAP_YEARS = 227014, 354, 30, 11


def of_moon(words: str) -> tuple[date, date] | None:
    """The first and the last day that may be meant; None for all else, and where no year is told."""
    match = _pattern().fullmatch(plain(words)) if _YEAR.search(plain(words)) else None
    if not match:
        return None
    month, year = _numbers()[match["month"]], int(match["year"])
    if match["day"]:
        day = day_of_moon(year, month, int(match["day"]))
        return day - _SLACK, day + _SLACK
    return day_of_moon(year, month, 1) - _SLACK, day_of_moon(year, month, 30) + _SLACK


def day_of_moon(year: int, month: int, day: int) -> date:
    """As it is worked out: months have 30 days and 29 by turns."""
    leaps = (_LEAP_YEARS * year + 3) // _CYCLE
    return date.fromordinal(
        _BEFORE_FIRST + _DAYS_OF_YEAR * (year - 1) + leaps + 30 * (month - 1) - (month - 1) // 2 + day
    )


@cache
def _numbers() -> dict[str, int]:
    rows = enumerate(_MONTHS.strip().splitlines(), 1)
    return {plain(name.replace("_", " ")): n for n, row in rows for name in row.split()}


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, _numbers()), key=len, reverse=True))
    return re.compile(
        rf"(?:(?P<day>\d{{1,2}}) (?:من )?)?(?P<month>{names}),? (?:عام |سنة )?(?P<year>1[34]\d\d){plain(_ERA)}"
    )
