"""What a map layer and a timeline must be, as JSON Schema."""

from tests.http.asking import Json

TEXT: Json = {"type": "string", "minLength": 1}
# RFC 7946, as far as points need it, without the members that it takes back or leaves to others.
COLLECTION: Json = {
    "type": "object",
    "required": ["type", "features"],
    "additionalProperties": False,
    "properties": {
        "type": {"const": "FeatureCollection"},
        "features": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["type", "id", "geometry", "properties"],
                "additionalProperties": False,
                "properties": {
                    "type": {"const": "Feature"},
                    "id": TEXT,
                    "properties": {"type": "object", "required": ["record", "id", "url"]},
                    "geometry": {
                        "type": ["object", "null"],
                        "required": ["type", "coordinates"],
                        "additionalProperties": False,
                        "properties": {
                            "type": {"const": "Point"},
                            "coordinates": {
                                "type": "array",
                                "prefixItems": [
                                    {"type": "number", "minimum": -180, "maximum": 180},
                                    {"type": "number", "minimum": -90, "maximum": 90},
                                ],
                                "minItems": 2,
                                "maxItems": 2,
                            },
                        },
                    },
                },
            },
        },
    },
}
# What TimelineJS asks of a slide: numbers for dates, a headline to show.
_DATE: Json = {
    "type": "object",
    "required": ["year"],
    "additionalProperties": False,
    "properties": {
        "year": {"type": "integer"},
        "month": {"type": "integer", "minimum": 1, "maximum": 12},
        "day": {"type": "integer", "minimum": 1, "maximum": 31},
    },
}
TIMELINE: Json = {
    "type": "object",
    "required": ["events", "title"],
    "properties": {
        "scale": {"const": "human"},
        "events": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["unique_id", "start_date", "text"],
                "properties": {
                    "start_date": _DATE,
                    "end_date": _DATE,
                    "display_date": TEXT,
                    "text": {"type": "object", "required": ["headline", "text"], "properties": {"headline": TEXT}},
                },
            },
        },
    },
}
