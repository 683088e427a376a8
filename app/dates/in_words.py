"""Dates as papers print them, and what they would be in EDTF: “5 May 2013”, “Sept. 2013”, “3.5.2013”, “the 1990s”.

Only messages tell it: which date is meant is the curator's to say.
"""

import re
import unicodedata

# By the month, names and what they are shortened to in English, German, French, Spanish, Italian, Portuguese, Dutch,
# Polish and Russian, without accents.
_NAMED = """
january jan januar janvier enero gennaio janeiro januari stycznia января
february feb februar fevrier fevr febrero febbraio fevereiro februari lutego февраля
march mar marz mars marzo marco maart marca марта
april apr avril avr abril aprile kwietnia апреля
may mai mayo maggio maio mei maja мая
june jun juni juin junio giugno junho czerwca июня
july jul juli juillet juil julio luglio julho lipca июля
august aug aout agosto augustus sierpnia августа
september sept sep septembre septiembre settembre setembro wrzesnia сентября
october oct okt oktober octobre octubre ottobre outubro pazdziernika октября
november nov novembre noviembre novembro listopada ноября
december dec dez dezember decembre diciembre dicembre dezembro grudnia декабря
"""
_MONTHS = {name: f"{n:02}" for n, names in enumerate(_NAMED.strip().splitlines(), 1) for name in names.split()}
_SEASONS = {"spring": "21", "summer": "22", "autumn": "23", "fall": "23", "winter": "24"}
_ABOUT = {"about", "around", "circa", "ca", "c", "approximately"}
_PASSED_OVER = {"of", "the", "in", "on", "de", "del", "di", "den", "der", "le", "г", "года", "r"}
_PASSED_OVER |= {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
_MARKS = re.compile("[?~%/]")
_WORD = re.compile(r"\d{3}0s\b|\d+|[^\W\d_]+")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th|er|º|ª|o)\b")
_DAY_FIRST = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[-./年 ]\s?(\d{1,2})(?:[-./月 ]\s?(\d{1,2}))?[月日]?")
_DAYS = re.compile(r"(\d{1,2})\s?[-–]\s?(\d{1,2})\b(?!-)")
_TO = re.compile(r"\s+(?:[-–—]|to|until)\s+")


def as_edtf(value: str) -> str | None:
    """What may be meant, which need not be in the calendar; None for what has no year, or may be several."""
    if _MARKS.search(value):
        return None
    plain = unicodedata.normalize("NFKD", value.strip()).casefold()
    plain = _ORDINAL.sub("", "".join(char for char in plain if not unicodedata.combining(char)))
    ends = _TO.split(plain)
    if len(ends) == 2:
        first, last = map(_alone, ends)
        return f"{first}/{last}" if first and last else None
    if days := _DAYS.match(plain):
        first, last = (_alone(f"{day} {plain[days.end() :]}") for day in days.groups())
        return f"{first}/{last}" if first and last else None
    return _alone(plain)


def _alone(plain: str) -> str | None:
    if match := _DAY_FIRST.fullmatch(plain):
        day, month, year = match.groups()
        return f"{year}-{int(month):02}-{int(day):02}"
    if match := _YEAR_FIRST.fullmatch(plain):
        year, *rest = filter(None, match.groups())
        return "-".join([year, *(f"{int(part):02}" for part in rest)])
    words = [word for word in _WORD.findall(plain) if word not in _PASSED_OVER]
    mark = "~" if words and words[0] in _ABOUT else ""
    found = _named(words[1:] if mark else words)
    return found and f"{found}{mark}"


def _named(words: list[str]) -> str | None:
    """In whichever order; a year has four digits."""
    match sorted(words, key=_rank):
        case [decade] if decade.endswith("s"):
            return f"{decade[:3]}X"
        case [year] if _rank(year) == 0:
            return year
        case [year, name] if _rank(year) == 0 and (part := _MONTHS.get(name) or _SEASONS.get(name)):
            return f"{year}-{part}"
        case [year, name, day] if _rank(year) == 0 and name in _MONTHS and _rank(day) == 2:
            return f"{year}-{_MONTHS[name]}-{int(day):02}"
    return None


def _rank(word: str) -> int:
    """The year, what has a name, the day."""
    if not word.isdecimal():
        return 1
    return 0 if len(word) == 4 else 2
