"""Words for a season beside a date: whether they name another one, or that of another year."""

from datetime import date

from app.dates.edtf.bounds import SEASONS
from app.dates.edtf.reading import Edtf
from app.dates.printed.in_digits import in_digits
from app.dates.printed.parts import Parts, parts_of, words_of
from app.dates.relative.of_seasons import is_last_or_next, is_of_both, season_in, seasons_of
from app.dates.words.months import SEASONS as SEASON_NAMES
from app.patterns import Pattern

_SEASON = Pattern(r"(?P<year>\d{4})-(?P<code>2[1-9]|3[0-2])[?~%]?")
_OF_EAST_ASIA = Pattern("[春夏秋冬]|봄|여름|가을|겨울")
# What stands beside a season of a year there; what else may do so makes another name of it: アラブの春.
_BESIDE_IN_EAST_ASIA = Pattern(r"(?:[\d\s年今去昨来來明本的の天季初末년]|올해?|지난해?|작년|내년|이번)*")
# And elsewhere: this one, of last year.
_BESIDE = Pattern("this|year|diese[nrms]?|cet|este|questa|ub|roku|yil|nam|ngoai|mua|ऋतु|पिछली")
# Not a year as Iran counts.
_OF_OURS = Pattern(r"1[5-9]\d\d|2[01]\d\d")
# Those that begin in December, and in languages of both sides of the equator what may be one of them.
_OVER_NEW_YEAR, _MAY_BE_OVER = {"24", "28", "30"}, {"22", "24"}


def is_season(edtf: Edtf) -> bool:
    return bool(_SEASON.fullmatch(edtf.edtf))


def is_of_another_season(plain: str, language: str, edtf: Edtf) -> bool:
    """Whether both are seasons, and are called otherwise or are of other years."""
    season = _SEASON.fullmatch(edtf.edtf)
    if not season:
        return False
    words = words_of(plain)
    of_east_asia = _OF_EAST_ASIA.findall(plain)
    told = season_in([*words, *of_east_asia], language)
    if of_east_asia:
        is_alone = bool(_BESIDE_IN_EAST_ASIA.fullmatch(_OF_EAST_ASIA.sub("", plain)))
    else:
        # “The Prague Spring” is none, nor is “the fall of Kabul”.
        is_alone = all(_is_of_season(word) for word in words)
    if not told or not is_alone:
        return False
    if SEASONS[told].name != SEASONS[season["code"]].name:
        return True
    years = {int(word) for word in words if _OF_OURS.fullmatch(word)}
    year, code = int(season["year"]), season["code"]
    near = {year, year + 1} if code in _OVER_NEW_YEAR else {year}
    near |= {year - 1, year + 1} if code in _MAY_BE_OVER and is_of_both(language) else set()
    return len(years) == 1 and years.isdisjoint(near)


def _is_of_season(word: str) -> bool:
    return bool(word.isdecimal() or word in SEASON_NAMES or is_last_or_next(word) or _BESIDE.fullmatch(word))


def is_out_of_season(plain: str, language: str, first: date, last: date) -> bool:
    """Whether it lies in no month of the season of a year that they tell."""
    words = words_of(plain)
    told = in_digits(plain) if _OF_EAST_ASIA.search(plain) else None
    parts = Parts(*told.split("-")) if told else parts_of(words)
    season = parts.month if told and parts else season_in(words, language)
    if not season or not parts or parts.month != season or not _OF_OURS.fullmatch(parts.year or ""):
        return False
    return not any(
        begin <= last and first <= end for begin, end in seasons_of(season, language, [int(parts.year or 0)])
    )
