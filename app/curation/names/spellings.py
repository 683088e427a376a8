"""How texts spell a name of the registers where that has other letters, or other gaps, than theirs."""

import re
from collections.abc import Iterator

from app.curation.names.abbreviations import abbreviations
from app.curation.names.house_spellings import house_spellings
from app.folded import plain
from app.patterns import Pattern
from app.words.affixes import with_to
from app.words.folding import as_typed
from app.words.orthography import spelt_alike
from app.words.points import Unpointed
from app.words.scripts import ARABIC

_JOINER = "\u200c"
_OF_ARABIC = Pattern(f"[{ARABIC}]+(?:[ {_JOINER}][{ARABIC}]+)*")
# Letters of Malayalam that older texts write as two.
_CHILLU = str.maketrans({"ൺ": "ണ്", "ൻ": "ന്", "ർ": "ര്", "ൽ": "ല്", "ൾ": "ള്", "ൿ": "ക്"})
# Of a name of several words its initials, JK or J. K., and what houses shorten with a point or without.
_INITIALS = Pattern(
    r"(?<!\S)(?:[^\W\d_]\. ?)*[^\W\d_]\.(?= )|\A[^\W\d_]{2,3}(?= [^\W\d_]{2})|(?<=[^\W\d_] )[^\W\d_](?= )"
)
_SHORT = Pattern(r"(?<!\S)(St|Ste|Mt|Jr|Sr)(\.|)(?!\S)")
_SMALL_BEHIND_HYPHEN = Pattern(r"(?<=\w-)[a-z]")
# “Servant of”, and first halves of Persian names, with which the second half is one word or another.
_HALF = Pattern(f"(?<![{ARABIC}])(?:عبد(?=ال)|(?:س[یي]د|محمد|ام[یي]ر|م[یي]ر|غلام|عل[یي])(?=[{ARABIC}]{{3}}))")
# What a word that ends in this letter has before the one that tells of which it is.
_OF, _WITH_OF = Pattern("ه(?= )"), f"ه{_JOINER}ی"


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
    others = {*_otherwise_parted(written), *_otherwise_pointed(written), *house_spellings(written)}
    others |= {*abbreviations(written)}
    yield from (as_read(plain(one)).text for one in sorted(others - {written}))


def _otherwise_parted(name: str) -> Iterator[str]:
    """A name of Arabic letters with a gap more or less: عبد الله and عبدالله, in Persian where it has a joiner."""
    if not _OF_ARABIC.fullmatch(name):
        return
    if _JOINER in name:
        yield name.replace(_JOINER, " ")
    if (parted := _HALF.sub(r"\g<0> ", name)) != name:
        yield parted
    if (of_another := _OF.sub(_WITH_OF, name)) != name:
        yield of_another
    for gap in re.finditer(" ", name):
        yield name[: gap.start()] + name[gap.end() :]


def _otherwise_pointed(name: str) -> Iterator[str]:
    """With the points and gaps of other houses: J.K., J. K. and JK Rowling, St Petersburg, Jr; and Ban Ki-Moon."""
    if " " not in name:
        return
    yield from (_pointed(name, between, behind) for between, behind in ((". ", "."), (".", "."), ("", "")))
    yield _SMALL_BEHIND_HYPHEN.sub(lambda letter: letter[0].upper(), name)


def _pointed(name: str, between: str, behind: str) -> str:
    """Initials parted so; one alone at the start keeps its point, as it may be a word without it."""

    def initials(found: re.Match[str]) -> str:
        letters = re.findall(r"[^\W\d_]", found[0])
        is_one_alone = len(letters) == 1 and not found.start()
        if is_one_alone or not "".join(letters).isupper():
            return found[0]
        return f"{between.join(letters)}{behind}"

    return _SHORT.sub(lambda found: f"{found[1]}{behind}", _INITIALS.sub(initials, name))
