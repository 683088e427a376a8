"""Scripts: which part words by spaces, and what the others join to a word in writing.

The ranges are those of the character classes of regular expressions.
"""

import re
import unicodedata
from collections.abc import Iterator

from app.patterns import Pattern

# Scripts that write words one after another without a gap, from Thai to Han.
UNSPACED = (
    "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u19ff\u1a20-\u1aaf\u1b00-\u1b7f\u2e80-\u2fdf\u3005-\u3007"
    "\u3021-\u302d\u3031-\u3035\u303b\u303c\u3040-\u30ff\u3100-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\ua4cf\ua980-\ua9ff\uaa60-\uaadf\uf900-\ufaff\uff66-\uff9f\U00016fe0-\U00018dff"
    "\U0001aff0-\U0001b2ff\U00020000-\U0003ffff"
)
# Korean parts words by spaces, and joins particles to them; decomposed, a syllable is its letters.
HANGUL = "\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff"
# Arabic and Hebrew join prefixes to words.
ARABIC, HEBREW = "\u0620-\u064a\u066e-\u06d3", "\u05d0-\u05ea"

_LONE = Pattern(f"[{UNSPACED}]")
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
_AND = ("و", "ו")
LEAST, LEAST_OF_FEW = 4, 3
# What stands before words of two letters, as they are most often written.
_ON_ARABIC = ("ال", "بال", "وال", "لل", "كال", "ب", "ل", "ك", "ف")
_ON_HEBREW = ("ה", "ב", "ל", "מ", "ש", "כ", "וה", "וב", "ול", "ומ", "שה", "שב", "מה", "כש")
# No short name has an article: القطر is the region.
_ARTICLES = ("ال", "لل", "ה")
# An article that loses its first letter behind a preposition.
_ARTICLE, _SHORT_ARTICLE = "ال", "لل"


def is_whole(text: str, start: int, end: int, least: int = LEAST) -> bool:
    """Whether the stretch of a composed text neither begins nor ends inside a word; “summit9” is two, glued together.

    A word of so many letters at `least` may begin behind prefixes, and any may end before particles, that are joined to
    it in writing.
    """
    if _are_joined(text, start):
        prefix = prefix_before(text, start)
        if not prefix or (prefix not in _AND and end - start < least):
            return False
        if end - start < LEAST and prefix.endswith(_ARTICLES):
            return False
    return not _are_joined(text, end) or _has_particles(text, end)


def is_apart(text: str, start: int, end: int) -> bool:
    """Whether no letter stands beside the stretch, which would tell its words apart by their sense alone."""
    return not (_is_of_letter(text, start - 1) or (end < len(text) and _is_letter(text[end])))


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
    found = [rest for at, rest in readings(word) if at and (len(rest) >= LEAST_OF_FEW or word[:at] in _AND)]
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


def _has_particles(text: str, end: int) -> bool:
    if run := _HANGUL_RUN.match(text, end):
        return bool(_PARTICLES.fullmatch(run[0]))
    return False


def _are_joined(text: str, at: int) -> bool:
    """Whether no word ends between what stands before a place and what stands there."""
    if at == 0 or at >= len(text):
        return False
    left, right = text[at - 1], text[at]
    if left.isspace() or right.isspace():
        return False
    if not (_is_of_letter(text, at - 1) and _is_letter(right)):
        return left.isdigit() and right.isdigit()
    # A mark belongs to its letter in every script.
    return not right.isalpha() or not (_LONE.match(left) or _LONE.match(right))


def _is_of_letter(text: str, at: int) -> bool:
    """Whether a letter stands there, or a mark that belongs to one and not to a sign or a picture."""
    while at >= 0 and _is_mark(text[at]):
        at -= 1
    return at >= 0 and text[at].isalpha()


def _is_letter(char: str) -> bool:
    return char.isalpha() or _is_mark(char)


def _is_mark(char: str) -> bool:
    return not char.isascii() and unicodedata.category(char).startswith("M")
