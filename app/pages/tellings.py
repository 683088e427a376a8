"""What each article tells of an event: rows below its own where they tell it differently, and on its page."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from app.documents import Json
from app.formats.accounts import attributed, part_told, quantity, stage_told
from app.labels import joined
from app.pages.drawings.axis import Axis
from app.pages.drawings.dates import Drawing, drawing
from app.pages.sources import Sources

# What articles do differently, and what they disagree on, by what they tell differently.
_DO = {"date": "date it", "place": "place it", "figures": "count it"}
_DISAGREE = {"participants": "who did it", "status": "what became of it"}


@dataclass(frozen=True)
class Telling:
    """`when` and `notes` are what one article, which is `cited`, tells in words, each with on whose word it does."""

    account: Json
    cited: Markup
    when: str
    notes: list[str]
    drawing: Drawing | None


def tellings(event: Json, sources: Sources, scale: Axis | None) -> list[Telling]:
    """One for each article, the first published first."""
    return [_telling(event, one, sources, scale) for one in event["accounts"]]


def differently(event: Json) -> str:
    """Such as `Two articles date it differently`; empty where nothing is told so."""
    told = event["told_differently"]
    done, disputed = ([words[one] for one in told if one in words] for words in (_DO, _DISAGREE))
    parts = [f"{joined(done)} differently"] if done else []
    parts += [f"disagree on {joined(disputed)}"] if disputed else []
    return f"{'Two articles' if event['accounts_total'] == 2 else 'Articles'} {joined(parts)}" if parts else ""


def _telling(event: Json, account: Json, sources: Sources, scale: Axis | None) -> Telling:
    when, status = account["date"], account["status"]
    drawn = drawing(scale, when, status or event["status"], sources.written(account["article"]))
    told = attributed(event, when, when["label"]) if when else "no date given"
    return Telling(account, sources.dated(account["article"]), told, list(_notes(event, account)), drawn)


def _notes(event: Json, account: Json) -> Iterator[str]:
    status = account["status"]
    if status and (status != "occurred" or "status" in event["told_differently"]):
        yield "told as fact" if status == "occurred" else stage_told(event, account)
    if account["place"]:
        yield part_told(event, account, account["place"], account["place"]["name"])
    for one in account["figures"]:
        yield part_told(event, account, one, quantity(one))
