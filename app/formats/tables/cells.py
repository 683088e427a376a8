"""A value as a cell of a file that spreadsheets open."""

from app.formats.tables.guard import guarded

SEPARATOR = "; "
# What a cell holds in the usual spreadsheets, in UTF-16 units; of more they lose the rest, or spill it into other rows.
MOST_UNITS = 32_767
_CUT = "…"

Cell = str | int | float | bool | list[str] | None


def cell(value: Cell, *, is_bare: bool, delimiter: str) -> str | int | float:
    """A list is joined, text is guarded unless it is for programs, and what is too long ends in `…`.

    A list is cut behind a whole entry.
    """
    match value:
        case str():
            text = value
        case list():
            text = SEPARATOR.join(value)
            if _units(text) > MOST_UNITS:
                text = _first(value)
        case bool():
            return "true" if value else "false"
        case None:
            return ""
        case _:
            return value
    return _shortened(text if is_bare else guarded(text, delimiter))


def _first(entries: list[str]) -> str:
    """The first entries, as many as there is room for."""
    kept: list[str] = []
    room = MOST_UNITS - _units(_CUT)
    for entry in entries:
        room -= _units(entry + SEPARATOR)
        if room < 0:
            break
        kept.append(entry)
    return SEPARATOR.join([*(kept or entries[:1]), _CUT])


def _shortened(text: str) -> str:
    if _units(text) <= MOST_UNITS:
        return text
    units = text.encode("utf-16-le")[: 2 * (MOST_UNITS - _units(_CUT))]
    return units.decode("utf-16-le", "ignore") + _CUT


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
