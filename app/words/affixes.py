"""What Arabic, Hebrew and Korean join to a word in writing."""

import re
from collections.abc import Iterator

from app.patterns import Pattern
from app.words.scripts import ARABIC, HANGUL, HEBREW

_HANGUL_RUN = Pattern(f"[{HANGUL}]*")
_PARTICLES = Pattern(
    "(?:에게서|으로서|으로써|이라고|이라는|이라며|입니다|에서|에게|께서|한테|부터|까지|보다|처럼|같이|마다|조차|이나|이랑"
    "|이다|이고|이며|이지만|이었다|이란|하고|라고|라는|라며|으로|로서|로써|들|씨|님|측|뿐|만큼|밖에|은|는|이|가|을|를|의|에|엔|서|와|과|도|만|로|랑|나)+"
)
# In Arabic “and”, then “in”, “for”, “like”, then the article; in Hebrew “and”, then “that” and “when”, then the others.
_PREFIX = Pattern("[وف]?(?:لل|[بكل]?(?:ال)?)|ו?(?:כש|מש|ש)?[בלמכ]?ה?")
_ARABIC_RUN = Pattern(f"[{ARABIC}]+")
_PREFIXED_RUN = Pattern(f"{_ARABIC_RUN.pattern}|[{HEBREW}]+")
_PREFIXED_NUMBER = Pattern("(?:[وف]?[بكل]?|ו?ש?[בהכלמ]?)([0-9]+)")
_STRETCH = "\u0640"
_LONGEST_PREFIX, _LONGEST_PARTICLES = 5, 8
# “And” may be joined to any word; behind other prefixes a stretch of fewer letters is rather the end of another word,
# such as a name in that of another person, ريم in كريم. Of places, or states, fewer are enough: غزة in بغزة.
AND = ("و", "ו")
LEAST, LEAST_OF_FEW = 4, 3
# What stands before words of two letters, as they are most often written.
_ON_ARABIC = ("ال", "بال", "وال", "لل", "كال", "ب", "ل", "ك", "ف")
_ON_HEBREW = ("ה", "ב", "ל", "מ", "ש", "כ", "וה", "וב", "ול", "ומ", "שה", "שב", "מה", "כש")
# No short name has an article: القطر is the region.
ARTICLES = ("ال", "لل", "ה")
# An article that loses its first letter behind a preposition.
_ARTICLE, _SHORT_ARTICLE = "ال", "لل"


def prefix_before(text: str, start: int) -> str:
    """The prefixes from the beginning of a word to where another begins in it; empty where these are none."""
    first = max(0, start - _LONGEST_PREFIX - 1)
    run = re.search(f"(?:[{ARABIC}]+|[{HEBREW}]+)\\Z", text[first:start])
    # A dash that stretches it parts it from a number or a name: بـ12.
    return run[0] if run and _PREFIX.fullmatch(run[0].rstrip(_STRETCH)) else ""


def readings(word: str) -> Iterator[tuple[int, str]]:
    """The words that a run of letters may be, with where they begin in it: itself, and without what is joined to it."""
    yield 0, word
    if word.isascii():
        return
    if _PREFIXED_RUN.fullmatch(word):
        for at in range(1, min(len(word), _LONGEST_PREFIX + 1)):
            if _PREFIX.fullmatch(word[:at]):
                yield at, word[at:]
    else:
        for end in range(max(1, len(word) - _LONGEST_PARTICLES), len(word)):
            if _PARTICLES.fullmatch(word[end:]):
                yield 0, word[:end]


def unprefixed(word: str) -> list[str]:
    """What a folded word is also found as, in scripts that join prefixes to words."""
    if word.isascii():
        return []
    if number := _PREFIXED_NUMBER.fullmatch(word):
        return [number[1]]
    if not _PREFIXED_RUN.fullmatch(word):
        return []
    found = [rest for at, rest in readings(word) if at and (len(rest) >= LEAST_OF_FEW or word[:at] in AND)]
    short = [rest for at, rest in readings(word) if word[:at].endswith(_SHORT_ARTICLE)]
    found += [whole for rest in short for whole in (_ARTICLE + rest, f"{_ARTICLE}{_SHORT_ARTICLE[1:]}{rest}")]
    return list(dict.fromkeys(found))


def with_to(name: str) -> str:
    """A name with the Arabic “to” where its article is contracted with it, العراق as للعراق; empty for others."""
    if not name.startswith(_ARTICLE):
        return ""
    # No more than two of the letter follow one another: اللغة as للغة.
    return name[1:] if name.startswith(_SHORT_ARTICLE, 1) else _SHORT_ARTICLE + name[len(_ARTICLE) :]


def with_prefixes(word: str) -> list[str]:
    """What a folded word of two letters is also found in; nothing is filed of so little, which ends many words."""
    if len(word) != LEAST_OF_FEW - 1 or not _PREFIXED_RUN.fullmatch(word):
        return []
    return [prefix + word for prefix in (_ON_ARABIC if _ARABIC_RUN.fullmatch(word) else _ON_HEBREW)]


def has_particles(text: str, end: int) -> bool:
    """Whether all that goes on there, to the end of the word, is particles."""
    if run := _HANGUL_RUN.match(text, end):
        return bool(_PARTICLES.fullmatch(run[0]))
    return False
