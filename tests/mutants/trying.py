"""Tries mutants, each with the tests that run its lines, until one of them notices."""

import re
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from time import monotonic
from typing import Literal, NamedTuple

from tests.mutants.choosing import Mutant
from tests.mutants.running import Ended, copy_tree, run_pytest
from tests.mutants.selecting import LISTED_IN
from tests.mutants.suite import Suite

AT_ONCE = 2
FIRST = 30
# In seconds: one that takes longer waits for ever, however slow the machine is.
LIMIT = 600

# What pytest ends with where it waits, or works, for too long.
_ENDLESS = (None, -signal.SIGXCPU)
_FAILED = re.compile(r"^(?:FAILED|ERROR) (.+?)(?: - .*)?$", re.MULTILINE)


Outcome = Literal["killed", "timed out", "survived"]


class Verdict(NamedTuple):
    """What became of a mutant; `by` is the test that noticed it, `tests` how many could."""

    mutant: Mutant
    outcome: Outcome
    by: str
    tests: int
    seconds: float


def check_unchanged(root: Path, work: Path, suite: Suite, mutants: list[Mutant]) -> None:
    """Raises RuntimeError where tests fail without a change, for then they say nothing of one."""
    tests = next(filter(None, (suite.tests(mutant.path, mutant.lines, mutant.function) for mutant in mutants)), [])
    ended = _run(copy_tree(root, work / "unchanged"), tests) if tests else Ended(0, "")
    if ended.code != 0:
        raise RuntimeError(ended.out)


def try_all(root: Path, work: Path, suite: Suite, mutants: list[Mutant]) -> Iterator[Verdict]:
    """The verdicts in the order of the mutants."""
    trees: SimpleQueue[Path] = SimpleQueue()
    for n in range(AT_ONCE):
        trees.put(copy_tree(root, work / f"tree{n}"))

    def in_a_tree(mutant: Mutant) -> Verdict:
        tree = trees.get()
        try:
            return _try(tree, suite, mutant)
        finally:
            trees.put(tree)

    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield from pool.map(in_a_tree, mutants)


def _try(tree: Path, suite: Suite, mutant: Mutant) -> Verdict:
    tests = suite.tests(mutant.path, mutant.lines, mutant.function)
    if not tests:
        return Verdict(mutant, "survived", "", 0, 0)
    file = tree / mutant.path
    source = file.read_text("utf-8")
    began = monotonic()
    try:
        _write(file, mutant.source)
        # A few are collected sooner than many, and mostly enough.
        ended = _run(tree, tests[:FIRST])
        if ended.code == 0 and len(tests) > FIRST:
            ended = _run(tree, tests[FIRST:])
    finally:
        _write(file, source)
    outcome: Outcome = "timed out" if ended.code in _ENDLESS else "killed" if ended.code else "survived"
    noticed = _FAILED.search(ended.out)
    return Verdict(mutant, outcome, noticed[1] if noticed else "", len(tests), monotonic() - began)


def _run(tree: Path, tests: list[str]) -> Ended:
    """Run the tests until one fails."""
    listed = tree.with_suffix(".tests")
    listed.write_text("\n".join(tests), "utf-8")
    files = sorted({test.partition("::")[0] for test in tests})
    return run_pytest(tree, "tests.mutants.selecting", ["-x", "--tb=no", *files], {LISTED_IN: str(listed)}, LIMIT)


def _write(file: Path, source: str) -> None:
    """Write a source, and forget how it was compiled: a change may have its length and its second."""
    file.write_text(source, "utf-8")
    for compiled in (file.parent / "__pycache__").glob(f"{file.stem}.*"):
        compiled.unlink()
