"""A large corpus is read and rendered by several processes, with the same outcome as by one."""

import os
from pathlib import Path

import pytest

from app.curation.registers.reading import read_registers
from app.loading import processes
from app.loading.share import Share
from app.store.database import LoadRefusedError
from tests.curation.breaking import ACCORD, ACTORS, STRIKE, edit, told
from tests.databases import load, only_sqlite
from tests.loading.datasets import count, documents, select

pytestmark = [
    only_sqlite("rows are looked at in its order, by its SQL"),
    pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning"),
]


@pytest.fixture(params=[2, 3, 5], ids=["two", "three", "more than articles"])
def _processes(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "_processes", lambda _: request.param)


@pytest.mark.usefixtures("_processes")
def test_documents_and_the_index_are_the_same(world: Path, database: Path, tmp_path: Path) -> None:
    other = tmp_path / "dateline.db"
    load(world, other)
    assert documents(other) == documents(database)
    for table in ("posting", "record_column"):
        assert select(other, "*", table) == select(database, "*", table)


@pytest.mark.usefixtures("_processes")
def test_what_is_told_of_a_load_is_the_same(world: Path, database: Path, tmp_path: Path) -> None:
    loaded = load(world, tmp_path / "dateline.db")
    assert loaded is not None
    assert [one.article for one in loaded.articles] == ["accord-du-port", "harbour-notice", "harbour-strike"]
    assert select(tmp_path / "dateline.db", "version, document", "dataset") == select(
        database, "version, document", "dataset"
    )


@pytest.mark.usefixtures("_processes")
def test_mistakes_are_the_same(copied_world: Path) -> None:
    places = edit(copied_world, ACTORS, "name: Mara Lind}", "name: Mara Lind, part_of: ‸lind}")
    places += edit(copied_world, ACCORD, "{harbour-strike.almas-hopes:", "{‸harbour-strike.almas-hope:")
    answers = "answers: {‸accord-du-port.master-denies: disputes, almas-accuses: counter"
    places += edit(copied_world, STRIKE, "answers: {almas-accuses: counter", answers)
    assert [line.partition(": ")[0] for line in told(copied_world)] == places


@pytest.mark.usefixtures("_processes")
def test_an_error_in_a_process_ends_the_load(monkeypatch: pytest.MonkeyPatch, world: Path, tmp_path: Path) -> None:
    loader = os.getpid()

    def fail(_self: Share, _: object) -> None:
        raise OSError("in the loader" if os.getpid() == loader else "in a process")

    monkeypatch.setattr(Share, "read", fail)
    with pytest.raises(OSError, match=r"^in a process$"):
        load(world, tmp_path / "dateline.db")
    assert [path.name for path in tmp_path.iterdir()] == ["dateline.db.lock"]


@pytest.mark.parametrize(
    ("articles", "cores", "expected"),
    [(0, 8, 1), (11, 8, 1), (12, 8, 2), (47, 8, 7), (48, 8, 8), (12, 1, 1), (100_000, 4, 4)],
)
def test_there_are_as_many_as_cores_where_each_has_articles_enough(
    monkeypatch: pytest.MonkeyPatch, articles: int, cores: int, expected: int
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(cores)), raising=False)
    monkeypatch.setattr("threading.active_count", lambda: 1)
    assert processes._processes(articles) == expected


def test_there_is_one_where_forking_is_not_safe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("threading.active_count", lambda: 2)
    assert processes._processes(100) == 1


def test_articles_are_shared_out_in_runs_of_about_the_same_length(world: Path) -> None:
    folders = [Path(str(n)) for n in range(7)]
    assert [[int(path.name) for path in run] for run in processes._runs(folders, 3)] == [[0, 1], [2, 3], [4, 5, 6]]
    with processes.Shares(read_registers(world)[0], []) as shares:
        assert len(shares) == 1


def test_a_corpus_that_is_worth_several_processes(copied_world: Path, database: Path, tmp_path: Path) -> None:
    notice = copied_world / "articles" / "harbour-notice"
    for n in range(20):
        folder = notice.with_name(f"notice-{n}")
        folder.mkdir()
        for name in ("article.txt", "article.yaml"):
            (folder / name).write_bytes((notice / name).read_bytes())
    steps: list[str] = []
    loaded = load(copied_world, tmp_path / "dateline.db", lambda step, _: steps.append(step))
    assert loaded is not None
    assert (len(loaded.articles), loaded.counts.events) == (23, count(database, "event") + 20)
    assert set(steps) == {"read", "render"}


@pytest.mark.usefixtures("_processes")
def test_a_process_that_is_ended_refuses_the_load(world: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Share, "read", lambda *_: os._exit(9))
    with pytest.raises(LoadRefusedError, match=r"^a process that reads articles was ended; nothing was loaded$"):
        load(world, tmp_path / "dateline.db")
    assert [path.name for path in tmp_path.iterdir()] == ["dateline.db.lock"]
