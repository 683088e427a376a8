"""References in a row, as an editor prints them."""

from collections.abc import Iterable

from app.formats.writer import Json


def once(references: Iterable[Json]) -> list[Json]:
    """Each record once, where it stood first."""
    found: dict[str, Json] = {}
    for one in references:
        found.setdefault(one["id"], one)
    return list(found.values())


def names(references: Iterable[Json]) -> str:
    """`Zoë Álmas`, `Zoë Álmas and Ivo Brandt`, `Zoë Álmas, Ivo Brandt and Dockers' Union`."""
    *most, last = [one["name"] for one in once(references)]
    return f"{', '.join(most)} and {last}" if most else str(last)
