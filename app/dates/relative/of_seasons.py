"""A season that words tell from the day of writing: “last summer”, l'été dernier, i somras, viime kesänä."""

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date
from functools import cache

from app.dates.words.months import SEASONS
from app.dates.words.named import PASSED_OVER
from app.dates.words.neighbours import row_of
from app.dates.words.plain import plain
from app.patterns import Pattern
from app.tags import primary_subtag

# “Last” and “next”, before or behind a season, by the language.
_BESIDE = {
    "en": "last;next",
    "de": "(?:letzt|vergangen|vorig)e[nrms]?;(?:kommend|nächst)e[nrms]?",
    "fr": "derni(?:er|ère);prochaine?",
    "es": "pasad[oa];próxim[oa]",
    "ca": "passa(?:t|da);-",
    "it": "scors[oa];prossim[oa]",
    "pt": "passad[oa]|últim[oa];próxim[oa]",
    "nl": "afgelopen|vorig|vorige;komende?",
    "sv": "förra;nästa",
    "da": "sidste;næste",
    "nb": "forrige;neste",
    "fi": "viime;ensi",
    "pl": "zeszł(?:ego|ej)|ubiegł(?:ego|ej)|minion(?:ego|ej);przyszł(?:ego|ej)",
    "cs": "minul(?:é|ého|ou|ý);příští",
    "sk": "minul(?:é|ého|ú|ej|á);budúc(?:e|u|ej|a)",
    "ru": "прошл(?:ым|ой)|минувш(?:им|ей);-",
    "uk": "минул(?:ого|ої);-",
    "bg": "минал(?:ото|ата);-",
    "sr": "prošl(?:og|e)|прошл(?:ог|е);-",
    "hr": "prošl(?:og|e);-",
    "sl": "prejšnj(?:o|e)|minul(?:o|e);-",
    "et": "möödunud|eelmisel|läinud;-",
    "lv": "pagājušajā|pagājušo;nākamajā",
    "lt": "praėjus(?:į|ią);-",
    "ro": "trecută?;viitoare",
    "fa": "گذشته;آینده",
    "el": "περασμέν(?:ο|η);-",
    "hu": "múlt|tavaly;jövő",
    "tr": "geçen|geçtiğimiz;gelecek|önümüzdeki",
    "ar": "الماضي;المقبل|القادم",
    "he": "שעבר;הבא",
    "id": "-;-",
}
# Languages that are written on both sides of the equator.
_OF_BOTH = {"en", "es", "pt", "id", "ms", "sw", "af", "zu", "xh", "st", "tn", "sn", "mg", "ny", "qu", "gn", "sm", "mi"}
# From which month to which a season may be told there; winter is of two years.
_MONTHS = {"21": (2, 6), "22": (5, 9), "23": (8, 12), "24": (11, 3)}
_OPPOSITE = {"21": "23", "22": "24", "23": "21", "24": "22"}
# In Slovene a year; in German and languages of the north a case.
_NO_SEASON = {"sl": {"leto", "leta"}, "de": {"fall"}, "sv": {"fall"}, "nb": {"fall"}, "nn": {"fall"}}
# The last one, in one word.
_LAST = {
    "sv": r"i\sv[åa]ras i\ssomras i\shöstas i\svintras",
    "fi": r"viime\skeväänä viime\skesänä viime\ssyksynä viime\stalvena",
    "ko": r"지난\s?봄 지난\s?여름 지난\s?가을 지난\s?겨울",
}
_WORD = Pattern(r"[^\W\d_]+")
_MOST_WORDS = 4


def season_of(words: str, language: str) -> tuple[int, str] | None:
    """-1 for the last one, 1 for the next, and its code; None for all else, and for one of a year that is told."""
    tag, said = primary_subtag(language), plain(words)
    tag = row_of(tag, _BESIDE)
    for code, one in zip(_MONTHS, _LAST.get(tag, "").split(), strict=False):
        if re.fullmatch(plain(one), said):
            return -1, code
    told = _WORD.findall(said)
    if tag not in _BESIDE or len(told) > _MOST_WORDS or any(char.isdecimal() for char in said):
        return None
    seasons = [word for word in told if word in SEASONS and word not in _NO_SEASON.get(tag, ())]
    beside = [word for word in told if word not in seasons and word not in _plain_joining()]
    if len(seasons) != 1 or len(beside) != 1:
        return None
    last, following = (re.compile(one) for one in plain(_BESIDE[tag]).split(";"))
    step = -1 if last.fullmatch(beside[0]) else 1 if following.fullmatch(beside[0]) else 0
    return (step, SEASONS[seasons[0]]) if step else None


def seasons_of(code: str, language: str, years: Iterable[int]) -> list[tuple[date, date]]:
    """The first and the last day of months to which the season of each year may belong, from its code in EDTF.

    They are those of the north and of the south in languages of both.
    """
    told = [_MONTHS[code]]
    if is_of_both(language):
        told += [_MONTHS[_OPPOSITE[code]]]
    found = []
    for begin, end in told:
        # A winter of 2013 is that which began in it, or which ended.
        is_over = end < begin
        began = {year - over for year in years for over in (0, is_over)}
        found += [(date(year, begin, 1), _end_of(year + is_over, end)) for year in began]
    return found


def _end_of(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def is_of_both(language: str) -> bool:
    """Whether it is written on both sides of the equator."""
    return primary_subtag(language) in _OF_BOTH


def season_in(told: Iterable[str], language: str) -> str | None:
    """The code of the one that is named of these folded words; None for none and for several."""
    others = _NO_SEASON.get(primary_subtag(language), set())
    found = {SEASONS[word] for word in told if word in SEASONS and word not in others}
    return found.pop() if len(found) == 1 else None


def is_last_or_next(word: str) -> bool:
    """Whether a folded word is “last” or “next” in any language."""
    return _last_or_next().fullmatch(word) is not None


@cache
def _last_or_next() -> re.Pattern[str]:
    return re.compile("|".join(plain(row).replace(";", "|") for row in _BESIDE.values()))


@cache
def _plain_joining() -> frozenset[str]:
    """What is passed over of a date, but for what tells which one is meant."""
    return frozenset(word for word in PASSED_OVER if not is_last_or_next(word))
