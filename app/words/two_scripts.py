"""Languages that are written in Cyrillic and in Latin letters, and what their texts are in the other ones.

What becomes of a letter may depend on those beside it, as in Uzbek the fifth does on a vowel before it. An apostrophe
that makes another letter of the one before it stays where it is, so that pieces of both scripts are as many.
"""

import re
from typing import NamedTuple

from app.patterns import Pattern
from app.tags import primary_subtag
from app.words.folding import BREAK

_Rules = tuple[tuple[Pattern, str], ...]


class _Language(NamedTuple):
    """How to tell a name of it, in small letters, and what its letters are in the other script, rules first."""

    is_told: Pattern
    latin_word: Pattern
    latin_letter: Pattern
    cyrillic: dict[str, str]
    latin: dict[int, str]
    cyrillic_rules: _Rules
    latin_rules: _Rules

    def in_latin(self, text: str) -> str:
        return _ruled(self.latin_rules, text).translate(self.latin)

    def in_cyrillic(self, text: str) -> str:
        """Of words with letters that the language lacks nothing."""
        return self.latin_word.sub(lambda word: self._spelt(word[0]), text)

    def _spelt(self, word: str) -> str:
        ruled = _ruled(self.cyrillic_rules, word)
        return self.latin_letter.sub(lambda letter: self.cyrillic.get(letter[0], letter[0]), ruled)


def in_both_scripts(text: str, language: str | None) -> list[str]:
    """A text in small letters, and where its language has two scripts, in Latin letters and in Cyrillic ones.

    A name has no language: of each part the letters tell it.
    """
    parts = text.split(BREAK) if language is None else [text]
    spelt = [_told(part) if language is None else _LANGUAGES.get(primary_subtag(language)) for part in parts]
    if not any(spelt):
        return [text]
    pairs = list(zip(parts, spelt, strict=True))
    latin = BREAK.join(one.in_latin(part) if one else part for part, one in pairs)
    return [text, latin, BREAK.join(one.in_cyrillic(part) if one else part for part, one in pairs)]


def has_two_scripts(language: str | None) -> bool:
    return language is not None and primary_subtag(language) in _LANGUAGES


def _told(name: str) -> _Language | None:
    return next((one for one in (_SERBIAN, _KAZAKH, _UZBEK) if one.is_told.fullmatch(name)), None)


def _ruled(rules: _Rules, text: str) -> str:
    for pattern, instead in rules:
        text = pattern.sub(instead, text)
    return text


def _language(
    letters: str,
    is_told: str,
    latin_word: str,
    cyrillic_rules: tuple[tuple[str, str], ...] = (),
    latin_rules: tuple[tuple[str, str], ...] = (),
) -> _Language:
    """`letters` are those of Cyrillic above those of Latin, none for `_`; of several for one the first is meant."""
    cyrillic, latin = (line.split() for line in letters.strip().splitlines())
    pairs = [(one, other.replace("_", "")) for one, other in zip(cyrillic, latin, strict=True)]
    back = {other: one for one, other in reversed(pairs) if other}
    longest_first = "|".join(sorted(back, key=len, reverse=True))
    return _Language(
        Pattern(is_told, re.DOTALL),
        Pattern(latin_word),
        Pattern(f"{longest_first}|."),
        back,
        str.maketrans(dict(pairs)),
        tuple((Pattern(pattern), instead) for pattern, instead in cyrillic_rules),
        tuple((Pattern(pattern), instead) for pattern, instead in latin_rules),
    )


# Told by a letter that others lack, where it has none that the language lacks.
_SERBIAN = _language(
    """
    а б в г д ђ е ж з и ј к л љ  м н њ  о п р с т ћ у ф х ц ч џ  ш
    a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š
    """,
    r"(?=.*[ђћљњџј])[а-ик-шђћљњџј\W\d_]+|(?=.*[čćđšž])[a-pr-vzčćđšž\W\d_]+",
    r"\b[a-pr-vzčćđšž]+\b",
)
_KAZAKH = _language(
    """
    а ә б в г ғ д е ж з и й к қ л м н ң о ө п р с т у ұ ү ф һ х ш ы і ц  ч  щ   э ю  я  ъ ь
    a ä b v g ğ d e j z i i k q l m n ñ o ö p r s t u ū ü f h h ş y ı ts tş ştş e iu ia _ _
    """,
    r"(?=.*[ғқұ])(?!.*[ҳўӣӯҷҡ])[а-яёіәғқңөұүһ\W\d_]+|(?=.*q)(?=.*[ñū])[abd-vyzäğıñöşüū\W\d_]+",
    r"\b[abd-vyzäğıñöşüū]+\b",
    latin_rules=(("ё", "io"),),
)
_UZBEK = _language(
    """
    а б в г д е ё  ж з и й к л м н о п р с т у ф х ц ч  ш  щ  ы э ю  я  ў  қ ғ  ҳ ъ ь
    a b v g d e yo j z i y k l m n o p r s t u f x s ch sh sh i e yu ya oʻ q gʻ h ʼ _
    """,
    r"(?=.*[ўҳ])(?!.*[іыщӣӯҷәө])[а-яёўқғҳ\W\d_]+|(?=.*[og][ʻ‘])(?:[abd-vxyzʻʼ\W\d_]|ch)+",
    r"\b(?:[abd-vxyzʻʼ]|ch|(?<=[a-z])['’‘`´](?=[a-z]))+\b",
    cyrillic_rules=(
        ("o(?:ʼ|(?=['’‘`´]))", "ў"),
        ("g(?:ʼ|(?=['’‘`´]))", "ғ"),
        ("(?<=[a-z])(?=['’‘`´])", "ъ"),
        ("(?<=[aeiouў])ts", "ц"),
        ("ye", "е"),
        (r"(?:\b|(?<=[aeiouў]))e", "э"),
    ),
    latin_rules=((r"(?:\b|(?<=[аеёиоуэюяўъь]))е", "ye"), ("(?<=[аеёиоуэюяў])ц", "ts")),
)
_LANGUAGES = {**dict.fromkeys(("bs", "cnr", "hr", "sh", "sr"), _SERBIAN), "kk": _KAZAKH, "uz": _UZBEK}
