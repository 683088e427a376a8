"""How long loading and starting take, each beside what it cannot be faster than.

As a script it does one piece of work in a process of its own and prints the seconds: `load SEED_DATA
DATABASE` or `compose SEED_DATA`.
"""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import NamedTuple

from tests.bench.servers import ROOT, dateline

LOAD_ROUNDS, START_ROUNDS = 3, 5
# Loading is measured again only while all of it stays within so many seconds.
_LOAD_PATIENCE = 90.0


class Pair(NamedTuple):
    """Medians in seconds: of ours, and of what it is measured by."""

    ours: float
    least: float

    @property
    def ratio(self) -> float:
        return self.ours / self.least


def time_load(seed_data: Path, database: Path) -> Pair:
    """The whole load beside `yaml.compose` of the same files; the database is loaded afterwards."""
    loads: list[float] = []
    composes: list[float] = []
    began = time.monotonic()
    while len(loads) < LOAD_ROUNDS and time.monotonic() - began < _LOAD_PATIENCE:
        database.unlink(missing_ok=True)
        composes.append(_alone("compose", seed_data))
        loads.append(_alone("load", seed_data, database))
    return Pair(median(loads), median(composes))


def time_start(seed_data: Path, database: Path) -> Pair:
    """From the start of `dateline serve` to its first answer, beside importing what it is built on."""
    starts: list[float] = []
    imports: list[float] = []
    for _ in range(START_ROUNDS + 1):
        imports.append(_timed(lambda: _run(sys.executable, "-c", "import fastapi, sqlmodel")))
        began = time.perf_counter()
        with dateline(seed_data, database, "/events"):
            starts.append(time.perf_counter() - began)
    # The first round writes bytecode and warms the disk's cache.
    return Pair(median(starts[1:]), median(imports[1:]))


def _alone(work: str, *paths: Path) -> float:
    return float(_run(sys.executable, "-m", "tests.bench.timings", work, *map(str, paths)))


def _run(*command: str) -> str:
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _load(seed_data: str, database: str) -> float:
    from tests.databases import load

    return _timed(lambda: load(Path(seed_data), Path(database)))


def _compose(seed_data: str) -> float:
    import yaml

    files = sorted(Path(seed_data).rglob("*.yaml"))

    def compose_all() -> None:
        for file in files:
            yaml.compose(file.read_text("utf-8"), Loader=yaml.CSafeLoader)

    return _timed(compose_all)


if __name__ == "__main__":
    work, *paths = sys.argv[1:]
    seconds = _load(*paths) if work == "load" else _compose(*paths)
    sys.stdout.write(f"{seconds}\n")
