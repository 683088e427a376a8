"""Content lines of iCalendar (RFC 5545): a name and a value, folded."""

import re
from collections.abc import Iterator

_MOST_OCTETS = 75
_LINE_BREAK = re.compile(r"\r\n|[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def lines(properties: Iterator[tuple[str, str]]) -> bytes:
    return b"".join(line(name, value) for name, value in properties)


def text(value: str) -> str:
    """The value as TEXT; control characters, which it can't hold, are left out."""
    return _CONTROL.sub("", _LINE_BREAK.sub("\n", value)).translate(_ESCAPED)


def line(name: str, value: str) -> bytes:
    """A content line with its CRLF, folded at 75 octets and never within a character."""
    octets = f"{name}:{value}".encode()
    pieces = []
    start, room = 0, _MOST_OCTETS
    while len(octets) - start > room:
        end = start + room
        while octets[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(octets[start:end])
        start, room = end, _MOST_OCTETS - 1
    return b"\r\n ".join([*pieces, octets[start:]]) + b"\r\n"
