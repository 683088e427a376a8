"""What an event is tied to, in words as an editor prints them."""

from collections.abc import Iterator

from app.documents import Json
from app.formats.citing import printed
from app.formats.names import amid, speakers
from app.labels import LABELS, REVERSED


def links(event: Json) -> Iterator[str]:
    """Such as `part of Talks in Elmar, according to Zoë Álmas`."""
    for one in event["links"]:
        says = f", according to {amid(speakers(one))}" if one["according_to"] else ""
        yield f"{relation(one)} {printed(other(one))}{says}"


def other(link: Json) -> Json:
    """The other end: an event, or a work."""
    end: Json = link["event"] or link["work"]
    return end


def relation(link: Json) -> str:
    """What one end is to the other, read from the end that has the link."""
    words = LABELS if link["direction"] == "out" else REVERSED
    return words["link_relations"][link["relation"]]
