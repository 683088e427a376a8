"""Letters as Unicode writes them: with their marks, in one sign or in several, among what nobody sees."""

import re
import unicodedata
from collections.abc import Iterator

# Soft hyphens, zero-width spaces, marks of direction, tags: nothing that a reader sees, for the classes of regular
# expressions. Joiners are not seen either, but letters beside them are, nor is what chooses the form of a sign.
INVISIBLE = (
    "\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f"
)
# With joiners and the signs that choose a form.
UNSEEN = f"{INVISIBLE}\u200c\u200d\u180b-\u180d\ufe00-\ufe0f\U000e0100-\U000e01ef"
# Letters in one sign, and the narrow ones of Japanese, whose marks stand behind them.
_AS_SIGNS = re.compile("[\u0132\u0133\u01c4-\u01cc\ufb00-\ufb06\uff66-\uff9f]")


def is_composed(words: str) -> bool:
    """Whether each letter is one character with its marks, and each sign one letter."""
    return not _AS_SIGNS.search(words) and unicodedata.is_normalized("NFC", words)


def compose(letter: str) -> str:
    """A letter in one character with its marks; several letters where one sign has them."""
    return unicodedata.normalize("NFKC" if _AS_SIGNS.match(letter) else "NFC", letter)


def letters(word: str) -> Iterator[str]:
    """The letters of a word, each with its marks and all that is composed with it."""
    if is_composed(word):
        yield from word
        return
    letter = word[0]
    for char in word[1:]:
        if unicodedata.combining(char) or len(compose(letter + char)) == 1:
            letter += char
        else:
            yield letter
            letter = char
    yield letter
