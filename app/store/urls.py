"""Which database a URL of the settings names."""

from pathlib import Path

from app.store.database import Database

_SQLITE = "sqlite:///"
_POSTGRESQL = ("postgresql://", "postgres://")


def check_url(url: str) -> None:
    """Raises ValueError, which does not repeat the URL, for what names no database."""
    if is_of_a_server(url):
        try:
            from app.store.postgresql.address import Address
        except ImportError:
            raise ValueError("needs the extra that speaks to PostgreSQL: pip install 'dateline[postgresql]'") from None
        Address(url)
    else:
        file_of(url)


def database_at(url: str, read_url: str | None = None, seconds: float | None = None) -> Database:
    """The database that is written by one URL and, on PostgreSQL, read by the other one, if there is another.

    A statement that reads may take so many seconds. Raises ValueError for what names none.
    """
    if is_of_a_server(url):
        from app.store.postgresql.address import Address  # with its driver, where that is needed
        from app.store.postgresql.database import PostgreSQL

        return PostgreSQL(Address(url), Address(read_url or url), seconds)
    from app.store.sqlite.database import SQLite

    return SQLite(file_of(url))


def is_of_a_server(url: str) -> bool:
    return url.startswith(_POSTGRESQL)


def file_of(url: str) -> Path:
    """The file of a dataset. Raises ValueError for what names none."""
    path = url.removeprefix(_SQLITE)
    if path == url or not Path(path).name or "?" in path or path == ":memory:":
        raise ValueError(
            "write sqlite:/// and the path of a file, such as sqlite:///.dateline/dateline.db, "
            "or postgresql://, a host and a database, such as postgresql://dateline@db.example.org/dateline"
        )
    if path.startswith("~") or path.endswith("/"):
        raise ValueError("write the whole path of a file: “~” is not replaced by a folder, and a folder ends in “/”")
    return Path(path)
