"""How letters are folded, for searching and for sorting: to what a reader would type for them.

A character is decomposed, its case is dropped, and so are accents, the vowel points of Arabic and Hebrew, and what is
invisible. What is left of it stands in the table below where a keyboard without that letter has another one. Digits of
every script are those of ASCII, katakana is hiragana, wide and narrow forms are plain ones, Han characters simplified.

What is spelt in two ways, with the same letters or others in their places, is spelt in one before (`orthography.py`).
"""

import re
import unicodedata
from collections.abc import Callable

from app.patterns import Pattern
from app.words.glyphs import GLYPHS
from app.words.han import SIMPLIFIED
from app.words.orthography import spelt_alike

# By the letter, in lower case: what is typed for it.
_TYPED = """
ł:l ø:o đ:d ð:d þ:th æ:ae œ:oe ı:i ȷ:j ħ:h ŋ:n ŧ:t ĸ:k ə:e ǝ:e ɛ:e ɔ:o ɵ:o ɓ:b ƀ:b ɖ:d ɗ:d ƙ:k ƴ:y ɣ:g ǥ:g ɨ:i ɩ:i ʉ:u
ʊ:u ʋ:v ƶ:z ɲ:n

і:и є:е ґ:г ә:а ғ:г қ:к ҡ:к ң:н ө:о ұ:у ү:у һ:х ҳ:х җ:ж ҷ:ч ҙ:з ҫ:с ѣ:е ѳ:ф ѵ:и

ٱ:ا ى:ي ی:ي ې:ي ۍ:ي ے:ي ک:ك ڪ:ك ة:ه ہ:ه ھ:ه ە:ه ۃ:ه ـ:

ך:כ ם:מ ן:נ ף:פ ץ:צ װ:וו ױ:וי ײ:יי

ँ:ं ৎ:ত্ ൺ:ണ് ൻ:ന് ർ:ര് ൽ:ല് ൾ:ള് ൿ:ക്

ሐ:ሀ ሑ:ሁ ሒ:ሂ ሓ:ሀ ሔ:ሄ ሕ:ህ ሖ:ሆ ኀ:ሀ ኁ:ሁ ኂ:ሂ ኃ:ሀ ኄ:ሄ ኅ:ህ ኆ:ሆ ሃ:ሀ ሠ:ሰ ሡ:ሱ ሢ:ሲ ሣ:ሳ ሤ:ሴ ሥ:ስ ሦ:ሶ ሧ:ሷ
ዐ:አ ዑ:ኡ ዒ:ኢ ዓ:አ ዔ:ኤ ዕ:እ ዖ:ኦ ኣ:አ ፀ:ጸ ፁ:ጹ ፂ:ጺ ፃ:ጻ ፄ:ጼ ፅ:ጽ ፆ:ጾ
"""
# Letters by their nature that are written for an apostrophe, or for none; and an iota below another letter.
_SILENT = "ʼʻʽʾʿˈ\u02b9\u0374"
_IOTA_BELOW = "\u0345"
# The Armenian “ev”, a letter of its own in small ones, and its capitals in two orthographies.
_EV, _EV_AS_TYPED = "եւ", "եվ"
_ENTRIES = [one.partition(":") for one in _TYPED.split()]
_LETTERS = {letter: typed for letter, _, typed in _ENTRIES} | SIMPLIFIED | dict.fromkeys(_SILENT, "")
_KATAKANA, _HIRAGANA = range(0x30A1, 0x30F7), 0x60

# The word ends before it: “Syria's minister” stands before “Syrian rebels”.
_POSSESSIVE = Pattern(r"(?<=\w)['’]s\b", re.IGNORECASE)

# Marks that may stand inside a word, each as it is folded.
APOSTROPHE, HYPHEN, POINT, COMMA, AND = "'", "-", ".", ",", "&"
_VARIANTS = {
    APOSTROPHE: "'’‘`´′＇׳״\"",
    HYPHEN: "-‐‑‒–\u2212\u058a\u05be·\u0387‧・･ㆍ",
    POINT: ".．",
    COMMA: ",٬",
    AND: "&＆",
}
_MARKS = {variant: mark for mark, variants in _VARIANTS.items() for variant in variants}
# Letters and digits, too, that one paper prints and another one does not; what means another word, as ى and ي may, is
# none.
_PRINTED = "ё:е Ё:Е ş:ș Ş:Ș ţ:ț Ţ:Ț ی:ي ک:ك أ:ا إ:ا آ:ا ٱ:ا ۀ:ه ʼ:' ʻ:' －:-"
_WIDE = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F) if chr(code).isalnum()}
_DIGITS = {chr(zero + digit): str(digit) for zero in (0x660, 0x6F0, 0x966, 0x9E6) for digit in range(10)}
_AS_TYPED = str.maketrans(_MARKS | SIMPLIFIED | _WIDE | _DIGITS | dict(one.split(":") for one in _PRINTED.split()))
INSIDE = APOSTROPHE + HYPHEN + POINT + COMMA + AND
_OVER = "\u2044"
# Letters in one sign: a word of its own, №5, or none, as behind a number.
_SIGNS = {"№": "no ", "™": "", "℠": "", "º": " ", "ª": " "}
# Where a run of characters without spaces ends: marks of East Asian texts.
BREAK = "|"
_EAST_ASIAN = (range(0x3000, 0x3040), range(0xFF00, 0xFF66))
# By the classes of Unicode: strokes, nuktas, points of Hebrew, Arabic and Syriac, accents above and below.
_DROPPED_MARKS = {1, 7, *range(10, 37), *range(200, 241)}


