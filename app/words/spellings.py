"""How names are spelt where a letter of theirs cannot be typed: Mueller, Aarhus, Gudhmundur, Djokovic.

Nothing of it is filed. Both ways are asked for, since the letters of a text tell nothing: “Suez” is no “Süz”.
"""

import re
from itertools import islice, product
from unicodedata import normalize

from app.words.folding import folded

_LONG = str.maketrans({"ä": "ae", "ö": "oe", "ø": "oe", "ü": "ue", "å": "aa", "ð": "dh", "đ": "dj"})
# Not the end of Michael, Samuel, Joel.
_MAY_BE_LONG = re.compile(r"(?:ae|oe|(?<!q)ue)(?!ls?\b)|aa|dh|dj")
# Shorter words would be others: “toe”, and “to”.
_SHORTEST, _MOST = 5, 8


def spelt_otherwise(word: str) -> tuple[str, ...]:
    """The other ways in which a word may be spelt, folded."""
    plain = folded(word)
    long = folded(normalize("NFC", word).lower().translate(_LONG))
    found = [long, *_shorter(plain)] if len(plain) >= _SHORTEST or long != plain else []
    return tuple(one for one in dict.fromkeys(found) if one != plain)


def _shorter(plain: str) -> list[str]:
    parts = re.split(f"({_MAY_BE_LONG.pattern})", plain)
    ways = product(*((part, part[0]) if n % 2 else (part,) for n, part in enumerate(parts)))
    return ["".join(way) for way in islice(ways, _MOST)] if len(plain) >= _SHORTEST else []
