"""Words that count on from the day of writing: “two weeks from now”, dans deux semaines, za dwa tygodnie.

Left out is what counts from another day too, as through a tale: “two weeks later”, через две недели, iki hafta sonra.
"""

import re
from functools import cache

from app.dates.relative.ago import Ago, counted
from app.dates.words.neighbours import row_of
from app.dates.words.plain import plain
from app.tags import primary_subtag

# As `ago` has them: # for the number and @ for the unit.
_WAYS = {
    "en": "# @ from (?:now|today)|in # @'s? time",
    "de": "heute in # @",
    "fr": "dans # @",
    "es": "dentro de # @",
    "ca": "d'aquí a # @",
    "it": "(?:fra|tra) # @",
    "pt": "daqui a # @|dentro de # @",
    "nl": "over # @",
    "sv": "om # @",
    "da": "om # @",
    "nb": "om # @",
    "pl": "za # @",
    "he": "בעוד # @",
    "fa": "# @ دیگر",
    "id": "# @ lagi",
    "vi": "# @ nữa",
}
# What tells how long something took as well, unless it is told of a day to come.
_TO_COME = {"en": "in # @", "de": "in # @", "ro": "peste # @", "hu": "# @ múlva", "cs": "za # @", "sk": "za # @"}
_ONE_WORD = {
    "pl": {"za tydzień": ("week", 1), "za miesiąc": ("month", 1), "za rok": ("year", 1)},
    "he": {"בעוד יומיים": ("day", 2), "בעוד שבועיים": ("week", 2), "בעוד חודשיים": ("month", 2)}
    | {"בעוד שבוע": ("week", 1), "בעוד חודש": ("month", 1), "בעוד שנה": ("year", 1)},
    "de": {"heute in acht tagen": ("week", 1), "heute in vierzehn tagen": ("week", 2)},
    "fr": {"dans (?:quinze|15) jours": ("week", 2)},
    "es": {"dentro de (?:quince|15) días": ("week", 2)},
    "en": {"a fortnight (?:from now|hence|today)": ("week", 2)},
}


def ahead(words: str, language: str) -> Ago | None:
    """How far on the words count; None for all else."""
    tag = primary_subtag(language)
    tag = row_of(tag, _WAYS)
    if tag not in _WAYS:
        return None
    said = plain(words)
    one_word = (one for pattern, one in _in_one_word(tag) if pattern.fullmatch(said))
    return next(one_word, None) or counted(said, tag, _WAYS[tag])


def ahead_of_writing(words: str, language: str) -> Ago | None:
    """The same of words that tell so of a day to come alone: in drei Wochen."""
    tag = primary_subtag(language)
    return counted(plain(words), tag, _TO_COME[tag]) if tag in _TO_COME else None


@cache
def _in_one_word(tag: str) -> tuple[tuple[re.Pattern[str], Ago], ...]:
    return tuple((re.compile(plain(words)), Ago(*one)) for words, one in _ONE_WORD.get(tag, {}).items())
