"""What `app/README.md` says of the house is so: the files it names are there, and no room is left out."""

import os
import re

import pytest

from tests.markdown import HOUSE_PAGE, ROOT, make_targets, table

APP = ROOT / "app"
# What is named by its path below `app/`, or below the top of the repository.
NAMED = re.findall(r"`([\w./-]*(?:/|\.(?:py|md|toml|yaml))|\.ci/[\w./-]+)`", HOUSE_PAGE)
ROOMS = {path.name for path in APP.iterdir() if path.is_dir() and (path / "__init__.py").exists()}
PLAIN = {path.name for path in APP.glob("*.py")} - {"__init__.py", "__main__.py"}


def test_every_file_that_is_named_is_there() -> None:
    assert len(NAMED) > 50
    assert [name for name in NAMED if not any((place / name).exists() for place in (APP, ROOT))] == []


def test_every_room_and_every_plain_file_is_in_the_table() -> None:
    told = {name for row in table(HOUSE_PAGE, "room | knows") for name in re.findall(r"`(.+?)`", row[0])}
    assert told == {f"{room}/" for room in ROOMS} | PLAIN


@pytest.mark.parametrize("room", ["curation", "dates"])
def test_every_room_within_a_room_is_in_its_table(room: str) -> None:
    heading = {"curation": "room of curating", "dates": "room of dates"}[room]
    told = [name for row in table(HOUSE_PAGE, heading) for name in re.findall(rf"`{room}/(.+?)`", row[0])]
    rooms = [f"{path.name}/" for path in (APP / room).iterdir() if (path / "__init__.py").exists()]
    plain = [path.name for path in (APP / room).glob("*.py") if path.name != "__init__.py"]
    assert sorted(told) == sorted(rooms + plain)


def test_every_target_of_make_and_every_script_is_told() -> None:
    assert {row[0].strip("`") for row in table(HOUSE_PAGE, "`make …` | does")} == make_targets()
    paths = [*(ROOT / ".ci").iterdir(), *(ROOT / ".ci").glob("*/run")]
    scripts = {str(path.relative_to(ROOT)) for path in paths if path.is_file() and os.access(path, os.X_OK)}
    assert {row[0].strip("`") for row in table(HOUSE_PAGE, "script | checks")} == scripts
    assert set(re.findall(r"`make (\w+)", HOUSE_PAGE)) == {"test", "openapi", "behaviour", "lock"}
