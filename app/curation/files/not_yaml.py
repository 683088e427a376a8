"""What is wrong with a file that is no YAML, in words for whoever wrote it.

The parser tells what it met, most often a word behind what is wrong; what lies behind it is read off the lines there.
"""

import re
from typing import NamedTuple

import yaml

from app.curation.files.odd_lines import odd_line
from app.patterns import Pattern

_MEND = "mend the line, or quote the words"
_COLON = "quote words that hold a colon"
# What most often lies behind what the parser says.
_REMEDIES = {
    "invalid Unicode character escape code": (
        "write the character itself; JSON's pairs of escapes, such as \\ud83d\\udca9, are one in YAML: \\U0001f4a9"
    ),
}
_QUOTE = ("words that begin with “{}”", "quote them")
# What is wrong where the parser stops, and what would be right.
_KNOWN = {
    "found character that cannot start any token": _QUOTE,
    "found undefined alias": _QUOTE,
    "but found another document": ("a second document begins", "remove the line that begins with ---"),
    "block sequence entries are not allowed in this context": (
        *("a hyphen before words", "quote words that begin with one; a list begins below its key"),
    ),
}
# Such as `  - at`, and nothing before it that words begin with.
_KEY_ALONE = Pattern(r"\s*(?:- +)*[\w-]+\Z")
_NO_GAP = Pattern(r"\s*(?:- +)*[\w-]+:\S")
# A value that was left open is most often closed a few lines below, by the mark that opens another one.
_FAR = 40
_CLOSES = {"{": "}", "[": "]"}


class NotYaml(NamedTuple):
    """Line and column, from 1; what is wrong there, and what would be right."""

    where: tuple[int, int]
    what: str
    right: str


def not_yaml(text: str, error: yaml.MarkedYAMLError) -> NotYaml:
    problem, lines = error.problem or error.context or "", [*text.splitlines(), ""]
    mark, began = error.problem_mark or error.context_mark, error.context_mark
    there = _at(mark, lines) if mark else (0, 0)
    start = _at(began, lines) if began else there
    above, column = _indent(_above(lines, there[0])) + 1, start[1] + 1
    if odd := odd_line(lines, start[0], there[0]):
        return _told(*odd)
    if problem in _KNOWN:
        what, right = _KNOWN[problem]
        return _told(there, what.format(lines[there[0]][there[1] : there[1] + 1]), right)
    match problem:
        case "did not find expected key" if not lines[there[0]][: there[1]].strip():
            right = f"begin it in column {above}, as the line above does" if above > there[1] + 1 else ""
            right += f", or in column {column}" if right else f"begin it in column {column}"
            return _told(there, "a key in another column than those beside it", right)
        case "did not find expected key":
            return _behind_its_end(lines, there)
        case "mapping values are not allowed in this context" if _is_deeper(lines, *there):
            right = f"begin it in column {above}, as the line above does; {_COLON}"
            return _told(there, "a key below a value", right)
        case "mapping values are not allowed in this context":
            return _told(there, "a colon within words", _COLON)
        case "could not find expected ':'":
            return _told(start, "a key without a colon and a space", _colon(lines[start[0]]))
        case "found unexpected end of stream":
            return _told(start, "a quotation mark that does not close", "close it, where the words end")
    opening = lines[start[0]][start[1] : start[1] + 1]
    if opening in _CLOSES and problem.startswith("did not find expected ',' or"):
        return _in_brackets(start, there, opening)
    return _told(there, problem, next((right for part, right in _REMEDIES.items() if part in problem), _MEND))


def _in_brackets(start: tuple[int, int], there: tuple[int, int], opening: str) -> NotYaml:
    closing = _CLOSES[opening]
    if start[0] < there[0]:
        return _told(start, f"a {opening} that does not close", f"close it with {closing}")
    right = f"write a comma between entries, and {closing} behind the last; {_COLON}"
    return _told(there, f"entries behind {opening} that nothing parts", right)


def _behind_its_end(lines: list[str], there: tuple[int, int]) -> NotYaml:
    if (open_ := _left_open(lines, there)) is not None:
        return _told(open_, "a quotation mark that does not close", "close it, where the words end")
    right = "quote all of it: words that begin with a quotation mark or a bracket end where that closes"
    return _told(there, "a value goes on behind its end", right)


def _colon(line: str) -> str:
    return "write a space behind the colon" if _NO_GAP.match(line) else "write a colon and a space behind the key"


def _at(mark: yaml.Mark, lines: list[str]) -> tuple[int, int]:
    return min(mark.line, len(lines) - 1), mark.column


def _told(at: tuple[int, int], what: str, right: str) -> NotYaml:
    return NotYaml((at[0] + 1, at[1] + 1), f"not YAML: {what}", right)


def _is_deeper(lines: list[str], line: int, column: int) -> bool:
    """Whether a key stands further to the right than the line above, which has a value."""
    is_key = _KEY_ALONE.match(lines[line][:column]) is not None
    return is_key and _indent(lines[line]) > _indent(_above(lines, line))


def _left_open(lines: list[str], there: tuple[int, int]) -> tuple[int, int] | None:
    """Where in the lines above a value begins with a quotation mark that the line there closes, as a later one's."""
    for n in range(there[0] - 1, max(-1, there[0] - _FAR), -1):
        for mark in "\"'":
            before, found, words = lines[n].partition(f": {mark}")
            if found and mark not in words and mark in lines[there[0]][: there[1]]:
                return n, len(before) + len(": ")
    return None


def _above(lines: list[str], line: int) -> str:
    return next((one for one in reversed(lines[:line]) if one.strip()), "")


def _indent(line: str) -> int:
    """Where its key begins, behind the dash of an item."""
    return len(line) - len(re.sub(r"\A\s*(?:- +)*", "", line))
