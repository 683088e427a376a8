"""Whether a name that stands in a text is the one that is meant, and no part of another: Ann in Ann-Marie, Peters."""

import re

from app.curation.names.given_names import is_given, is_half
from app.patterns import Pattern
from app.words.affixes import LEAST, LEAST_OF_FEW
from app.words.boundaries import is_whole

# What some languages join to a name: Merkels.
JOINED_S = ("s", "S")
_LETTER_BEFORE = Pattern(r"(?<![^\W\d_])[^\W\d_]\.\Z")
# Two letters, a full stop and a gap.
_FAR = 4
_WITH_OWN_S = Pattern("[sxzß]\\Z", re.IGNORECASE)


def is_bounded(text: str, at: tuple[int, int], name: str, are_people: bool, has_s: bool) -> bool:
    """Whether what stands there is all of a word, or all but an “s” that the language joins to names."""
    start, end = at
    if name[1:2] == "." and _is_amid_letters(text, start, end, name):
        return False
    least = LEAST if are_people else LEAST_OF_FEW
    if not is_whole(text, start, end, least):
        is_joined = has_s and text[end : end + 1] in JOINED_S and is_whole(text, start, end + 1, least)
        before, _, last = name.rpartition(" ")
        if not is_joined or not _may_have_s(last, LEAST_OF_FEW if before else least, are_people):
            return False
    # What stands behind is the other half of a name alone, what stands before of the first of several: Jan-Erik Lind.
    return not (are_people and is_half(text, start, end if name.isalpha() else len(text)))


def _is_amid_letters(text: str, start: int, end: int, name: str) -> bool:
    """Whether an abbreviation is part of a longer one: U.S. in U.S.A., J. Smith in R.J. Smith."""
    goes_on = name[-1] == "." and text[end : end + 1].isalpha() and text[end + 1 : end + 2] == "."
    # What stands before the initials of a person may be another one behind a gap: R. J. Smith.
    before = text[max(0, start - _FAR) : start]
    return goes_on or _LETTER_BEFORE.search(before.rstrip(" ") if " " in name else before) is not None


def _may_have_s(last: str, least: int, are_people: bool) -> bool:
    """Whether its last word has an “s” only as it is declined: Peters is another surname."""
    return len(last) >= least and not _WITH_OWN_S.search(last) and not (are_people and is_given(last))
