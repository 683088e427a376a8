"""What the tests run on: real files, the real loader, real migrations, the whole stack of HTTP.

Nothing is mocked. The migrations run once a session, and what they make of an empty file is what each load begins with.
These folders are loaded once a session, each as the command would load it:

- `world` is small and made up, so that a test can name every record of it: three articles that share actors,
  with one of each kind of date, status, edge and typesetting trap.
- `crossing` is smaller: three articles about one collision, one of them without a date, that tell of each other's
  records, of names that begin together, and of what stands in a heading.
- `bridge` is two articles about one bridge, which tie its events to each other and tell what they depend on.
- `almanac` is two articles with a date of every kind that can be read, and with quantities.
- `hearsay` is one article in which what is said is relayed, told of by others, or said by nobody who is named.
- `regatta` is five articles that tell of the same events, and tell them differently.
- `seed_data` is the article that is served, which the examples of the documentation are about.
- `seed_data/demonstration` is the same with the invented article, which tells of its events otherwise.

A dataset is never altered, so tests share it; those that need another one copy the world and load the copy.
Clients speak to the application through its outermost layer, without a socket.

Each dataset has a path, which is that of an SQLite file, or stands for a database of a server (`tests/databases.py`).
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
from app.main import create_app
from app.settings import Settings, get_settings
from app.store import current
from app.store.memory import Memory
from app.store.migrating import migrate
from app.store.session import Row, Session, Statement
from app.store.sqlite import database as sqlite_database
from app.store.sqlite.reading import ReadOnly
from app.store.sqlite.writing import writing
from tests.databases import IS_POSTGRESQL, load, url_of
from tests.exhaustive import exhaustive
from tests.waiting import PATIENCE

TESTS = Path(__file__).parent

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


@pytest.fixture(scope="session")
def world() -> Path:
    """The folder of the small world; copy it to change it."""
    return TESTS / "world"


@pytest.fixture(scope="session")
def crossing() -> Path:
    """The folder of the articles about the ferry."""
    return TESTS / "crossing"


@pytest.fixture(scope="session")
def bridge() -> Path:
    """The folder of the articles about the bridge; copy it to change it."""
    return TESTS / "bridge"


@pytest.fixture(scope="session")
def almanac() -> Path:
    """The folder of the articles with dates of every kind."""
    return TESTS / "almanac"


@pytest.fixture(scope="session")
def hearsay() -> Path:
    """The folder of the article about what others say."""
    return TESTS / "hearsay"


@pytest.fixture(scope="session")
def regatta() -> Path:
    """The folder of the articles that tell of the same events; copy it to change it."""
    return TESTS / "regatta"


@pytest.fixture(scope="session")
def seed_data() -> Path:
    """The folder of the article that is served."""
    return TESTS.parent / "seed_data"


@pytest.fixture(scope="session")
def database(world: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small world, loaded."""
    return _loaded(world, tmp_path_factory.mktemp("world") / "dateline.db")


@pytest.fixture(scope="session")
def crossing_database(crossing: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The articles about the ferry, loaded."""
    return _loaded(crossing, tmp_path_factory.mktemp("crossing") / "dateline.db")


@pytest.fixture(scope="session")
def bridge_database(bridge: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The articles about the bridge, loaded."""
    return _loaded(bridge, tmp_path_factory.mktemp("bridge") / "dateline.db")


@pytest.fixture(scope="session")
def almanac_database(almanac: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The articles with dates of every kind, loaded."""
    return _loaded(almanac, tmp_path_factory.mktemp("almanac") / "dateline.db")


@pytest.fixture(scope="session")
def hearsay_database(hearsay: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The article about what others say, loaded."""
    return _loaded(hearsay, tmp_path_factory.mktemp("hearsay") / "dateline.db")


@pytest.fixture(scope="session")
def regatta_database(regatta: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The articles that tell of the same events, loaded."""
    return _loaded(regatta, tmp_path_factory.mktemp("regatta") / "dateline.db")


@pytest.fixture(scope="session")
def article_database(seed_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The article that is served, loaded."""
    return _loaded(seed_data, tmp_path_factory.mktemp("article") / "dateline.db")


@pytest.fixture(scope="session")
def demonstration_database(seed_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The article that is served and the invented one, loaded."""
    return _loaded(seed_data / "demonstration", tmp_path_factory.mktemp("demonstration") / "dateline.db")


@pytest.fixture(scope="session")
def client(database: Path) -> Iterator[TestClient]:
    """A client of the small world."""
    yield from _client(database)


@pytest.fixture(scope="session")
def crossing_client(crossing_database: Path) -> Iterator[TestClient]:
    """A client of the articles about the ferry."""
    yield from _client(crossing_database)


@pytest.fixture(scope="session")
def bridge_client(bridge_database: Path) -> Iterator[TestClient]:
    """A client of the articles about the bridge."""
    yield from _client(bridge_database)


@pytest.fixture(scope="session")
def almanac_client(almanac_database: Path) -> Iterator[TestClient]:
    """A client of the articles with dates of every kind."""
    yield from _client(almanac_database)


@pytest.fixture(scope="session")
def hearsay_client(hearsay_database: Path) -> Iterator[TestClient]:
    """A client of the article about what others say."""
    yield from _client(hearsay_database)


@pytest.fixture(scope="session")
def regatta_client(regatta_database: Path) -> Iterator[TestClient]:
    """A client of the articles that tell of the same events."""
    yield from _client(regatta_database)


@pytest.fixture(scope="session")
def article_client(article_database: Path) -> Iterator[TestClient]:
    """A client of the article that is served."""
    yield from _client(article_database)


@pytest.fixture(scope="session")
def demonstration_client(demonstration_database: Path) -> Iterator[TestClient]:
    """A client of the article that is served and of the invented one."""
    yield from _client(demonstration_database)


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
def client_of() -> Callable[[Path], TestClient]:
    """A new client of a database file, which need not exist."""
    return make_client


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


def make_client(database: Path) -> TestClient:
    app = create_app(Settings(database_url=url_of(database)))
    # What the application answers is asked for, not the exception that it answers for.
    return TestClient(app, raise_server_exceptions=False, follow_redirects=False)


def _client(database: Path) -> Iterator[TestClient]:
    with make_client(database) as client:
        yield client


def _loaded(folder: Path, database: Path) -> Path:
    load(folder, database)
    return database
