"""The articles of a folder, or of a part of it, resolved."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from app.curation.articles import Article
from app.curation.files.faults import Fault, SeedError, errors
from app.curation.files.folders import Chosen, chosen, folder_of
from app.curation.files.reading import misnamed
from app.curation.registers.reading import read_registers
from app.curation.registers.registers import Registers
from app.curation.resolve import resolve_article
from app.curation.shapes.values import LONGEST_SLUG, SLUG
from app.curation.ties.ties import Ties

Progress = Callable[[int], None]


@dataclass
class Corpus:
    """The registers and the resolved articles, in the order of their ids, with what is wrong with them.

    Some notes are looked for only where it is a check.
    """

    registers: Registers
    is_check: bool = True
    articles: dict[str, Article] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    ties: Ties = field(default_factory=Ties)

    def read(self, folders: list[Path], progress: Progress) -> None:
        """Read and resolve article folders. `progress` is told after each how many are done."""
        for n, folder in enumerate(folders, 1):
            if not re.fullmatch(SLUG, folder.name) or len(folder.name) > LONGEST_SLUG:
                self.faults.append(Fault(folder, 1, 1, "not an article id", "use small letters, digits and hyphens"))
            resolution = resolve_article(folder, self.registers, is_check=self.is_check)
            self.faults += resolution.faults
            self.ties.add(folder.name, resolution)
            if resolution.article:
                self.articles[folder.name] = resolution.article
            progress(n)


def read_corpus(folder: Path, progress: Progress = lambda _done: None, *, strict: bool = False) -> Corpus:
    """Read and check everything below `folder` that is not left out; `faults` are the notes.

    Raises SeedError with every error of every file, and if it is strict with every note.
    """
    registers, faults = read_registers(folder)
    corpus, found = Corpus(registers), chosen(folder)
    corpus.read(found.articles, progress)
    given = [*faults, *corpus.faults, *corpus.ties.faults(found.left_out)]
    corpus.faults = refuse(folder, found, given, strict=strict)
    return corpus


def read_article(article: Path, *, strict: bool = False) -> Corpus:
    """Read and check one article folder, be it left out of loads, against the registers and the articles it names.

    Raises SeedError with every error of the article and of the registers, and if it is strict with every note.
    """
    folder = folder_of(article)
    registers, faults = read_registers(folder)
    corpus, named, found = Corpus(registers), Corpus(registers, is_check=False), chosen(folder)
    corpus.read([article], lambda _done: None)
    wanted = {use.ref.id.partition(".")[0] for use in corpus.ties.foreign} | corpus.ties.retellings.corrected()
    named.read([one for one in found.articles if one.name in wanted], lambda _done: None)
    corpus.ties.know(named.ties)
    corpus.faults = _notes([*faults, *corpus.faults, *corpus.ties.faults(found.left_out)], strict=strict)
    return corpus


def refuse(folder: Path, found: Chosen, faults: list[Fault], *, strict: bool = False) -> list[Fault]:
    """The notes. Raises SeedError where there are errors, or where there is nothing to load."""
    if not folder.is_dir():
        what = "not a folder" if folder.exists() else "there is no such folder"
        raise SeedError([Fault(folder, 1, 1, what, "name that of the curator's files, which holds actors.yaml")])
    if not found.articles:
        but = " but what is left out" if found.left_out else ""
        other = misnamed(folder / "articles")
        right = f"rename “{other}”, which is not read" if other else "add a folder with article.txt and article.yaml"
        faults = [*faults, Fault(folder / "articles", 1, 1, f"no articles{but}", right)]
    twice = (one for before, one in pairwise(found.articles) if before.name == one.name)
    faults = [*faults, *(Fault(one, 1, 1, "another article has this id", "rename one of the two") for one in twice)]
    return _notes(faults, strict=strict)


def _notes(faults: list[Fault], *, strict: bool) -> list[Fault]:
    if refused := faults if strict else errors(faults):
        raise SeedError(sorted(set(refused)), len(set(faults)) - len(set(refused)))
    return sorted(set(faults))
