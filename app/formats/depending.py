"""What an event or a quote depends on, in words as an editor prints them."""

from app.documents import Json
from app.formats.accounts import status_sources
from app.formats.names import amid, speakers


def conditions(document: Json) -> list[str]:
    """The words that say so, which say in which way as well.

    Behind a condition of an event stands on whose word it is, where what became of the event is not on theirs, and who
    published it, where another article says what became of the event: `if it rains, according to Bo [Post, May 2024]`.
    """
    is_event = document["record"] == "event"
    return [f"{worded(one)}{_whose(one, document) if is_event else ''}" for one in document["conditions"]]


def worded(condition: Json) -> str:
    """Its words, behind the one that tells the way where that stands right before them: `unless the strike goes on`."""
    words: str = condition["words"]
    before = (condition["evidence"][0]["prefix"] or "").casefold().split()[-1:]
    return f"{condition['kind']} {words}" if before == [condition["kind"]] else words


def _whose(one: Json, event: Json) -> str:
    is_theirs = {source["quote"]["id"] for source in one["according_to"]} <= set(status_sources(event))
    told = {words["article"]["id"]: words["article"]["cite"] for words in one["evidence"]}
    says = "" if is_theirs else f", according to {amid(speakers(one))}"
    return says if event["told_by"]["status"] in told else f"{says} [{_published(event, *next(iter(told.items())))}]"


def _published(event: Json, article: str, cite: str) -> str:
    """Who published an article and when, or else the line that cites it."""
    found = next((one for one in event["articles"] if one["id"] == article), None)
    publisher = found and found["publisher"] and found["publisher"]["name"]
    return ", ".join(filter(None, [publisher, found and found["published"]])) or cite
