"""Words beside a number that bound it: “over 3,000 people”, „höchstens 50“, «casi 300», 3000人以上."""

import re
from functools import cache
from typing import Literal, NamedTuple

from app.curation.figures.bounding_words import BEFORE, BEHIND
from app.curation.figures.far_bounds import (
    COUNTED_BEFORE,
    FAR_AMBIGUOUS,
    FAR_BEFORE,
    FAR_BEGIN,
    FAR_BEHIND,
    FAR_COUNTED,
    FAR_NOT,
    NOT_BEHIND,
    UNPARTED,
)
from app.curation.figures.grouped import with_groups
from app.curation.figures.halves import with_halves
from app.curation.figures.neighbours import row_of
from app.curation.figures.spelt_abroad import spelt_abroad
from app.curation.figures.spelt_english import spelt_in
from app.curation.figures.spelt_han import LANGUAGES as OF_HAN
from app.curation.figures.typed import in_a_line
from app.curation.figures.units import CURRENCY
from app.patterns import Pattern
from app.tags import primary_subtag

Side = Literal["low", "high"]

_BEFORE, _BEHIND = BEFORE | FAR_BEFORE, BEHIND | FAR_BEHIND

# What turns round what stands behind it, or compares with it, unless the two are a way of the table.
_NOT = Pattern(
    r"(?<!\w)(?:no|not|no longer|\w+n't"
    r"|nicht|keine?\w*|pas|non|não|niet|geen|inte|ikke|ei|nie|ne|не|nu|nem|δεν|όχι|لا|ليس|לא|tidak"
    r"|bukan|không|never|nothing|nichts|rien|nada|niente|niets|any|hardly|barely|kaum|twice|half|times|\w*mal|fois|veces"
    r"|volte|vezes|keer|gånger|ganger?|razy|раза?|once|none|nor|neither|without|ohne|weder|noch|sans|ni|le|sin|sem|nem"
    r"|né|nulla|senza|zonder|niks|utan|inget|inga|dubbelt|uden|uten|nic|ani|bez|ни|без|ничего|никого|чем|вдвое|втрое)\s+\Z"
    r"|(?:[不没沒未非]|[没沒]有|不是)\Z",
    re.IGNORECASE,
)
# What may stand between such a word and the number: a currency.
_NUMBER = rf"(?=\s?(?:{CURRENCY}\s?|[^\w\s]{{1,3}}\s?)?\d)"
# What is counted, between the number and what is said behind it, where no particle parts the two.
_COUNTED = r"(?<=\d)[^\d.,;:()（），。；：、「」“”]{0,12}?"
_COUNTED_IN = {
    "ja": r"(?<=\d)(?:[^\d.,;:()（），。；：、「」ぁ-ゖ]|つ|か(?=[国所月年])){0,12}?",
    "ko": r"(?<=\d)(?:(?![의을를은는이가]\s)[^\d.,;:()]){0,12}?",
    "tr": r"(?<=\d)(?:\s(?:yüz|bin|milyon|milyar|trilyon))*(?:\s[^\W\d_]{2,}?)??",
}
# The end of a name before a number that belongs to it: Route 66.
_NAME = Pattern(r"(?:[A-Z]\w*[\s-]|[A-Za-z])\Z")
_OPENING = Pattern(r"(?:An?|All|About|Around|At|Some|The|These|Those)\s\Z")
# What may tell of the time that something took, of a place, of its subject, or only that it is many, as well.
_AMBIGUOUS = Pattern(
    r"over|above|under|below|über|unter|oltre|fino a|över|sub|peste|până la|přes|preko|ponad|poniżej|до|понад|над"
    r"|под|yli|alle|πάνω από|κάτω από|üle|преко|กว่า|trên|dưới|gần|hasta|fins a|até|jusqu'à|עד|ほぼ|接近|až"
    r"|gut|godt"
    r"|up to|bis zu|upp till|op til|(?:no|not) (?:fewer|less) than|nicht weniger als|pas moins d(?:e |')|no menos de"
    r"|no menys de|non meno di|não menos de|niet minder dan|inte mindre än|ikke mindre en[dn]"
    rf"|{FAR_AMBIGUOUS}"
)


class Bounded(NamedTuple):
    """Which bound the one number in some words is, and whether nothing else may be meant."""

    side: Side
    is_sure: bool


def bounded(words: str, language: str) -> Bounded | None:
    """What the words say of their one number; None where they say nothing, or two things."""
    tag = row_of(primary_subtag(language), _BEFORE)
    line = with_halves(with_groups(in_a_line(words, tag), tag), tag).replace("’", "'")
    for one in reversed([*(spelt_in(line) if tag == "en" else spelt_abroad(line, tag))]):
        if one.value:
            line = f"{line[: one.start]}{one.value}{line[one.end :]}"
    found = [match for pattern in _patterns(tag) for match in pattern.finditer(line)]
    if len(found) != 1:
        return None
    (match,) = found
    if _NOT.search(line, 0, match.start()) or _not_in(tag).search(line, 0, match.start()):
        return None
    if NOT_BEHIND.match(line, match.end()):
        return None
    named = line[: match.start()].rstrip("0123456789.,")
    if match[0].endswith(("+", "plus")) and _NAME.search(named) and not _OPENING.search(named):
        return None
    is_sure = not _AMBIGUOUS.fullmatch((match["low"] or match["high"]).lower())
    return Bounded("low" if match["low"] else "high", is_sure)


@cache
def _not_in(tag: str) -> re.Pattern[str]:
    words = FAR_NOT.get(tag)
    # The number may stand between it and what is said behind.
    is_unparted = tag in UNPARTED or tag == "th"
    before, gap = ("", r"\s*") if is_unparted else (FAR_BEGIN, r"\s+(?:\D{0,4}\d[\d.,]*(?:\s\w+)?)?")
    return re.compile(rf"{before}(?:{words}){gap}\Z" if words else r"(?!)", re.IGNORECASE)


@cache
def _patterns(tag: str) -> list[re.Pattern[str]]:
    begin = "" if tag in OF_HAN | UNPARTED or tag == "th" else FAR_BEGIN if tag in FAR_BEFORE else r"(?<!\w)"
    # Arabic joins “and”, “by” and “for” to them.
    begin += "[\u0648\u0641]?[\u0628\u0644]?" if tag == "ar" else ""
    counted = FAR_COUNTED if tag in FAR_BEHIND else _COUNTED_IN.get(tag, _COUNTED)
    ways = [(_BEFORE, begin, COUNTED_BEFORE.get(tag, "") + _NUMBER), (_BEHIND, counted, "")]
    return [
        re.compile(rf"{before}(?:(?P<low>{table[tag][0]})|(?P<high>{table[tag][1]})){behind}", re.IGNORECASE)
        for table, before, behind in ways
        if tag in table
    ]
