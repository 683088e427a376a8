"""A curator's file with a text, read."""

from pathlib import Path

from app.curation.files.seed_file import SeedFile


def read(path: Path, text: str | bytes) -> SeedFile:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return SeedFile(path, path.parent)
