"""Which dataset a folder makes: every byte that is read counts, and nothing else does."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.fingerprint import imported_by
from app.loading import version
from app.loading.version import Version, rendering, version_of
from app.store.migrating import MIGRATIONS
from tests.curation.breaking import ACTORS, NOTICE, PLACES


def test_an_id_is_made_of_content_and_rendering() -> None:
    ids = {Version(content, render).id for content in ("a", "b") for render in ("a", "b")}
    assert len(ids) == 4
    assert {len(id_) for id_ in ids} == {16}
    assert Version("a", "b").id == Version("a", "b").id


def test_the_same_files_elsewhere_are_the_same_content(world: Path, copied_world: Path) -> None:
    assert version_of(copied_world) == version_of(world)


@pytest.mark.parametrize("file", [ACTORS, PLACES, NOTICE, "articles/harbour-notice/article.txt"])
def test_a_byte_of_any_file_makes_another_content(copied_world: Path, file: str) -> None:
    before = version_of(copied_world)
    (copied_world / file).write_bytes((copied_world / file).read_bytes() + b"\n")
    after = version_of(copied_world)
    assert after.content != before.content
    assert after.rendering == before.rendering


def test_another_id_of_an_article_makes_another_content(copied_world: Path) -> None:
    before = version_of(copied_world)
    folder = copied_world / "articles" / "harbour-notice"
    folder.rename(folder.with_name("harbour-note"))
    assert version_of(copied_world).content != before.content


@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "schemas/article.json",
        "articles/notes.txt",
        "articles/.draft/article.txt",
        "articles/harbour-notice/photo.jpg",
    ],
)
def test_files_that_are_not_read_make_no_other_content(copied_world: Path, name: str) -> None:
    before = version_of(copied_world)
    (copied_world / name).parent.mkdir(exist_ok=True)
    (copied_world / name).write_text("no part of it")
    assert version_of(copied_world) == before


def test_bytes_do_not_move_from_one_file_to_the_next(copied_world: Path) -> None:
    before = version_of(copied_world)
    actors, places = (copied_world / name for name in (ACTORS, PLACES))
    text = actors.read_text("utf-8") + places.read_text("utf-8")
    actors.write_text(text[:100], "utf-8")
    places.write_text(text[100:], "utf-8")
    assert version_of(copied_world).content != before.content


def test_a_rendering_is_a_hash_of_all_that_loading_imports() -> None:
    program = (
        "import sys, app.loading.load; print(*(m.__file__ for n, m in sys.modules.items() if n.split('.')[0] == 'app'))"
    )
    imported = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout
    assert {Path(file) for file in imported.split()} <= set(imported_by("app.loading.load"))
    assert len(rendering()) == 64


@pytest.mark.parametrize("name", ["0001_all_tables.py", "0002_more.py"])
def test_a_migration_makes_another_rendering(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    before = rendering()
    folder = Path(shutil.copytree(MIGRATIONS, tmp_path / "migrations"))
    with (folder / "versions" / name).open("a") as file:
        file.write("# changed")
    monkeypatch.setattr(version, "MIGRATIONS", folder)
    assert rendering.__wrapped__() != before


def test_what_is_missing_is_left_to_the_checks(copied_world: Path) -> None:
    before = version_of(copied_world)
    (copied_world / ACTORS).unlink()
    assert version_of(copied_world).content != before.content
