"""An event told in plain text, for those formats that have one field for everything."""

from collections.abc import Iterator

from app.formats.attribution import Quotes, certainty, roles
from app.formats.writer import Json
from app.text import fold

UNSURE = ("alleged", "conditional")


def headline(event: Json) -> str:
    """The title of a dated event, and in brackets what a reader of headlines would otherwise take for certain."""
    notes = [event["status"]] if event["status"] in UNSURE or event["as_of"] else []
    notes += [f"as of {event['as_of']}"] if event["as_of"] else []
    notes += ["contested"] if event["contested"] else []
    notes += [event["date"]["label"]] if _is_vague(event["date"]) else []
    return f"{event['title']} ({', '.join(notes)})" if notes else str(event["title"])


def told(event: Json, quotes: Quotes) -> Iterator[str]:
    """How certain it is, who takes part, the words that support it, and the articles that they are cited from."""
    yield f"Status: {certainty(event, quotes)}"
    if event["participants"]:
        yield f"Who: {'; '.join(roles(event))}"
    for evidence in event["evidence"]:
        yield f"“{fold(evidence['exact'])}” ({evidence['article']['cite']})"


def _is_vague(date: Json) -> bool:
    """Whether it is not known to be one certain day."""
    return bool(date["earliest"] != date["latest"] or date["approximate"] or date["uncertain"])
