"""The folders that tests load, each once a session, as the command would load it: their datasets and their clients.

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

Each dataset has a path, which is that of an SQLite file, or stands for a database of a server (`tests/databases.py`).
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.main import create_app
from app.settings import Settings
from tests.databases import load, url_of

TESTS = Path(__file__).parent


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
def client_of() -> Callable[[Path], TestClient]:
    """A new client of a database file, which need not exist."""
    return make_client


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
