"""Words that hold no number at all, of which a figure would say more than the text."""

import re
from math import prod

from app.curation.figures.parts import has_parts
from app.curation.figures.spelt_english import spelt_in
from app.curation.figures.spelt_unread import has_unread
from app.curation.figures.spelt_words import MULTIPLIERS, WORDS
from app.dates import days_in
from app.patterns import Pattern
from app.tags import primary_subtag

# Whose numbers are not declined, so that each of them is known.
_KNOWN = {"de", "fr", "es", "it", "pt", "nl"}
# Two of a kind, a week's days, a dozen, a day's hours and the like, for which there are words in every language.
_OF_A_WORD = frozenset((0, 1, 2, 3, 4, 7, 10, 12, 14, 20, 24, 60, 90, 100, 144, 365, 1000))
# What words for many are many of: they license that there are two of them at least, or one.
_MANY = {"tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000}
_MANY |= {"millions": 10**6, "billions": 10**9, "trillions": 10**12}
_EACH = "|".join(_MANY)
# Tens alone are rare; of several hundreds there are more than two.
_MANY_IN_WORDS = Pattern(
    rf"(?<![\w-])(?<!several )(?<!many )(?<!few )(?<!couple )(?<!couple of )(?<!half )"
    rf"(?!tens\b(?! of (?:{_EACH})\b))(?P<many>(?:{_EACH})(?: of (?:{_EACH}))*)(?!\w)",
    re.IGNORECASE,
)
# What a number in English is made of, what says how often or of which age, and what there are so many of.
_NUMERAL = Pattern(
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|hundred|thousand|\w+illion|lakh|crore"
    r"|dozen|score|half|halves|third|quarter|\w+th|percent|cent)s?"
    r"|(?:four|five|six|seven|eight|nine|ten|twelve)(?:some|er|ers|times|score|pence|penn\w+|pounder)"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ie)\w*|\w+fold|teen\w*"
    r"|(?:quint|sext|sept|oct|nonet|pent|hex|hept|semest|lustr|jubilee|bicent|sesqui)\w*",
    re.IGNORECASE,
)
# What has as many parts, or lasts so long, in the languages that share such words: Quintett, sexenio, semestre, elftal.
_SHARED = Pattern(
    r"(?:[kqc]uint|kwint|quinqu|quinz|quind|sex[taeêé]|sest|sept|setten|settua|setim|o[ck]t"
    r"|ott[au]|ottett|oitav|non[ea]|sem[ei]st|lustr|vig[eé]s|trig[eé]s|jubil|six|sizain|neuvain|teen|trint|elf|achtt|acht[ez]|zes)\w*",
    re.IGNORECASE,
)
_ROMAN = Pattern(r"(?<!\w)[IVXLC]{2,}(?!\w)")
# A shorter word stands in many that are no number.
_SHORT = 3


def unnumbered(words: str, low: float | None, high: float | None, language: str) -> str | None:
    """What is wrong with the bounds of words that hold no number; None where they may hold one."""
    bounds = [bound for bound in dict.fromkeys((low, high)) if bound is not None]
    tag = primary_subtag(language)
    if not bounds:
        return None
    if days_in(words, language) == [words]:
        return f"“{words}” is a day, and counts nothing"
    if any(char.isnumeric() for char in words):
        return None
    many = _MANY_IN_WORDS.search(words) if tag == "en" and not any(spelt_in(words)) else None
    if many is not None:
        least = prod(_MANY[word] for word in many["many"].lower().split(" of "))
        return None if high is None and low in (least, 2 * least) else f"“{words}” gives no number"
    if _OF_A_WORD.issuperset(bounds) or not _is_without_number(words, tag):
        return None
    return f"the figure says {' and '.join(map(str, bounds))}, and “{words}” holds no number"


def _is_without_number(words: str, tag: str) -> bool:
    if _ROMAN.search(words):
        return False
    each = re.findall(r"[^\W\d_]+", words.lower())
    if tag == "en":
        return not any(_NUMERAL.fullmatch(word) for word in each)
    if tag not in _KNOWN or has_parts(words, tag) or has_unread(words, tag):
        return False
    atoms = [atom for atom in (*WORDS[tag], *MULTIPLIERS[tag]) if len(atom) > _SHORT]
    return not any(_SHARED.fullmatch(word) or any(atom in word for atom in atoms) for word in each)
