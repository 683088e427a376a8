"""What a document of each kind of record is made of, as far down as it goes."""

from functools import lru_cache
from typing import Any, NamedTuple, get_args, get_origin

from app.kinds import ListKind
from app.schemas.articles import Article
from app.schemas.document import Document
from app.schemas.events import Event
from app.schemas.named import Actor, Mention, Place, Work
from app.schemas.quotes import Quote

DOCUMENTS: dict[ListKind, type[Document]] = {
    "event": Event,
    "quote": Quote,
    "actor": Actor,
    "place": Place,
    "work": Work,
    "article": Article,
    "mention": Mention,
}


class Shape(NamedTuple):
    """The members of an object in their order, or of each object of an array; none of anything else."""

    members: dict[str, "Shape"]
    is_array: bool = False

    def has(self, path: list[str]) -> bool:
        """Whether something stands at a path, which has a name at least."""
        inner = self.members.get(path[0])
        return inner is not None and (len(path) == 1 or inner.has(path[1:]))

    def paths(self, start: str = "") -> list[str]:
        """Every path into it, with dots between names."""
        return [
            path for name, shape in self.members.items() for path in (start + name, *shape.paths(f"{start}{name}."))
        ]


@lru_cache
def shape_of(kind: ListKind) -> Shape:
    return _shape(DOCUMENTS[kind])


def _shape(annotation: Any) -> Shape:
    if isinstance(annotation, type) and issubclass(annotation, Document):
        return Shape({name: _shape(field.annotation) for name, field in annotation.model_fields.items()})
    # Of several kinds of objects, what any of them has.
    found = sorted((_shape(one).members for one in get_args(annotation)), key=len, reverse=True)
    return Shape({name: one for members in found for name, one in members.items()}, get_origin(annotation) is list)
