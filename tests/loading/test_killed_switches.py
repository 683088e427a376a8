"""A load that is killed before or after any step of its switch leaves one dataset whole, the old or the new."""

import os
from pathlib import Path
from typing import Any

import pytest

from tests.databases import load, only_sqlite
from tests.loading.datasets import documents, files
from tests.loading.forks import die, died

pytestmark = [
    only_sqlite("the switch is made of steps"),
    pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning"),
]


@pytest.mark.parametrize(
    ("owner", "step", "nth", "when", "left"),
    [
        pytest.param(os, "fsync", 1, "before", "old", id="before the new file is synced"),
        pytest.param(os, "fsync", 1, "after", "old", id="after the new file is synced"),
        pytest.param(os, "link", 1, "before", "old", id="before the old file gets a second name"),
        pytest.param(os, "link", 1, "after", "old", id="after the old file got a second name"),
        pytest.param(Path, "replace", 1, "before", "old", id="before the second name is the previous"),
        pytest.param(Path, "replace", 1, "after", "old", id="after the second name is the previous"),
        pytest.param(Path, "replace", 2, "before", "old", id="before the new file takes the name"),
        pytest.param(Path, "replace", 2, "after", "new", id="after the new file took the name"),
        pytest.param(os, "fsync", 2, "before", "new", id="before the folder is synced"),
        pytest.param(os, "fsync", 2, "after", "new", id="after the folder is synced"),
    ],
)
def test_a_switch_that_is_killed_leaves_one_dataset_whole(
    changed: Path,
    changed_documents: dict[str, list[bytes]],
    old: Path,
    database: Path,
    owner: Any,
    step: str,
    nth: int,
    when: str,
    left: str,
) -> None:
    original, calls = getattr(owner, step), 0

    def fatal(*arguments: object) -> Any:
        nonlocal calls
        calls += 1
        if (calls, when) == (nth, "before"):
            die()
        result = original(*arguments)
        if (calls, when) == (nth, "after"):
            die()
        return result

    def load_and_die() -> None:
        setattr(owner, step, fatal)
        load(changed, old)

    assert died(load_and_die)
    assert documents(old) == (documents(database) if left == "old" else changed_documents)
    assert (load(changed, old) is None) is (left == "new")
    assert documents(old) == changed_documents
    assert old.with_name("dateline.db.previous").read_bytes() == database.read_bytes()
    assert files(old) == ["dateline.db", "dateline.db.lock", "dateline.db.previous"]
