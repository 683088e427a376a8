"""Languages whose words for numbers are read by those of a neighbour, where a table has none of their own."""

from collections.abc import Container

_SAME = {"no": "nb", "nn": "nb", "bs": "hr", "cnr": "sr", "ms": "id", "gl": "pt", "yue": "zh", "fil": "tl", "ckb": "ku"}


def row_of(tag: str, rows: Container[str]) -> str:
    """The language of whose words a table has those that are read for a language."""
    return tag if tag in rows else _SAME.get(tag, tag)
