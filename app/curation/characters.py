"""Characters that cannot be seen: found, named, and shown."""

import re

# What no text holds: the control characters but tab and the line ends.
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
# What is no ink and joins no letters: zero-width spaces, soft hyphens, marks and overrides of direction, tags.
INVISIBLE = re.compile(
    "[\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_UNSHOWN = re.compile(f"[\t\n\r\ud800-\udfff]|{CONTROL.pattern}|{INVISIBLE.pattern}")
_ABBREVIATIONS = (
    *["NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "HT", "LF", "VT", "FF", "CR", "SO", "SI"],
    *["DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US"],
)


def code_point(char: str) -> str:
    """`U+001B ESC`; the characters that are no control characters of ASCII have their number alone."""
    code = ord(char)
    name = _ABBREVIATIONS[code] if code < len(_ABBREVIATIONS) else {0x7F: "DEL", 0x85: "NEL"}.get(code)
    return f"U+{code:04X} {name}" if name else f"U+{code:04X}"


def visible(text: str) -> str:
    r"""The text as it can be printed: what a terminal would obey, or a reader not see, is `\x1b`, `\u202e`."""
    return _UNSHOWN.sub(lambda found: found[0].encode("unicode_escape").decode(), text)
