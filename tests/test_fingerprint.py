"""The application's own files make its version; others do not."""

import shutil
from pathlib import Path

import pytest

from app.fingerprint import application

APP = Path(__file__).parent.parent / "app"


@pytest.fixture
def copied_app(tmp_path: Path) -> Path:
    return Path(shutil.copytree(APP, tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__")))


def test_the_same_files_elsewhere_are_the_same_application(copied_app: Path) -> None:
    assert application(copied_app) == application()
    assert len(application()) == 64


@pytest.mark.parametrize(
    "name", ["main.py", "routers/events.py", "static/docs/start.js", "static/docs/LICENSE", "pages/templates/list.html"]
)
def test_a_byte_of_any_file_makes_another_application(copied_app: Path, name: str) -> None:
    content = (copied_app / name).read_bytes()
    (copied_app / name).write_bytes(bytes([content[0] ^ 1]) + content[1:])
    assert application(copied_app) != application()


@pytest.mark.parametrize("name", ["other.py", "static/docs/other.css"])
def test_another_file_makes_another_application(copied_app: Path, name: str) -> None:
    (copied_app / name).touch()
    assert application(copied_app) != application()


@pytest.mark.parametrize("name", ["__pycache__/main.cpython-311.pyc", "main.py.orig", "docs/notes.txt"])
def test_files_that_are_not_the_application_s_make_no_other_one(copied_app: Path, name: str) -> None:
    (copied_app / name).parent.mkdir(exist_ok=True)
    (copied_app / name).touch()
    assert application(copied_app) == application()
