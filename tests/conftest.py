"""What the tests run on: real files, the real loader, real migrations, the whole stack of HTTP.

Nothing is mocked. Two folders are loaded once a session, each as the command would load it:

- `world` is small and made up, so that a test can name every record of it: three articles that share actors,
  with one of each kind of date, status, edge and typesetting trap.
- `seed_data` is the article that is served, which the examples of the documentation are about.

A dataset is never altered, so tests share it; those that need another one copy the world and load the copy.
Clients speak to the application through its outermost layer, without a socket.
"""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.main import create_app
from app.seeding.load import load
from app.settings import Settings

TESTS = Path(__file__).parent


@pytest.fixture(scope="session")
def world() -> Path:
    """The folder of the small world; copy it to change it."""
    return TESTS / "world"


@pytest.fixture(scope="session")
def seed_data() -> Path:
    """The folder of the article that is served."""
    return TESTS.parent / "seed_data"


@pytest.fixture(scope="session")
def database(world: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small world, loaded."""
    return _loaded(world, tmp_path_factory.mktemp("world") / "dateline.db")


@pytest.fixture(scope="session")
def article_database(seed_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The article that is served, loaded."""
    return _loaded(seed_data, tmp_path_factory.mktemp("article") / "dateline.db")


@pytest.fixture(scope="session")
def client(database: Path) -> Iterator[TestClient]:
    """A client of the small world."""
    yield from _client(database)


@pytest.fixture(scope="session")
def article_client(article_database: Path) -> Iterator[TestClient]:
    """A client of the article that is served."""
    yield from _client(article_database)


@pytest.fixture
def copied_world(world: Path, tmp_path: Path) -> Path:
    """A copy of the small world, to be changed."""
    return Path(shutil.copytree(world, tmp_path / "world"))


@pytest.fixture
def client_of() -> Callable[[Path], TestClient]:
    """A new client of a database file, which need not exist."""
    return make_client


def make_client(database: Path) -> TestClient:
    app = create_app(Settings(database_url=f"sqlite:///{database}"))
    # What the application answers is asked for, not the exception that it answers for.
    return TestClient(app, raise_server_exceptions=False, follow_redirects=False)


def _client(database: Path) -> Iterator[TestClient]:
    with make_client(database) as client:
        yield client


def _loaded(folder: Path, database: Path) -> Path:
    load(folder, database)
    return database
