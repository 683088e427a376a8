"""`dateline export` where it cannot do what it is told, and what it leaves behind."""

import shutil
from pathlib import Path

import pytest

from app.exporting.own_files import WRITTEN
from app.formats.geojson import GeoJsonWriter
from app.formats.ics import IcsWriter
from app.formats.jsonld import JsonLdWriter
from tests.conftest import Run
from tests.databases import only_sqlite
from tests.test_export import FILES, files

OLD = "from another export"


@pytest.fixture
def used(run: Run, tmp_path: Path) -> Path:
    """A folder with a file of an older export, and some that are none of ours, beside the world, loaded."""
    run("seed")
    folder = tmp_path / "out"
    (folder / "annotations").mkdir(parents=True)
    for name in ("events.ics", "notes.txt", "annotations/harbour-strike.jsonld", "annotations/mine.txt"):
        (folder / name).write_text(OLD)
    return folder


def contents(folder: Path) -> dict[str, str]:
    return {name: (folder / name).read_text("utf-8") for name in files(folder)}


def test_a_file_that_no_export_wrote_is_not_replaced(run: Run, used: Path) -> None:
    before = contents(used)
    done = run("export", "out")
    assert (done.code, done.out) == (1, "")
    assert done.err == (
        "out/events.ics and 1 more: not written by an export, or changed since; nothing was written: move what is "
        "yours, or export into another folder, or replace it with --force\n"
    )
    assert contents(used) == before


def test_an_earlier_export_is_replaced_unless_a_file_of_it_was_changed(run: Run, tmp_path: Path) -> None:
    run("seed")
    assert run("export", "out", "--format", "ics").code == 0
    assert run("export", "out", "--format", "csv").code == 0
    first = contents(tmp_path / "out")
    assert run("export", "out", DATELINE_PUBLIC_URL="https://news.example").code == 0
    second = contents(tmp_path / "out")
    assert second["events.ics"] != first["events.ics"]
    (tmp_path / "out" / "events.csv").write_text("mine")
    done = run("export", "out")
    assert (done.code, done.err.partition(":")[0]) == (1, "out/events.csv")
    assert contents(tmp_path / "out") == second | {"events.csv": "mine"}


def test_a_file_that_holds_just_that_already_is_in_nobodys_way(run: Run, tmp_path: Path) -> None:
    run("seed")
    assert run("export", "out").code == 0
    (tmp_path / "out" / WRITTEN).unlink()
    assert run("export", "out").code == 0
    assert (tmp_path / "out" / WRITTEN).is_file()


@pytest.mark.parametrize("listed", ["", "[]", '{"events.ics": 1}'])
def test_a_damaged_list_of_what_exports_wrote_lets_none_be_replaced(run: Run, used: Path, listed: str) -> None:
    (used / WRITTEN).write_text(listed)
    assert run("export", "out").err.startswith("out/events.ics and 1 more: ")


def test_with_force_files_that_were_there_are_replaced_and_others_stay(run: Run, used: Path) -> None:
    assert run("export", "out", "--force").code == 0
    found = contents(used)
    assert {name for name, text in found.items() if text == OLD} == {"notes.txt", "annotations/mine.txt"}
    assert len(found) == 2 + sum(map(len, FILES.values()))
    assert sorted(path.name for path in used.iterdir() if path.is_dir()) == ["annotations"]


@pytest.mark.parametrize(
    "fails", [(IcsWriter, "chunk"), (IcsWriter, "tail"), (GeoJsonWriter, "items"), (JsonLdWriter, "head")]
)
def test_a_failure_in_the_middle_leaves_all_as_it_was(
    run: Run, used: Path, monkeypatch: pytest.MonkeyPatch, fails: tuple[type, str]
) -> None:
    def full(*_: object) -> bytes:
        raise OSError(28, "No space left on device")

    before = contents(used)
    monkeypatch.setattr(*fails, full)
    done = run("export", "out")
    assert (done.code, done.err) == (1, "out: No space left on device\n")
    assert "out/" not in done.out
    assert contents(used) == before
    assert sorted(path.name for path in used.iterdir()) == ["annotations", "events.ics", "notes.txt"]


