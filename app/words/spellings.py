"""How words are spelt elsewhere: Mueller, Aarhus, Djokovic; Serbian in its other script; Syria in two Arabic ways.

Where the letters of a text tell it, the other spelling is filed beside the word: then nobody who asks for a “poet”
finds a “pot”. What they do not tell is asked for besides.
"""

import re
from collections.abc import Iterator
from unicodedata import normalize

from app.words.cutting import Variant, pieces
from app.words.folding import BREAK, folded
from app.words.scripts import with_prefixes

# Two letters for one that cannot be typed.
_LONG = {"ä": "ae", "ö": "oe", "ø": "oe", "ü": "ue", "å": "aa", "ð": "dh", "đ": "dj"}
_FORMS = {normalize(form, one) for letter in _LONG for one in (letter, letter.upper()) for form in ("NFC", "NFD")}
_SHORT = re.compile("|".join(sorted(_FORMS, key=len, reverse=True)))

# Serbian and its next of kin: each letter of Cyrillic, and what it is in Latin ones.
_IN_TWO_SCRIPTS = ("bs", "cnr", "hr", "sh", "sr")
_CYRILLIC, _LATIN = """
а б в г д ђ е ж з и ј к л љ  м н њ  о п р с т ћ у ф х ц ч џ  ш
a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š
""".strip().splitlines()
_PAIRS = dict(zip(_CYRILLIC.split(), _LATIN.split(), strict=True))
_TO_LATIN, _TO_CYRILLIC = str.maketrans(_PAIRS), {latin: cyrillic for cyrillic, latin in _PAIRS.items()}
_LATIN_WORD, _LATIN_LETTER = re.compile(r"\b[a-pr-vzčćđšž]+\b"), re.compile("lj|nj|dž|.")
# A name, of no language, that has a letter which others lack, and none that Serbian lacks.
_SERBIAN = re.compile(r"(?=.*[ђћљњџј])[а-ик-шђћљњџј\W\d_]+|(?=.*[čćđšž])[a-pr-vzčćđšž\W\d_]+", re.DOTALL)

# Of an Arabic name in -iya the last letter is heard alike: سورية and سوريا.
_ENDING, _OTHER_ENDING = re.compile("(?<=..ي)[اه]\\Z"), {"ا": "ه", "ه": "ا"}


def cut(text: str, language: str | None) -> tuple[list[str], list[Variant]]:
    """The pieces of a text by their places, and the other ways in which they are written; names have no language."""
    found, variants = pieces(folded(text))
    for theirs, joined in map(pieces, map(folded, _spelt_elsewhere(text, language))):
        ways = zip(found, theirs, strict=True)
        variants += [Variant(way, at, 1) for at, (own, way) in enumerate(ways) if way != own]
        variants += [one for one in joined if one not in variants]
    return found, variants


def asked_besides(word: str) -> tuple[str, ...]:
    """What a folded word may be in a text, the letters of which do not tell it."""
    ending = _ENDING.sub(lambda match: _OTHER_ENDING[match[0]], word)
    return *([ending] if ending != word else []), *with_prefixes(word)


def _spelt_elsewhere(text: str, language: str | None) -> Iterator[str]:
    """The text with other letters, word for word."""
    both = [text, *_in_other_script(text, language)]
    yield from both[1:]
    yield from (_SHORT.sub(_long, one) for one in both if _SHORT.search(one))


def _long(match: re.Match[str]) -> str:
    return _LONG[normalize("NFC", match[0]).lower()]


def _in_other_script(text: str, language: str | None) -> Iterator[str]:
    """What is Serbian of it in Latin letters, and in Cyrillic ones."""
    if language is not None and language.partition("-")[0].lower() not in _IN_TWO_SCRIPTS:
        return
    plain = normalize("NFC", text).lower()
    parts = plain.split(BREAK)
    are_meant = [language is not None or _SERBIAN.fullmatch(part) for part in parts]
    if any(are_meant):
        for turned in (_to_latin, _to_cyrillic):
            yield BREAK.join(turned(one) if is_meant else one for one, is_meant in zip(parts, are_meant, strict=True))


def _to_latin(text: str) -> str:
    return text.translate(_TO_LATIN)


def _to_cyrillic(text: str) -> str:
    """Of words with letters that Serbian lacks nothing."""
    return _LATIN_WORD.sub(lambda word: _LATIN_LETTER.sub(lambda letter: _TO_CYRILLIC[letter[0]], word[0]), text)
