"""Columns made of what stands in a document."""

from collections.abc import Callable, Iterable, Iterator
from operator import itemgetter
from typing import Any

from app.documents import Json
from app.formats.citing import printed
from app.formats.names import once
from app.formats.tables.cells import Cell
from app.formats.tables.table import Column, Datatype, Entry
from app.labels import LABELS

# Of words one cannot tell which semicolon joins them.
JOINED = "joined by a semicolon, which they may contain"


def field(name: str, description: str, *path: str, datatype: Datatype = "string", is_bare: bool = False) -> Column:
    """A column that shows a value as it stands in the document, nothing where a key on the path is null."""

    def value(entry: Entry) -> Any:
        found: Any = entry.document
        for key in path:
            found = found[key] if found is not None else None
        return found

    return Column(name, description, value, datatype, is_bare=is_bare)


def id_(name: str, description: str, *path: str) -> Column:
    """A column of what programs join on, which is never guarded."""
    return field(name, description, *path, is_bare=True)


def labels(name: str, closed_list: str, description: str, *path: str) -> Column:
    """A column of what is printed for the values of a closed list, nothing where there is none."""
    code = field(name, description, *path)

    def value(entry: Entry) -> Cell:
        found = code.value(entry)
        return None if found is None else LABELS[closed_list][str(found)]

    return Column(name, description, value)


def count(name: str, description: str, *path: str) -> Column:
    return field(name, description, *path, datatype="integer")


def url(name: str, description: str, *path: str) -> Column:
    """A column that makes a URL of the document absolute."""
    bare = field(name, description, *path)

    def value(entry: Entry) -> Cell:
        found = bare.value(entry)
        return entry.absolute(found) if isinstance(found, str) else None

    return Column(name, description, value, "anyURI")


def references(names: tuple[str, str], description: str, given: Callable[[Entry], Iterable[Json]]) -> Iterator[Column]:
    """Two columns, the ids and the names of references, each record once; only ids can be taken apart again.

    Who is not named has no id.
    """

    def values(told: Callable[[Json], str]) -> Callable[[Entry], Cell]:
        return lambda entry: [value for one in once(given(entry)) if (value := told(one))]

    yield Column(names[0], f"ids of {description}", values(itemgetter("id")), is_list=True)
    yield Column(names[1], f"names of {description}, in the order of their ids, {JOINED}", values(printed))
