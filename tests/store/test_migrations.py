"""Migrations make the tables that the models describe, forwards and backwards."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, inspect, make_url
from sqlalchemy.pool import NullPool

from app.models import metadata
from app.store.migrating import config, migrate
from app.variables import get_settings
from tests.databases import IS_POSTGRESQL, only_sqlite, url_of

MIGRATIONS = Path(__file__).parents[2] / "migrations"


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = create_engine(f"sqlite:///{tmp_path / 'empty.db'}", poolclass=NullPool)
    yield engine
    engine.dispose()


def schema(engine: Engine) -> list[str]:
    """What SQLite keeps of every table and index."""
    with engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name")
        return [sql for (sql,) in found]


def shape(engine: Engine) -> list[str]:
    """Columns, keys and indexes of all tables, on either database, however they came to be."""
    found = inspect(engine)
    keys = {table: [key] for table, key in found.get_multi_pk_constraint().items()}
    kinds: tuple[Mapping[Any, Iterable[object]], ...] = (
        keys,
        found.get_multi_columns(),
        found.get_multi_foreign_keys(),
        found.get_multi_unique_constraints(),
        found.get_multi_indexes(),
    )
    return sorted(f"{table} {part}" for kind in kinds for (_, table), parts in kind.items() for part in parts)


def downgrade(engine: Engine, revision: str = "base") -> None:
    with engine.begin() as connection:
        command.downgrade(config(connection), revision)


def test_models_and_migrations_agree(engine: Engine) -> None:
    migrate(engine)
    with engine.begin() as connection:
        command.check(config(connection))


def test_every_table_is_made(engine: Engine) -> None:
    migrate(engine)
    assert set(inspect(engine).get_table_names()) == {*metadata.tables, "alembic_version"}


def test_down_leaves_nothing_and_up_again_makes_the_same(engine: Engine) -> None:
    migrate(engine)
    before = schema(engine)
    downgrade(engine)
    assert inspect(engine).get_table_names() == ["alembic_version"]
    migrate(engine)
    assert schema(engine) == before


def test_each_revision_is_undone_to_the_one_before(tmp_path: Path) -> None:
    url = make_url(url_of(tmp_path / "steps.db"))
    engine = create_engine(url.set(drivername="postgresql+psycopg") if IS_POSTGRESQL else url, poolclass=NullPool)
    with engine.begin() as connection:
        *steps, head = [one.revision for one in ScriptDirectory.from_config(config(connection)).walk_revisions()][::-1]
    shapes = {}
    for revision in steps:
        migrate(engine, revision)
        shapes[revision] = shape(engine)
    migrate(engine, head)
    for revision in reversed(steps):
        downgrade(engine, revision)
        assert shape(engine) == shapes[revision], revision
    engine.dispose()


def test_migrating_twice_changes_nothing(engine: Engine) -> None:
    migrate(engine)
    before = schema(engine)
    migrate(engine)
    assert schema(engine) == before


def test_the_history_of_migrations_does_not_branch(engine: Engine) -> None:
    with engine.begin() as connection:
        revisions = list(ScriptDirectory.from_config(config(connection)).walk_revisions())
    assert len(revisions) == len(list((MIGRATIONS / "versions").glob("*.py")))
    assert [len(revision.nextrev) for revision in revisions] == [0, *[1] * (len(revisions) - 1)]


@only_sqlite("the file is looked into")
def test_a_loaded_dataset_is_at_the_newest_revision(database: Path, engine: Engine) -> None:
    migrate(engine)
    with closing(sqlite3.connect(database)) as loaded, engine.connect() as connection:
        sql = "SELECT version_num FROM alembic_version"
        assert loaded.execute(sql).fetchall() == [tuple(row) for row in connection.exec_driver_sql(sql)]


@only_sqlite("the file is looked into")
def test_a_loaded_dataset_has_every_index(database: Path, engine: Engine) -> None:
    migrate(engine)
    loaded = create_engine(f"sqlite:///{database}", poolclass=NullPool)
    assert schema(loaded) == schema(engine)
    loaded.dispose()


def test_alembic_by_hand_works_on_the_database_of_the_settings(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, engine: Engine
) -> None:
    database = tmp_path / "below" / "by-hand.db"
    monkeypatch.setenv("DATELINE_DATABASE_URL", f"sqlite:///{database}")
    get_settings.cache_clear()
    with engine.connect() as unused:
        by_hand = config(unused)
    by_hand.attributes.clear()
    command.upgrade(by_hand, "head")
    migrate(engine)
    made = create_engine(f"sqlite:///{database}", poolclass=NullPool)
    assert schema(made) == schema(engine)
    made.dispose()
    get_settings.cache_clear()


def test_a_folder_with_a_percent_sign_is_no_trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "100%"
    (folder / "migrations").mkdir(parents=True)
    monkeypatch.setattr("app.store.migrating.MIGRATIONS", folder / "migrations")
    with create_engine("sqlite://", poolclass=NullPool).connect() as connection:
        assert config(connection).get_main_option("script_location") == str(folder / "migrations")