def test_an_error_that_is_ours_leaves_all_as_it_was_too(run: Run, used: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = contents(used)
    monkeypatch.setattr(IcsWriter, "chunk", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        run("export", "out")
    assert contents(used) == before


def test_a_format_that_there_is_none_of_is_told_with_those_there_are(run: Run, tmp_path: Path) -> None:
    done = run("export", "out", "--format", "csv", "--format", "xml")
    assert done.code == 2
    told = " ".join(done.err.replace("│", " ").split())
    assert "Invalid value for --format: “xml” is not one of csv, ndjson, geojson, ics, timelinejs, jsonld" in told
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("place", ["file", "file/out"])
def test_a_place_that_cannot_be_written_to_is_told_in_one_line(run: Run, tmp_path: Path, place: str) -> None:
    run("seed")
    (tmp_path / "file").write_text(OLD)
    done = run("export", place)
    assert (done.code, done.out, len(done.err.splitlines())) == (1, "", 1)
    assert place in done.err
    assert (tmp_path / "file").read_text() == OLD


def test_a_folder_that_is_in_the_way_of_a_file_is_named(run: Run, used: Path) -> None:
    (used / "quotes.csv").mkdir()
    done = run("export", "out", "--force")
    assert (done.code, done.out, len(done.err.splitlines()), "quotes.csv" in done.err) == (1, "", 1, True)
    assert [path.name for path in used.iterdir() if path.name.startswith(".")] == []


def test_a_dataset_is_exported_without_the_files_it_is_from(run: Run, tmp_path: Path, world: Path) -> None:
    copy = Path(shutil.copytree(world, tmp_path / "mine"))
    run("seed", "mine")
    shutil.rmtree(copy)
    done = run("export", "out", DATELINE_SEED_DATA="mine")
    assert (done.code, done.err) == (0, "")
    assert files(tmp_path / "out") == sorted(name for names in FILES.values() for name in names)


@only_sqlite("a file is called by its name")
def test_what_is_loaded_is_written_whatever_the_files_hold(run: Run, copied_world: Path, tmp_path: Path) -> None:
    run("seed", "world")
    dataset = (tmp_path / "d.db").read_bytes()
    shutil.rmtree(copied_world / "articles" / "harbour-notice")
    done = run("export", "out", "--format", "jsonld", DATELINE_SEED_DATA="world")
    assert (done.code, done.err, "Dataset" in done.out) == (0, "", False)
    assert files(tmp_path / "out") == sorted(FILES["jsonld"])
    assert (tmp_path / "d.db").read_bytes() == dataset


@only_sqlite("a file is called by its name")
def test_where_nothing_is_loaded_it_says_what_loads(run: Run, tmp_path: Path) -> None:
    done = run("export", "out")
    assert (done.code, done.out) == (1, "")
    assert done.err == "d.db is not there: load the curator's files first, with “dateline seed”\n"
    assert list(tmp_path.iterdir()) == []


@only_sqlite("a file is called by its name")
def test_what_another_version_loaded_is_not_written(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("seed")
    monkeypatch.setattr("app.exporting.rendering", lambda: "another")
    done = run("export", "out")
    assert (done.code, done.out) == (1, "")
    assert done.err == "d.db was loaded by another version: load the files anew, with “dateline seed”\n"
    assert not (tmp_path / "out").exists()


@only_sqlite("a file is called by its name")
def test_what_is_no_dataset_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "d.db").write_text("my notes")
    done = run("export", "out")
    assert (done.code, done.err) == (1, "d.db is not a dataset\n")
    assert (tmp_path / "d.db").read_text() == "my notes"
