"""What the tests run on: real files, the real loader, real migrations, the whole stack of HTTP.

Nothing is mocked. The migrations run once a session, and what they make of an empty file is what each load begins with.
What stands in `tests/datasets.py` is loaded once a session.

A dataset is never altered, so tests share it; those that need another one copy the world and load the copy.
Clients speak to the application through its outermost layer, without a socket.
"""

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from fastapi.testclient import TestClient
from hypothesis import settings
from sqlalchemy import Engine

from app import cli
from app.store import current
from app.store.memory import Memory
from app.store.migrating import migrate
from app.store.session import Row, Session, Statement
from app.store.sqlite import database as sqlite_database
from app.store.sqlite.reading import ReadOnly
from app.store.sqlite.writing import writing
from app.variables import get_settings
from tests.databases import IS_POSTGRESQL, url_of
from tests.exhaustive import exhaustive
from tests.waiting import PATIENCE

pytest_plugins = ("tests.datasets",)

# How long an example takes says nothing on a busy machine.
settings.register_profile("unhurried", parent=settings(), deadline=None, max_examples=exhaustive(100, 25))
settings.load_profile("unhurried")


@pytest.fixture(autouse=True, scope="session")
def patient() -> Iterator[None]:
    """A request waits for a new dataset to be found whole, however long a busy machine takes for that."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(current, "PATIENCE", PATIENCE)
        patch.setattr(current, "MOST_PATIENCE", PATIENCE)
        yield


class Done(NamedTuple):
    """How a command ended and what it printed."""

    code: int
    out: str
    err: str


Run = Callable[..., Done]


@pytest.fixture(scope="session", autouse=True)
def _migrated_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Run the migrations once: what they make of an empty file is copied into each one that a load begins."""
    template = tmp_path_factory.mktemp("migrated") / "empty.db"
    engine = writing(template)
    migrate(engine)
    engine.dispose()

    def copy(engine: Engine) -> None:
        with closing(sqlite3.connect(template)) as whole, closing(engine.raw_connection()) as connection:
            whole.backup(connection.driver_connection)  # type: ignore[arg-type] # SQLite's own, which the driver is

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite_database, "migrate", copy)
        yield


@pytest.fixture
def worked_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every answer is worked out anew; what is kept of the index stays so."""
    kept = Memory.kept

    def of_index(memory: Memory, key: Hashable) -> object:
        is_answer = isinstance(key, tuple) and str(key[0]).startswith("/")
        return None if is_answer else kept(memory, key)

    monkeypatch.setattr(Memory, "kept", of_index)


@pytest.fixture
def copied_world(world: Path, tmp_path: Path) -> Path:
    """A copy of the small world, to be changed."""
    return Path(shutil.copytree(world, tmp_path / "world"))


@pytest.fixture
def run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, world: Path
) -> Iterator[Run]:
    """The command in an empty folder, whose dataset is `d.db` and whose files are the world's."""
    for name in [name for name in os.environ if name.upper().startswith("DATELINE")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str, **variables: str) -> Done:
        database = url_of(tmp_path / "d.db") if IS_POSTGRESQL else "sqlite:///d.db"
        ours = {"DATELINE_DATABASE_URL": database, "DATELINE_SEED_DATA": str(world)}
        for name, value in {**ours, **variables}.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(sys, "argv", ["dateline", *arguments])
        get_settings.cache_clear()
        with pytest.raises(SystemExit) as ended:
            cli.main()
        out, err = capsys.readouterr()
        code = ended.value.code
        # A message is printed by the interpreter when it ends.
        return Done(1, out, f"{err}{code}\n") if isinstance(code, str) else Done(code or 0, out, err)

    yield run
    get_settings.cache_clear()


@pytest.fixture
def statements(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The statements that were run."""
    found: list[str] = []
    run_all = Session.all

    def spy(self: Session, statement: Statement, values: Mapping[str, Any] | None = None) -> list[Row]:
        found.append(statement.compiled(ReadOnly.dialect).sql)
        return run_all(self, statement, values)

    monkeypatch.setattr(Session, "all", spy)
    return found


@pytest.fixture(scope="module", params=["client", "article_client"])
def either(request: pytest.FixtureRequest) -> TestClient:
    """A client of each dataset."""
    found: TestClient = request.getfixturevalue(request.param)
    return found
