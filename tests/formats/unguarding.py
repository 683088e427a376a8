"""How a program takes the guard off a cell, by the README: an apostrophe that is not part of the text."""

import re

from app.formats.tables.guard import guarded

_GAP = r"[\s\"\x00-\x1f\u200b-\u200f\u2060\ufeff]*"


def unguarded(cell: str, delimiter: str = ",") -> str:
    """The text that was guarded."""
    others = ",;\t".replace(delimiter, "")
    text = re.sub(rf"([{others}]{_GAP}'*)'(?=[=+\-@\u2212＝＋－＠])", r"\1", cell)
    return next(one for one in (text[1:], text) if guarded(one, delimiter) == cell)
