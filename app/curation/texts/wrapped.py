"""Lines that were broken for their length, in the middle of a sentence."""

from collections.abc import Iterable, Iterator

from app.patterns import Pattern
from app.spans import Span

# A line of which it is not known how the sentence goes on is taken for broken only if it is as long as these.
_LONG = 40
_BREAK = Pattern(r"(?<=\S)(?<![.!?…:;。！？؟۔।])\n(?=[^\s–—―•*-])")
# A dash that begins what somebody says.
_DASH = Pattern(r"(?:\A|[.!?…]) ?[–—-] ")
_COMMAS = (",", "،")
# Scripts whose words no space parts.
_UNSPACED = Pattern("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")


def unwrapped(text: str, passages: Iterable[Span]) -> str:
    """The text with a space in place of the end of each line that is broken within a passage."""
    broken = [*_breaks(text, passages)]
    if not broken:
        return text
    letters = [*text]
    for place in broken:
        letters[place] = " "
    return "".join(letters)


def _breaks(text: str, passages: Iterable[Span]) -> Iterator[int]:
    if "\n" not in text:
        return
    for passage in passages:
        for found in _BREAK.finditer(text, *passage):
            if found.end() < passage.end and _is_amid_sentence(text, found.start()):
                yield found.start()


def _is_amid_sentence(text: str, at: int) -> bool:
    before, behind = text[text.rfind("\n", 0, at) + 1 : at], text[at + 1]
    if _UNSPACED.match(before[-1]) or _UNSPACED.match(behind):
        return False
    if behind.islower() or before.endswith(_COMMAS):
        return True
    is_amid_words = behind.isalnum() and before[-1].isalnum() and not _DASH.search(before)
    return behind == "(" or (is_amid_words and len(before) >= _LONG)
