"""How letters are folded, for searching and for sorting: to what a reader would type for them.

A character is decomposed, its case is dropped, and so are accents, the vowel points of Arabic and Hebrew, and what is
invisible. What is left of it stands in the table below where a keyboard without that letter has another one. Digits of
every script are those of ASCII, katakana is hiragana, wide and narrow forms are plain ones, Han characters simplified.

What is spelt in two ways, with the same letters or others in their places, is spelt in one before: `spelt_alike`.
"""

import re
import unicodedata
from collections.abc import Callable

from app.words.han import SIMPLIFIED

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

# Marks that may stand inside a word, each as it is folded.
APOSTROPHE, HYPHEN, POINT, COMMA, AND = "'", "-", ".", ",", "&"
_VARIANTS = {APOSTROPHE: "'’‘`´′＇׳״\"", HYPHEN: "-‐‑‒–·\u0387‧・･", POINT: ".．", COMMA: ",", AND: "&＆"}
_MARKS = {variant: mark for mark, variants in _VARIANTS.items() for variant in variants}
# Letters, too, that one paper prints and another one does not; what means another word, as ى and ي may, is none.
_PRINTED = "ё:е Ё:Е ş:ș Ş:Ș ţ:ț Ţ:Ț ی:ي ک:ك أ:ا إ:ا آ:ا ٱ:ا"
_AS_TYPED = str.maketrans(_MARKS | SIMPLIFIED | dict(one.split(":") for one in _PRINTED.split()))
INSIDE = APOSTROPHE + HYPHEN + POINT + COMMA + AND
# Where a run of characters without spaces ends: marks of East Asian texts.
BREAK = "|"
_EAST_ASIAN = (range(0x3000, 0x3040), range(0xFF00, 0xFF66))
# By the classes of Unicode: strokes, nuktas, points of Hebrew, Arabic and Syriac, accents above and below.
_DROPPED_MARKS = {1, 7, *range(10, 37), *range(200, 241)}
# Nothing is left of it: it keeps the place of a sign that goes.
_NOTHING = "\u034f"
# Marks of Thai and Lao in the order of typing: vowels above and below, tones, the ring, and the “a” behind it.
_MARKS_IN_ORDER = (
    ("\u0e31\u0e34-\u0e3a\u0e47\u0eb1\u0eb4-\u0ebc", 0),
    ("\u0e48-\u0e4c\u0ec8-\u0ecc", 1),
    ("\u0e4d\u0ecd", 2),
    ("\u0e32\u0e33\u0eb2\u0eb3", 3),
)
_ORDER = [(re.compile(f"[{marks}]"), place) for marks, place in _MARKS_IN_ORDER]
_RUN_OF_MARKS = f"(?P<marks>[{''.join(marks for marks, _ in _MARKS_IN_ORDER)}]{{2,}})"
# A hamza that has the seat of one school or of another: مسئول and مسؤول, رءوف and رؤوف; هيأة and هيئة.
_HAMZA = "(?P<on_waw>[ئء]|ي\u0654)(?=و)|(?<=ي)(?P<on_yeh>أ|ا\u0654)(?=ة)"
# A nasal before a sound made in the same place, which newspapers write as a dot: हिन्दी and हिंदी.
_NASAL = "(?P<nasal>(?:ङ(?=्[क-घ])|ञ(?=्[च-झ])|ण(?=्[ट-ढ])|न(?=्[त-ध])|म(?=्[प-भ]))्)|(?P<bengali>ঙ্)(?=[ক-ঘ])"
_YIWN = "(?<=[Եե])(?P<yiwn>[Ււ])"
# A letter typed as two halves, แ; a semivowel that is not spoken, नयी and नई; a last hamza, which is often left out;
# and the joiner that Persian has within words, where others have a space.
_HALVES, _SEMIVOWEL = "(?P<halves>เเ)", "(?<=[\u0904-\u094c])य(?P<semivowel>[ीे])"
_LAST_HAMZA = "(?<=[\u0620-\u064a]{2}ا)(?P<last_hamza>ء)(?![\u0620-\u065f\u066e-\u06d3])"
_JOINER = "(?<=[\u0620-\u06d3])(?P<joiner>\u200c)(?=[\u0620-\u06d3])"
_SPELT = re.compile("|".join((_RUN_OF_MARKS, _HAMZA, _NASAL, _YIWN, _HALVES, _SEMIVOWEL, _LAST_HAMZA, _JOINER)))
# Without a letter of these scripts nothing is, which is seen at once.
_MAY_BE_SPELT = re.compile("[\u0531-\u0587\u0600-\u06ff\u0900-\u09ff\u0e00-\u0eff]")


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


def spelt_alike(text: str) -> str:
    """The text with what is spelt in several ways spelt in one of them; as long as it was."""
    return text if text.isascii() or not _MAY_BE_SPELT.search(text) else _SPELT.sub(_spelt, text)


def _spelt(match: re.Match[str]) -> str:
    found = match[0]
    match match.lastgroup:
        case "marks":
            return "".join(sorted(found, key=_order))
        case "on_waw":
            return "ؤ" if len(found) == 1 else "و\u0654"
        case "on_yeh":
            return "ئ" if len(found) == 1 else "ي\u0654"
        case "nasal":
            return "ं" + _NOTHING
        case "bengali":
            return "ং" + _NOTHING
        case "yiwn":
            return _EV_AS_TYPED[1]
        case "halves":
            return "แ" + _NOTHING
        case "semivowel":
            return {"ी": "ई", "े": "ए"}[found[1]] + _NOTHING
        case "joiner":
            return HYPHEN
        case _:
            return _NOTHING


def _order(mark: str) -> int:
    return next(place for marks, place in _ORDER if marks.match(mark))


def as_typed(text: str) -> str:
    """The text with marks inside words, and letters, that houses print in several ways in one; as long as it was."""
    return text.translate(_AS_TYPED)


def fold_name(name: str) -> str:
    """A name as it is sorted: without case and accents, white space folded."""
    return " ".join(name.split()).translate(_NAMES)


def _fold(char: str) -> str:
    # Some signs are others by their definition.
    composed = unicodedata.normalize("NFC", char)
    char = composed if len(composed) == 1 else char
    if char in _MARKS:
        return _MARKS[char]
    if letters := _letters(char):
        return letters
    if _is_no_gap(char):
        return ""
    is_mark = char == BREAK or unicodedata.category(char).startswith("P")
    return BREAK if is_mark and (char == BREAK or any(ord(char) in block for block in _EAST_ASIAN)) else " "


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


_WORDS, _NAMES = _Table(_fold), _Table(_fold_in_name)
