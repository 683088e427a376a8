"""What a curator wrote, as text, lists and dicts; what YAML would do on its own account is a fault."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import yaml

from app.curation.files.characters import CONTROL, code_point
from app.curation.files.without_value import without_value
from app.folded import fold

# Tells of a fault: at which node, what is wrong, and what would be right.
Tell = Callable[[yaml.Node, str, str], None]
# One of the entries of a mapping.
_Entry = tuple[list[tuple[yaml.Node, yaml.Node]], int]

_SIGNS = {"&": "an anchor (&name)", "!": "a tag (!name)"}
# Of keys, many of which come again and again.
_folded = lru_cache(4096)(fold)


def values_of(root: yaml.Node, text: str, tell: Tell) -> Any:
    """The values of all nodes of this text; None in the place of those that are not read."""
    return _Values(text, tell).of(root)


class _Values:
    def __init__(self, text: str, tell: Tell) -> None:
        self._text = text
        self._tell = tell
        self._may_have_signs = any(sign in text for sign in _SIGNS)
        self._may_have_escapes = "\\" in text

    def of(self, node: yaml.Node, entry: _Entry | None = None) -> Any:
        """The value of a node, which may be that of an entry."""
        if self._has_sign(node):
            return None
        if isinstance(node, yaml.ScalarNode):
            if not node.value and not node.style:
                self._tell(node, *without_value(*(self._beside(*entry) if entry else [""])))
            self._has_control(node)
            return node.value
        if isinstance(node, yaml.SequenceNode):
            return [self.of(item) for item in node.value]
        return self._mapping(node)

    def _has_control(self, node: yaml.ScalarNode) -> bool:
        """Whether an escape, which only double quotes can hold, makes a control character; that is a fault."""
        if not self._may_have_escapes:
            return False
        found = CONTROL.search(node.value)
        if found:
            what = f"an escape makes a control character, {code_point(found[0])}"
            self._tell(node, what, "leave it out; it cannot be seen")
        return found is not None

    def _has_sign(self, node: yaml.Node) -> bool:
        if not self._may_have_signs:
            return False
        sign = _SIGNS.get(self._text[node.start_mark.index : node.start_mark.index + 1])
        if sign:
            self._tell(node, sign, "quote words that begin with this sign")
        return sign is not None

    def _mapping(self, node: yaml.Node) -> dict[str, Any]:
        data: dict[str, Any] = {}
        seen: set[str] = set()
        for n, (key, value) in enumerate(node.value):
            if not isinstance(key, yaml.ScalarNode):
                self._tell(key, "a key that is not words", "quote words that start with a bracket or a brace")
            elif self._has_sign(key) or self._has_control(key):
                continue
            elif (folded := _folded(key.value)) in seen:
                self._tell(key, f"the key “{key.value}” stands here twice", "keep one, or give the other its own id")
            else:
                seen.add(folded)
                data[key.value] = self.of(value, (node.value, n))
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
