"""Text that a spreadsheet would take for a formula, a date, a time or another number is kept text by an apostrophe.

A spreadsheet whose country parts cells by another sign than the file cuts a cell there, so that a formula behind such a
sign gets an apostrophe of its own.
"""

import re
import unicodedata

_APOSTROPHE = "'"

# What stands before a formula and is skipped by some spreadsheets; NFKC has made the full-width signs plain.
_FORMULA = re.compile(r"[\s\x00-\x1f\u200b-\u200f\u2060\ufeff]*[=+\-@\u2212]")
_CONTROL = ("\t", "\r", "\n")
# Signs that part cells somewhere, and what may stand between one and a formula; an apostrophe there is the guard.
_DELIMITERS = ",;\t"
_BEHIND = {
    delimiter: re.compile(
        rf"([{_DELIMITERS.replace(delimiter, '')}][\s\"\x00-\x1f\u200b-\u200f\u2060\ufeff]*'*)(?=[=+\-@\u2212＝＋－＠])"
    )
    for delimiter in _DELIMITERS
}

# Digits that some spreadsheets make plain ones of.
_WIDE = re.compile("[０-９]")
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_BETWEEN = re.compile(r"[\w\s/.,:;'’\-–—]+")
_LONGEST_DATE = 50
# How the names of months, weekdays and halves of the day begin in the languages of the usual spreadsheets.
_WORDS = re.compile(
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
    r"|jän|mär|mrz|mai|okt|dez|mrt|mei|maj|fév|avr|jui|aoû|aou|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fev|out"
    r"|maa|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек"
    r"|mon|tue|wed|thu|fri|sat|sun)[^\W\d_]*|am?|pm?|de|[年月日년월일]"
)
# A day that says its year is read as that day, several days as text, and a plain number comes back as it stands.
_HARMLESS = re.compile(
    r"\d{4}-\d\d-\d\d|(?:\d{1,2}-)?\d{1,2} [A-Z][a-z]{2,8} \d{4}"
    r"|(?:\d{4}(?:-\d\d){0,2}|\.\.)/(?:\d{4}(?:-\d\d){0,2}|\.\.)"
    r"|0|[1-9]\d{0,14}",
    re.ASCII,
)
_UNITS = "%$€£¥₩₹₺₽₪₴₫₱"
_NUMBER = re.compile(
    rf"\(?[\d.,'’]*\d(?:[.,]|e[+-]?\d+|\s*[{_UNITS}])?\)?-?|[{_UNITS}]\s*[\d.,]+|\d+ \d+/\d+", re.ASCII
)
# True and false in the languages of the usual spreadsheets, and what spreadsheets print where a formula fails.
_VALUES = re.compile(
    r"true|false|wahr|falsch|vrai|faux|waar|onwaar|verdadero|verdadeiro|falso|vero|prawda|fałsz|pravda|nepravda"
    r"|sant|falskt|sand|falsk|sann|usann|tosi|epätosi|igaz|hamis|doğru|yanlış|истина|ложь"
    r"|#(?:n/a|ref!|value!|name\?|null!|num!|div/0!|wert!|bezug!|nv)"
)


def guarded(text: str, delimiter: str = ",") -> str:
    """The text of a cell in a file with this delimiter, behind an apostrophe where it would not stay what it is."""
    whole = _APOSTROPHE + text if _is_taken(text) else text
    return _BEHIND[delimiter].sub(rf"\1{_APOSTROPHE}", whole)


def _is_taken(text: str) -> bool:
    # An apostrophe of the text's own must not be taken for the guard.
    bare = text.lstrip(_APOSTROPHE)
    if bare[:1].isalpha() and len(bare) > _LONGEST_DATE:
        return False
    plain = unicodedata.normalize("NFKC", bare)
    return (
        bare.startswith(_CONTROL)
        or bool(_FORMULA.match(plain))
        or (len(plain) <= _LONGEST_DATE and _is_converted(plain.strip(), is_plain=not _WIDE.search(bare)))
    )


def _is_converted(text: str, *, is_plain: bool) -> bool:
    """Whether a spreadsheet, in some language, makes a date, a time or another number of the text."""
    if not text or (is_plain and _HARMLESS.fullmatch(text)):
        return False
    lower = text.casefold()
    if _NUMBER.fullmatch(lower) or _VALUES.fullmatch(lower):
        return True
    if not _BETWEEN.fullmatch(lower):
        return False
    tokens = _TOKEN.findall(lower)
    words = [token for token in tokens if not token.isdigit()]
    return len(tokens) > 1 and len(words) < len(tokens) and all(_WORDS.fullmatch(word) for word in words)
