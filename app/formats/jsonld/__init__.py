"""JSON-LD: records as a graph in the terms of schema.org and of Web Annotation."""

from collections.abc import Callable, Iterator

from pydantic_core import to_json

from app.documents import Json
from app.formats.array import ArrayWriter
from app.formats.jsonld.articles import article, mention
from app.formats.jsonld.context import CONTEXT
from app.formats.jsonld.events import event
from app.formats.jsonld.named import actor, place, work
from app.formats.jsonld.nodes import Absolute, present
from app.formats.jsonld.quotes import quote
from app.formats.writer import Related
from app.kinds import ListKind

NODES: dict[ListKind, Callable[[Json, Absolute], Json]] = {
    "event": event,
    "quote": quote,
    "actor": actor,
    "place": place,
    "work": work,
    "article": article,
    "mention": mention,
}


class JsonLdWriter(ArrayWriter):
    opening = b'{"@context":%b,"@graph":[' % to_json(CONTEXT)
    closing = b"\n]}\n"

    def items(self, documents: list[Json], related: Related) -> Iterator[Json]:  # noqa: ARG002 (nodes are linked)
        absolute = self.export.absolute
        node = NODES[self.export.kind]
        for document in documents:
            # A mention has no address of its own.
            id_ = {"id": absolute(document["url"])} if "url" in document else {}
            yield {**id_, **present(node(document, absolute))}
