"""YAML as curators write it: every plain scalar is text, every value knows its line and column."""

from collections.abc import Hashable
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from app.curation.files.characters import CONTROL, code_point
from app.curation.files.faults import Fault, Level
from app.curation.files.not_yaml import not_yaml
from app.curation.files.reading import position, read_text
from app.curation.files.without_value import without_value
from app.folded import fold

Loc = tuple[Hashable, ...]
# One of the entries of a mapping.
_Entry = tuple[list[tuple[yaml.Node, yaml.Node]], int]

# Wheels of PyYAML hold the loader that is written in C.
_BASE: type = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_MOST_LEVELS = 100
_SIGNS = {"&": "an anchor (&name)", "!": "a tag (!name)"}
_REGISTERS = {"actors", "places", "works"}
# Of keys, many of which come again and again.
_folded = lru_cache(4096)(fold)


class _TooDeepError(yaml.MarkedYAMLError):
    """A file of more levels than a curator writes."""


class _PlainLoader(_BASE):  # type: ignore[misc] # one of two bases, of which only the machine knows which
    """Resolves no tags: NO stays NO, and a third of the time is saved.

    The composer calls itself for each level, and tells of each; it is stopped before that ends the process.
    """

    _level = 0

    def resolve(self, _kind: type, _value: object, _implicit: object) -> str:
        return ""

    def descend_resolver(self, parent: yaml.Node | None, _index: object) -> None:
        self._level += 1
        if parent is not None and self._level > _MOST_LEVELS:
            raise _TooDeepError(problem_mark=parent.start_mark)

    def ascend_resolver(self) -> None:
        self._level -= 1


class SeedFile:
    """One YAML file of the folder: `data` of dicts, lists and strings, and the faults found while reading it."""

    def __init__(self, path: Path, folder: Path) -> None:
        self.path = path
        self.faults: list[Fault] = []
        self._root: yaml.Node | None = None
        self._keys: dict[int, dict[str, tuple[yaml.Node, yaml.Node]]] = {}
        self._text = ""
        self._may_have_signs = self._may_have_escapes = False
        self.data: Any = None
        text = read_text(path, folder, self.faults)
        if text is not None:
            self._text = text
            self._may_have_signs = any(sign in text for sign in _SIGNS)
            self._may_have_escapes = "\\" in text
            self._read()

    def _read(self) -> None:
        try:
            self._root = yaml.compose(self._text, Loader=_PlainLoader)
            if self._root is None:
                is_register = self.path.stem in _REGISTERS
                right = "write its entries, or {} where there are none" if is_register else "write its required keys"
                self._fault((1, 1), "the file is empty", right)
            else:
                self.data = self._construct(self._root)
        except yaml.MarkedYAMLError as error:
            found = not_yaml(self._text, error)
            if isinstance(error, _TooDeepError):
                self._fault(found.where, "nested too deep", "a curator's file needs few levels")
                return
            self._fault(*found)
        except yaml.reader.ReaderError:
            hidden = yaml.reader.Reader.NON_PRINTABLE.search(self._text)
            where = position(self._text, hidden.start() if hidden else 0)
            self._fault(where, "a control character", "remove it; it cannot be seen, and YAML forbids it")

    def where(self, loc: Loc, *, key: bool = False) -> tuple[int, int]:
        """Line and column of the value at `loc`, or of its key; of what holds it where it does not exist."""
        node, mark = self._root, (1, 1)
        for n, step in enumerate(loc, 1):
            child, child_key = self._child(node, step)
            if child is None:
                continue  # a step that only the record shapes know
            node = child
            start = (child_key if key and n == len(loc) and child_key else child).start_mark
            mark = (start.line + 1, start.column + 1)
        return mark

    def _child(self, node: yaml.Node | None, step: Hashable) -> tuple[yaml.Node | None, yaml.Node | None]:
        if isinstance(node, yaml.MappingNode) and isinstance(step, str):
            if id(node) not in self._keys:
                first_wins = reversed(node.value)
                self._keys[id(node)] = {k.value: (v, k) for k, v in first_wins if isinstance(k, yaml.ScalarNode)}
            return self._keys[id(node)].get(step, (None, None))
        if isinstance(node, yaml.SequenceNode):
            if isinstance(step, int) and step < len(node.value):
                return node.value[step], None
            return next(((item, item) for item in node.value if item.value == step), (None, None))
        return None, None

    def fault(self, loc: Loc, what: str, right: str, *, key: bool = False) -> None:
        self._fault(self.where(loc, key=key), what, right)

    def note(self, loc: Loc, what: str, right: str, *, key: bool = False) -> None:
        self._fault(self.where(loc, key=key), what, right, "note")

    def _fault(self, where: tuple[int, int], what: str, right: str, level: Level = "error") -> None:
        self.faults.append(Fault(self.path, *where, what, right, level))

    def _construct(self, node: yaml.Node, entry: _Entry | None = None) -> Any:
        """The node as text, lists and dicts. What YAML would do on its own account is a fault."""
        if self._has_sign(node):
            return None
        if isinstance(node, yaml.ScalarNode):
            if not node.value and not node.style:
                self._at(node, *without_value(*(self._beside(*entry) if entry else [""])))
            self._has_control(node)
            return node.value
        if isinstance(node, yaml.SequenceNode):
            return [self._construct(item) for item in node.value]
        return self._mapping(node)

    def _has_control(self, node: yaml.ScalarNode) -> bool:
        """Whether an escape, which only double quotes can hold, makes a control character; that is a fault."""
        if not self._may_have_escapes:
            return False
        found = CONTROL.search(node.value)
        if found:
            what = f"an escape makes a control character, {code_point(found[0])}"
            self._at(node, what, "leave it out; it cannot be seen")
        return found is not None

    def _has_sign(self, node: yaml.Node) -> bool:
        if not self._may_have_signs:
            return False
        sign = _SIGNS.get(self._text[node.start_mark.index : node.start_mark.index + 1])
        if sign:
            self._at(node, sign, "quote words that begin with this sign")
        return sign is not None

    def _mapping(self, node: yaml.Node) -> dict[str, Any]:
        data: dict[str, Any] = {}
        seen: set[str] = set()
        for n, (key, value) in enumerate(node.value):
            if not isinstance(key, yaml.ScalarNode):
                self._at(key, "a key that is not words", "quote words that start with a bracket or a brace")
            elif self._has_sign(key) or self._has_control(key):
                continue
            elif (folded := _folded(key.value)) in seen:
                self._at(key, f"the key “{key.value}” stands here twice", "keep one, or give the other its own id")
            else:
                seen.add(folded)
                data[key.value] = self._construct(value, (node.value, n))
        return data

    def _beside(self, entries: list[tuple[yaml.Node, yaml.Node]], n: int) -> tuple[str, str, str]:
        """A key that has no value, and what a comma alone parts from it: the value before it, the key behind it."""
        key = entries[n][0]
        before = entries[n - 1][1] if n and self._touch(entries[n - 1][1], key) else None
        behind = entries[n + 1][0] if n + 1 < len(entries) and self._touch(key, entries[n + 1][0]) else None
        return key.value, before.value if before else "", behind.value if behind else ""

    def _touch(self, one: yaml.Node, other: yaml.Node) -> bool:
        """Whether nothing but a comma stands between these words."""
        are_words = isinstance(one, yaml.ScalarNode) and isinstance(other, yaml.ScalarNode)
        return are_words and self._text[one.end_mark.index : other.start_mark.index] == ","

    def _at(self, node: yaml.Node, what: str, right: str) -> None:
        self._fault((node.start_mark.line + 1, node.start_mark.column + 1), what, right)
