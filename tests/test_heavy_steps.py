"""What CI leaves out follows from a table of files, which must name files that are there, and all that matter."""

import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.datasets import TESTS

ROOT = TESTS.parent
RUN = (ROOT / ".ci" / "run").read_text("utf-8")
TABLE: dict[str, dict[str, Any]] = tomllib.loads((ROOT / ".ci" / "heavy.toml").read_text("utf-8"))
FILES = [(name, file) for name, step in TABLE.items() for file in step["files"]]
# The image builds, and runs, whatever stands in them.
ANY_CONTENT = {"LICENSE", "README.md", "app", "seed_data"}
NEVER = "none of its files differs from the last release"

pytestmark = pytest.mark.skipif(not (ROOT / ".git").exists(), reason="no checkout")


def git(folder: Path, *arguments: str) -> str:
    command = ["git", "-C", str(folder), "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@cache
def tracked(*paths: str) -> frozenset[str]:
    """Files below these paths, which are new ones too."""
    return frozenset(git(ROOT, "ls-files", "--cached", "--others", "--exclude-standard", "--", *paths).splitlines())


@pytest.mark.parametrize(("name", "file"), FILES)
def test_every_file_of_the_table_is_there(name: str, file: str) -> None:
    assert [path for path in tracked(file) if (ROOT / path).exists()]


def test_the_run_does_every_step_of_the_table() -> None:
    assert [line.split()[1] for line in RUN.splitlines() if line.startswith("heavy ")] == list(TABLE)


def test_the_run_does_every_script() -> None:
    container = (ROOT / ".ci" / "container" / "run").read_text("utf-8")
    commands = " ".join([RUN, container, *(f"{step['run']} {step.get('instead', '')}" for step in TABLE.values())])
    scripts = {path for path in tracked(".ci") if git(ROOT, "ls-files", "--stage", path).startswith("100755")}
    assert scripts - {word.strip('"') for word in commands.split()} == {".ci/run"}


@pytest.mark.parametrize("name", TABLE)
def test_a_step_depends_on_its_own_script(name: str) -> None:
    for word in TABLE[name]["run"].split():
        assert not word.startswith(".ci/") or tracked(word) <= tracked(*TABLE[name]["files"])


def test_every_lock_is_installed() -> None:
    assert tracked("requirements") <= tracked(*TABLE["installs"]["files"])


def test_the_container_depends_on_all_that_is_copied_into_it() -> None:
    lines = [line.split() for line in (ROOT / "Dockerfile").read_text("utf-8").splitlines()]
    copied = {path for line in lines if line[:1] == ["COPY"] and "--from=build" not in line for path in line[1:-1]}
    assert copied > ANY_CONTENT
    assert tracked("Dockerfile", ".dockerignore", *copied - ANY_CONTENT) <= tracked(*TABLE["container"]["files"])


@pytest.fixture
def released(tmp_path: Path) -> Path:
    """A repository with the table and one file for each path in it, whose last commit but one is a release."""
    root = tmp_path / "repository"
    for file in [file for _, file in FILES]:
        path = root / file if Path(file).suffix or (ROOT / file).is_file() else root / file / "file"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("1", "utf-8")
    for name in ("heavy.py", "heavy.toml"):
        (root / ".ci" / name).write_text((ROOT / ".ci" / name).read_text("utf-8"), "utf-8")
    (root / "CHANGELOG.md").write_text("# Changelog\n\n## 1.0.0\n", "utf-8")
    git(tmp_path, "init", "--quiet", str(root))
    commit(root)
    (root / "CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n\n## 1.0.0\n", "utf-8")
    commit(root)
    return root


def commit(root: Path) -> None:
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "a")


def due(root: Path, name: str, **variables: str) -> tuple[bool, str]:
    """Whether all of a step is done, and why or why not."""
    command = [sys.executable, str(root / ".ci" / "heavy.py"), name]
    printed = subprocess.run(command, check=True, capture_output=True, text=True, env=variables).stdout
    what, command_, why = printed.splitlines()
    step = TABLE[name]
    done = (what, command_) == (step["what"], step["run"])
    assert done or (what, command_) == (step.get("instead_what", step["what"]), step.get("instead", ""))
    return done, why.partition(",")[0]


@pytest.mark.parametrize("name", TABLE)
def test_a_step_is_due_where_one_of_its_files_has_changed(released: Path, name: str) -> None:
    assert due(released, name) == (False, NEVER)
    assert due(released, name, CI_WHOLE="1") == (True, "CI_WHOLE=1")
    file = released / min(git(released, "ls-files", *TABLE[name]["files"]).splitlines())
    told = f"{file.relative_to(released)} differs from the last release"
    file.write_text("2", "utf-8")
    assert due(released, name) == (True, told)
    commit(released)
    assert due(released, name) == (True, told)
    git(released, "tag", "v1.1.0")
    (released / "other").touch()
    commit(released)
    assert due(released, name) == (False, NEVER)


def test_a_new_file_counts(released: Path) -> None:
    (released / "requirements" / "new.txt").touch()
    assert due(released, "installs") == (True, "requirements/new.txt differs from the last release")


def test_all_is_due_where_the_last_release_is_not_known(released: Path, tmp_path: Path) -> None:
    unknown = (True, "no release before this commit is known")
    git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{released}", "shallow")
    assert due(tmp_path / "shallow", "fuzz") == unknown
    git(released, "tag", "v1.0.1")
    assert due(released, "fuzz") == unknown  # it is one
    git(released, "tag", "--delete", "v1.0.1")
    (released / "CHANGELOG.md").write_text("# Changelog\n", "utf-8")
    commit(released)
    assert due(released, "fuzz") == unknown
    (released / ".git").rename(tmp_path / "elsewhere")
    assert due(released, "fuzz") == unknown
