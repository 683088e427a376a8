"""Which mutants there are, what is told of them, and with which tests they are tried."""

from pathlib import Path

import pytest

from tests.datasets import TESTS
from tests.mutants import suite
from tests.mutants.choosing import Mutant, mutants_of, shuffled
from tests.mutants.known import KNOWN, reason_of
from tests.mutants.suite import Suite

SOURCE = "def f(a):\n    if (\n        a > 1\n    ):\n        return tell(\n            a\n        )\n"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "one.py").write_text(SOURCE, "utf-8")
    (tmp_path / "app" / "two.py").write_text("x = 1\n", "utf-8")
    return tmp_path


def test_a_mutant_tells_where_it_is_and_which_lines_it_changes(tree: Path) -> None:
    told = [str(mutant) for mutant in mutants_of(tree, "app/one.py")]
    assert told == [
        "app/one.py:3\n-         a > 1\n+         False",
        "app/one.py:3\n-         a > 1\n+         True",
        "app/one.py:3\n-         a > 1\n+         a >= 1",
        "app/one.py:3\n-         a > 1\n+         a > 0",
        "app/one.py:3\n-         a > 1\n+         a > 2",
        "app/one.py:5\n-         return tell(\n-             a\n-         )\n+         return None",
    ]


def test_a_change_shows_where_its_statement_runs_apart_from_what_is_inside(tree: Path) -> None:
    assert {mutant.lines for mutant in mutants_of(tree, "app/one.py")} == {range(2, 5), range(5, 8)}
    assert {mutant.function for mutant in mutants_of(tree, "app/one.py")} == {range(1, 8)}


def test_the_same_seed_gives_the_same_order(tree: Path) -> None:
    every = list(shuffled(tree, ["app"], 1))
    assert set(every) == {*mutants_of(tree, "app/one.py"), *mutants_of(tree, "app/two.py")}
    assert list(shuffled(tree, ["app"], 1)) == every
    assert list(shuffled(tree, ["app"], 2)) != every


def test_every_known_mutant_is_one_of_the_code_and_has_its_reason() -> None:
    root = TESTS.parent
    paths = [path for path in (root / "app").rglob("*.py") if any(one.before in path.read_text() for one in KNOWN)]
    mutants = [mutant for path in paths for mutant in mutants_of(root, path.relative_to(root).as_posix())]
    found = {reason for mutant in mutants if (reason := reason_of(mutant))}
    assert found == {known.reason for known in KNOWN}
    assert reason_of(Mutant("app/one.py", 1, "a", "b", range(0), range(0), "")) is None


def recorded() -> Suite:
    return Suite(
        seconds={"t.py::slow": 9.0, "t.py::a[1]": 0.1, "t.py::a[2]": 0.2, "t.py::b": 0.3, "u.py::shares": 0.4},
        users={"fixture world": ["u.py::shares", "t.py::failed"]},
        contexts={
            "app/one.py": {
                1: [""],
                2: ["", "t.py::b|run", "t.py::a[2]|run", "t.py::a[1]|setup", "t.py::slow|run"],
                3: ["fixture world", "t.py::failed|run"],
                4: ["t.py::slow|run"],
                5: ["t.py::b|run", "u.py::shares|run"],
            }
        },
        sources={"t.py": "import json", "u.py": "from app import one"},
    )


@pytest.mark.parametrize(
    ("lines", "function", "expected"),
    [
        (range(2, 3), range(2, 3), "a[1] b slow a[2]"),
        (range(3, 4), range(2, 4), "shares"),
        (range(2, 4), range(2, 3), "a[1] b slow a[2] shares"),
        (range(5, 6), range(5, 6), "shares b"),
        (range(2, 3), range(2, 5), "slow a[1] b a[2]"),
        (range(1, 2), range(1, 2), "shares a[1] b slow a[2]"),
        (range(9, 10), range(9, 10), "shares a[1] b slow a[2]"),
    ],
    ids=[
        "one of each function first",
        "of a fixture",
        "of several lines",
        "those of a file that names the package first",
        "those that go where few go first",
        "run by an import",
        "run by none",
    ],
)
def test_a_mutant_is_tried_with_the_tests_that_run_its_lines(lines: range, function: range, expected: str) -> None:
    found = recorded().tests("app/one.py", lines, function)
    assert [test.partition("::")[2] for test in found] == expected.split()


def test_those_of_a_file_that_is_called_after_the_module_come_first() -> None:
    tests = {"t.py::fast": 0.1, "tests/test_one.py::slow": 9.0}
    lines = {1: [f"{test}|run" for test in tests]}
    found = recorded()._replace(seconds=tests, contexts={"app/one.py": lines}, sources={})
    assert found.tests("app/one.py", range(1, 2), range(1, 2)) == ["tests/test_one.py::slow", "t.py::fast"]


def test_what_is_only_imported_is_tried_with_the_tests_of_its_folder() -> None:
    found = recorded().tests("app/two.py", range(1, 2), range(1, 2))
    assert found == recorded().tests("app/one.py", range(9, 10), range(9, 10))
    assert recorded().tests("app/below/two.py", range(1, 2), range(1, 2)) == []


@pytest.mark.parametrize(
    ("seconds", "tests", "expected"),
    [(5, 9, ["t.py::a[1]", "t.py::b", "t.py::a[2]"]), (5, 1, ["t.py::a[1]"]), (0, 9, ["t.py::a[1]"])],
)
def test_not_more_tests_than_there_is_time_for(
    monkeypatch: pytest.MonkeyPatch, seconds: int, tests: int, expected: list[str]
) -> None:
    monkeypatch.setattr(suite, "MOST_SECONDS", seconds)
    monkeypatch.setattr(suite, "MOST_TESTS", tests)
    assert recorded().tests("app/one.py", range(2, 3), range(2, 3)) == expected
