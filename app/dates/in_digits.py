"""Dates as papers print them in digits: “3.5.2013”, “2013年5月3日”, “2013/14”, “Q3 2013”, “the 20th century”."""

import re

from app.dates.named import ERAS, QUARTERS, SEASONS

_ERA = re.compile(f"({'|'.join(ERAS)})(\\d{{1,2}}|元)年")
_QUARTER = re.compile(
    r"(?:q|qtr )(?P<q>[1-4])(?: of)?[ ,-]*(?P<y>\d{4})|(?P<yq>\d{4})[ -]?q(?P<qy>[1-4])"
    r"|(?:the )?(?P<nth>first|second|third|fourth|last|[1-4]\.) (?:quarter|quartal)(?: of)?,? (?P<year>\d{4})"
)
_HALF = re.compile(r"(?:h(?P<h>[12])|(?:the )?(?P<nth>first|second) half(?: of)?),? (?P<y>\d{4})")
_CENTURY = re.compile(r"(?:the )?(\d\d?)(?:st|nd|rd|th|\.) (?:century|jahrhundert)")
_AD = re.compile(r"(?:ad (?P<before>\d{1,4})|(?P<behind>\d{1,4}) (?:ad|ce))")
_DAY_FIRST = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})(?:[-./년年]|\. )\s?(?:(\d{1,2})(?:[-./월月]|\. |\Z)\s?(?:(\d{1,2})[일日.]?)?)?")
_SEASON_OF = re.compile(r"(\d{4})年([春夏秋冬])")
_DAY_MONTH_YEAR = re.compile(r"(?:ngay )?(\d{1,2}) thang (\d{1,2}),? (?:nam )?(\d{4})")
_TWO_YEARS = re.compile(r"(?P<season>[^\W\d_]+ )?(?P<first>\d{4})[-/](?P<last>\d\d)")
_SHORT_END = re.compile(r"(\d{4}(?:-\d\d){0,2})/(\d\d(?:-\d\d)?)")


def of_our_era(plain: str) -> str:
    """A year of a Japanese era is one of ours."""
    return _ERA.sub(lambda era: f"{ERAS[era[1]] + (1 if era[2] == '元' else int(era[2]))}年", plain)


def two_years(plain: str) -> str | None:
    """`2013/14` are two years; a winter of both, or in the south a summer, is that of the first."""
    match = _TWO_YEARS.fullmatch(plain)
    if not match or (int(match["first"]) + 1) % 100 != int(match["last"]):
        return None
    first, season = match["first"], match["season"]
    if not season:
        return f"{first}/{int(first) + 1}"
    of_both = {"24": "24", "22": "30"}.get(SEASONS.get(season.strip(), ""))
    return f"{first}-{of_both}" if of_both else None


def with_whole_end(plain: str) -> str | None:
    """`2013-09-05/06`, where what both ends share is not repeated."""
    match = _SHORT_END.fullmatch(plain)
    return f"{match[1]}/{match[1][: -len(match[2])]}{match[2]}" if match and len(match[1]) > len(match[2]) else None


def in_digits(plain: str) -> str | None:
    if match := _DAY_FIRST.fullmatch(plain) or _DAY_MONTH_YEAR.fullmatch(plain):
        day, month, year = match.groups()
        return f"{year}-{int(month):02}-{int(day):02}"
    if match := _SEASON_OF.fullmatch(plain):
        return f"{match[1]}-{SEASONS[match[2]]}"
    if match := _YEAR_FIRST.fullmatch(plain):
        year, *rest = filter(None, match.groups())
        return "-".join([year, *(f"{int(part):02}" for part in rest)])
    return None


def of_year(plain: str) -> str | None:
    """A quarter, a half or a century, or a year with its era."""
    if match := _QUARTER.fullmatch(plain):
        number = QUARTERS[(match["q"] or match["qy"] or match["nth"]).rstrip(".")]
        year = match["y"] or match["yq"] or match["year"]
        return f"{year}-{number * 3 - 2:02}/{year}-{number * 3:02}"
    if match := _HALF.fullmatch(plain):
        is_second = match["h"] == "2" or match["nth"] == "second"
        return f"{match['y']}-{'07' if is_second else '01'}/{match['y']}-{'12' if is_second else '06'}"
    if match := _CENTURY.fullmatch(plain):
        return f"{int(match[1]) - 1:02}XX"
    if match := _AD.fullmatch(plain):
        return (match["before"] or match["behind"]).zfill(4)
    return None
