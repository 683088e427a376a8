"""What the nodes are made of: references, dates, figures, values of closed lists."""

from collections.abc import Callable, Iterable

from app.documents import Json
from app.formats.bare_dates import is_bare
from app.formats.citing import printed
from app.formats.jsonld.context import OWN
from app.vocabulary import SCHEMA, VOCABULARY

Absolute = Callable[[str], str]
Type = str | list[str]


def schema_terms(closed_list: str) -> dict[str, str]:
    """The schema.org term that each value of a closed list maps to, where it maps to one."""
    return {
        term.value: url.removeprefix(SCHEMA)
        for term in VOCABULARY[closed_list]
        for url in term.maps_to
        if url.startswith(SCHEMA)
    }


# A state acts and is no mere place.
ACTOR_TYPES: dict[str, Type] = {**schema_terms("actor_kinds"), "state": ["Country", "Organization"]}
QUOTE_TYPES = schema_terms("quote_kinds")
WORK_TYPES = schema_terms("work_kinds")
_TYPES = {"place": "Place", "article": "NewsArticle"}


def present(node: Json) -> Json:
    """The node without the keys that say nothing, which linked data knows no way to say."""
    return {key: value for key, value in node.items() if value is not None and value != []}


def value(closed_list: str, one: str | None) -> str | None:
    return one and f"{OWN}{closed_list}:{one}"


def reference(one: Json | None, absolute: Absolute) -> Json | None:
    """A reference; that of an event says no type, because it does not know whether it is one or a claim."""
    if one is None:
        return None
    type_: Type | None
    match one["record"]:
        case "actor":
            type_ = ACTOR_TYPES[one["kind"]]
        case "quote":
            type_ = QUOTE_TYPES[one["kind"]]
        case "work":
            type_ = WORK_TYPES[one["kind"]]
        case record:
            type_ = _TYPES.get(record)
    return present({"id": absolute(one["url"]), "type": type_, "name": printed(one), "creditText": one.get("cite")})


def references(given: Iterable[Json], absolute: Absolute) -> list[Json | None]:
    return [reference(one, absolute) for one in given]


def date(one: Json | None) -> Json | None:
    if one is None:
        return None
    node = {
        "type": "Date",
        "name": one["label"],
        "edtf": one["edtf"],
        "earliest": one["earliest"],
        "latest": one["latest"],
        "precision": value("precision", one["precision"]),
        "approximate": one["approximate"],
        "uncertain": one["uncertain"],
        "asWritten": one["text"],
        "basis": one["basis"],
        "stated": one["stated"],
    }
    return present(node)


def known_date(one: Json | None) -> str | None:
    """The day, month or year, where it is known for certain; an interval only bounds when it was."""
    if one is None or not one["edtf"]:
        return None
    first, slash, last = one["edtf"].partition("/")
    return str(first) if is_bare(first) and (not slash or last == first) else None


def figure(one: Json, absolute: Absolute) -> Json:
    """A quantity; that of a quote stands on that quote's word, and names none."""
    bounds = {"minValue": one["low"], "maxValue": one["high"]}
    node = {
        "type": "QuantitativeValue",
        **bounds,
        "unitText": one["unit"],
        "counts": one["counts"],
        "approximate": one["approximate"],
        "description": one["exact"],
        "accordingTo": references(one.get("according_to", ()), absolute),
    }
    return present(node)


def geo(coordinates: Json | None) -> Json | None:
    if coordinates is None:
        return None
    return {"type": "GeoCoordinates", "latitude": coordinates["lat"], "longitude": coordinates["lon"]}


def wikidata(one: str | None) -> str | None:
    return one and f"http://www.wikidata.org/entity/{one}"
