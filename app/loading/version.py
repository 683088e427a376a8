"""Which dataset a folder makes: a hash of its files, and one of the code that renders them."""

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from app.curation.files.folders import chosen, layers
from app.curation.files.reading import plain_files
from app.fingerprint import APP, fingerprint, imported_by
from app.kinds import KINDS, NAMED
from app.store.migrating import MIGRATIONS


@dataclass(frozen=True)
class Version:
    """`content` and `rendering` are hashes; `id` names the dataset."""

    content: str
    rendering: str

    @property
    def id(self) -> str:
        return hashlib.sha256(f"{self.content} {self.rendering}".encode()).hexdigest()[:16]


def version_of(folder: Path) -> Version:
    """The version that loading the folder now would give."""
    files = [layer / f"{KINDS[kind].plural}.yaml" for layer in layers(folder) for kind in NAMED]
    for article in chosen(folder).articles:
        files += [article / "article.txt", article / "article.yaml"]
    root = layers(folder)[0]
    return Version(fingerprint(root, plain_files(files, root)), rendering())


@lru_cache
def rendering() -> str:
    """A hash of all code that shapes what is stored: when it changes, what was rendered before is out of date."""
    code = fingerprint(APP, imported_by("app.loading.load"))
    tables = fingerprint(MIGRATIONS, sorted(MIGRATIONS.rglob("*.py")))
    return hashlib.sha256(f"{code} {tables}".encode()).hexdigest()
