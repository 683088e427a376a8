"""What `app/README.md` says of the house is so: the files it names are there, and no room is left out."""

import re
from pathlib import Path

APP = Path(__file__).parent.parent / "app"
ROOT = APP.parent
TEXT = (APP / "README.md").read_text("utf-8")
# What is named by its path below `app/`, or below the top of the repository.
NAMED = re.findall(r"`([\w./-]*(?:/|\.(?:py|md|toml|yaml)))`", TEXT)
ROOMS = {path.name for path in APP.iterdir() if path.is_dir() and (path / "__init__.py").exists()}
PLAIN = {path.name for path in APP.glob("*.py")} - {"__init__.py", "__main__.py"}


def test_every_file_that_is_named_is_there() -> None:
    assert len(NAMED) > 50
    assert [name for name in NAMED if not any((place / name).exists() for place in (APP, ROOT))] == []


def test_every_room_and_every_plain_file_is_in_the_table() -> None:
    table = TEXT.partition("| room |")[2].partition("\n\n")[0]
    told = {name for cell in re.findall(r"^\| (`.*?) \|", table, re.MULTILINE) for name in re.findall(r"`(.+?)`", cell)}
    assert told == {f"{room}/" for room in ROOMS} | PLAIN
