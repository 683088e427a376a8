"""Those who are named in a row, as an editor prints them, and who is heard in a quote."""

from collections.abc import Iterable

from app.documents import Json
from app.labels import SOMEBODY, joined, with_article

_SOMEBODY: Json = {"record": "actor", "id": "", "name": SOMEBODY, "kind": "person", "url": ""}


def once(references: Iterable[Json]) -> list[Json]:
    """Each record once, where it stood first; and again where it is heard through somebody else."""
    found: dict[tuple[str, str], Json] = {}
    for one in references:
        found.setdefault((one["id"], one["name"]), one)
    return list(found.values())


def names(references: Iterable[Json]) -> str:
    """`Zoë Álmas`, `Zoë Álmas and Ivo Brandt`, `Zoë Álmas, Ivo Brandt and Dockers' Union`."""
    return joined([one["name"] for one in once(references)])


def amid(references: Iterable[Json]) -> str:
    """The same amid a sentence: `the United States and Ivo Brandt`."""
    return joined([with_article(one["name"]) for one in once(references)])


def voices(quote: Json) -> list[Json]:
    """Who is heard in a quote, or at the far end of an edge to one: its speakers, each with through whom.

    Their names are what is printed: `South Korea (as told by KCNA)`. One without an id stands for nobody the article
    names.
    """
    speakers = [one.get("actor", one) for one in quote["speakers"]] or [_SOMEBODY]
    through = f" ({quote['through']})" if quote["through"] else ""
    return [{**one, "name": f"{one['name']}{through}"} for one in speakers]


def speakers(tie: Json) -> list[Json]:
    """On whose word a link or a condition stands."""
    return [voice for source in tie["according_to"] for voice in voices(source)]
