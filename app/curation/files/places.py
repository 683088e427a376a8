"""Where in a file of YAML each value stands."""

from collections.abc import Hashable

import yaml

# The keys and the numbers of items that lead to a value.
Loc = tuple[Hashable, ...]


class Places:
    """Those of all values below a node, looked up when they are asked for."""

    def __init__(self, root: yaml.Node | None) -> None:
        self._root = root
        self._keys: dict[int, dict[str, tuple[yaml.Node, yaml.Node]]] = {}

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