class _Table(dict[int, str]):
    """What becomes of each character, worked out when it is met first."""

    def __init__(self, fold: Callable[[str], str]) -> None:
        super().__init__()
        self._fold = fold

    def __missing__(self, code: int) -> str:
        self[code] = self._fold(chr(code))
        return self[code]


def folded(text: str) -> str:
    """The text with letters, digits and signs of vowels folded, marks inside words kept, and else nothing but gaps."""
    return spelt_alike(text).translate(_WORDS)


def folded_each(text: str) -> list[str]:
    """What becomes of each character."""
    return [_WORDS[ord(char)] for char in spelt_alike(text)]


def is_as_long(text: str) -> bool:
    """Whether every character becomes just one, so that what is folded stands where it stood."""
    return text.isascii() or all(len(_WORDS[ord(char)]) == 1 for char in {*spelt_alike(text)})


def as_typed(text: str) -> str:
    """The text with marks inside words, and letters, that houses print in several ways in one; as long as it was."""
    return text.translate(_AS_TYPED)


def fold_name(name: str) -> str:
    """A name without case and accents, white space folded."""
    return " ".join(name.split()).translate(_NAMES)


def as_sorted(name: str) -> str:
    """A name as it is sorted: folded, without the marks round it and in it, as `us` is of U.S."""
    return " ".join(_POSSESSIVE.sub(" s", name).translate(_SORTED).split()) or fold_name(name)


def _fold(char: str) -> str:
    # Some signs are others by their definition.
    composed = unicodedata.normalize("NFC", char)
    char = composed if len(composed) == 1 else char
    if char in _MARKS:
        return _MARKS[char]
    if is_fraction(char):
        return f" {unicodedata.normalize('NFKD', char).replace(_OVER, ' ')}"
    if char in _SIGNS:
        return _SIGNS[char]
    if letters := _letters(char):
        return letters
    if _is_no_gap(char):
        return ""
    is_mark = char == BREAK or unicodedata.category(char).startswith("P")
    return BREAK if is_mark and (char == BREAK or any(ord(char) in block for block in _EAST_ASIAN)) else " "


def is_fraction(char: str) -> bool:
    """Whether it is one sign for two numbers, as ½ is for 1/2; behind another number it is one of its own."""
    return not char.isascii() and _OVER in unicodedata.normalize("NFKD", char)[1:]


def _letters(char: str) -> str:
    """What is left of a letter, a digit or the sign of a vowel."""
    plain = unicodedata.normalize("NFKD", char).replace(_IOTA_BELOW, "")
    decomposed = unicodedata.normalize("NFKD", plain.casefold()).replace(_EV, _EV_AS_TYPED)
    kept = "".join(_letter(part) for part in decomposed)
    return kept if any(map(str.isalnum, kept)) or unicodedata.category(char).startswith(("L", "M")) else ""


def _letter(char: str) -> str:
    if char in _LETTERS:
        return _LETTERS[char]
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    if ord(char) in _KATAKANA:
        return chr(ord(char) - _HIRAGANA)
    return char if char.isalnum() or _is_kept_mark(char) else ""


def _is_kept_mark(char: str) -> bool:
    """A mark without which the word would be another one: no accent, and none that only chooses a glyph."""
    if not unicodedata.category(char).startswith("M") or unicodedata.combining(char) in _DROPPED_MARKS:
        return False
    return "VARIATION SELECTOR" not in unicodedata.name(char, "") and char != "\u034f"


def _is_no_gap(char: str) -> bool:
    """Accents, signs that nobody sees, and letters that are only written for the look of a word."""
    return char in _LETTERS or unicodedata.category(char).startswith(("M", "Cf"))


def _fold_in_name(char: str) -> str:
    return _letters(char) or ("" if _is_no_gap(char) else char)


def _fold_in_order(char: str) -> str:
    is_nothing = char in GLYPHS or _MARKS.get(char) in (APOSTROPHE, POINT) or _is_no_gap(char)
    return _letters(char) or ("" if is_nothing else " ")


_WORDS, _NAMES, _SORTED = _Table(_fold), _Table(_fold_in_name), _Table(_fold_in_order)
