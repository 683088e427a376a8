"""Words of a text as nodes: evidence, who says them, and what they make something depend on."""

from app.documents import Json
from app.formats.jsonld.nodes import Absolute, present, reference, references, value


def evidence(one: Json, absolute: Absolute) -> Json:
    """The words, by where they stand and by themselves, and those for who says them; offsets count code points."""
    url = absolute(one["url"])
    (source, fragment, _), by = url.partition("#"), one["attribution"]
    node = {
        # Where the text is not served, its URL is the article's, which is another thing.
        "id": url if fragment else None,
        "type": "SpecificResource",
        "source": source,
        "isPartOf": {"id": absolute(one["article"]["url"]), "creditText": one["article"]["cite"]},
        "passage": one["passage"],
        "selector": _selectors(one),
        "attribution": by and _attribution(by, source, absolute),
    }
    return present(node)


def _attribution(one: Json, source: str, absolute: Absolute) -> Json:
    node = {
        "type": "SpecificResource",
        "source": source,
        "accordingTo": reference(one["quote"], absolute),
        "creator": references(one["speakers"], absolute),
        "through": one["through"],
        "passage": one["passage"],
        "selector": _selectors(one),
    }
    return present(node)


def _selectors(words: Json) -> list[Json]:
    return [
        {"type": "TextPositionSelector", "start": words["start"], "end": words["end"]},
        {"type": "TextQuoteSelector", **present({key: words.get(key) for key in ("exact", "prefix", "suffix")})},
    ]


def condition(one: Json, absolute: Absolute) -> Json:
    """What something depends on; the one of a quote stands on that quote's word, and names none."""
    node = {
        "type": "Condition",
        "kind": value("conditionKind", one["kind"]),
        "asWritten": one["words"],
        "turnsOn": reference(one["event"], absolute),
        "accordingTo": references((source["quote"] for source in one.get("according_to", ())), absolute),
        "evidence": [evidence(words, absolute) for words in one["evidence"]],
    }
    return present(node)
