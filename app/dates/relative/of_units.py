"""A month of a year, or a day of a week, that words tell from the day of writing: Loni v červnu, 去年6月, 下周一."""

import re
from datetime import date
from functools import cache

from app.dates.printed.in_digits import in_months
from app.dates.relative.months_ago import unit_of
from app.dates.relative.of_seasons import season_in
from app.dates.words.months import MONTHS, SEASONS
from app.dates.words.named import PASSED_OVER
from app.dates.words.plain import plain
from app.dates.words.weekdays import weekdays_in, without_weekdays
from app.patterns import Pattern
from app.tags import primary_subtag

# In scripts of India the signs of vowels are no letters.
_WORD = Pattern(r"[\u0900-\u0963\u0980-\u09e5\u0b80-\u0be5\u0e00-\u0e4e]+|[^\W\d_]+(?:['-][^\W\d_]+)*|\d+")
_OF_EAST_ASIA = Pattern(r"(\D+?)の?[ ,]?(\d{1,2})[月월](?: ?\d{1,2}[日号號일])?\D*")
_SEASON_OF_EAST_ASIA = Pattern(r"(\D+?)の? ?([春夏秋冬]|봄|여름|가을|겨울)[天季]?(?:에)?")
_SHORT = {"昨": "昨年", "今": "今年", "来": "来年", "올": "올해"}
_NUMBER_OF_EAST_ASIA = Pattern(
    r"(\D*[月달])の? ?\d{1,2}(?:[日号號일]?(?: ?[-至到・、] ?|から|부터 ?)\d{1,2})?[日号號일]\D*"
)
_DAY_OF_EAST_ASIA = Pattern(
    r"(.*[周週])[一二三四五六日天]|(.*(?:星期|礼拜|禮拜))[一二三四五六日天]|(.+週)の?[月火水木金土日]曜日?"
    r"|(.+ ?주) ?[월화수목금토일]요일|วัน[ก-ฮ]\S*?(สัปดาห์\S+)"
)
# “Last” and “next”, before or behind a month, by the language.
_LAST = {
    "en": "last;next",
    "de": "letzt(?:en|er|e)|vergangene[nrs]?;(?:kommend|nächst)e[nrs]?",
    "fr": "derniers?;prochains?",
    "es": "pasado|último;próximo",
    "it": "scorso;prossimo",
    "pt": "passado|último;próximo",
    "nl": "afgelopen|vorige;komende|volgende",
    "he": "שעבר|האחרון;הבא|הקרוב",
    "ar": "الماضي;المقبل|القادم",
    "ru": "прошлом|минувшем;будущем",
}
_MOST_WORDS, _MONTHS_OF_YEAR = 7, 12


def month_of_number(words: str, language: str) -> int | None:
    """By how many months the one of a day by its number is behind that of the day: 今月17日, 지난달 20일."""
    match = _NUMBER_OF_EAST_ASIA.fullmatch(plain(words))
    return _step(match[1].strip(), language, "month") if match else None


def month_of(words: str, language: str) -> tuple[int, int] | None:
    """By how many years the year of a month is behind that of the day, and the month; None for all else."""
    if match := _OF_EAST_ASIA.fullmatch(plain(words)):
        year = _step(match[1].strip(), language, "year")
        return None if year is None or not 1 <= int(match[2]) <= _MONTHS_OF_YEAR else (year, int(match[2]))
    told = [_of_article(word) for word in _WORD.findall(in_months(plain(words)))]
    months = [word for word in told if word in MONTHS]
    if len(months) != 1 or not 1 < len(told) <= _MOST_WORDS:
        return None
    rest = [word for word in told if word not in months and not word.isdecimal()]
    year = _step_of(tuple(rest), language, "year")
    return None if year is None else (year, int(MONTHS[months[0]]))


def season_of_year(words: str, language: str) -> tuple[int, str] | None:
    """By how many years the year of a season is behind that of the day, and its code in EDTF; None for all else."""
    if match := _SEASON_OF_EAST_ASIA.fullmatch(plain(words)):
        year = _step(_SHORT.get(match[1].strip(), match[1].strip()), language, "year")
        return None if year is None else (year, SEASONS[match[2]])
    told = [word.rpartition("'")[2] for word in _WORD.findall(plain(words))]
    season = season_in(told, language)
    if not season or not 1 < len(told) <= _MOST_WORDS:
        return None
    year = _step_of(tuple(word for word in told if word not in SEASONS), language, "year")
    return None if year is None else (year, season)


def _of_article(word: str) -> str:
    """A month without what Italian and French join to it: nell'agosto, d'août."""
    month = word.rpartition("'")[2]
    return month if month in MONTHS else word


def week_of_day(words: str, language: str) -> int | None:
    """By how many weeks the week of a day that is named is behind that of the day; None for all else."""
    if match := _DAY_OF_EAST_ASIA.fullmatch(plain(words)):
        return _step(next(filter(None, match.groups())).strip(), language, "week")
    if not weekdays_in(words, language):
        return None
    return _step_of(tuple(_WORD.findall(without_weekdays(words, language))), language, "week")


def years_of_month(words: str, language: str, day: date) -> tuple[int, int] | None:
    """The year and the month of “last June”, the latest before the day, or the next behind it; None for all else.

    Words that may mean one of this year or of the year before are none.
    """
    tag, told = primary_subtag(language), _WORD.findall(plain(words))
    months = [int(MONTHS[word]) for word in told if word in MONTHS]
    if len(months) != 1 or tag not in _LAST or len(told) > _MOST_WORDS:
        return None
    which = [n for n, one in enumerate(plain(_LAST[tag]).split(";")) if any(re.fullmatch(one, word) for word in told)]
    rest = [word for word in told if word not in MONTHS and word not in PASSED_OVER and not word.isdecimal()]
    if len(which) != 1 or any(not re.fullmatch(plain(_LAST[tag]).replace(";", "|"), word) for word in rest):
        return None
    is_last, (month,) = which == [0], months
    if is_last:
        return (day.year - 1, month) if month > day.month else None
    return (day.year + 1, month) if month < day.month else None


@cache
def _step_of(words: tuple[str, ...], language: str, unit: str) -> int | None:
    """Without words that join them to what else is told, from either end."""
    for start in range(len(words)):
        for end in range(len(words), start, -1):
            if (step := _step(" ".join(words[start:end]), language, unit)) is not None:
                return step
            if words[end - 1] not in PASSED_OVER:
                break
        if words[start] not in PASSED_OVER:
            break
    return None


def _step(words: str, language: str, unit: str) -> int | None:
    found = unit_of(words, language)
    return found[1] if found and found[0] == unit else None
