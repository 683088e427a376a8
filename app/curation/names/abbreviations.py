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
    # Of two letters it may be a word in capitals: US.
    elif _DOTTED.fullmatch(name) and not (len(letters) == _FEWEST and is_function_word(letters.lower())):
        yield letters
