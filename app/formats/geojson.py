"""GeoJSON (RFC 7946): a feature for each record, without geometry where no coordinates are known."""

from collections.abc import Iterable, Iterator

from app.documents import Json
from app.formats.accounts import alleged_by, each_told
from app.formats.array import ArrayWriter
from app.formats.attribution import (
    Quotes,
    answerable,
    attribution,
    contested_by,
    denied_by,
    on_whose_word,
    quotes_of,
    roles,
)
from app.formats.citing import cited, printed
from app.formats.depending import conditions
from app.formats.names import once
from app.formats.telling import titled
from app.formats.ties import links
from app.formats.writer import Related
from app.labels import LABELS, status_label

# Map libraries hand lists on as JSON in a string, and an empty one of these is true.
_SEPARATOR = "; "


class GeoJsonWriter(ArrayWriter):
    opening = b'{"type":"FeatureCollection","features":['
    closing = b"\n]}\n"

    def items(self, documents: list[Json], related: Related) -> Iterator[Json]:
        if self.export.kind == "place":
            for place in documents:
                yield self._feature(place, place["coordinates"], _of_place(place))
            return
        quotes = quotes_of(documents, related)
        for event in documents:
            coordinates = event["place"] and event["place"]["coordinates"]
            yield self._feature(event, coordinates, _of_event(event, quotes))

    def _feature(self, document: Json, coordinates: Json | None, properties: Json) -> Json:
        point = coordinates and {"type": "Point", "coordinates": [coordinates["lon"], coordinates["lat"]]}
        url = self.export.absolute(document["url"])
        record = {"record": document["record"], "id": document["id"], "url": url}
        return {"type": "Feature", "id": document["id"], "geometry": point, "properties": {**record, **properties}}


def _of_event(event: Json, quotes: Quotes) -> Json:
    date, place = event["date"] or {}, event["place"] or {}
    said = answerable(event, quotes)
    return {
        "title": titled(event),
        "type": event["type"],
        "type_label": LABELS["event_types"][event["type"]],
        "status": event["status"],
        "status_label": status_label(event["status"], claimed=event["claimed"]),
        "claimed": event["claimed"],
        "as_of": event["as_of"],
        "attribution": attribution(event, quotes),
        "contested": event["contested"],
        "sources": event["sources"],
        "told_differently": _joined(LABELS["differences"][one] for one in event["told_differently"]),
        "accounts": _joined(each_told(event)),
        "date_label": date.get("label"),
        "edtf": date.get("edtf"),
        "earliest": date.get("earliest"),
        "latest": date.get("latest"),
        "date_stated": date.get("stated"),
        "place_id": place.get("id"),
        "place_name": place.get("name"),
        **_references("participant_ids", "participants", (one["actor"] for one in event["participants"])),
        "roles": _joined(roles(event)),
        "according_to_ids": _joined(on_whose_word(event)),
        **_references("alleged_by_ids", "alleged_by", alleged_by(event)),
        **_references("denied_by_ids", "denied_by", denied_by(said)),
        **_references("contested_by_ids", "contested_by", contested_by(said)),
        **_references("article_ids", "articles", event["articles"]),
        "conditions": _joined(conditions(event)),
        "links": _joined(links(event)),
        "cite": _joined(article["cite"] for article in event["articles"]),
        "evidence": _joined(cited(evidence) for evidence in event["evidence"]),
    }


def _of_place(place: Json) -> Json:
    within = place["within"] or {}
    return {
        "name": place["name"],
        "kind": place["kind"],
        "within_id": within.get("id"),
        "within_name": within.get("name"),
        "country": place["country"],
        "wikidata": place["wikidata"],
        **place["counts"],
    }


def _references(ids: str, names: str, given: Iterable[Json]) -> Json:
    references = once(given)
    return {ids: _joined(one["id"] for one in references), names: _joined(map(printed, references))}


def _joined(values: Iterable[str]) -> str | None:
    return _SEPARATOR.join(values) or None
