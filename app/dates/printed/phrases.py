"""What papers say round a date in several words, told in the one that is read: “no later than”, “or so”, “to date”."""

import re
from functools import cache

from app.patterns import Pattern

# Behind what they are told as; folded.
_SAID = {
    "until": "no later than|not later than|on or before|at the latest by|spatestens(?: am| im)?"
    "|au plus tard(?: le| en)?|a mas tardar(?: el| en)?|не позднее|jusqu'(?:en|au|a)(?: le)?|fino (?:al?|alla)"
    "|bis (?:zum|zur)|tot en met|t/m|t\\.o\\.m\\.|till och med|til og med|pana (?:in|la)|ate ao?",
    "since": "not before|no earlier than|not earlier than|on or after|fruhestens(?: am| im)?|au plus tot(?: le| en)?"
    "|не ранее|a partir (?:de|du|do|da)|a partire (?:da|dal|dalla)|fr\\.o\\.m\\.|начиная с|poczawszy od"
    "|自從|自从|自|從|从",
    "about": r"on or about|on or around|some time around|sometime around|approx\.?|circa|ca\.?|c\.|~",
}
_BEHIND = {
    "until": "at the latest|or earlier|or before|まて|까지|以前|之前|(?<!午)前|이전|-ig|'?[ey]?[ea] kadar|asti|saakka"
    "|तक",
    "since": r"or later|or after|onwards?|and later|to (?:date|the present|present|now|this day)"
    r"|- ?(?:present|now|today)|(?<=\d{4})-|(?<=[年년])-"
    r"|以来|以來|以降|以后|以後|之后|之後|起|から|부터|이후|-t[oe]l|ota|'?[dt][ea]n (?:beri|itibaren|sonra)|lahtien|से",
    "about": "or so|or thereabouts|~",
}
_MAYBE = (
    "probably|possibly|perhaps|maybe|likely|presumably|wohl|wahrscheinlich|vermutlich|vielleicht|probablement|peut-etre"
    "|probablemente|quizas?|tal vez|provavelmente|talvez|probabilmente|forse|вероятно|возможно|предположительно"
    "|prawdopodobnie"
)
_BOTH = Pattern(r"(.+?) ?(?:\?~|~\?)")


@cache
def _before(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{_SAID[word]})(?:\s+|(?<=~)|(?<=c\.)|(?<=[自從从]))")


@cache
def _after(word: str) -> re.Pattern[str]:
    return re.compile(rf"(.+?)[\s,]*(?:{_BEHIND[word]})")


@cache
def _doubtful() -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{_MAYBE})\s+)(?P<behind>.+)|(?P<before>.+?) ?(?:\(\?\)|\?)")


def with_mark(plain: str) -> tuple[str, str]:
    """A date without the words that doubt it, and the mark of EDTF for them, or none."""
    if match := _BOTH.fullmatch(plain):
        return match[1], "%"
    if match := _doubtful().fullmatch(plain):
        return match["behind"] or match["before"], "?"
    return plain, ""


def in_one_word(plain: str) -> str:
    """A date with what stands round it in one word before it."""
    for word in _SAID:
        if match := _before(word).match(plain):
            rest = plain[match.end() :]
            both = _after(word).fullmatch(rest)
            return f"{word} {both[1] if both else rest}"
    for word in _BEHIND:
        if match := _after(word).fullmatch(plain):
            return f"{word} {match[1].removeprefix('from ')}"
    return plain
