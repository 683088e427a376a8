"""Which tests run a line, and how long each takes: recorded by running all of them once."""

import hashlib
import json
from collections import defaultdict
from itertools import count
from pathlib import Path
from typing import NamedTuple

from coverage import CoverageData

from tests.mutants.recording import FIXTURE, WRITTEN_TO
from tests.mutants.running import run_pytest

# Tests that a mutant is tried with, and how long these take together without the change, in seconds.
MOST_TESTS = 3_000
MOST_SECONDS = 240


class Suite(NamedTuple):
    """`seconds` of each test that passed, the tests that use each fixture, and what ran the lines of each file.

    `sources` are the files of the tests.
    """

    seconds: dict[str, float]
    users: dict[str, list[str]]
    contexts: dict[str, dict[int, list[str]]]
    sources: dict[str, str]

    def tests(self, path: str, lines: range, function: range) -> list[str]:
        """Tests that run one of the lines, those before others that run a line of the function which few run.

        Of tests that run the same, those come first whose file is called after the module, or names it or its package,
        or stands in the folder of its room.
        What runs only while the code is imported may matter to all that run anything of the file, or of its folder.
        """
        by_line = self.contexts.get(path, {})
        folder = path.rpartition("/")[0]
        found = (
            self._of({context for n in lines for context in by_line.get(n, ())})
            or self._of_all([by_line])
            or self._of_all([lines for file, lines in self.contexts.items() if file.startswith(f"{folder}/")])
        )
        company = dict.fromkeys(found, len(found))
        for users in (self._of(set(by_line.get(n, ()))) for n in function):
            company.update((test, min(company[test], len(users))) for test in users & found)
        return self._few({test: (company[test], self._distance(test, path)) for test in found})

    def _distance(self, test: str, path: str) -> int:
        file = test.partition("::")[0]
        source = self.sources.get(file, "")
        package, _, name = path.removesuffix(".py").replace("/", ".").rpartition(".")
        if file.endswith(f"test_{name}.py") or f"{package}.{name}" in source:
            return 0
        if package in source:
            return 1
        return 2 if file.startswith(f"tests/{path.split('/')[1]}/") else 3

    def _of(self, contexts: set[str]) -> set[str]:
        found = {test for context in contexts for test in self.users.get(context, [context.rpartition("|")[0]])}
        return found & self.seconds.keys()

    def _of_all(self, files: list[dict[int, list[str]]]) -> set[str]:
        return self._of({context for lines in files for contexts in lines.values() for context in contexts})

    def _few(self, found: dict[str, tuple[int, int]]) -> list[str]:
        """As many as there is time for, one of each function before the next of any, the fastest first."""
        rounds: defaultdict[tuple[str, tuple[int, int]], count[int]] = defaultdict(count)
        fastest = sorted(found, key=lambda test: (self.seconds[test], test))
        turns = {test: next(rounds[test.partition("[")[0], found[test]]) for test in fastest}
        few: list[str] = []
        taken = 0.0
        for test in sorted(fastest, key=lambda test: (found[test], turns[test])):
            if not few or taken + self.seconds[test] <= MOST_SECONDS:
                taken += self.seconds[test]
                few.append(test)
        return few[:MOST_TESTS]


def read_suite(tree: Path, kept: Path) -> Suite:
    """The suite of a tree of files, recorded unless it was before; the recording is kept."""
    folder = kept / _digest(tree)
    if not (folder / "tests.json").exists():
        _record(tree, folder)
    tests = json.loads((folder / "tests.json").read_text("utf-8"))
    users: defaultdict[str, list[str]] = defaultdict(list)
    for id_, test in tests.items():
        for fixture in test.get("fixtures", ()):
            users[FIXTURE + fixture].append(id_)
    data = CoverageData(str(folder / "coverage"))
    data.read()
    contexts = {_below(file): data.contexts_by_lineno(file) for file in data.measured_files()}
    seconds = {id_: test["seconds"] for id_, test in tests.items() if test["passed"]}
    sources = {file: (tree / file).read_text("utf-8") for file in {id_.partition("::")[0] for id_ in tests}}
    return Suite(seconds, users, contexts, sources)


def _record(tree: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    options = ["--cov", "--cov-context=test", "--cov-report=", "--cov-fail-under=0", "--ignore=tests/mutants"]
    written_to = {WRITTEN_TO: str(folder / "tests.part"), "COVERAGE_FILE": str(folder / "coverage")}
    ended = run_pytest(tree, "tests.mutants.recording", options, written_to)
    if not (folder / "tests.part").exists():
        raise RuntimeError(ended.out)
    (folder / "tests.part").rename(folder / "tests.json")


def _digest(tree: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(path for folder in ("app", "migrations", "tests") for path in (tree / folder).rglob("*")):
        if path.is_file() and path.suffix != ".pyc" and "mutants" not in path.parts:
            digest.update(f"{path.relative_to(tree)}\n".encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def _below(file: str) -> str:
    return "app" + file.rpartition("/app")[2]
