"""How texts spell a name of the registers where that has other letters, or other gaps, than theirs."""

import re
from collections.abc import Iterator

from app.text import plain
from app.words.folding import as_typed
from app.words.orthography import spelt_alike
from app.words.points import Unpointed
from app.words.scripts import ARABIC, with_to

_JOINER = "\u200c"
_OF_ARABIC = re.compile(f"[{ARABIC}]+(?:[ {_JOINER}][{ARABIC}]+)*")
# Letters of Malayalam that older texts write as two.
_CHILLU = str.maketrans({"ൺ": "ണ്", "ൻ": "ന്", "ർ": "ര്", "ൽ": "ല്", "ൾ": "ള്", "ൿ": "ക്"})
# “Servant of”, with which names begin.
_SERVANT = re.compile(r"\bعبدال")


def as_read(text: str) -> Unpointed:
    """A text as names are looked for in it: without points, what houses print in several ways in one."""
    return Unpointed(as_typed(spelt_alike(text)))


def spellings(written: str) -> Iterator[str]:
    """A name as texts may have it that a reader takes for the same, itself first."""
    name = as_read(plain(written)).text
    yield name
    # Where it is longer so, in capitals, GROSSBRITANNIEN, and as Swiss papers print it, Grossbritannien.
    if len(name.upper()) > len(name):
        yield as_read(name.upper()).text
        yield name.upper().replace("ԵՒ", "ԵՎ")
        yield name.replace("ß", "ss")
    # Behind “to”: للعراق.
    if contracted := with_to(name):
        yield contracted
    if (older := name.translate(_CHILLU)) != name:
        yield older
    yield from (as_read(plain(one)).text for one in _otherwise_parted(written))


def _otherwise_parted(name: str) -> Iterator[str]:
    """A name of Arabic letters with a gap more or less: عبد الله and عبدالله, in Persian where it has a joiner."""
    if not _OF_ARABIC.fullmatch(name):
        return
    if _JOINER in name:
        yield name.replace(_JOINER, " ")
    if (parted := _SERVANT.sub("عبد ال", name)) != name:
        yield parted
    for gap in re.finditer(" ", name):
        yield name[: gap.start()] + name[gap.end() :]
