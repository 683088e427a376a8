"""Days in digits that each country orders otherwise, with a year or without: “3/5/2013”, “12.11.”, ngày 11-3."""

import re
from datetime import date

from app.dates.words.named import PASSED_OVER
from app.patterns import Pattern
from app.tags import primary_subtag

_DAY = Pattern(
    r"(?P<one>\d{1,2})(?:(?P<mark>[/.-]) ?(?P<other>\d{1,2})[/.-] ?(?P<year>\d{4}|\d\d)\.?"
    r"|(?P<dot>\.) ?(?P<behind>\d{1,2})(?P<end>\.?)|(?P<slash>[/-])(?P<second>\d{1,2}))"
)
# Of texts in English without a country either order may be meant.
_MONTH_FIRST, _EITHER = {"en-us"}, {"en", "en-ca", "en-ph"}
# And of those in languages that are not known to have the day first.
_DAY_FIRST = {
    *("de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "nn", "no", "fi", "pl", "cs", "sk", "hr", "sr", "sl", "bs"),
    *("ro", "bg", "ru", "uk", "be", "mk", "el", "tr", "id", "ms", "vi", "he", "ar", "ca", "gl", "et", "is", "th", "hi"),
    *("ur", "mr", "bn", "ta", "te", "kn", "ml", "gu", "pa", "ne", "si", "sw", "sq", "az", "kk", "ky", "ka", "hy", "lv"),
}
_ABROAD = {"fr-ca", "es-us", "es-pr"}
# Languages that have the month before the day throughout.
_MONTH_BEFORE = {"ja", "zh", "ko", "hu", "lt"}
# Those in which two numbers with a point between them are no time of day, and two with a hyphen are no score.
_FRACTION_ALONE = {"hu", "lt"}
_POINT_ALONE, _HYPHEN_ALONE = {"ru", "uk", "be", "bg", "he", "kk", "ky", "ka", "hy"}, {"vi"}
# Fractions, and all week long.
_NO_DAYS = {"1/2", "1/3", "2/3", "1/4", "3/4", "24/7"}
# What papers of every language call the attacks of 2001.
_OF_SEPTEMBER = ("9", "11")
_MOST_MONTHS = 12
# Days that papers of Spain call by their number and the first letter of the month: 23-F, 1-O.
_LETTERS = {"e": (1,), "f": (2,), "m": (3, 5), "a": (4, 8), "j": (6, 7), "s": (9,), "o": (10,), "n": (11,), "d": (12,)}
_LETTERED = Pattern(r"(?:el |del |l')?(\d{1,2})-?([efmajsond])")
_OF_SPAIN = {"es", "ca", "gl"}
_THAI_BEFORE, _OF_THAILAND = 543, range(2400, 2700)
_THIS_CENTURY, _LATEST = 2000, 49
_BESIDE = Pattern(r"[|(),]")
_JOINED = Pattern(r"\A[\u05d0-\u05ea]-?(?=\d)")
# Beside what is passed over: parts of the day, and what is the word for it.
_MORE = {"on", "ngay", "sang", "trua", "chieu", "toi", "dnu", "dne", "dato", "kuupaeval", "d"}


def days_in_digits(plain: str, language: str, years: range) -> list[date]:
    """All that may be meant, one in each of these years where none is told; none where it may be something else."""
    if primary_subtag(language) in _OF_SPAIN and (match := _LETTERED.fullmatch(plain)):
        months = _LETTERS[match[2]]
        return [day for year in years for month in months if (day := _made(year, month, int(match[1])))]
    *before, last = _BESIDE.sub(" ", plain).split() or [""]
    # What stands behind a gap is of it: 3. 5. 2013.
    while before and last[:1].isdecimal() and before[-1][-1:] == "." and before[-1][:1].isdecimal():
        last = f"{before.pop()} {last}"
    match = _DAY.fullmatch(_JOINED.sub("", last))
    is_none = not before and last in _NO_DAYS
    if not match or is_none or any(word not in PASSED_OVER | _MORE for word in before):
        return []
    one, other = match["one"], match["other"] or match["behind"] or match["second"]
    tag = primary_subtag(language)
    if not match["year"] and not _is_day(match, tag, is_alone=not before):
        return []
    told = [_year(match["year"], tag)] if match["year"] else list(years)
    orders = _orders(int(one), int(other), language, has_year=bool(match["year"]))
    found = [day for year in told for month, number in orders if (day := _made(year, month, number))]
    if match["slash"] and found:
        found += _of_month_and_year(one, other)
        if (one, other) == _OF_SEPTEMBER:
            found += [date(year, 9, 11) for year in told]
    return found


def _is_day(match: re.Match[str], tag: str, *, is_alone: bool) -> bool:
    """Whether two numbers are a day: with a point behind each, or between them where that is no time."""
    if match["dot"]:
        return bool(match["end"]) or (is_alone and tag in _POINT_ALONE)
    return tag not in _FRACTION_ALONE if match["slash"] == "/" else tag in _HYPHEN_ALONE


def _orders(one: int, other: int, language: str, *, has_year: bool) -> list[tuple[int, int]]:
    """The month and the day, in each order that papers of the language have."""
    tag = primary_subtag(language)
    if tag in _MONTH_BEFORE and not has_year:
        return [(one, other)]
    if language in _MONTH_FIRST:
        return [(one, other)]
    is_either = language in _EITHER | _ABROAD or (tag == "en" and not has_year)
    is_sure = tag == "en" or tag in _DAY_FIRST
    return [(other, one)] if is_sure and not is_either else [(other, one), (one, other)]


def _year(told: str, tag: str) -> int:
    """Of two digits that of this century or of the last one; in Thailand one of its own."""
    year = int(told)
    if tag == "th" and (len(told) == len("67") or year in _OF_THAILAND):
        return (year if year in _OF_THAILAND else year + 2500) - _THAI_BEFORE
    if len(told) > len("24"):
        return year
    return year + (_THIS_CENTURY if year <= _LATEST else _THIS_CENTURY - 100)


def _of_month_and_year(one: str, other: str) -> list[date]:
    """“5/24” may be May of that year, all of which is meant."""
    month, year = int(one), _year(other, "") if len(other) == len("24") else 0
    if not year or not 1 <= month <= _MOST_MONTHS:
        return []
    return [day for number in range(1, 32) if (day := _made(year, month, number))]


def _made(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
