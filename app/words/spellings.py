"""How words are spelt elsewhere: Mueller, Aarhus, Djokovic; Serbian in its other script; Syria in two Arabic ways.

Where the letters of a text tell it, the other spelling is filed beside the word: then nobody who asks for a “poet”
finds a “pot”. What they do not tell is asked for besides.
"""

import re
from collections.abc import Iterable
from unicodedata import normalize

from app.words.cutting import Variant, pieces
from app.words.folding import BREAK, folded
from app.words.scripts import with_prefixes

# Two letters for one that cannot be typed.
_LONG = str.maketrans({"ä": "ae", "ö": "oe", "ø": "oe", "ü": "ue", "å": "aa", "ð": "dh", "đ": "dj"})

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

# Letters of both. No whole text is composed, which would change the order of other marks.
_DECOMPOSED = re.compile("[aouAOU][\u0308\u030a]|[cszCSZ][\u0301\u030c]")
_TOLD = re.compile(f"{_DECOMPOSED.pattern}|[äöøüåðđčćšžÄÖØÜÅÐĐČĆŠŽђћљњџјЂЋЉЊЏЈ]")

# Of an Arabic name in -iya the last letter is heard alike: سورية and سوريا.
_ENDING, _OTHER_ENDING = re.compile("(?<=..ي)[اه]\\Z"), {"ا": "ه", "ه": "ا"}


def cut(text: str, language: str | None) -> tuple[list[str], list[Variant]]:
    """The pieces of a text by their places, and the other ways in which they are written; names have no language."""
    found, joined = pieces(folded(text))
    return found, [*joined, *spelt_elsewhere(text, found, language)]


def spelt_elsewhere(text: str, found: Iterable[str], language: str | None) -> list[Variant]:
    """How pieces of a text are written elsewhere, and with them what is joined of several."""
    is_in_two_scripts = language is not None and language.partition("-")[0].lower() in _IN_TWO_SCRIPTS
    if not is_in_two_scripts and (text.isascii() or not _TOLD.search(text)):
        return []
    plain = _DECOMPOSED.sub(lambda letter: normalize("NFC", letter[0]), text).lower()
    scripts = _in_both_scripts(plain, is_name=language is None) if is_in_two_scripts or language is None else [plain]
    own, variants = list(found), list[Variant]()
    for other in (*scripts[1:], *(one.translate(_LONG) for one in scripts)):
        theirs, joined = pieces(folded(other))
        pairs = enumerate(zip(own, theirs, strict=True))
        variants += [Variant(way, at, 1) for at, (typed, way) in pairs if way != typed]
        variants += joined
    return variants


def ways(words: str) -> list[str]:
    """How words that are a match may have been asked for, folded: as they are printed, and as they are elsewhere."""
    found, variants = cut(words, None)
    return [folded(words), *(one.word for one in variants if one.pieces == len(found))]


def asked_besides(word: str) -> tuple[str, ...]:
    """What a folded word may be in a text, the letters of which do not tell it."""
    if word.isascii() or len(word) == 1:
        return ()
    ending = _ENDING.sub(lambda match: _OTHER_ENDING[match[0]], word)
    return *([ending] if ending != word else []), *with_prefixes(word)


def _in_both_scripts(text: str, *, is_name: bool) -> list[str]:
    """A text in small letters, and what is Serbian of it in Latin letters, and in Cyrillic ones."""
    parts = text.split(BREAK)
    are_meant = [not is_name or bool(_SERBIAN.fullmatch(part)) for part in parts]
    turned = [
        BREAK.join(turn(part) if is_meant else part for part, is_meant in zip(parts, are_meant, strict=True))
        for turn in (_to_latin, _to_cyrillic)
    ]
    return [text, *turned] if any(are_meant) else [text]


def _to_latin(text: str) -> str:
    return text.translate(_TO_LATIN)


def _to_cyrillic(text: str) -> str:
    """Of words with letters that Serbian lacks nothing."""
    return _LATIN_WORD.sub(lambda word: _LATIN_LETTER.sub(lambda letter: _TO_CYRILLIC[letter[0]], word[0]), text)
