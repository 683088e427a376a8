"""The evidence of an article as W3C annotations. The context is the part of the standard's that the page needs."""

from typing import Any

from fastapi.testclient import TestClient

from app.formats.annotations import annotation_page
from app.schemas.annotations import AnnotationPage, AnnotationTarget
from tests.formats.linked import RELATIVE, expanded, iris
from tests.formats.writing import BASE, Json
from tests.http.asking import answer

OA, AS = "http://www.w3.org/ns/oa#", "http://www.w3.org/ns/activitystreams#"
OFFSET = "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"
CONTEXT: Json = {
    "id": {"@id": "@id", "@type": "@id"},
    "type": {"@id": "@type", "@type": "@id"},
    "Annotation": f"{OA}Annotation",
    "AnnotationCollection": f"{AS}OrderedCollection",
    "AnnotationPage": f"{AS}OrderedCollectionPage",
    "Dataset": "http://purl.org/dc/dcmitype/Dataset",
    "SpecificResource": f"{OA}SpecificResource",
    "TextPositionSelector": f"{OA}TextPositionSelector",
    "TextQuoteSelector": f"{OA}TextQuoteSelector",
    "linking": f"{OA}linking",
    "motivation": {"@id": f"{OA}motivatedBy", "@type": "@vocab"},
    "body": {"@id": f"{OA}hasBody", "@type": "@id"},
    "target": {"@id": f"{OA}hasTarget", "@type": "@id"},
    "source": {"@id": f"{OA}hasSource", "@type": "@id"},
    "selector": {"@id": f"{OA}hasSelector", "@type": "@id"},
    **{key: f"{OA}{key}" for key in ("exact", "prefix", "suffix")},
    **{key: {"@id": f"{OA}{key}", "@type": OFFSET} for key in ("start", "end")},
    "format": "http://purl.org/dc/elements/1.1/format",
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "items": {"@id": f"{AS}items", "@type": "@id", "@container": "@list"},
    "partOf": {"@id": f"{AS}partOf", "@type": "@id"},
    "total": {"@id": f"{AS}totalItems", "@type": OFFSET},
    "startIndex": {"@id": f"{AS}startIndex", "@type": OFFSET},
}


def _load(url: str, options: object) -> Json:
    assert url == "http://www.w3.org/ns/anno.jsonld"
    return {"contextUrl": None, "documentUrl": url, "document": {"@context": CONTEXT}}


TITLES = {"harbour-strike.crane-fire": "Fire on a crane at North Quay (alleged, contested)"}


def _page(client: TestClient, article: str) -> AnnotationPage:
    """The page of an article, from its reader view; what that withholds is taken from its records."""
    text = answer(client, f"/articles/{article}/text")
    if text["text"] is not None:
        return annotation_page(text, None, TITLES, BASE)
    records = [one for name in ("events", "quotes", "actors") for one in text["records"][name]]
    parts = [part for one in records for part in one.get("roles", [one])]
    words = {(one["start"], one["end"]): one["exact"] for part in parts for one in part["evidence"]}
    spans = [(one["start"], one["end"]) for one in text["spans"] if one["use"] == "evidence"]
    return annotation_page(text, [words[span] for span in spans], TITLES, BASE)


def test_a_page_is_whole(client: TestClient) -> None:
    page = f"{BASE}/articles/harbour-notice/annotations"
    assert _page(client, "harbour-notice").model_dump(mode="json") == {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": page,
        "type": "AnnotationPage",
        "partOf": {"id": f"{page}#all", "type": "AnnotationCollection", "label": "North Quay reopens", "total": 1},
        "startIndex": 0,
        "items": [
            {
                "id": f"{page}#event/harbour-notice.reopening/19-57",
                "type": "Annotation",
                "motivation": "linking",
                "body": {
                    "id": f"{BASE}/events/harbour-notice.reopening",
                    "type": "Dataset",
                    "format": "application/json",
                    "label": "The Harbour Board reopens North Quay",
                },
                "target": {
                    "type": "SpecificResource",
                    "source": f"{BASE}/articles/harbour-notice/text.txt",
                    "selector": [
                        {"type": "TextPositionSelector", "start": 19, "end": 57},
                        {
                            "type": "TextQuoteSelector",
                            "exact": "The Harbour Board reopened North Quay.",
                            "prefix": "",
                            "suffix": "",
                        },
                    ],
                },
            }
        ],
    }


def test_a_processor_reads_every_annotation_and_selects_its_words(client: TestClient) -> None:
    page = _page(client, "harbour-strike")
    (node,) = expanded(page.model_dump(mode="json"), _load)
    (items,) = node[f"{AS}items"]
    text = answer(client, "/articles/harbour-strike/text")["text"]
    assert len(items["@list"]) == len(page.items) == 17
    for item in items["@list"]:
        (target,) = item[f"{OA}hasTarget"]
        position, quote = target[f"{OA}hasSelector"]
        start, end = (_value(position, key) for key in ("start", "end"))
        exact, prefix, suffix = (_value(quote, key) for key in ("exact", "prefix", "suffix"))
        assert text[start:end] == exact
        assert text[start - len(prefix) : end + len(suffix)] == prefix + exact + suffix
    assert [iri for iri in iris(node) if iri.startswith(RELATIVE) or not iri.startswith("http")] == []


def test_words_that_must_not_be_shown_are_null_and_absent_as_linked_data(client: TestClient) -> None:
    page = _page(client, "accord-du-port")
    targets = [item.target for item in page.items if isinstance(item.target, AnnotationTarget)]
    assert len(targets) == len(page.items)
    quotes = [target.selector[1] for target in targets]
    assert {(quote.prefix, quote.suffix) for quote in quotes} == {(None, None)}
    (node,) = expanded(page.model_dump(mode="json"), _load)
    for item in node[f"{AS}items"][0]["@list"]:
        assert set(item[f"{OA}hasTarget"][0][f"{OA}hasSelector"][1]) == {"@type", f"{OA}exact"}


def test_words_that_support_a_record_twice_are_one_annotation(client: TestClient) -> None:
    text = answer(client, "/articles/harbour-notice/text")
    page = annotation_page({**text, "spans": text["spans"] * 2}, None, TITLES, BASE)
    assert (len(page.items), page.part_of.total) == (1, 1)


def test_every_key_is_in_the_schema_and_is_always_there() -> None:
    schema = AnnotationPage.model_json_schema(mode="serialization")
    for model in (schema, *schema["$defs"].values()):
        assert model["required"] == list(model["properties"])
        assert model["additionalProperties"] is False
    assert list(schema["properties"])[:3] == ["@context", "id", "type"]


def _value(node: Json, key: str) -> Any:
    return node[f"{OA}{key}"][0]["@value"]
