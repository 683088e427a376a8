"""Reading a dataset: at once where it is little, in a thread where it is much."""

import shutil
import sqlite3
import threading
import weakref
from functools import partial
from pathlib import Path

import anyio
import pytest
from sqlalchemy import bindparam, func, literal, select, text

from app.loading.version import rendering
from app.models import metadata
from app.store.current import CurrentDataset
from app.store.datasets import Dataset
from app.store.session import Session, Statement
from app.store.sqlite.reading import REPORTS_PER_REQUEST, STEPS_PER_REPORT, ReadOnly
from app.store.waiting_room import MOST_WAITING, THREADS
from tests.databases import database_at, only_sqlite
from tests.store.titles import REOPENING, TITLE

pytestmark = only_sqlite("a server is never asked in the event loop")

MANY = THREADS + MOST_WAITING
BUDGET = STEPS_PER_REPORT * REPORTS_PER_REQUEST


def counting_to(number: int) -> Statement:
    """A statement that takes a few steps for each number."""
    first = select(literal(1).label("i")).cte("numbers", recursive=True)
    numbers = first.union_all(select(first.c.i + 1).where(first.c.i < number))
    return Statement(select(func.max(numbers.c.i)))


def thread_of(dataset: Dataset, number: int) -> threading.Thread:
    """The thread that a request which counts so far is answered in at last."""

    def work(session: Session) -> threading.Thread:
        assert session.all(counting_to(number)) == [(number,)]
        return threading.current_thread()

    return anyio.run(dataset.read, work)


def test_little_is_read_at_once_and_much_in_a_thread(dataset: Dataset) -> None:
    assert thread_of(dataset, 10) is threading.main_thread()
    assert thread_of(dataset, BUDGET) is not threading.main_thread()
    assert thread_of(dataset, 10) is threading.main_thread()


def test_a_request_is_counted_alone_not_with_those_before_it(dataset: Dataset) -> None:
    """Each takes about a quarter of what one may take."""
    threads = [thread_of(dataset, BUDGET // 40) for _ in range(200)]
    assert set(threads) == {threading.main_thread()}


def test_statements_of_one_request_are_counted_together(dataset: Dataset) -> None:
    def work(session: Session) -> threading.Thread:
        for _ in range(60):
            session.all(counting_to(BUDGET // 40))
        return threading.current_thread()

    assert anyio.run(dataset.read, work) is not threading.main_thread()


def test_what_takes_long_is_begun_anew_in_the_thread_and_sees_the_same_dataset(dataset: Dataset) -> None:
    begun: list[tuple[bool, str]] = []

    def work(session: Session) -> str:
        begun.append((threading.current_thread() is threading.main_thread(), session.version))
        session.all(counting_to(BUDGET))
        return session.version

    assert anyio.run(dataset.read, work) == dataset.version
    assert begun == [(True, dataset.version), (False, dataset.version)]


def test_many_slow_requests_at_once_are_all_answered(dataset: Dataset) -> None:
    answers: list[list[tuple[int]]] = []

    async def ask(number: int) -> None:
        answers.append(await dataset.read(lambda session: session.all(counting_to(number))))

    async def ask_all() -> None:
        async with anyio.create_task_group() as tasks:
            for n in range(MANY):
                tasks.start_soon(partial(ask, BUDGET + n))

    anyio.run(ask_all)
    assert sorted(answers) == [[(BUDGET + n,)] for n in range(MANY)]


def test_another_fault_of_the_database_is_not_taken_for_slowness(dataset: Dataset) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table: missing"):
        anyio.run(dataset.read, lambda session: session.all(Statement(text("SELECT * FROM missing"))))


def test_nothing_can_be_written(dataset: Dataset) -> None:
    with pytest.raises(sqlite3.OperationalError, match="attempt to write a readonly database"):
        anyio.run(dataset.read, lambda session: session.all(Statement(text("DELETE FROM event"))))


def test_first_is_the_first_row_or_none(dataset: Dataset) -> None:
    first = anyio.run(dataset.read, lambda session: session.first(TITLE, REOPENING))
    assert first == ("The Harbour Board reopens North Quay",)
    assert anyio.run(dataset.read, lambda session: session.first(TITLE, {"id": "nothing"})) is None


def test_a_statement_keeps_the_values_that_are_written_in_it() -> None:
    event = metadata.tables["event"].c
    statement = Statement(select(event.id).where(event.type == "speak", event.id == bindparam("id")))
    assert statement.compiled(ReadOnly.dialect).values == {"type_1": "speak"}


def test_a_dataset_that_was_replaced_is_closed(database: Path, tmp_path: Path) -> None:
    file = tmp_path / "dateline.db"
    shutil.copy(database, file)
    current = CurrentDataset(database_at(file), rendering())
    first = anyio.run(current.get)
    assert first is not None
    replaced = weakref.ref(first)
    del first
    shutil.copy(database, tmp_path / "next.db")
    (tmp_path / "next.db").replace(file)
    assert anyio.run(current.get) is not None
    assert replaced() is None
