"""Numbers that a text spells out in another language than English: „fünfundzwanzig“, « quatre-vingt-dix », двести."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from app.curation.figures.spelt_english import Spelt
from app.curation.figures.spelt_words import AMBIGUOUS, AND, IN_ONE_WORD, MULTIPLIERS, NOT_ALONE, ONES_FIRST, WORDS

# What is typed in two ways; in Persian what joins words is invisible.
_TYPED = str.maketrans("ёЁİ\u200c", "еЕi ")
# What stands between words of one number where most are written as one: to hundre og to, tre milioni e centomila.
_BESIDE = dict.fromkeys(("nb", "no", "da"), r"og\s+") | {"it": r"(?<=milioni\s)e\s+|(?<=milione\s)e\s+"}
_GAP = r"(?:\s+|-|\u2011)"


class _Language(NamedTuple):
    """`run` is a word or words that may be a number together, `atom` one of the words that it is made of."""

    run: re.Pattern[str]
    atom: re.Pattern[str]


def spelt_abroad(words: str, tag: str) -> Iterator[Spelt]:
    """The numbers in words, one after another; what may be a word for something else is left out, as “one” is."""
    language = _language(tag)
    if language is None:
        return
    for run in _runs(words, language):
        atoms = language.atom.findall(run[0].lower())
        is_word = not atoms or atoms[0] in NOT_ALONE or (len(atoms) == 1 and atoms[0] in AMBIGUOUS.get(tag, ()))
        value = None if is_word else _value(atoms, tag)
        if value is not None and value != 1:
            factor = MULTIPLIERS[tag].get(atoms[-1], 1)
            yield Spelt(run.start(), run.end(), Decimal(value), Decimal(factor))


def may_be_one(words: str, tag: str) -> bool:
    """Whether there is an article, which may be the number one."""
    language = _language(tag)
    return language is not None and any(WORDS[tag].get(run[0].lower()) == 1 for run in _runs(words, language))


def _runs(words: str, language: _Language) -> Iterator[re.Match[str]]:
    return language.run.finditer(words.translate(_TYPED))


@cache
def _language(tag: str) -> _Language | None:
    if tag not in WORDS:
        return None
    each = sorted([*WORDS[tag], *MULTIPLIERS[tag]], key=len, reverse=True)
    joining = AND[tag].split()
    atom = "|".join((*each, *joining))
    one = "|".join(each)
    joined = f"(?:{'|'.join(joining)})" if joining else "(?!)"
    if tag in IN_ONE_WORD:
        hyphen = "-?" if tag == "hu" else ""
        whole = rf"(?:{one})(?:{joined}?{hyphen}(?:{one}))*"
        beside = rf"(?:{_BESIDE.get(tag, '')})?"
        run = rf"(?<![\w-]){whole}(?![\w-])(?:\s+{beside}{whole}(?![\w-]))*"
    else:
        run = rf"(?<![\w-])(?:{one})(?!\w)(?:{_GAP}(?:{joined}{_GAP}?)?(?:{one})(?!\w))*(?!-?\w)"
    return _Language(re.compile(run, re.IGNORECASE), re.compile(atom))


def _value(atoms: list[str], tag: str) -> int | None:
    """What they are together; None where some cannot stand behind the others."""
    total = group = 0
    bound = 1_000_000_000_000
    at = 0
    while at < len(atoms):
        atom = atoms[at]
        at += 1
        if atom in AND[tag].split():
            continue
        if (factor := MULTIPLIERS[tag].get(atom)) is not None:
            if factor == 100:
                if group > 9:
                    return None
                group = (group or 1) * 100
            elif factor >= bound or (factor > 1000 and not group):
                return None
            else:
                total, group, bound = total + (group or 1) * factor, 0, factor
            continue
        small = WORDS[tag][atom]
        is_before_tens = tag in ONES_FIRST and small < 10 and atoms[at : at + 1] and atoms[at] in AND[tag].split()
        if is_before_tens and len(atoms) > at + 1 and WORDS[tag].get(atoms[at + 1], 0) in range(20, 100, 10):
            small += WORDS[tag][atoms[at + 1]]
            at += 2
        if tag == "fr" and small == 4 and atoms[at : at + 1] in (["vingt"], ["vingts"]):
            small, at = 80, at + 1
        if not _fits(group, small, tag):
            return None
        group += small
    return total + group


def _fits(group: int, small: int, tag: str) -> bool:
    """Whether a number may stand behind what there is of hundreds and tens."""
    if not group:
        return True
    if small >= 100:
        return False
    tens = group % 100
    is_of_twenties = tag == "fr" and tens in (60, 80) and 10 <= small < 20
    is_teen = tag == "fr" and group % 100 in (10, 70, 90) and small in (7, 8, 9)
    is_of_ten = tag in ("tr", "hu") and tens == 10 and small < 10
    return tens == 0 or is_of_ten or is_of_twenties or is_teen or (tens in range(20, 100, 10) and small < 10)
