"""Alembic's entry: runs migrations on the connection it is given, else on the database of the settings."""

from typing import Literal

from alembic import context
from sqlalchemy import Connection, create_engine
from sqlmodel.sql.sqltypes import AutoString

from app.models import metadata
from app.store.urls import file_of
from app.variables import get_settings


def render_item(kind: str, item: object, _context: object) -> str | Literal[False]:
    """Plain SQLAlchemy in migrations, which outlive the models."""
    return "sa.String()" if kind == "type" and isinstance(item, AutoString) else False


def run(connection: Connection) -> None:
    is_sqlite = connection.dialect.name == "sqlite"
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_as_batch=is_sqlite,
        render_item=render_item,
    )
    with context.begin_transaction():
        context.run_migrations()


given = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    # By hand, as to write a revision: on PostgreSQL the loader alone knows the schema.
    file = file_of(get_settings().database_url)
    file.parent.mkdir(parents=True, exist_ok=True)
    with create_engine(f"sqlite:///{file}").begin() as own:
        run(own)
