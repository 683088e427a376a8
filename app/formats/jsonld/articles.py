"""Articles and mentions as linked data."""

from app.documents import Json
from app.formats.jsonld import nodes
from app.formats.jsonld.evidence import evidence
from app.formats.jsonld.nodes import Absolute


def article(document: Json, absolute: Absolute) -> Json:
    # What the curator called it is no headline.
    title = {"headline" if document["title_by"] == "source" else "name": document["title"]}
    return {
        "type": "NewsArticle",
        **title,
        "creditText": document["cite"],
        "titleBy": nodes.value("titleBy", document["title_by"]),
        "publisher": nodes.reference(document["publisher"], absolute),
        "inLanguage": document["language"],
        "datePublished": nodes.known_date(document["published"]),
        "date": nodes.date(document["published"]),
        "copyrightNotice": document["rights"],
        "url": document["source_url"],
        "textAccess": nodes.value("textAccess", document["text_access"]),
        "sha256": document["sha256"],
    }


def mention(document: Json, absolute: Absolute) -> Json:
    return {
        "type": "Annotation",
        "motivation": "oa:identifying",
        "body": nodes.reference(document["of"], absolute),
        "target": evidence(document["evidence"], absolute),
    }
