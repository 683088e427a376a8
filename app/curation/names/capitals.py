"""Names that a text prints otherwise than a register: in capitals that their place calls for, or without accents."""

import unicodedata

from app.patterns import Pattern
from app.tags import primary_subtag
from app.words.folding import fold_name
from app.words.glyphs import GLYPHS

# What a sentence begins behind: nothing, or the end of another, of a dateline or of a line; then perhaps marks.
_SENTENCE_START = Pattern(rf"(?:\A|[.!?…:;¡¿。？！–—\n-])[\s{GLYPHS}()\[\]*_¡¿—–-]*\Z")
# Code points between the end of a sentence and the beginning of the next.
_FAR = 40
_ARTICLES = {"the"}
# What stands between the words of one name.
_JOINTS = (" ", "-")
_JOINT = Pattern("[ -]")
# What keeps its small letters in capitals: McKAY, MacDONALD.
_KEPT_SMALL = ("Mc", "Mac")
# Accents that a paper may leave out of a name while it prints others, and what only other letters have: of these words
# the ones that differ in an accent are others, as in Vietnamese.
_MAY_BE_LEFT_OUT = {"\u0300", "\u0301", "\u0302", "\u0326", "\u0327"}
# Letters of Turkish that papers abroad print without their sign, whatever else they keep: Çigdem.
_AS_ABROAD = str.maketrans("ğĞı", "gGi")
_KEPT = Pattern("[\u0306\u0309\u031b\u0323\u01a0\u01a1\u01af\u01b0\u0110\u0111]")
# Languages in which a small i and a capital one both have a dot, or both none.
_DOTTED = {"tr", "az", "crh", "kk", "tt"}
# From so many letters on a single word in capitals is no abbreviation.
_NO_ABBREVIATION = 5
# What only capitals have: a dot of Turkish, and in Greek the sign that parts vowels.
_OF_CAPITALS = Pattern("(?<=I)\u0307|(?<=[ΙΥ])\u0308")
# Vietnamese, whose words differ in their tones alone.
_OF_TONES = Pattern("[\u0309\u031b\u0323]|[\u0302\u0306][\u0300\u0301\u0303]")


def is_capitalised(text: str, start: int, name: str) -> bool:
    """Whether the name stands there with capitals that the place calls for.

    In capitals throughout, which may lack their accents, if these are no abbreviation: the name has two words or five
    letters, or begins the passage, or the words beside it are in capitals too. Or some of its words are: Jean PETIT. Or
    with a capital at the start of a sentence. Or with its own capital without its accent, if the name is as long. Or
    in plain letters throughout, as agencies print it: Lech Walesa; or with some of its accents, or these elsewhere.
    """
    there = text[start : start + len(name)] if start >= 0 else ""
    if there == name or there != there.strip() or fold_name(there) != fold_name(name):
        return False
    if _is_long(name) and (_has_words_in_capitals(there, name) or _is_accented_otherwise(there, name)):
        return True
    if there.isascii() and sum(not char.isascii() for char in name) > 1 and _is_cased_alike(there, name):
        return True
    if there.upper() == there:
        if there.lower() != there and not _lacks_accents_at_most(there, name):
            return False
        return _is_long(name) or not text[:start].strip() or _is_in_capitals(text, start, start + len(name))
    if there[1:] != name[1:] or not there[0].isupper():
        return False
    if name[0].isupper():
        return _is_long(name) and there[0] in (
            name[0],
            unicodedata.normalize("NFD", name[0])[0],
            fold_name(name[0]).upper(),
        )
    return begins_sentence(text, start)


def is_dotted(language: str) -> bool:
    """Whether the capital of a small i has a dot."""
    return primary_subtag(language) in _DOTTED


def in_capitals(words: str, language: str) -> tuple[str, ...]:
    """The words in capitals, with accents and without them, as headlines often are."""
    capitals = (words.replace("i", "İ") if is_dotted(language) else words).upper()
    apart = unicodedata.normalize("NFD", capitals)
    bare = "".join(char for char in apart if not unicodedata.combining(char) or char == "\u0307")
    return tuple(dict.fromkeys((capitals, unicodedata.normalize("NFC", bare))))


def goes_on(text: str, start: int, end: int) -> bool:
    """Whether a name that an article begins goes on with a capital: “the South” in “the South Korean army”."""
    first, _, last = text[start:end].partition(" ")
    is_name = first.lower() in _ARTICLES and last[:1].isupper() and not last.isupper()
    return is_name and text[end : end + 1] in _JOINTS and text[end + 1 : end + 2].isupper()


def begins_sentence(text: str, start: int) -> bool:
    """Whether a sentence begins there: at the start of the text, or behind the end of another one."""
    return bool(_SENTENCE_START.search(text, max(0, start - _FAR), start))


def _has_words_in_capitals(there: str, name: str) -> bool:
    """Whether each of its words is as in the name, or in capitals."""
    pairs = zip(_JOINT.split(there), _JOINT.split(name), strict=True)
    return all(one == other or one in _capitals(other) for one, other in pairs)


def _capitals(word: str) -> tuple[str, ...]:
    kept = [word[: len(one)] + word[len(one) :].upper() for one in _KEPT_SMALL if word.startswith(one)]
    return word.upper(), *kept


def _is_accented_otherwise(there: str, name: str) -> bool:
    """Whether it lacks accents, all or some, or has them elsewhere in the same words: Nuñez, Hoà for Hòa."""
    if name.isascii() or not _is_cased_alike(there, name):
        return False
    if there.isascii():
        return True
    bare, full = (unicodedata.normalize("NFD", one.translate(_AS_ABROAD)) for one in (there, name))
    if sorted(bare) == sorted(full):
        return True
    lacking = _lacking(bare, full)
    return lacking is not None and lacking <= _MAY_BE_LEFT_OUT and not _KEPT.search(full)


def _lacks_accents_at_most(capitals: str, name: str) -> bool:
    """Whether these are the name's capitals, which may lack accents but have no others."""
    if capitals.isascii():
        return True
    bare, full = (_OF_CAPITALS.sub("", unicodedata.normalize("NFD", one)) for one in (capitals, name.upper()))
    bare = bare.replace("ẞ", "SS")
    return sorted(bare) == sorted(full) or (not _OF_TONES.search(full) and _lacking(bare, full) is not None)


def _lacking(bare: str, full: str) -> set[str] | None:
    """What is left out of the full word; None where the bare one is no such word."""
    rest = iter(full)
    lacking = set[str]()
    for char in bare:
        for other in rest:
            if other == char:
                break
            lacking.add(other)
        else:
            return None
    return lacking | set(rest)


def _is_cased_alike(one: str, other: str) -> bool:
    return list(map(str.isupper, one)) == list(map(str.isupper, other))


def _is_long(name: str) -> bool:
    return " " in name or sum(char.isalpha() for char in name) >= _NO_ABBREVIATION


def _is_in_capitals(text: str, start: int, end: int) -> bool:
    """Whether the words beside it are in capitals as well."""
    around = (text[:start].rsplit(maxsplit=1)[-1:], text[end:].split(maxsplit=1)[:1])
    words = [words[0] for words in around if words and any(char.isalpha() for char in words[0])]
    return bool(words) and all(word.isupper() for word in words)
