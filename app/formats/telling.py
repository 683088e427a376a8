"""An event told in a few lines of plain text, for those formats that have one field for everything."""

from collections.abc import Iterator

from app.formats.attribution import Quotes, certainty, roles
from app.formats.base import Json
from app.text import fold


def told(event: Json, quotes: Quotes) -> Iterator[str]:
    """How certain it is, who takes part, the words that support it, and the titles of their articles."""
    yield f"Status: {certainty(event, quotes)}"
    if event["participants"]:
        yield f"Who: {'; '.join(roles(event, quotes))}"
    for evidence in event["evidence"]:
        yield f"“{fold(evidence['exact'])}” ({evidence['article']['name']})"
