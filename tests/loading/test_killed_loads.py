"""A load that is killed at any moment leaves the old dataset whole, and nothing in the way of the next load.

Children kill themselves at as many moments, spread over reading, migrating and filling.
"""

import os
import shutil
import sys
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from app.loading import processes
from app.store.migrating import migrate
from app.store.sqlite import database as sqlite_database
from tests.databases import load, only_sqlite, open_dataset
from tests.exhaustive import exhaustive
from tests.loading.datasets import documents, files
from tests.loading.forks import die, died

MOMENTS = exhaustive(50, 5)

pytestmark = [
    only_sqlite("files are looked at; tests/store/test_postgresql_loads.py does the same of schemas"),
    pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning"),
]


def begins_to_switch(frame: FrameType, event: str) -> bool:
    return event == "call" and frame.f_code.co_name == "_switch"


def calls_before_the_switch(folder: Path, database: Path) -> int:
    """How many calls and returns a load takes until it begins to switch."""
    reader, writer = os.pipe()

    def measure() -> None:
        calls = 0

        def count(frame: FrameType, event: str, _: Any) -> None:
            nonlocal calls
            calls += 1
            if begins_to_switch(frame, event):
                os.write(writer, str(calls).encode())
                die()

        sys.setprofile(count)
        load(folder, database)

    assert died(measure)
    return int(os.read(reader, 100))


def load_and_die_at(moment: int, folder: Path, database: Path) -> None:
    """When it begins to switch at the latest: no two loads take the very same number of calls."""
    calls = 0

    def count(frame: FrameType, event: str, _: Any) -> None:
        nonlocal calls
        calls += 1
        if calls == moment or begins_to_switch(frame, event):
            die()

    sys.setprofile(count)
    load(folder, database)


def test_the_old_dataset_is_whole_whenever_a_load_is_killed(
    monkeypatch: pytest.MonkeyPatch,
    changed: Path,
    changed_documents: dict[str, list[bytes]],
    old: Path,
    database: Path,
) -> None:
    monkeypatch.setattr(sqlite_database, "migrate", migrate)  # of which every moment may be the last
    # What one load remembers, the next has not to work out: all that follow take about as many calls.
    assert load(changed, old) is not None
    shutil.copy2(database, old)
    calls = calls_before_the_switch(changed, old)
    for n in range(MOMENTS):
        assert died(partial(load_and_die_at, 1 + (calls - 1) * n // (MOMENTS - 1), changed, old))
        assert old.read_bytes() == database.read_bytes()
        assert load(changed, old) is not None
        assert documents(old) == changed_documents
        assert files(old) == ["dateline.db", "dateline.db.lock", "dateline.db.previous"]
        shutil.copy2(database, old)


@pytest.mark.parametrize("task", ["read", "render"])
def test_the_processes_of_a_killed_load_do_not_hold_the_lock(
    monkeypatch: pytest.MonkeyPatch, changed: Path, changed_documents: dict[str, list[bytes]], old: Path, task: str
) -> None:
    monkeypatch.setattr(processes, "_processes", lambda _: 2)
    monkeypatch.setattr(processes, "_TELL_EVERY", 1)

    def die_at_task(step: str, _: int) -> None:
        if step == task:
            die()

    assert died(lambda: load(changed, old, die_at_task))
    assert open_dataset(old) is not None
    assert load(changed, old) is not None
    assert documents(old) == changed_documents
