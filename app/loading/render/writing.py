"""How a document is made of its parts: checked by the model that documents it, and written a member at a time."""

from collections.abc import Callable
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from app.index.members import Written, written
from app.schemas.document import Document


def rendered(model: type[Document], parts: dict[str, Any]) -> Written:
    """A document as the API sends it. Raises ValidationError where it is not what the schema says."""
    checked = model.__pydantic_validator__.validate_python(parts)
    values = vars(checked).values()
    return written([name + to_json(value) for (name, to_json), value in zip(_members(model), values, strict=True)])


@cache
def _members(model: type[Document]) -> list[tuple[bytes, Callable[[Any], bytes]]]:
    """Of each member in its order, what it begins with and what writes its value."""
    return [
        (f',"{name}":'.encode(), TypeAdapter(field.rebuild_annotation()).serializer.to_json)
        for name, field in model.model_fields.items()
    ]
