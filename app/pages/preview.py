"""A record in a few lines of HTML, for a box beside the table that is reconciled."""

from html import escape

from app.answers.properties import values_of
from app.documents import Json


def preview_of(document: Json) -> str:
    """The page of an actor, a place or a work."""
    within = document.get("within")
    lines = {
        "": document["kind"],
        "also": ", ".join(document["aliases"]),
        "role": ", ".join(values_of(document, "role")),
        "lies in": within["name"] if within else "",
        "told of": ", ".join(_counted(document["counts"][name], name) for name in ("events", "mentions")),
    }
    told = "".join(f"<p>{escape(f'{name}: {text}' if name else text)}</p>" for name, text in lines.items() if text)
    title = escape(document["name"])
    return f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title><h1>{title}</h1>{told}</html>'


def _counted(number: int, what: str) -> str:
    return f"{number} {what.removesuffix('s') if number == 1 else what}"
