"""Signs of a line that look like those of YAML and are none, and what a merge or another program left in a file."""

from typing import NamedTuple

from app.curation.files.alike import named
from app.patterns import Pattern

# The parser may stop at a line behind the one with the sign.
_NEAR = 1
_MERGED = Pattern(r"(?:<{7}|={7}|>{7}|\|{7})(?: |\Z)")
_KEY = r"\s*(?:- +)*[\w-]+"
# In the first group the sign. Beside a hyphen stand dashes, and spaces that YAML takes for letters beside a space.
_SIGNS = {
    Pattern(r" *([^\S \n\r])"): ("the line begins with {}", "indent with spaces"),
    Pattern(r"\s*([‐‑‒–—−－])\s*[\w-]+\s*:"): ("{} begins no entry of a list", "write a hyphen and a space"),
    Pattern(r"\s*(-)\w[\w-]*:(?:\s|\Z)"): ("a hyphen without a space", "write a space behind it to begin an entry"),
    Pattern(r"\s*-([^\S \t\r\n])"): ("{} stands behind a hyphen", "write a space there to begin an entry"),
    Pattern(rf"{_KEY}\s*([：﹕︓꞉∶])"): ("{} ends no key", "write a colon and a space"),
    Pattern(rf"{_KEY}:([^\S \t\r\n])"): ("{} parts no value from its key", "write a space behind the colon"),
    Pattern(rf"{_KEY}:\s+([｛［])"): ("{} opens no entries", "write { or ["),
    Pattern(r"[^\"'#]*[{\[][^\"'}\]]*([，、،；])"): ("{} parts no entries", "write a comma and a space"),
}


class OddLine(NamedTuple):
    """Line and column, from 0; what is odd there, and what would be right."""

    where: tuple[int, int]
    what: str
    right: str


def odd_line(lines: list[str], *places: int) -> OddLine | None:
    """What makes no YAML of one of these lines or of those above, if it is such a sign."""
    for n, line in enumerate(lines):
        if _MERGED.match(line):
            right = "keep one of both, and remove the lines of <<<<<<<, ======= and >>>>>>>"
            return OddLine((n, 0), "two versions that nobody has merged", right)
    for n in sorted({n for place in places for n in range(max(0, place - _NEAR), place + 1)}):
        for sign, (what, right) in _SIGNS.items():
            if found := sign.match(lines[n]):
                called = "a tab" if found[1] == "\t" else named(found[1])
                return OddLine((n, found.start(1)), what.format(called), right)
    return None
