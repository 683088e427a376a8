"""A schema is read by connections that come back, within a time, and never by one that sees another schema."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import anyio
import pytest
from fastapi.testclient import TestClient
from sqlalchemy import text

from app.errors import NotReady, TimeLimitMet
from app.store.datasets import Dataset
from app.store.session import Statement, TakesLongError
from tests.databases import database_at, load, only_postgresql, rows_on_the_server, url_of
from tests.datasets import make_client
from tests.http.asking import answer
from tests.store.test_postgresql_loads import execute
from tests.store.titles import TITLES

pytestmark = only_postgresql("connections to a server")


@pytest.fixture
def client(place: Path) -> Iterator[TestClient]:
    with make_client(place) as client:
        yield client


def dataset(place: Path, seconds: float | None = None) -> Dataset:
    return Dataset(database_at(place, seconds).open())


def end_sessions(place: Path) -> None:
    execute(
        place,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid()",
    )


def test_connections_that_are_lost_are_opened_anew(client: TestClient, place: Path) -> None:
    before = answer(client, "/events")
    for _ in range(3):
        end_sessions(place)
        assert answer(client, "/events") == before
        assert client.get("/readyz").status_code == 200


def test_a_statement_has_the_time_of_an_answer(place: Path) -> None:
    with pytest.raises(TimeLimitMet):
        dataset(place, 0.1).read_here(lambda session: session.all(Statement(text("SELECT pg_sleep(10)"))))


@contextmanager
def sessions_stopped(place: Path) -> Iterator[None]:
    """Those that are open now; the server still takes others."""
    others = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    stopped = [pid for (pid,) in rows_on_the_server(place, others)]
    for pid in stopped:
        os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        for pid in stopped:
            os.kill(pid, signal.SIGCONT)


def test_a_connection_that_falls_silent_is_given_up_and_opened_anew(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.store.postgresql.schema._GRACE", 0.1)
    monkeypatch.setattr("app.store.postgresql.reading.MOMENT", 0.002)
    old = dataset(place, 0.1)
    before = anyio.run(old.read, lambda session: session.all(TITLES))
    for _ in range(2):
        with sessions_stopped(place):
            assert anyio.run(old.read, lambda session: session.all(TITLES)) == before
            assert old.read_here(lambda session: session.all(TITLES)) == before


def test_who_looks_for_the_current_dataset_gives_up_a_silent_server(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.store.postgresql.database.PATIENCE", 0.1)
    database = database_at(place)
    seen = database.mark()
    with sessions_stopped(place):
        assert database.mark() == seen is not None


def test_an_answer_that_was_not_waited_for_is_taken_where_the_same_is_asked_again(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import psycopg

    from app.store.postgresql.line import Line
    from app.store.postgresql.reading import Moment, Until

    monkeypatch.setattr("app.store.postgresql.reading.MOMENT", 0.002)
    slow, other = b"SELECT clock_timestamp(), pg_sleep(0.05)::text", b"SELECT 2"
    line = Line(psycopg.connect(url_of(place), autocommit=True))
    line.rows(slow, [], Until(10))
    for asked_again in (slow, other):
        with pytest.raises(TakesLongError):
            line.rows(slow, [], Moment())
        since = datetime.now(UTC)
        ((found, *_),) = line.rows(asked_again, [], Until(10))
        assert found == 2 if asked_again == other else found < since
    line.close()


def test_nothing_can_be_written(place: Path) -> None:
    import psycopg

    with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
        dataset(place).read_here(lambda session: session.all(Statement(text("DELETE FROM event"))))


def test_any_other_database_error_is_raised_as_it_is(place: Path) -> None:
    import psycopg

    with pytest.raises(psycopg.errors.UndefinedTable):
        dataset(place).read_here(lambda session: session.all(Statement(text("SELECT * FROM missing"))))


def test_a_schema_that_is_dropped_is_not_read_and_another_of_its_name_neither(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.store.postgresql.schema.PATIENCE", 0.1)
    old = dataset(place)
    old.read_here(lambda session: session.all(TITLES))
    execute(place, "DROP SCHEMA dateline_1 CASCADE")
    with pytest.raises(NotReady, match="ask again"):
        old.read_here(lambda session: session.all(TITLES))
    execute(place, "CREATE SCHEMA dateline_1; CREATE TABLE dateline_1.event (title text)")
    for _ in range(3):
        with pytest.raises(NotReady, match="ask again"):
            old.read_here(lambda session: session.all(TITLES))


def test_a_server_that_cannot_be_reached_is_waited_for_and_then_told_of(
    place: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("app.store.postgresql.schema.PATIENCE", 0.1)
    old = dataset(place)
    end_sessions(place)
    monkeypatch.setattr("app.store.postgresql.address.Address.connect", _refused)
    with pytest.raises(NotReady, match=r"^The database cannot be read at the moment: ask again$"):
        anyio.run(old.read, lambda session: session.all(TITLES))
    assert [message for message in caplog.messages if "cannot be read" in message]


def _refused(*_: object, **__: object) -> None:
    import psycopg

    raise psycopg.OperationalError("connection refused")


def test_a_new_dataset_is_taken_up_within_a_moment(client: TestClient, place: Path, crossing: Path) -> None:
    before = client.get("/dataset").headers["dateline-dataset"]
    loaded = load(crossing, place)
    assert loaded is not None
    anyio.run(anyio.sleep, 0.3)
    assert client.get("/dataset").headers["dateline-dataset"] == loaded.version != before
