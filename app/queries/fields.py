"""Which fields of each record are shown: names, with dots into objects and arrays."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple

from pydantic_core import CoreSchema, SchemaSerializer, SchemaValidator
from pydantic_core import core_schema as schemas

from app.errors import Mistake
from app.index.members import Fields
from app.kinds import ListKind
from app.queries.notations import pieces
from app.schemas.shapes import Shape, shape_of
from app.suggestions import did_you_mean, near, shown

_MOST_HINTS = 3
# What is shown of an object by name; True of what is shown whole.
_Chosen = dict[str, Any]


class Read(NamedTuple):
    fields: Fields
    mistakes: list[Mistake]


@lru_cache(maxsize=200)
def read_fields(kind: ListKind, text: str) -> Read:
    """What a comma separated list of fields chooses of a kind of record."""
    shape, chosen = shape_of(kind), _Chosen()
    mistakes = []
    for index, path in enumerate(map(str.strip, text.split(","))):
        if not path:
            mistakes.append(Mistake("empty", "fields", "“fields”: a name is missing beside a comma", index))
        elif not shape.has(path.split(".")):
            mistakes.append(_unknown(shape, path, index))
        else:
            _choose(chosen, path.split("."))
    numbers = [n for n, name in enumerate(shape.members) if name in chosen]
    is_whole = all(one is True for one in chosen.values())
    return Read(Fields(numbers, len(shape.members), None if is_whole else _inside(chosen, shape)), mistakes)


def _choose(chosen: _Chosen, path: list[str]) -> None:
    """Add what stands at a path, unless all that it lies in is shown."""
    name, *rest = path
    if not rest:
        chosen[name] = True
    elif chosen.setdefault(name, {}) is not True:
        _choose(chosen[name], rest)


def _inside(chosen: _Chosen, shape: Shape) -> Callable[[bytes], bytes]:
    """Takes what is chosen from an object as JSON; no more of it is ever made an object of Python's."""
    schema = _schema(chosen, shape)
    read, written = SchemaValidator(schema).validate_json, SchemaSerializer(schema).to_json
    return lambda document: written(read(document))


def _schema(chosen: _Chosen, shape: Shape) -> CoreSchema:
    members = {
        name: schemas.typed_dict_field(
            schemas.any_schema() if chosen[name] is True else schemas.nullable_schema(_schema(chosen[name], inner)),
            required=False,
        )
        for name, inner in shape.members.items()
        if name in chosen
    }
    found = schemas.typed_dict_schema(members, extra_behavior="ignore")
    return schemas.list_schema(found) if shape.is_array else found


def _unknown(shape: Shape, path: str, index: int) -> Mistake:
    which = f"no field {shown(path)}" if shown(path) else "no such field"
    why, hints = "", list[str]()
    if path in ("*", "all"):
        why = "; without “fields” all are shown"
    elif path[0] in "!-":
        # The one that is to be left out is the last that is meant.
        why = "; name those that are shown"
    else:
        hints = _meant(shape, path)
    detail = f"“fields”: there is {which}{why or did_you_mean(hints)}"
    return Mistake("unknown_value", "fields", detail, index, list(shape.members), hints)


def _meant(shape: Shape, path: str) -> list[str]:
    known, several = shape.paths(), pieces(path)
    if len(several) > 1 and all(one in known for one in several):
        return [",".join(several)]
    deeper = sorted((one for one in known if one.endswith(f".{path}")), key=len)
    return list(dict.fromkeys([*deeper, *near(path, known)]))[:_MOST_HINTS]
