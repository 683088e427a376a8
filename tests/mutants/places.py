"""Where in a source something stands, as bytes of it, for a syntax tree counts columns in bytes."""

import ast
import re
from typing import NamedTuple

Located = ast.expr | ast.stmt


class Edit(NamedTuple):
    """New words in place of a stretch of the source."""

    start: int
    end: int
    new: str


class Places:
    def __init__(self, source: str) -> None:
        self.source = source.encode()
        self._lines = [0]
        for line in self.source.splitlines(keepends=True):
            self._lines.append(self._lines[-1] + len(line))

    def start(self, node: Located) -> int:
        return self._lines[node.lineno - 1] + node.col_offset

    def end(self, node: Located) -> int:
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        return self._lines[node.end_lineno - 1] + node.end_col_offset

    def text(self, start: int, end: int) -> str:
        return self.source[start:end].decode()

    def replaced(self, node: Located, new: str) -> Edit:
        return Edit(self.start(node), self.end(node), new)

    def between(self, left: Located, right: Located, old: str, new: str) -> Edit:
        """Another operator between two sides, which may stand in brackets."""
        start = self.end(left)
        pattern = rb"\s+".join(re.escape(part) for part in old.encode().split())
        found = re.search(pattern, self.source[start : self.start(right)])
        assert found is not None
        return Edit(start + found.start(), start + found.end(), new)

    def edited(self, edit: Edit) -> str:
        return (self.source[: edit.start] + edit.new.encode() + self.source[edit.end :]).decode()

    def line(self, offset: int) -> int:
        """The number of the line, from 1."""
        return self.source.count(b"\n", 0, offset) + 1

    def lines(self, edit: Edit) -> tuple[str, str]:
        """The whole lines of an edit, before and after it."""
        start = self.source.rfind(b"\n", 0, edit.start) + 1
        after = self.source.find(b"\n", edit.end)
        end = len(self.source) if after < 0 else after
        changed = self.source[start : edit.start] + edit.new.encode() + self.source[edit.end : end]
        return self.text(start, end), changed.decode()
