"""Loads into PostgreSQL: a schema each, which becomes the current one at once or leaves nothing."""

import shutil
import sys
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from alembic import command
from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import NullPool

from app.loading.fill import Filler
from app.loading.version import Version
from app.models import metadata
from app.settings import Settings
from app.store.database import AnotherLoaderError, DamagedError, LoadRefusedError, NoDatasetError
from app.store.migrating import config
from app.store.urls import database_at as database_of
from app.variables import get_settings
from tests.conftest import Run
from tests.databases import database_at, load, only_postgresql, open_dataset, open_whole, roll_back, url_of
from tests.exhaustive import exhaustive
from tests.loading.datasets import documents, version
from tests.loading.forks import die, died

MOMENTS = exhaustive(30, 5)

pytestmark = [
    only_postgresql("schemas"),
    pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning"),
]


@pytest.fixture(scope="session")
def changed(world: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the world with another title."""
    folder = Path(shutil.copytree(world, tmp_path_factory.mktemp("changed") / "world"))
    file = folder / "articles" / "harbour-notice" / "article.yaml"
    file.write_text(file.read_text().replace("title: North Quay reopens", "title: North Quay opens again"))
    return folder


def execute(place: Path, statement: str) -> list[tuple[Any, ...]]:
    import psycopg

    with psycopg.connect(url_of(place), autocommit=True) as connection:
        cursor = connection.execute(statement.encode())
        return cursor.fetchall() if cursor.description else []


def schemas(place: Path) -> list[str]:
    found = execute(place, "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'dateline%' ORDER BY nspname")
    return [name for (name,) in found]


def test_the_schema_before_is_kept_until_the_next_load_has_switched(place: Path, world: Path, changed: Path) -> None:
    first = version(place)
    assert schemas(place) == ["dateline", "dateline_1"]
    assert load(changed, place) is not None
    assert (version(place) == first, schemas(place)) == (False, ["dateline", "dateline_1", "dateline_2"])
    assert load(changed, place) is None
    assert load(world, place) is not None
    assert (version(place), schemas(place)) == (first, ["dateline", "dateline_2", "dateline_3"])


def test_going_back_twice_leads_where_one_was(place: Path, changed: Path) -> None:
    first = version(place)
    with pytest.raises(LoadRefusedError) as refused:
        roll_back(place)
    name = database_at(place).name
    assert str(refused.value) == f"{name} keeps no dataset before the current one; nothing was changed"
    load(changed, place)
    second = version(place)
    assert (roll_back(place).version, version(place)) == (first, first)
    assert (roll_back(place).version, version(place)) == (second, second)


def test_one_that_other_code_rendered_is_not_gone_back_to(
    place: Path, changed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(changed, place)
    monkeypatch.setattr("app.loading.rollback.rendering", lambda: "other")
    with pytest.raises(LoadRefusedError, match="was rendered by another version of Dateline, which alone can serve it"):
        roll_back(place)
    assert execute(place, "SELECT number, previous FROM dateline.current") == [(2, 1)]


def test_a_damaged_one_is_told_and_not_gone_back_to(place: Path, changed: Path) -> None:
    open_whole(place).examine()
    execute(place, "UPDATE dateline_1.event SET document = 'x' WHERE position = 3")
    with pytest.raises(DamagedError):
        open_whole(place).examine()
    load(changed, place)
    with pytest.raises(LoadRefusedError, match="is damaged; nothing was changed"):
        roll_back(place)


def test_the_current_dataset_is_whole_whenever_a_load_is_killed(place: Path, changed: Path) -> None:
    before = documents(place)
    calls = 0

    def count(*_: object) -> None:
        nonlocal calls
        calls += 1

    sys.setprofile(count)
    load(changed, place)
    sys.setprofile(None)
    roll_back(place)

    def load_and_die_at(moment: int) -> None:
        done = 0

        def count(_frame: FrameType, _event: str, _: Any) -> None:
            nonlocal done
            done += 1
            if done == moment:
                die()

        sys.setprofile(count)
        load(changed, place)

    for n in range(MOMENTS):
        # To the last call of all it is told by the row which one it is.
        died(partial(load_and_die_at, 1 + calls * (n + 1) // (MOMENTS + 2)))
        assert documents(place) == before
        assert schemas(place) == ["dateline", "dateline_1", "dateline_2"]
    assert load(changed, place) is not None
    assert documents(place) != before


def test_one_loader_at_a_time(place: Path, changed: Path) -> None:
    name = database_at(place).name
    with database_at(place).only_loader():
        for work in (lambda: load(changed, place), lambda: roll_back(place)):
            with pytest.raises(AnotherLoaderError) as refused:
                work()
            assert str(refused.value) == f"another loader is writing {name}; try again when it has finished"
    database_at(place).wait_for_loader()
    assert load(changed, place) is not None


def test_what_is_not_ours_is_neither_dropped_nor_written_to(place: Path, world: Path, changed: Path) -> None:
    execute(
        place, "CREATE SCHEMA dateline_7; CREATE TABLE dateline_7.event (mine text); CREATE TABLE event (mine text)"
    )
    load(changed, place)
    load(world, place)
    assert schemas(place) == ["dateline", "dateline_7", "dateline_8", "dateline_9"]
    assert execute(place, "SELECT count(*) FROM dateline_7.event") == [(0,)]


def test_a_schema_that_somebody_reads_stays_till_the_next_load(place: Path, world: Path, changed: Path) -> None:
    import psycopg

    load(changed, place)
    with psycopg.connect(url_of(place)) as reader:
        reader.execute("SELECT * FROM dateline_1.event")
        load(world, place)
        assert schemas(place) == ["dateline", "dateline_1", "dateline_2", "dateline_3"]
    load(changed, place)
    assert schemas(place) == ["dateline", "dateline_3", "dateline_4"]


def test_rows_that_refer_to_what_is_not_there_are_refused(
    place: Path, changed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill = Filler.fill

    def break_one(self: Filler, connection: Connection, version: Version) -> object:
        counts = fill(self, connection, version)
        connection.exec_driver_sql("UPDATE event SET place_id = 'nowhere' WHERE id = 'harbour-notice.reopening'")
        return counts

    monkeypatch.setattr(Filler, "fill", break_one)
    with pytest.raises(LoadRefusedError, match=r"^rows refer to what is not there: .*fk_event_place_id_place"):
        load(changed, place)
    assert schemas(place) == ["dateline", "dateline_1"]


def test_a_load_that_loses_its_session_is_told_and_leaves_nothing(place: Path, changed: Path) -> None:
    def end(step: str, _: int) -> None:
        if step == "render":
            execute(
                place,
                "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' "
                "AND database = (SELECT oid FROM pg_database WHERE datname = current_database())",
            )

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("app.loading.processes._TELL_EVERY", 1)
        with pytest.raises(LoadRefusedError, match=r" cannot be written \(.*\); nothing was loaded$"):
            load(changed, place, end)
    assert schemas(place) == ["dateline", "dateline_1"]


def test_who_may_not_make_schemas_is_told_what_is_needed(place: Path, changed: Path) -> None:
    execute(place, "DO $$ BEGIN CREATE ROLE guest LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$")
    guest = database_of(url_of(place).replace("dateline:", "guest:"))
    with pytest.raises(LoadRefusedError, match="its user may not make schemas; let its owner GRANT CREATE ON DATABASE"):
        guest.check()


def test_text_is_compared_by_code_point(place: Path) -> None:
    other = execute(
        place,
        "SELECT count(*) FROM information_schema.columns WHERE table_schema = 'dateline_1' "
        "AND data_type = 'character varying' AND collation_name IS DISTINCT FROM 'C'",
    )
    assert other == [(0,)]
    assert execute(place, "SELECT 'a' < 'B' COLLATE \"C\", 'a' < 'B'") == [(False, True)]


def test_a_schema_has_what_the_models_describe(place: Path) -> None:
    import psycopg

    options = "-c search_path=dateline_1"
    engine = create_engine(
        "postgresql+psycopg://", creator=lambda: psycopg.connect(url_of(place), options=options), poolclass=NullPool
    )
    with engine.begin() as connection:
        command.check(config(connection))
    references = "SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND convalidated"
    assert execute(place, references) == [(sum(len(one.foreign_keys) for one in metadata.tables.values()),)]


def test_where_nothing_was_loaded_there_is_no_dataset(tmp_path: Path) -> None:
    assert open_dataset(tmp_path / "empty.db") is None
    with pytest.raises(NoDatasetError, match=r"holds no dataset$"):
        open_whole(tmp_path / "empty.db")


def test_no_password_is_printed(place: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    nowhere = "postgresql://dateline:quay-and-crane@127.0.0.1:1/d"
    for url in (url_of(place), nowhere, f"{url_of(place)}&sslmode=require", f"{url_of(place)}&nonsense=1"):
        for line in ("seed", "rollback", "export", "check --database"):
            done = run(*line.split(), DATELINE_DATABASE_URL=url)
            assert "quay-and-crane" not in done.out + done.err
    monkeypatch.setenv("DATELINE_DATABASE_URL", nowhere)
    get_settings.cache_clear()
    settings = Settings(read_url=nowhere)
    assert "quay-and-crane" not in f"{settings!r} {settings} {settings.database!r}"


def test_each_command_works_on_it(run: Run, world: Path, tmp_path: Path) -> None:
    name = database_at(tmp_path / "d.db").name
    assert run("seed").out.splitlines()[-1].endswith(f" in {name}")
    assert run("seed").out == f"{name} holds {world} already; nothing to do.\n"
    assert run("seed", "--force").code == 0
    assert run("rollback").out.endswith(f" is in {name} again, until files are loaded.\n")
    assert run("check", "--database").out.startswith(f"{name} is whole: Dataset ")
    assert "events.csv" in run("export", "--format", "csv").out
