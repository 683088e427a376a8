"""What stands on either side of a quotation mark, as it is seen: text, or a gap."""

import unicodedata

# What stands on a mark's other side than text: a dash or a slash is a gap before text, and text before a gap.
EITHER = set("—–―‒-‐‑…*_/\\|~=<>•·")


def left_of(text: str, at: int) -> str:
    """The character seen before a place: a letter with the marks that it is composed with."""
    end = at
    while unicodedata.category(text[at - 1 : at] or " ") in ("Mn", "Mc", "Me", "Cf"):
        at -= 1
    if at < end:
        return unicodedata.normalize("NFC", text[at - 1 : end])[:1]
    return text[at - 1 : at]


def right_of(text: str, at: int) -> str:
    """The character that is seen at a place, three points as one."""
    while at < len(text) and unicodedata.category(text[at]) == "Cf":
        at += 1
    return "…" if text.startswith("..", at) else text[at : at + 1]


def sides(left: str, right: str) -> tuple[bool, bool]:
    """Whether text, and no gap, stands before the mark, and whether it stands behind it."""
    before, behind = _is_text_before(left), _is_text_behind(right)
    if left in (":", "："):  # introduces what is quoted
        before = not behind
    if left and left in EITHER:
        before = not behind or right in EITHER
    if right and right in EITHER:
        behind = not before
    return before, behind


def _is_text_before(char: str) -> bool:
    return bool(char) and not char.isspace() and char not in "¿¡" and unicodedata.category(char) not in ("Ps", "Pi")


def _is_text_behind(char: str) -> bool:
    if not char or char in EITHER:
        return False
    kind = unicodedata.category(char)
    return kind[0] in "LNSM" or kind in ("Ps", "Pi") or char in "¿¡#@&"


def is_opening(char: str) -> bool:
    """Whether it is a bracket behind which no quotation ends."""
    return bool(char) and unicodedata.category(char) == "Ps"


def is_closing(char: str) -> bool:
    """Whether it is a bracket before which no quotation begins."""
    return bool(char) and unicodedata.category(char) == "Pe"


def is_spaced(char: str) -> bool:
    """Whether it is a letter or digit of a script that parts words by spaces and joins nothing behind a mark."""
    if not char.isalnum():
        return False
    name = unicodedata.name(char, "")
    return not name.startswith(("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "THAI", "LAO", "KHMER", "MYANMAR"))
