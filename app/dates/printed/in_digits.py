"""Dates as papers print them in digits: “3.5.2013”, “2013年5月3日”, “2013/14”, “5/2013”, “3-May-2013”."""

import re
from calendar import month_name
from functools import cache

from app.dates.calendars.calendars import OF_THAILAND
from app.dates.words.months import SEASONS
from app.dates.words.named import ERAS
from app.dates.words.plain import plain as plainly
from app.patterns import Pattern

_FIRST_OF_OURS = 1873
_ERA = Pattern(f"({'|'.join(ERAS)})(\\d{{1,2}}|元)年")
_DAY_FIRST = Pattern(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\.?(?:\s?(?:г|р|god|года)\.?)?")
_YEAR_FIRST = Pattern(r"(\d{4})(?:[-./년年]|\. )\s?(?:(\d{1,2})(?:[-./월月]|\. |\Z)\s?(?:(\d{1,2})[일日号號.]?)?)?")
_SEASON_OF = Pattern(r"(\d{4})[年년] ?の?([春夏秋冬]|봄|여름|가을|겨울)[天季]?")
# Chinese figures: a year figure by figure, a month and a day in tens.
_HAN = "〇一二三四五六七八九"
_TENS = f"[{_HAN}]?十[{_HAN}]?|[{_HAN}]"
_OF_HAN = Pattern(
    rf"([{_HAN}零○]{{4}})年(?:({_TENS})月(?:({_TENS})[日号號])?)?|(?<![{_HAN}])()({_TENS})月(?:({_TENS})[日号號])?(?!初)"
)
# A part of a year or a month, which is told as all of it.
_PART_OF = Pattern(
    r"(?<=[年月代년월대]) ?(?:底|初|末|中|半ば|前半|後半|上旬|中旬|下旬|初頭|初め|始め|末期|前期|後期|末頃|초"
    r"|중순|상순|하순|말|중반)\Z"
)
_DAY_MONTH_YEAR = Pattern(r"(?:(?:ngay )?(\d{1,2}) )?thang (\d{1,2}),? (?:nam )?(\d{4})")
_MONTH_YEAR, _YEAR_MONTH = re.compile(r"(\d{1,2})[/.](\d{4})"), re.compile(r"(\d{4})/(0?[1-9]|1[0-2])")
_HYPHENED = Pattern(r"(?:(?:\d{1,2}|\d{4})-)?[^\W\d_]+-(?:\d{1,2}|\d{4})")
# Behind a day of East Asia the one of the week, in brackets or not: (火), 星期二, 화요일.
_OF_WEEK = Pattern(
    r"(?<=[일日.])\s?(?:\((?:[月火水木金土日]|[월화수목금토일])\)|\((?:星期|週|周)[一二三四五六日天]\)|[月火水木金土日]曜日?"
    r"|,? ?(?:星期|週|周)[一二三四五六日天]|[월화수목금토일]요일)"
)
# And a part of it, with its hour.
OF_DAY = (
    r"(?:午[前後]|[上下中]午|凌晨|清晨|早晨|早上|傍晚|未明|[早朝昼夕]方?|[当當同][天日]|晚[上間间]?|夜[里裡]?|深夜"
    r"|오전|오후|새벽|아침|저녁|낮|밤)"
    r"(?: ?\d{1,2} ?[時时點点시](?: ?\d{1,2}[分분]|半| ?반)?(?:左右|[许許]|ころ|頃|께|쯤|경)?)?"
)
_OF_DAY = Pattern(rf"(?<=[日号號일])\s?の?{OF_DAY}\Z")
# “Local time”, by which a day is that of its place.
_LOCAL = Pattern(
    r"\A(?:(?:北京|香港|台北|日本|[美欧東东]+|首尔|莫斯科|伦敦)[时時][间間](?=\d)|한국 ?시간 ?(?=\d)"
    r"|[当當]地[时時][间間]|現地時間|현지 ?시간) ?|\((?:[当當]地[时時][间間]|現地時間|현지 ?시간)\)\Z"
)
_TWO_YEARS = Pattern(r"(?P<season>[^\W\d_]+ )?(?P<first>\d{4})[-/](?P<last>\d\d(?:\d\d)?)")
_SHORT_END = Pattern(r"(\d{4}(?:-\d\d){0,2})/(\d\d(?:-\d\d)?)|(\d{4}-\d\d-\d\d)-(\d\d)")

# Months by two words in the Arab east, and seasons by two of which one is another word.
_BY_TWO = {
    "mua thu": "autumn",
    "au printemps": "spring",
    "تشرين الاول": "october",
    "تشرين الثاني": "november",
    "كانون الاول": "december",
    "كانون الثاني": "january",
    "کانوونی دووەم": "january",
    "تشرینی یەکەم": "october",
    "تشرینی دووەم": "november",
    "کانوونی یەکەم": "december",
    "کانونی یەکەم": "december",
    "meán fómhair": "september",
    "deireadh fómhair": "october",
}
# helmi-maaliskuussa
_TWO_OF_FINLAND = Pattern(r"\b(tammi|helmi|maalis|huhti|touko|kesa|heina|elo|syys|loka|marras|joulu)-(?=\w+kuu)")
_BY_TWO = {plainly(name): of_ours for name, of_ours in _BY_TWO.items()}
_OF_TWO = Pattern("|".join(_BY_TWO))
# Months of Vietnam have numbers, in figures or in words; the first one has a name, and is mostly that of the moon.
_NUMBERS = ["hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi", "muoi mot", "muoi hai"]
# And of Thailand: by ours, and what stands before their days.
_THAI = Pattern("[ก-๙]")
_AS_OURS = {plainly(name): month_name[n].casefold() for row in OF_THAILAND for n, name in enumerate(row.split(), 1)}
_NUMBERED = Pattern(rf"\bthang (\d{{1,2}}(?!\d)|{'|'.join(reversed(_NUMBERS))})\b(?! thang)")


def in_months(plain: str) -> str:
    """`thang 5` and `thang nam` by a name, a month by two words by one, and one of Thailand by ours."""
    if _THAI.search(plain):
        return _of_thailand().sub(lambda one: f" {_AS_OURS[one[1]]} " if one[1] else "", plain).replace(" -", "-")
    plain = _TWO_OF_FINLAND.sub(r"\1kuu-", plain)
    return _OF_TWO.sub(lambda month: _BY_TWO[month[0]], _NUMBERED.sub(_named, plain))


@cache
def _of_thailand() -> re.Pattern[str]:
    before = f"(?:(?:{plainly('ช่วง|ใน|เมื่อ|ต้น|กลาง|ปลาย|สิ้น')}){{0,2}}เดือน ?)?"
    names = "|".join(map(re.escape, _AS_OURS))
    return re.compile(rf"{before}({names})|(?:ระหว่าง|เมื่อ|ใน|ช่วง)?(?:วัน[ก-ฮ]\S*|วัน)ที ?")


def _named(month: re.Match[str]) -> str:
    number = int(month[1]) if month[1].isdecimal() else _NUMBERS.index(month[1]) + 2
    return month_name[number].casefold() if 1 <= number <= len(month_name) - 1 else month[0]


def of_our_era(plain: str) -> str:
    """A year of a Japanese era is one of ours, since its calendar is."""
    return _ERA.sub(_of_era, plain)


def _of_era(era: re.Match[str]) -> str:
    year = ERAS[era[1]] + (1 if era[2] == "元" else int(era[2]))
    return f"{year}年" if year >= _FIRST_OF_OURS else era[0]


def in_figures(plain: str) -> str:
    """A year, month and day of Chinese figures in ours, and what is a part of a year or a month as all of it."""
    return _OF_HAN.sub(_figures, _PART_OF.sub("", plain))


def _figures(date: re.Match[str]) -> str:
    of_year, *parts = (date[n] or date[n + 3] for n in (1, 2, 3))
    year = "".join(str(_HAN.index("〇" if one in "零○" else one)) for one in of_year or "")
    numbers = (year, *map(_tens, parts))
    return "".join(f"{number}{sign}" for number, sign in zip(numbers, "年月日", strict=True) if number)


def _tens(figures: str | None) -> int:
    tens, ten, ones = (figures or "").rpartition("十")
    return (_HAN.index(tens) if tens else bool(ten)) * 10 + (_HAN.index(ones) if ones else 0)


def two_years(plain: str) -> str | None:
    """`2013/14` are two years; a winter of both, or in the south a summer, is that of the first."""
    match = _TWO_YEARS.fullmatch(plain)
    if not match or f"{int(match['first']) + 1:04}"[-len(match["last"]) :] != match["last"]:
        return None
    first, season = match["first"], match["season"]
    if not season:
        return f"{first}/{int(first) + 1:04}"
    of_both = {"24": "24", "22": "30"}.get(SEASONS.get(season.strip(), ""))
    return f"{first}-{of_both}" if of_both else None


def with_whole_end(plain: str) -> str | None:
    """`2013-09-05/06`, where what both ends share is not repeated; not of `2013/09`, which no year is before."""
    match = _SHORT_END.fullmatch(plain)
    if not match:
        return None
    first, last = (one for one in match.groups() if one)
    is_month = len(first) == len("2013") and last < first[2:]
    return f"{first}/{first[: -len(last)]}{last}" if len(first) > len(last) and not is_month else None


def month_of_year(plain: str) -> str | None:
    """`9/2013` or `2013/9`."""
    if match := _MONTH_YEAR.fullmatch(plain):
        return f"{match[2]}-{int(match[1]):02}"
    match = _YEAR_MONTH.fullmatch(plain)
    return f"{match[1]}-{int(match[2]):02}" if match else None


def without_day_of_week(plain: str) -> str:
    """And without a part of the day."""
    return _LOCAL.sub("", _OF_WEEK.sub("", _OF_DAY.sub("", plain)))


def unhyphened(plain: str) -> str:
    """`3-May-2013` and `May-2013` are no intervals."""
    return plain.replace("-", " ") if _HYPHENED.fullmatch(plain) else plain


def in_digits(plain: str) -> str | None:
    if match := _DAY_FIRST.fullmatch(plain) or _DAY_MONTH_YEAR.fullmatch(plain):
        *day, month, year = filter(None, match.groups())
        return "-".join([year, *(f"{int(part):02}" for part in (month, *day))])
    if match := _SEASON_OF.fullmatch(plain):
        return f"{match[1]}-{SEASONS[match[2]]}"
    if match := _YEAR_FIRST.fullmatch(plain):
        year, *rest = filter(None, match.groups())
        return "-".join([year, *(f"{int(part):02}" for part in rest)])
    return None
