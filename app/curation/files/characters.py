"""Characters that cannot be seen: found, named, and shown."""

from app import letters
from app.patterns import Pattern

# What no text holds: the control characters but tab and the line ends.
CONTROL = Pattern(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
# What is no ink and joins no letters; separators of lines and paragraphs are not seen as such.
INVISIBLE = Pattern(f"[{letters.INVISIBLE}\u2028\u2029]")
# What stands where a program could not read a character, and what no character is.
LOST = Pattern("[\ufffd\ufdd0-\ufdef\ufffe\uffff]")
_UNSHOWN = Pattern(f"[\t\n\r\ud800-\udfff]|{CONTROL.pattern}|{INVISIBLE.pattern}")
_ABBREVIATIONS = (
    *["NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "HT", "LF", "VT", "FF", "CR", "SO", "SI"],
    *["DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US"],
)


def code_point(char: str) -> str:
    """`U+001B ESC`; the characters that are no control characters of ASCII have their number alone."""
    code = ord(char)
    name = _ABBREVIATIONS[code] if code < len(_ABBREVIATIONS) else {0x7F: "DEL", 0x85: "NEL"}.get(code)
    return f"U+{code:04X} {name}" if name else f"U+{code:04X}"


def visible(words: str) -> str:
    r"""The words as they can be printed: what a terminal would obey, or a reader not see, is `\x1b`, `\u202e`."""
    return _UNSHOWN.sub(lambda found: found[0].encode("unicode_escape").decode(), words)
