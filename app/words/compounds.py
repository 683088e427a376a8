"""Compounds, which one house writes open and another one closed: air strike and airstrike, G 20 and G20.

With a hyphen they are found as both already. Words side by side in a query are asked for closed besides, and a closed
one as any two words that it may be made of, such as stand side by side: there is no dictionary but the dataset.
"""

from functools import lru_cache

from app.patterns import Pattern
from app.words.cutting import is_lone
from app.words.inflections import bases, in_other_number

# What seldom is a part of a compound, and often stands beside a word: “not able” is nothing notable.
# None is what is a part of many English ones, whatever it is elsewhere: war, son.
_FUNCTION_WORDS = """
a about above after again against all along also am among an and any are around as at be because been before behind
below between both but by can could d did do does down during each either else even ever every few for from go had has
have he her here him his how i if in into is it its just like ll m many may me might more most much must my neither no
nor not now of off on once only onto or other our out over own per re s same shall she should since so some such t
than that the their them then there these they this those through to too toward under until up upon us ve very via was
we well were what when where which while who whose why will with within without would yet you your

au aux avec ce ces dans de des du elle en est et il je la le les leur lui ma mon ne nos on ou par pas plus pour qu que
qui sa sans se ses si sous sur ta tu un une vos y
al con como cual da del di el es la las lo los mas muy nos os para pero por que se sin sobre sus su tan te ti tu
che chi ci con dal e gli i io nei nel o per piu sul tra uno vi
ao as dos ele em foi na nas no o os ou pela pelo sem ser seu um uma
ab als am an auf aus bei bis das dass dem den der des die ein eine er es fur ich ihr ihre im ist man mit nach nicht
noch nur ob oder ohne schon sich sie sind uber um und uns unter vom von vor was wer wie wir zu zum zur
aan bij dan dat deze dit door een het hij hun maar met naar niet ook op te uit van voor wij ze zijn

а без бы в во вы да для до его ее если же за и из из им или их к как ко ли мы на над не ни но о об он она они от по под
при про с со та так то ты у уже что это я і й та те що як він є
"""
_FUNCTION = frozenset(_FUNCTION_WORDS.split())
# Behind a verb they make a noun with it: bail out, bailout.
_LAST_PARTS = {"away", "back", "down", "off", "out", "over", "up"}
# Places of Vietnam that the world writes in one word, whose parts are function words elsewhere.
_OF_TWO = {("da", "nang"), ("da", "lat"), ("hoi", "an"), ("nghe", "an"), ("ha", "long"), ("an", "giang")}
_SHORTEST_PART, _SHORTEST, _LONGEST = 2, 5, 30
_OF_LETTERS_AND_DIGITS = Pattern(r"([^\W\d_]+)([0-9]+)|([0-9]+)([^\W\d_]+)")
_ENGLISH = Pattern("[a-z]+")


def closed(first: str, second: str) -> tuple[str, ...]:
    """What two folded words side by side are as one word, and what that may be inflected of; nothing of numbers."""
    word = first + second
    if is_lone(first) or is_lone(second) or (first[-1].isdigit() and second[0].isdigit()):
        return ()
    if not _OF_LETTERS_AND_DIGITS.fullmatch(word) and not _may_be_parts(first, second):
        return ()
    return word, *bases(word)


def joined(first: str, second: str) -> str:
    """The same as it is written in a phrase, of which nothing is inflected; empty where it is none."""
    return (*closed(first, second), "")[0]


@lru_cache(maxsize=1_000)
def opened(word: str) -> tuple[tuple[str, str], ...]:
    """The pairs of words that a folded one may be made of, the second as it may be inflected."""
    if found := _OF_LETTERS_AND_DIGITS.fullmatch(word):
        first, second = (one for one in found.groups() if one)
        return ((first, second),) if _FUNCTION.isdisjoint((first, second)) else ()
    if not _SHORTEST <= len(word) <= _LONGEST or is_lone(word) or not word.isalpha():
        return ()
    cuts = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
    pairs = [(word[:at], word[at:]) for at in cuts if _may_be_parts(word[:at], word[at:])]
    return tuple((first, form) for first, second in pairs for form in _forms(second))


def opened_as_written(word: str) -> tuple[tuple[str, str], ...]:
    """The pairs that make just this word."""
    return tuple(pair for pair in opened(word) if "".join(pair) == word)


def with_inflected_head(run: tuple[str, ...]) -> tuple[str, ...] | None:
    """What is tied by hyphens as it is in the other number: mothers-in-law, attorneys general; None of no such."""
    first, *rest = run
    if not rest or not all(_ENGLISH.fullmatch(one) and len(one) >= _SHORTEST_PART for one in run):
        return None
    return (in_other_number(first)[0], *rest) if len(first) > _SHORTEST_PART else None


def is_function_word(word: str) -> bool:
    return word in _FUNCTION


def _may_be_parts(first: str, second: str) -> bool:
    if (first, second) in _OF_TWO:
        return True
    if min(len(first), len(second)) < _SHORTEST_PART or len(first) + len(second) < _SHORTEST:
        return False
    return first not in _FUNCTION and (second not in _FUNCTION or second in _LAST_PARTS)


def _forms(word: str) -> tuple[str, ...]:
    return (word, f"{word}s", *bases(word)) if _ENGLISH.fullmatch(word) else (word,)
