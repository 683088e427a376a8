"""Bringing a database to the newest tables, by Alembic.

It is imported where it is needed, because it takes a fifth of the start of a service, whose data is mostly there.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine

if TYPE_CHECKING:
    from alembic.config import Config

_APP = Path(__file__).parent.parent
# An installed wheel has them inside the package.
MIGRATIONS = _APP / "migrations" if (_APP / "migrations").is_dir() else _APP.parent / "migrations"


def migrate(engine: Engine, revision: str = "head") -> None:
    """Upgrade the database to a revision."""
    with engine.begin() as connection:
        upgrade(connection, revision)


def upgrade(connection: Connection, revision: str = "head") -> None:
    """The same, in the transaction of a connection."""
    from alembic import command

    command.upgrade(config(connection), revision)


def config(connection: Connection) -> "Config":
    """Alembic's configuration for a connection; an installed wheel has no pyproject.toml, so it is made here."""
    from alembic.config import Config

    made = Config()
    made.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    made.attributes["connection"] = connection
    return made
