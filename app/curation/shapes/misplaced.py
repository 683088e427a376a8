"""Keys that stand where another shape has none: one column too far to the right, or in another record."""

from collections.abc import Mapping

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from app.curation.files.places import Loc
from app.curation.shapes.articles import Article, Passage
from app.curation.shapes.events import ACCOUNT, EVENT, SHAPES, Account, Event
from app.curation.shapes.quotes import Quote

_HOMES: Mapping[str, type[BaseModel]] = {
    "the article": Article,
    "a passage": Passage,
    "an event": Event,
    "a quote": Quote,
}
# A section of a passage, and what its entries are; one with the name of a section is most often that section, indented.
_ENTRIES: Mapping[str, type[BaseModel]] = {"events": Event, "quotes": Quote}
_SECTIONS = ("events", "quotes", "roles", "supports", "mentions")


def homes_of(key: str) -> str:
    """What has a key of that name, such as `an event or a quote`; empty where nothing has."""
    return " or ".join(home for home, shape in _HOMES.items() if key in shape.model_fields)


def of_another(key: str, loc: tuple[int | str, ...]) -> str | None:
    """What would be right, where a key of an article's own events stands on another one's, or the other way round."""
    of_event = loc[-2:-1]
    if of_event == (ACCOUNT,) and key in Event.model_fields:
        return "an id with a dot is another article's event, which has it already; an event of your own has none"
    if of_event == (EVENT,) and key in Account.model_fields:
        return "it is of another article's event, which stands under its full id, article.event"
    return None


def place_of(detail: ErrorDetails) -> Loc:
    return tuple(step for step in detail["loc"] if step not in ("[key]", *SHAPES))


def indented_sections(details: list[ErrorDetails]) -> list[Loc]:
    """The places of sections of a passage that stand among the entries of another section."""
    found: dict[Loc, None] = {}
    for detail in details:
        match place_of(detail):
            case ("passages", int(), str(section), str(name), _) if detail["type"] == "missing" and name in _SECTIONS:
                if section in _ENTRIES and not detail["input"].keys() & _ENTRIES[section].model_fields.keys():
                    found[place_of(detail)[:-1]] = None
    return list(found)
