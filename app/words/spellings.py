"""How words are spelt elsewhere: Mueller, Aarhus, Djokovic; Kazakh in its other script; Syria in two Arabic ways.

Where the letters of a text tell it, the other spelling is filed beside the word: then nobody who asks for a “poet”
finds a “pot”. What they do not tell is asked for besides.
"""

import re
from collections.abc import Iterable
from unicodedata import normalize

from app.patterns import Pattern
from app.words.affixes import with_prefixes
from app.words.cutting import Variant, pieces
from app.words.folding import folded
from app.words.two_scripts import has_two_scripts, in_both_scripts

# Two letters for one that cannot be typed; of Azerbaijani names the one by which the world knows them, Aliyev.
_LONG = str.maketrans({"ä": "ae", "ö": "oe", "ø": "oe", "ü": "ue", "å": "aa", "ð": "dh", "đ": "dj", "ə": "a"})

# Letters that tell it: those above, and of a name, which has no language, those of languages with two scripts. No whole
# text is composed, which would change the order of other marks.
_DECOMPOSED_LONG, _LETTERS_LONG = "[aouAOU][\u0308\u030a]", "äöøüåðđəÄÖØÜÅÐĐƏ"
_DECOMPOSED = Pattern(
    f"{_DECOMPOSED_LONG}|[cszCSZ][\u0301\u030c]|[gG]\u0306|[sS]\u0327|[nN]\u0303|[uU]\u0304|[уиУИ]\u0306|[еЕ]\u0308"
)
_LETTERS = "čćšžñūђћљњџјғқұҳў"
_IS_LONG = Pattern(f"{_DECOMPOSED_LONG}|[{_LETTERS_LONG}]")
_IS_TOLD = Pattern(f"{_DECOMPOSED.pattern}|[{_LETTERS_LONG}{_LETTERS}{_LETTERS.upper()}]|[ogOG][ʻ‘]")

# Of an Arabic name in -iya the last letter is heard alike: سورية and سوريا.
_ENDING, _OTHER_ENDING = re.compile("(?<=..ي)[اه]\\Z"), {"ا": "ه", "ه": "ا"}


def cut(text: str, language: str | None) -> tuple[list[str], list[Variant]]:
    """The pieces of a text by their places, and the other ways in which they are written; names have no language."""
    found, joined = pieces(folded(text))
    return found, [*joined, *spelt_elsewhere(text, found, language)]


def spelt_elsewhere(text: str, found: Iterable[str], language: str | None) -> list[Variant]:
    """How pieces of a text are written elsewhere, and with them what is joined of several."""
    told = _IS_TOLD if language is None else _IS_LONG
    if not has_two_scripts(language) and (text.isascii() or not told.search(text)):
        return []
    plain = _DECOMPOSED.sub(lambda letter: normalize("NFC", letter[0]), text).lower()
    scripts = in_both_scripts(plain, language)
    own, variants = list(found), list[Variant]()
    for other in dict.fromkeys((*scripts[1:], *(one.translate(_LONG) for one in scripts))):
        theirs, joined = pieces(folded(other))
        pairs = enumerate(zip(own, theirs, strict=True))
        variants += [Variant(way, at, 1) for at, (typed, way) in pairs if way != typed]
        variants += joined
    return variants


def ways(words: str) -> list[tuple[str, ...]]:
    """How words that are a match may have been asked for, folded: as they are printed, and as they are elsewhere."""
    found, variants = cut(words, None)
    return [tuple(found), *((one.word,) for one in variants if one.pieces == len(found))]


def asked_besides(word: str) -> tuple[str, ...]:
    """What a folded word may be in a text, the letters of which do not tell it."""
    if word.isascii() or len(word) == 1:
        return ()
    ending = _ENDING.sub(lambda match: _OTHER_ENDING[match[0]], word)
    return *([ending] if ending != word else []), *with_prefixes(word)
