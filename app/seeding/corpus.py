"""All the files together: every article resolved, and what ties articles to each other checked."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from app.seeding.faults import Fault, SeedError
from app.seeding.folders import article_folders
from app.seeding.registers import Registers, read_registers, unknown_id
from app.seeding.resolve import Foreign, Resolution, resolve_article
from app.seeding.resolved import Article

Progress = Callable[[int, int], None]


@dataclass
class Corpus:
    """The registers and the resolved articles of a folder, in the order of their ids."""

    registers: Registers
    articles: dict[str, Article] = field(default_factory=dict)


def read_corpus(folder: Path, progress: Progress = lambda _done, _all: None) -> Corpus:
    """Read and check everything below `folder`.

    Raises SeedError with every fault of every file.
    """
    registers, faults = read_registers(folder)
    corpus = Corpus(registers)
    ties = _Ties()
    folders = article_folders(folder)
    if not folders:
        faults.append(Fault(folder / "articles", 1, 1, "no articles", "add a folder with article.txt and article.yaml"))
    for n, path in enumerate(folders, 1):
        if "." in path.name or not path.name.replace("-", "").isalnum() or path.name != path.name.lower():
            faults.append(Fault(path, 1, 1, "not an article id", "use small letters, digits and hyphens"))
        resolution = resolve_article(path, registers)
        faults += resolution.faults
        if resolution.article:
            ties.add(resolution.article, resolution)
            corpus.articles[path.name] = resolution.article
        progress(n, len(folders))
    faults += ties.faults()
    if faults:
        raise SeedError(sorted(set(faults)))
    return corpus


class _Ties:
    """Ids that articles use of each other, and the answers between quotes."""

    def __init__(self) -> None:
        self._ids: dict[str, set[str]] = {"event": set(), "quote": set()}
        self._foreign: list[Foreign] = []
        self._answers: dict[str, list[Foreign]] = {}

    def add(self, article: Article, resolution: Resolution) -> None:
        self._ids["event"].update(event.id for event in article.events.values())
        self._ids["quote"].update(quote.id for quote in article.quotes.values())
        self._foreign += resolution.foreign
        self._answers |= resolution.answers

    def faults(self) -> Iterator[Fault]:
        for use in self._foreign:
            kinds = ["event", "quote"] if use.ref.record == "record" else [use.ref.record]
            if not any(use.ref.id in self._ids[kind] for kind in kinds):
                known = [id_ for kind in kinds for id_ in self._ids[kind]]
                what, right = unknown_id(kinds[0], use.ref.id, known)
                yield Fault(use.file, use.line, use.column, what, right)
        yield from self._circles()

    def _circles(self) -> Iterator[Fault]:
        """Answers that lead back to where they began, each told once."""
        done: set[str] = set()
        for first in self._answers:
            path: list[str] = []
            stack: list[tuple[str, Foreign | None, int]] = [(first, None, 0)]
            while stack:
                quote, edge, depth = stack.pop()
                del path[depth:]
                if quote in path and edge:
                    circle = " answers ".join([*path[path.index(quote) :], quote])
                    right = "an answer comes after what it answers; remove one"
                    yield Fault(edge.file, edge.line, edge.column, f"a circle of answers: {circle}", right)
                    continue
                if quote in done:
                    continue
                path.append(quote)
                below = self._answers.get(quote, [])
                stack += [(next_.ref.id, next_, depth + 1) for next_ in below]
                if not below:
                    done.add(quote)
            done.update(self._answers.keys() & {first})
