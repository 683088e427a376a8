"""The command `dateline`: what it prints, where it prints it, and with which exit code it ends."""

import json
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from app import __version__
from app.loading.version import version_of
from app.main import create_app
from app.settings import SettingsError
from tests.conftest import Run
from tests.curation.breaking import NOTICE, edit
from tests.databases import only_sqlite, open_dataset
from tests.loading.datasets import flip


def test_the_installed_command_runs_by_itself(tmp_path: Path) -> None:
    command = Path(sys.executable).with_name("dateline")
    done = subprocess.run([command, "version"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == (f"{__version__}\n", "")


@pytest.mark.parametrize("arguments", [["version"], ["check", "{world}"]])
def test_a_command_that_needs_no_database_imports_nothing_of_one(arguments: list[str], world: Path) -> None:
    program = "import sys; from app.__main__ import main; main()"
    command = [sys.executable, "-X", "importtime", "-c", program, *(one.format(world=world) for one in arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines()}
    assert "typer" in imported
    assert imported.isdisjoint({"sqlalchemy", "sqlmodel", "alembic", "numpy", "fastapi"})


_TELL = "print('collects' if gc.isenabled() else 'does not collect', gc.get_freeze_count() > 1_000)"


def _told(program: str, *arguments: str, **settings: str) -> list[str]:
    command = [sys.executable, "-c", f"import gc; {program}; from app.__main__ import main; main()", *arguments]
    told = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, **settings})
    return told.stdout.splitlines()


def test_a_command_looks_for_no_garbage_not_even_at_its_end() -> None:
    program = f"import atexit; atexit.register(lambda: {_TELL})"
    assert _told(program, "version") == [__version__, "does not collect True"]


def test_a_command_that_has_ended_is_not_interrupted() -> None:
    program = "import atexit, signal; atexit.register(lambda: signal.raise_signal(signal.SIGINT))"
    assert _told(program, "version") == [__version__]


@only_sqlite("loads into a file")
def test_a_server_looks_for_garbage_but_not_among_what_was_there_when_it_began(tmp_path: Path, world: Path) -> None:
    program = f"from app.serving.server import Server; Server.run = lambda *_, **__: {_TELL}"
    url = f"sqlite:///{tmp_path / 'dateline.db'}"
    told = _told(program, "serve", DATELINE_DATABASE_URL=url, DATELINE_SEED_DATA=str(world), DATELINE_PORT="0")
    assert told[-1] == "collects True"


def words(output: str) -> list[list[str]]:
    """The cells of the tables that were printed, a list a line."""
    cells = [[cell.strip() for cell in line.strip("│┃ ").replace("┃", "│").split("│")] for line in output.splitlines()]
    return [line for line in cells if len(line) > 1]


def test_without_a_command_it_says_what_there_is(run: Run) -> None:
    done = run()
    assert done.code == 2
    assert {"serve", "seed", "check", "schemas", "openapi", "version"} <= set((done.out + done.err).split())


@only_sqlite("a file is called by its name")
def test_seeding_prints_what_was_loaded(run: Run, tmp_path: Path, world: Path) -> None:
    done = run("seed")
    assert (done.code, done.err) == (0, "")
    dataset = open_dataset(tmp_path / "d.db")
    assert dataset is not None
    counts = json.loads(dataset.document)["counts"]
    printed = words(done.out)
    assert printed[0] == ["loaded", "records"]
    assert printed[1:9] == [["articles", "3"], *([kind, str(n)] for kind, n in counts.items())]
    assert [line[0] for line in printed[10:]] == ["accord-du-port", "harbour-notice", "harbour-strike"]
    assert ["harbour-notice", "1", "0", "3", "2", "1", "1", "100.0%"] in printed
    assert done.out.splitlines()[-1] == f"Dataset {version_of(world).id} in d.db"


@only_sqlite("a file is called by its name")
def test_seeding_twice_says_that_there_is_nothing_to_do(run: Run, world: Path) -> None:
    run("seed")
    assert run("seed") == (0, f"d.db holds {world} already; nothing to do.\n", "")


def test_a_folder_may_be_named(run: Run, tmp_path: Path, world: Path) -> None:
    shutil.copytree(world, tmp_path / "mine")
    assert run("seed", "mine", DATELINE_SEED_DATA="elsewhere").code == 0


def test_checking_needs_no_database(run: Run, tmp_path: Path) -> None:
    done = run("check")
    assert (done.code, done.err) == (0, "")
    assert [line[0] for line in words(done.out)] == ["article", "accord-du-port", "harbour-notice", "harbour-strike"]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", ["check", "seed"])
def test_mistakes_go_to_standard_error_and_nothing_is_loaded(
    run: Run, tmp_path: Path, copied_world: Path, command: str
) -> None:
    (place,) = edit(copied_world, NOTICE, "place: north-quay", "place: ‸nort-quay")
    told = f"world/{place}: “nort-quay” is not a place: did you mean “north-quay”?"
    assert run(command, "world") == (1, "", f"{told}\n1 mistake; nothing was loaded.\n")
    edit(copied_world, NOTICE, "type: concede", "type: concede\n      words: quay")
    assert run(command, "world").err.splitlines()[-1] == "2 mistakes; nothing was loaded."
    assert not (tmp_path / "d.db").exists()


def test_a_refused_load_is_told_in_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = run("seed", DATELINE_DATABASE_URL="sqlite:///file/d.db")
    right = "let DATELINE_DATABASE_URL name a file in a folder that can be"
    assert (done.code, done.err) == (1, f"file cannot be written to (File exists); {right}\n")


def test_nothing_is_loaded_where_the_address_to_serve_at_is_taken(run: Run, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run("serve", DATELINE_PORT=str(port))
        metrics = run("serve", DATELINE_PORT="0", DATELINE_METRICS_PORT=str(port))
    assert metrics == (1, "", f"DATELINE_METRICS_PORT: {port}: Address already in use\n")
    right = "let DATELINE_HOST and DATELINE_PORT name an address of this machine that is free"
    assert done == (1, "", f"127.0.0.1:{port} cannot be listened at (Address already in use); {right}\n")
    assert not (tmp_path / "d.db").exists()


@pytest.mark.parametrize("is_held", [False, True])
def test_a_second_service_loads_nothing_while_the_first_loads(
    run: Run, monkeypatch: pytest.MonkeyPatch, *, is_held: bool
) -> None:
    """Also not where connections of one that has ended hold the address still, which keep nobody from it."""
    with socket.create_server(("127.0.0.1", 0)) as ended:
        port = ended.getsockname()[1]
        if is_held:
            with socket.create_connection(("127.0.0.1", port)) as reader:
                ended.accept()[0].close()
                assert reader.recv(1) == b""
    loads: list[str] = []

    def load(_: object) -> None:
        loads.append("first" if not loads else "second")
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", port))
        assert "(Address already in use)" in run("serve", DATELINE_PORT=str(port)).err
        raise SettingsError("loaded")

    monkeypatch.setattr("app.serving.refresh_to_serve", load)
    assert run("serve", DATELINE_PORT=str(port)) == (1, "", "loaded\n")
    assert loads == ["first"]


def test_an_address_of_version_6_is_told_in_brackets(run: Run) -> None:
    done = run("serve", DATELINE_HOST="2001:db8::1", DATELINE_PORT="8942")
    assert (done.code, done.err.partition(" (")[0]) == (1, "[2001:db8::1]:8942 cannot be listened at")


@pytest.mark.parametrize("command", ["seed", "check", "serve"])
def test_a_setting_that_is_wrong_is_told_without_a_traceback(run: Run, command: str) -> None:
    done = run(command, DATELINE_PROT="80")
    right = "did you mean DATELINE_PORT?"
    assert (done.code, done.err) == (1, f"DATELINE_PROT: no such setting: {right}\n")


def test_an_error_that_is_ours_keeps_its_traceback(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.curation.checking.report.check", lambda *_, **__: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        run("check")


def test_the_schema_is_printed(run: Run) -> None:
    done = run("openapi")
    assert (done.code, done.err) == (0, "")
    assert json.loads(done.out) == create_app().openapi()


def test_schemas_for_editors_are_written_beside_the_files(run: Run, tmp_path: Path, seed_data: Path) -> None:
    done = run("schemas", "mine")
    assert (done.code, done.err) == (0, "")
    written = {path.name: path.read_bytes() for path in (tmp_path / "mine" / "schemas").iterdir()}
    assert written == {path.name: path.read_bytes() for path in (seed_data / "schemas").iterdir()}


@only_sqlite("a file is called by its name")
def test_a_dataset_is_checked_and_one_that_is_damaged_is_loaded_anew(
    run: Run, tmp_path: Path, world: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert run("check", "--database") == (1, "", "d.db is not there\n")
    run("seed")
    dataset = open_dataset(tmp_path / "d.db")
    assert dataset is not None
    told = f"d.db is whole: Dataset {dataset.version} of {dataset.loaded_at}\n"
    assert run("check", "--database") == (0, told, "")
    flip(tmp_path / "d.db", 50_000)
    assert run("check", "--database") == (1, "", "d.db is damaged: it is not as it was when it was loaded\n")
    assert run("seed").out.splitlines()[-1] == f"Dataset {dataset.version} in d.db"
    assert caplog.messages == ["d.db is damaged: it is not as it was when it was loaded; it is loaded anew"]
    assert run("check", "--database").code == 0
    (tmp_path / "d.db").write_text("mine")
    assert run("check", "--database") == (1, "", "d.db is not a dataset\n")


@only_sqlite("a file is called by its name")
def test_seeding_by_force_loads_what_is_loaded(run: Run, tmp_path: Path) -> None:
    run("seed")
    before = (tmp_path / "d.db").stat().st_ino
    assert run("seed", "--force").out.splitlines()[-1].startswith("Dataset ")
    assert (tmp_path / "d.db").stat().st_ino != before
