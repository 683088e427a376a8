"""A season that words tell from the day of writing: “last summer”, l'été dernier, i somras, viime kesänä."""

import re
from functools import cache

from app.dates.months import SEASONS
from app.dates.named import PASSED_OVER
from app.dates.plain import plain

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
    "ru": "прошл(?:ым|ой)|минувш(?:им|ей);-",
    "uk": "минул(?:ого|ої);-",
    "el": "περασμέν(?:ο|η);-",
    "hu": "múlt|tavaly;jövő",
    "tr": "geçen|geçtiğimiz;gelecek|önümüzdeki",
    "ar": "الماضي;المقبل|القادم",
    "he": "שעבר;הבא",
    "id": "-;-",
}
_SAME = {"no": "nb", "nn": "nb", "sk": "cs", "gl": "pt"}
# The last one, in one word.
_LAST = {"sv": "i (?:somras|vintras|höstas|våras)", "fi": "viime (?:kesänä|talvena|syksynä|keväänä)"}
_WORD = re.compile(r"[^\W\d_]+")
_MOST_WORDS = 4


def season_of(words: str, language: str) -> int | None:
    """-1 for the last one, 1 for the next; None for all else, and for one of a year that is told."""
    tag, said = language.partition("-")[0].lower(), plain(words)
    tag = _SAME.get(tag, tag)
    if tag in _LAST and re.fullmatch(plain(_LAST[tag]), said):
        return -1
    told = _WORD.findall(said)
    if tag not in _BESIDE or len(told) > _MOST_WORDS or any(char.isdecimal() for char in said):
        return None
    seasons = [word for word in told if word in SEASONS]
    beside = [word for word in told if word not in seasons and word not in _plain_joining()]
    if len(seasons) != 1 or len(beside) != 1:
        return None
    last, following = (re.compile(one) for one in plain(_BESIDE[tag]).split(";"))
    return -1 if last.fullmatch(beside[0]) else 1 if following.fullmatch(beside[0]) else None


@cache
def _plain_joining() -> frozenset[str]:
    """What is passed over of a date, but for what tells which one is meant."""
    told = "|".join(plain(row).replace(";", "|") for row in _BESIDE.values())
    return frozenset(word for word in PASSED_OVER if not re.fullmatch(told, word))
