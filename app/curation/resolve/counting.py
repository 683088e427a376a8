"""Numbers that words hold of the same things as a record's figures: “15 ships” beside “12 ships”."""

import re
from collections.abc import Iterator
from decimal import Decimal

from app.curation.articles import Evidence, Figure, Told
from app.curation.figures.number import Number
from app.curation.figures.numerals import numbers_in
from app.curation.resolve.harmed import counts_harmed, is_of_harmed
from app.patterns import Pattern
from app.spans import Span
from app.words.inflections import bases
from app.words.scripts import UNSPACED

_CLAUSE = Pattern(r"[;:()—–]|[,.](?=\s|\Z)|[、。，]")
# Signs of vowels, which are no letters, within a word of Hindi and its kin.
_IN_WORD = r"[\w\u0300-\u036f\u064b-\u065f\u0900-\u0963\u0980-\u0d65\u200c]"
# What is counted: the last word of a figure's words, or the sign behind its number, in Thai a few.
_NOUN = Pattern(rf"[\d\s](?P<sign>[\u0e00-\u0e7f]+|[{UNSPACED}])|(?P<word>(?:(?![\d_]){_IN_WORD})+)\Z")
# A number that is further away counts something else.
_FAR = 100
# Of whom a text tells more than one number, unless it says of them the same.
_PEOPLE = {"people", "person", "men", "women"}


def number_unlike(text: str, words: Evidence, language: str, told: Told, others: list[Told]) -> str | None:
    """The words of a number of what a figure counts that no figure gives, here or of others told there."""
    for figure in told.figures:
        if figure.approximate or not (noun := _noun(figure)):
            continue
        supporting = text[slice(*words.span)]
        found = list(_counted(supporting, noun, figure, language))
        if len(found) != 1 or found[0][1].readings == {0}:
            continue
        given = [one for each in (told, *others) for one in each.figures]
        # “Of 15 ships 12”: the other number may be of all.
        all_told = [found[0][1], *numbers_in(supporting, noun, language)]
        if not any(_licenses(one, number, language) for one in given for number in all_told):
            return found[0][0]
    return None


def _noun(figure: Figure) -> str | None:
    match = _NOUN.search(figure.exact)
    return match and (match["sign"] or match["word"])


def _counted(text: str, noun: str, figure: Figure, language: str) -> Iterator[tuple[str, Number]]:
    is_of_people = figure.unit.casefold() in _PEOPLE
    counts = figure.counts or ""
    is_of_harmed_alone = is_of_people and counts_harmed(counts)
    if is_of_people and not is_of_harmed_alone and not (counts and _tells(text, counts)):
        return
    is_sign = len(noun) == 1 or re.match(f"[{UNSPACED}]", noun) is not None
    whole = re.escape(noun) if is_sign else rf"(?<!{_IN_WORD}){re.escape(noun)}(?!{_IN_WORD})"
    pattern = re.compile(whole, re.IGNORECASE)
    start = 0
    for match in pattern.finditer(text):
        clause = _CLAUSE.split(text[start : match.start()])[-1]
        start = match.end()
        if len(clause) > _FAR:
            continue
        numbers = numbers_in(f"{clause}{noun}", noun, language)
        if len(numbers) == 1 and not numbers[0].scaled:
            shortest = _shortest(clause, noun, language, numbers)
            counted = Span(match.end() - len(shortest), match.end())
            if not is_of_harmed_alone or is_of_harmed(counts, text, counted, language):
                yield shortest, numbers[0]


def _shortest(clause: str, noun: str, language: str, numbers: list[Number]) -> str:
    """As much of the clause before what is counted as the number takes."""
    starts = [match.start() for match in re.finditer(r"\d+|[^\s\d]+", clause)]
    tails = (f"{clause[start:]}{noun}" for start in reversed(starts))
    return next((tail for tail in tails if numbers_in(tail, noun, language) == numbers), f"{clause}{noun}".strip())


def _tells(text: str, counts: str) -> bool:
    told = {base for word in re.findall(r"\w+", text.casefold()) for base in (word, *bases(word))}
    return all(told.intersection((word, *bases(word))) for word in counts.casefold().split())


def _licenses(figure: Figure, number: Number, language: str) -> bool:
    """Whether the number is within the figure's bounds, or stands in its words."""
    if any(one.readings & number.readings for one in numbers_in(figure.exact, figure.unit, language)):
        return True
    low = Decimal("-Infinity") if figure.low is None else Decimal(str(figure.low))
    high = Decimal("Infinity") if figure.high is None else Decimal(str(figure.high))
    return any(low <= one <= high for one in number.readings)
