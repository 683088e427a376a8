"""What is wrong with a curator's files, said with the place, the matter and the remedy."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from app.curation.files.characters import visible

Level = Literal["error", "note"]


@dataclass(frozen=True, order=True)
class Fault:
    """One matter: `file:line:column: what is wrong: what would be right`. Lines and columns count from 1.

    An error refuses a load. A note, which is printed with “note: ” before the matter, does not.
    """

    file: Path
    line: int
    column: int
    what: str
    right: str
    level: Level = "error"

    def __str__(self) -> str:
        note = "note: " if self.level == "note" else ""
        return visible(f"{self.file}:{self.line}:{self.column}: {note}{self.what}: {self.right}")


def errors(faults: Iterable[Fault]) -> list[Fault]:
    """Those that refuse a load."""
    return [fault for fault in faults if fault.level == "error"]


class SeedError(Exception):
    """The files hold mistakes, all of which are in `faults`, and so many notes beside; nothing was loaded."""

    def __init__(self, faults: list[Fault], notes: int = 0) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults
        self.notes = notes

    def told(self) -> str:
        """The faults and how many they are, as a command prints them."""
        n = len(self.faults)
        told = {0: "", 1: " There is a note too"}.get(self.notes, f" There are {self.notes} notes too")
        notes = f"{told}, told when no mistake is left." if told else ""
        return f"{self}\n{n} {'mistake' if n == 1 else 'mistakes'}; nothing was loaded.{notes}"
