"""One made-up dataset for all tests of the index, and what plain SQL says of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store.session import Session
from tests.index.drawing import MADE, MENTIONS
from tests.index.made import session_of, write
from tests.index.oracle import Oracle


@pytest.fixture(scope="session")
def made_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("made") / "dateline.db"
    write(file, MADE, MENTIONS)
    return file


@pytest.fixture(scope="session")
def made(made_file: Path) -> Iterator[Session]:
    with session_of(made_file) as session:
        yield session


@pytest.fixture(scope="session")
def oracle(made: Session) -> Oracle:
    return Oracle(made, MADE)
