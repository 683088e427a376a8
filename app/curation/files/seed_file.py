"""A file that a curator wrote: what it says, where each value stands, and what is wrong with it."""

from pathlib import Path
from typing import Any

import yaml

from app.curation.files.faults import Fault, Level
from app.curation.files.nodes import TooDeepError, compose
from app.curation.files.not_yaml import not_yaml
from app.curation.files.places import Loc, Places
from app.curation.files.reading import position, read_text
from app.curation.files.values import values_of

_REGISTERS = {"actors", "places", "works"}


class SeedFile:
    """One YAML file of the folder: `data` of dicts, lists and strings, and the faults found while reading it."""

    def __init__(self, path: Path, folder: Path) -> None:
        self.path = path
        self.faults: list[Fault] = []
        self.data: Any = None
        text = read_text(path, folder, self.faults)
        root = self._compose(text) if text is not None else None
        self._places = Places(root)
        if root is not None and text is not None:
            self.data = values_of(root, text, self._at)

    def _compose(self, text: str) -> yaml.Node | None:
        try:
            root = compose(text)
        except yaml.MarkedYAMLError as error:
            found = not_yaml(text, error)
            if isinstance(error, TooDeepError):
                self._fault(found.where, "nested too deep", "a curator's file needs few levels")
            else:
                self._fault(*found)
            return None
        except yaml.reader.ReaderError:
            hidden = yaml.reader.Reader.NON_PRINTABLE.search(text)
            where = position(text, hidden.start() if hidden else 0)
            self._fault(where, "a control character", "remove it; it cannot be seen, and YAML forbids it")
            return None
        if root is None:
            is_register = self.path.stem in _REGISTERS
            right = "write its entries, or {} where there are none" if is_register else "write its required keys"
            self._fault((1, 1), "the file is empty", right)
        return root

    def where(self, loc: Loc, *, key: bool = False) -> tuple[int, int]:
        """Line and column of the value at `loc`, or of its key; of what holds it where it does not exist."""
        return self._places.where(loc, key=key)

    def fault(self, loc: Loc, what: str, right: str, *, key: bool = False) -> None:
        self._fault(self.where(loc, key=key), what, right)

    def note(self, loc: Loc, what: str, right: str, *, key: bool = False) -> None:
        self._fault(self.where(loc, key=key), what, right, "note")

    def _fault(self, where: tuple[int, int], what: str, right: str, level: Level = "error") -> None:
        self.faults.append(Fault(self.path, *where, what, right, level))

    def _at(self, node: yaml.Node, what: str, right: str) -> None:
        self._fault((node.start_mark.line + 1, node.start_mark.column + 1), what, right)
