"""What a text has for words that are not in it: characters that look alike or mean the same, by their names."""

import unicodedata
from collections.abc import Callable, Iterator
from itertools import groupby, islice

from rapidfuzz.distance import Levenshtein

from app.curation.files.characters import INVISIBLE
from app.patterns import Pattern
from app.words.boundaries import is_whole
from app.words.glyphs import GLYPHS

_MOST_TOLD = 3
# Signs that print as another one, and would be told apart when they are decomposed.
_SIGNS = str.maketrans("º˚∘·•∙⋅・‧ſ", "°°°······f")
# Behind what they print as: letters of other scripts, and digits; strokes; hooks below and above a letter; letters and
# digits of which Arabic and Persian keyboards have one each; kana and radicals that print as a Han character.
_PRINTED_AS = """
A АΑ  B ВΒ  C С  E ЕΕ  H НΗ  J Ј  K КΚ  M МΜ  N Ν  O ОΟ0  P РΡ  S Ѕ  T ТΤ  X ХΧ  Y УҮΥ  Z Ζ  a аα  c с  d ԁ  e е  h һҺհ
i іι  j ј  k кκ  l IІΙ1ӏӀ|।  n ո  o оοօ  p рρ  q ԛ  s ѕ  u υս  v ν  w ԝ  x х×  y уγ  ß β  Đ ÐƉ
\u0327 \u0326  \u0306 \u030c  - ‐‑‒–—―−־ーｰ一  ~ 〜∼  / ⁄∕  ک ك  ی يى  ه ہەۀ  ٠ ۰  ١ ۱  ٢ ۲  ٣ ۳  ٧ ۷  ٨ ۸  ٩ ۹
力 カ  二 ニ  八 ハ  口 ロ  工 エ  夕 タ  卜 ト  〇 ○◯  民 ⺠  西 ⻄  長 ⻑  青 ⻘  食 ⻝  黄 ⻩  骨 ⻣  虎 ⻁  鬼 ⻤
车 ⻋  见 ⻅  长 ⻓  门 ⻔  风 ⻛  飞 ⻜  马 ⻢  鱼 ⻥  齐 ⻬  龙 ⻰
"""
_PAIRS = _PRINTED_AS.split()
_LOOKS = {ord(char): sign for sign, chars in zip(_PAIRS[::2], _PAIRS[1::2], strict=True) for char in chars}
_LATIN, _NO_LATIN = Pattern("[A-Za-z\u00c0-\u024f]"), Pattern("[\u0370-\u052f]")
# What is typed otherwise for the same: digits other than those of ASCII, points of vowels, a long “s”.
_SAME = Pattern(r"[^\D0-9]|[\u0591-\u05c7\u064b-\u0652\u0670\u017f]")
_LETTERS = Pattern(f"(?:{_LATIN.pattern}|{_NO_LATIN.pattern})+")
# And letters, and the marks of minutes and seconds, that print as an apostrophe or a quotation mark.
_MARKS = f"{GLYPHS}ʻʼʹʽˈ′ʾʿ׳″‴ˮ"


def difference(words: str, text: str) -> str | None:
    """How words that look like a stretch of the text, or mean the same, differ from it; None where none there does."""
    if found := _differing(words, text, _seen):
        told, stretch = found
        return f"they look alike: {told}; copy “{stretch}”"
    if (found := _differing(words, text, _meant)) and _SAME.search(words + found[1]):
        told, stretch = found
        return f"{told}; copy “{stretch}”"
    return None


def _differing(words: str, text: str, lay: Callable[[str], tuple[str, list[int]]]) -> tuple[str, str] | None:
    """What differs, and the stretch of the text."""
    looks, _ = lay(words)
    seen, places = lay(text)
    if not looks or looks not in seen:
        return None
    at = seen.index(looks)
    start, end = places[at], places[at + len(looks) - 1] + 1
    if not is_whole(text, start, end):
        return None
    stretch = _with_marks(words, text, start, end)
    found = dict.fromkeys(_told(*pair) for pair in _unlike(words, stretch))
    return (", and ".join(islice(found, _MOST_TOLD)), stretch) if found else None


def _unlike(words: str, stretch: str) -> Iterator[tuple[str, str]]:
    """The runs of characters in which they differ: one sign may be printed for several, … for three points."""
    for is_same, run in groupby(Levenshtein.opcodes(words, stretch), key=lambda op: op.tag == "equal"):
        if not is_same:
            first, *_, last = [*(ops := list(run)), ops[-1]]
            yield words[first.src_start : last.src_end], stretch[first.dest_start : last.dest_end]


def passing_for_ascii(given: str) -> str:
    """“It has”, and what of an id, a key or a value looks like letters of ASCII and is none; or nothing."""
    found = [char for char in given if not char.isascii() and _seen(char)[0].isascii() and _seen(char)[0].isalnum()]
    return f"it has {named(''.join(dict.fromkeys(found)))}" if found else ""


def of_another_script(name: str) -> str:
    """The letters of a word that is of Latin ones and of others that look like them, those of which it has fewer."""
    for word in [] if name.isascii() else _LETTERS.findall(name):
        others = _NO_LATIN.findall(word)
        if 0 < len(others) < len(word):
            return "".join(others if len(others) * 2 < len(word) else _LATIN.findall(word))
    return ""


def _with_marks(words: str, text: str, start: int, end: int) -> str:
    """A stretch of the text, with as many of the quotation marks beside it as the words begin and end with."""
    start -= min(_leading(words), _leading(text[:start][::-1]))
    end += min(_leading(words[::-1]), _leading(text[end:]))
    return text[start:end]


def _leading(text: str) -> int:
    """How many quotation marks a text begins with."""
    return len(text) - len(text.lstrip(_MARKS))


def _seen(text: str) -> tuple[str, list[int]]:
    """The characters as they look, without quotation marks and what is not seen, and where each stands."""
    looks, places = [], []
    for at, char in enumerate(text):
        if char in _MARKS or INVISIBLE.match(char):
            continue
        for one in unicodedata.normalize("NFKD", char.translate(_SIGNS)).translate(_LOOKS):
            looks.append(" " if one.isspace() else one)
            places.append(at)
    return "".join(looks), places


def _meant(text: str) -> tuple[str, list[int]]:
    """The letters and digits without marks, and where each stands; letters as they are, small or not."""
    laid = [(at, one) for at, char in enumerate(text) for one in _plain(char)]
    return "".join(one for _, one in laid), [at for at, _ in laid]


def _plain(char: str) -> str:
    if char in _MARKS or INVISIBLE.match(char):
        return ""
    digits = (str(unicodedata.decimal(one, one)) for one in unicodedata.normalize("NFKD", char))
    return "".join(" " if one.isspace() else one for one in digits if not unicodedata.combining(one))


def _told(written: str, printed: str) -> str:
    if not printed:
        return f"{named(written)} {'is' if len(written) == 1 else 'are'} not in the text"
    return f"the text has {named(printed)}{f' for {named(written)}' if written else ''}"


def named(chars: str) -> str:
    """The first few characters by their names."""
    return " ".join(
        f"“{char}” (U+{ord(char):04X} {unicodedata.name(char, 'without a name')})" for char in chars[:_MOST_TOLD]
    )
