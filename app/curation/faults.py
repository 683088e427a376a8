"""What is wrong with a curator's files, said with the place, the matter and the remedy."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Fault:
    """One mistake: `file:line:column: what is wrong: what would be right`. Lines and columns count from 1."""

    file: Path
    line: int
    column: int
    what: str
    right: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.what}: {self.right}"


class SeedError(Exception):
    """The files hold mistakes, all of which are in `faults`; nothing was loaded."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults

    def told(self) -> str:
        """The faults and how many they are, as a command prints them."""
        n = len(self.faults)
        return f"{self}\n{n} {'mistake' if n == 1 else 'mistakes'}; nothing was loaded."
