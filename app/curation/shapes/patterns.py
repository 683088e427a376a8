"""Values of a form of their own, such as ids and codes: what to write for one that does not have it."""

import re

from app.curation.files.alike import passing_for_ascii
from app.curation.languages.tags import TAG, tag_meant
from app.curation.shapes.values import ADDRESS, EVENT_ID, SLUG
from app.words.folding import fold_name

_WIKIDATA, _COUNTRY = r"^Q[1-9]\d*$", r"^[A-Z]{2}$"
_LANGUAGE = r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"
_IDS = "ids are small letters, digits and single hyphens, such as john-kerry"
_PATTERNS = {
    SLUG: _IDS,
    EVENT_ID: _IDS,
    _WIKIDATA: "a Wikidata id is Q and a number, such as Q22316",
    _COUNTRY: "a country is its ISO 3166 code of two capitals, such as CH",
    r"^[0-9a-f]{64}$": "a SHA-256 is 64 digits from 0-9a-f; “sha256sum article.txt” prints it",
    ADDRESS: "an address is a URI that begins with http:// or https://; spaces, any of "
    '<>"{}|\\^` and what is not ASCII are percent-encoded, a space as %20',
    _LANGUAGE: TAG,
}


def right_for(pattern: str, given: str) -> str:
    """What to write for a value that does not fit a pattern."""
    if pattern == _LANGUAGE and (meant := tag_meant(given)):
        return f"write “{meant}”, if that is meant"
    right = _PATTERNS.get(pattern, f"it must match {pattern}")
    if odd := passing_for_ascii(given):
        return f"{right}; {odd}"
    meant = _meant(pattern, given)
    return f"{right}; write “{meant}”, if that is meant" if meant != given and re.fullmatch(pattern, meant) else right


def _meant(pattern: str, given: str) -> str:
    """An id in other letters or with other marks, one of Wikidata in its address, and a country in small letters."""
    if pattern == _WIKIDATA:
        return given.rpartition("/")[2].upper()
    if pattern == _COUNTRY:
        return given.upper()
    return "-".join(re.findall("[a-z0-9]+", fold_name(given))) if pattern == SLUG else given
