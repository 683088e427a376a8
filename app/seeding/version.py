"""Which dataset a folder makes: a hash of its files, and one of the code that renders them."""

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from app.fingerprint import fingerprint
from app.seeding.folders import article_folders

# A document is made by these; when one of them changes, what was rendered before is out of date.
_RENDERING = ("dates.py", "text.py", "words.py", "vocabulary.py", "models", "schemas", "seeding", "reading/fields.py")


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
    files = [folder / "actors.yaml", folder / "places.yaml"]
    for article in article_folders(folder):
        files += [article / "article.txt", article / "article.yaml"]
    return Version(fingerprint(folder, [file for file in files if file.is_file()]), rendering())


@lru_cache
def rendering() -> str:
    app = Path(__file__).parent.parent
    found = [
        path for name in _RENDERING for path in ((app / name).rglob("*.py") if (app / name).is_dir() else [app / name])
    ]
    return fingerprint(app, sorted(found))
