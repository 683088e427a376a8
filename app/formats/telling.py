"""A record told in plain text, for those formats that have one field for everything."""

from collections.abc import Iterator

from app.documents import Json
from app.formats.accounts import differing, each_told, is_on_word, on_word
from app.formats.attribution import Quotes, attribution, roles
from app.formats.citing import cited
from app.formats.statuses import what_became
from app.formats.ties import links


def titled(event: Json) -> str:
    """The title, and in brackets what a reader of titles would otherwise take for certain."""
    return _noted(event, [])


def headline(event: Json) -> str:
    """The same of a dated event, with its date where that is not one certain day."""
    is_said = is_vague(event["date"]) and not is_on_word(event, "date")
    return _noted(event, [event["date"]["label"]] if is_said else [])


def told(event: Json, quotes: Quotes) -> Iterator[str]:
    """On whose word it stands, who takes part, what it is tied to, and the words that support it."""
    if event["status"] != "occurred" or event["contested"] or event["according_to"] or event["conditions"]:
        yield f"Status: {attribution(event, quotes)}"
    yield from (f"Told: {line}" for line in each_told(event))
    if event["participants"]:
        yield f"Who: {'; '.join(roles(event))}"
    if event["links"]:
        yield f"See also: {'; '.join(links(event))}"
    for evidence in event["evidence"]:
        yield cited(evidence)


def is_unsure(event: Json) -> bool:
    """Whether it is not told as a fact of one certain day."""
    is_fact = event["status"] in ("occurred", "ongoing") and not event["contested"]
    is_told = {"date", "status"}.isdisjoint(event["told_differently"]) and not is_on_word(event, "date")
    return not is_fact or not is_told or is_vague(event["date"])


def is_called_off(event: Json) -> bool:
    """Whether nobody who tells of it doubts that it does not take place."""
    return bool(event["status"] == "cancelled" and not event["claimed"] and "status" not in event["told_differently"])


def is_vague(date: Json) -> bool:
    """Whether it is not known to be one certain day."""
    return bool(date["earliest"] != date["latest"] or date["approximate"] or date["uncertain"])


def _noted(event: Json, dates: list[str]) -> str:
    on_words = list(on_word(event))
    # Who alleges it is told where the day or the place is another's.
    notes = [] if event["status"] == "occurred" else [what_became(event, names_all=bool(on_words))]
    notes += [*on_words, *differing(event), *(["contested"] if event["contested"] else []), *dates]
    between = "; " if any(", " in note for note in notes) else ", "
    return f"{event['title']} ({between.join(notes)})" if notes else str(event["title"])
