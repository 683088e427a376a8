"""YAML as curators write it: every plain scalar is text, every value knows its line and column."""

from collections.abc import Hashable
from pathlib import Path
from typing import Any

import yaml

from app.seeding.faults import Fault

Loc = tuple[Hashable, ...]

# Base loaders resolve nothing: NO stays NO. Wheels of PyYAML hold the one written in C.
_LOADER: type = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_EMPTY = "remove the key, or give it a value; a comma inside braces separates entries, so quote words that hold one"
_NO_ALIASES = "write it out at both places"


class SeedFile:
    """One YAML file: `data` of dicts, lists and strings, and the faults found while reading it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.faults: list[Fault] = []
        self._root: yaml.Node | None = None
        self.data: Any = None
        text = read_text(path, self.faults)
        if text is None:
            return
        try:
            self._root = yaml.compose(text, Loader=_LOADER)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            where = (mark.line + 1, mark.column + 1) if mark else (1, 1)
            self._fault(where, f"not YAML: {error.problem or error.context}", "mend the line, or quote the words")
            return
        except yaml.YAMLError as error:
            self._fault((1, 1), f"not YAML: {error}".splitlines()[0], "remove the character, or quote the words")
            return
        except RecursionError:
            self._fault((1, 1), "nested too deep", "a curator's file needs few levels")
            return
        if self._root is None:
            self._fault((1, 1), "the file is empty", "write at least its required keys, or remove the file")
            return
        self._seen: set[int] = set()
        self.data = self._construct(self._root)

    def where(self, loc: Loc, *, key: bool = False) -> tuple[int, int]:
        """Line and column of the value at `loc`, or of its key; of what holds it where it does not exist."""
        node, mark = self._root, (1, 1)
        for step in loc:
            child, child_key = _child(node, step)
            if child is None:
                continue  # a step that only the record shapes know
            node = child
            start = (child_key if key and child_key else child).start_mark
            mark = (start.line + 1, start.column + 1)
        return mark

    def fault(self, loc: Loc, what: str, right: str, *, key: bool = False) -> None:
        self._fault(self.where(loc, key=key), what, right)

    def _fault(self, where: tuple[int, int], what: str, right: str) -> None:
        self.faults.append(Fault(self.path, *where, what, right))

    def _construct(self, node: yaml.Node) -> Any:
        if isinstance(node, yaml.ScalarNode):
            if not node.value and not node.style:
                self._at(node, "a key without a value", _EMPTY)
            return node.value
        if id(node) in self._seen:
            self._at(node, "an alias (*name)", _NO_ALIASES)
            return None
        self._seen.add(id(node))
        if isinstance(node, yaml.SequenceNode):
            return [self._construct(item) for item in node.value]
        return self._mapping(node)

    def _mapping(self, node: yaml.Node) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self._at(key, "a key that is not words", "quote words that start with a bracket or a brace")
            elif key.value in data:
                self._at(key, f"the key “{key.value}” stands here twice", "keep one, or give the other its own id")
            else:
                data[key.value] = self._construct(value)
        return data

    def _at(self, node: yaml.Node, what: str, right: str) -> None:
        self._fault((node.start_mark.line + 1, node.start_mark.column + 1), what, right)


def read_text(path: Path, faults: list[Fault]) -> str | None:
    """The file as text, its line ends untouched; None, with a fault, where it is missing or not UTF-8."""
    try:
        data = path.read_bytes()
    except OSError as error:
        faults.append(Fault(path, 1, 1, f"cannot be read ({error.strerror})", "the file must exist and be readable"))
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace")
        line, column = position(before, len(before))
        faults.append(Fault(path, line, column, "not UTF-8", "save the file with the encoding UTF-8"))
        return None
    if text.startswith("\ufeff"):
        faults.append(Fault(path, 1, 1, "begins with a byte order mark", "save the file as UTF-8 without BOM"))
        return None
    return text


def position(text: str, offset: int) -> tuple[int, int]:
    """Line and column, from 1, of a code point offset."""
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1


def _child(node: yaml.Node | None, step: Hashable) -> tuple[yaml.Node | None, yaml.Node | None]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == step:
                return value, key
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step], None
    return None, None
