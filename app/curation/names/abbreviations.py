"""Abbreviations with full stops and without: FBI and F.B.I., EE.UU. and EEUU, whose letters are doubled."""

import re
from collections.abc import Iterator

from app.patterns import Pattern
from app.words.compounds import is_function_word

_DOTTED = Pattern(r"(?:[^\W\d_]\. ?){2,6}")
_DOUBLED = Pattern(r"(?:([^\W\d_])\1){2,3}")
_DOTTED_DOUBLED = Pattern(r"(?:([^\W\d_])\1\. ?){2,3}")
_FEWEST, _MOST = 2, 6
# Others of two letters are initials of people where they have full stops: B.P. Koirala.
_OF_TWO = {"US", "UK", "UN", "EU", "AU", "\u0395\u0395"}
# Words that headlines have in capitals, and abbreviations as their letters.
_COMMON = """
act age aid aim air arm art ask back bad ban bar bat bed best bet bid big bit book boy bus buy call camp can cap
car card care case cash cat city club cold cop cup cut day dead deal dear die dig dog east eat end eu eye
face fact fair faith fall far farm fast fat fear few film find fire fit five flag flu fly food foot free fun game gap
gas get gift give goal god gold good gun hard hat heal help hit home hope hot ice ill job join joy just keep kid
kill know land last late law lead left less let lie life light like line live long look lose lot love low mad made make
man map mark mars men mind miss mix move need new news next nice nine nope oil old one open pact pain park part past
path pay peace plan play poor pop port post push race rain read real red rest rich ride right rise risk road rock
rose run sad safe sale save say sea see seek seen sell send set sex ship shop show sick side sim sin sing six sit size
slow snow soft sold son soon star start stay step stop sun sure take talk tap tax tea team ten test text thanks
three time tip top town toy trap trip true try turn two use van vote wait walk wall want war warm waste wave way west
wild win wind wine wise wish work world year yes
"""
_WORDS = frozenset(_COMMON.split())


def abbreviations(name: str) -> Iterator[str]:
    """An abbreviation in capitals as others point it; nothing for other names."""
    letters = "".join(filter(str.isalpha, name))
    if not letters.isupper() or not _FEWEST <= len(letters) <= _MOST:
        return
    if _DOUBLED.fullmatch(letters) and (name == letters or _DOTTED_DOUBLED.fullmatch(name)):
        pairs = re.findall("..", letters)
        yield from (letters, " ".join(pairs), f"{'.'.join(pairs)}.", f"{'. '.join(pairs)}.")
    elif name == letters and (len(letters) > _FEWEST or letters in _OF_TWO):
        yield f"{'.'.join(letters)}."
    # It may be a word in capitals: US, WHO, Portuguese “EU”.
    elif _DOTTED.fullmatch(name) and letters.lower() not in _WORDS and not is_function_word(letters.lower()):
        yield letters
