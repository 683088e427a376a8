"""The articles of a folder, or of a part of it, resolved."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from app.curation.articles import Article
from app.curation.faults import Fault, SeedError, errors
from app.curation.folders import article_folders
from app.curation.registers import Registers, read_registers
from app.curation.resolve import resolve_article
from app.curation.shapes import LONGEST_SLUG, SLUG
from app.curation.ties import Ties

Progress = Callable[[int], None]


@dataclass
class Corpus:
    """The registers and the resolved articles, in the order of their ids, with what is wrong with them."""

    registers: Registers
    articles: dict[str, Article] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    ties: Ties = field(default_factory=Ties)

    def read(self, folders: list[Path], progress: Progress) -> None:
        """Read and resolve article folders. `progress` is told after each how many are done."""
        for n, folder in enumerate(folders, 1):
            if not re.fullmatch(SLUG, folder.name) or len(folder.name) > LONGEST_SLUG:
                self.faults.append(Fault(folder, 1, 1, "not an article id", "use small letters, digits and hyphens"))
            resolution = resolve_article(folder, self.registers)
            self.faults += resolution.faults
            self.ties.add(folder.name, resolution)
            if resolution.article:
                self.articles[folder.name] = resolution.article
            progress(n)


def read_corpus(folder: Path, progress: Progress = lambda _done: None, *, strict: bool = False) -> Corpus:
    """Read and check everything below `folder`; `faults` are the notes.

    Raises SeedError with every error of every file, and if it is strict with every note.
    """
    registers, faults = read_registers(folder)
    corpus = Corpus(registers)
    corpus.read(article_folders(folder), progress)
    corpus.faults = refuse(folder, [*faults, *corpus.faults, *corpus.ties.faults()], strict=strict)
    return corpus


def refuse(folder: Path, faults: list[Fault], *, strict: bool = False) -> list[Fault]:
    """The notes. Raises SeedError where there are errors, or where there is nothing to load."""
    if not article_folders(folder):
        faults = [
            *faults,
            Fault(folder / "articles", 1, 1, "no articles", "add a folder with article.txt and article.yaml"),
        ]
    if refused := faults if strict else errors(faults):
        raise SeedError(sorted(set(refused)))
    return sorted(set(faults))
