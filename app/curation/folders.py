"""Where the curator's files lie."""

from pathlib import Path


def article_folders(folder: Path) -> list[Path]:
    return sorted(path for path in (folder / "articles").glob("*") if path.is_dir() and path.name[0] != ".")
