"""Where a dataset is kept, as settings name it."""

from pathlib import Path

_SQLITE = "sqlite:///"


def file_of(url: str) -> Path:
    """The file of a dataset. Raises ValueError for what names none."""
    path = url.removeprefix(_SQLITE)
    if path == url or not Path(path).name or "?" in path or path == ":memory:":
        raise ValueError("write sqlite:/// and the path of a file, such as sqlite:///.dateline/dateline.db")
    return Path(path)
