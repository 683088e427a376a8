"""Which tests run a line, recorded of a tree of a few lines."""

import shutil
from pathlib import Path

import pytest

from tests.datasets import TESTS
from tests.mutants.running import Ended, run_pytest
from tests.mutants.suite import Suite, read_suite

CODE = """
from functools import lru_cache

@lru_cache
def kept():
    return 1

def made():
    return 2
"""
CHECKS = """
import pytest
from app.one import kept, made

@pytest.fixture(scope="module")
def shared():
    return made()

@pytest.fixture(scope="module")
def asks(request):
    return request.getfixturevalue("shared")

def test_first():
    assert kept()

def test_second(shared):
    assert kept()

def test_third(asks):
    assert asks is not None

def test_fourth(asks):
    pass
"""
SETTINGS = '[tool.coverage.run]\nsource = ["app"]\n[tool.pytest.ini_options]\ntestpaths = ["tests"]\n'


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tree = tmp_path_factory.mktemp("tree")
    shutil.copytree(TESTS / "mutants", tree / "tests" / "mutants")
    (tree / "app").mkdir()
    files = {"app/__init__.py": "", "tests/__init__.py": "", "app/one.py": CODE, "tests/test_one.py": CHECKS}
    for name, text in {**files, "pyproject.toml": SETTINGS}.items():
        (tree / name).write_text(text, "utf-8")
    return tree


@pytest.fixture(scope="module")
def suite(tree: Path, tmp_path_factory: pytest.TempPathFactory) -> Suite:
    return read_suite(tree, tmp_path_factory.mktemp("kept"))


@pytest.mark.parametrize(
    ("line", "tests"),
    [(6, "first second"), (9, "fourth second third")],
    ids=["what is kept in memory runs for each", "what is shared runs for all that use it"],
)
def test_tests_run_what_their_outcome_rests_on(suite: Suite, line: int, tests: str) -> None:
    found = suite.tests("app/one.py", range(line, line + 1), range(line, line + 1))
    assert sorted(found) == [f"tests/test_one.py::test_{name}" for name in tests.split()]


def test_what_does_not_end_is_ended(tree: Path) -> None:
    assert run_pytest(tree, "tests.mutants.recording", [], {}, 0.01) == Ended(None, "")


def test_those_of_the_room_come_before_those_of_others() -> None:
    tests = [f"tests/{file}::test_it" for file in ("curation/test_words.py", "http/test_a.py", "http/test_speech.py")]
    runs = {"app/curation/speech.py": {1: [f"{test}|run" for test in tests]}}
    suite = Suite(dict.fromkeys(tests, 1.0), {}, runs, dict.fromkeys(tests, ""))
    assert suite.tests("app/curation/speech.py", range(1, 2), range(1, 2)) == [tests[2], tests[0], tests[1]]
