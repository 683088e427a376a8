"""Attack a server of many generated articles, and tell whether it stays calm: `make attack`."""

import argparse
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from tests.attack.phases import PHASES, connections, request
from tests.bench.corpus import write_corpus
from tests.bench.servers import free_port

# To reach: milliseconds, MB, seconds.
MOST_P99, MOST_GROWTH, MOST_SEARCH, MOST_END = 50.0, 50.0, 1.0, 10.0
_EVERY = 0.01


@dataclass
class Cheap:
    """Asks for one record again and again over one connection, which it opens anew where it is closed."""

    port: int
    took: list[float] = field(default_factory=list)
    other: list[str] = field(default_factory=list)
    is_over: bool = False

    def ask(self) -> None:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=30)
        while not self.is_over:
            begun = time.perf_counter()
            try:
                connection.request("GET", "/events?limit=1")
                answer = connection.getresponse()
                answer.read()
                if answer.status != 200:
                    self.other.append(str(answer.status))
            except (OSError, HTTPException) as error:
                self.other.append(type(error).__name__)
                connection.close()
            self.took.append((time.perf_counter() - begun) * 1000)
            time.sleep(_EVERY)
        connection.close()

    @property
    def p99(self) -> float:
        return sorted(self.took)[int(len(self.took) * 0.99)]


class Target:
    """The server process."""

    def __init__(self, folder: Path, database: Path) -> None:
        self.port = free_port()
        self.log = folder / "server.log"
        settings = {"SEED_DATA": folder, "DATABASE_URL": f"sqlite:///{database}", "PORT": self.port}
        environment = os.environ | {f"DATELINE_{name}": str(value) for name, value in settings.items()}
        command = [sys.executable, "-m", "app", "serve"]
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=log)
        while not self._is_ready():
            time.sleep(0.1)

    def _is_ready(self) -> bool:
        if self.process.poll() is not None:
            raise SystemExit(f"The server ended:\n{self.log.read_text()}")
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=5) as one:
                one.sendall(request("/readyz"))
                return b" 200 " in one.recv(64)
        except OSError:
            return False

    @property
    def memory(self) -> float:
        """MB of its own."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("RssAnon")) / 1024

    @property
    def cpu(self) -> float:
        return sum(map(int, Path(f"/proc/{self.process.pid}/stat").read_text().split()[13:15])) / 100


def attack(target: Target, name: str, phase: Callable[[int], None], base: float) -> bool:
    cheap, most = Cheap(target.port), 0.0
    asking, attacking = threading.Thread(target=cheap.ask), threading.Thread(target=phase, args=(target.port,))
    for thread in (asking, attacking):
        thread.start()
    while attacking.is_alive():
        most = max(most, target.memory)
        time.sleep(0.05)
    before = target.cpu
    time.sleep(1)
    cheap.is_over = True
    asking.join()
    is_calm = cheap.p99 < MOST_P99 and most - base < MOST_GROWTH and not cheap.other
    print(
        f"{'' if is_calm else 'MISSED':6} {name:42} {cheap.p99:6.0f} ms  {max(cheap.took):6.0f} ms "
        f" {len(cheap.took):5}  {most - base:+5.0f} MB  {target.cpu - before:4.1f} s",
        *sorted(set(cheap.other)),
        flush=True,
    )
    return is_calm


def search_behind_graphs(target: Target) -> bool:
    with connections(target.port, 300, request("/graph")):
        pass
    begun = time.perf_counter()
    with socket.create_connection(("127.0.0.1", target.port)) as one:
        one.sendall(request("/search?q=a"))
        status = one.recv(64).split()[1].decode()
    took = time.perf_counter() - begun
    is_calm = took < MOST_SEARCH and status in ("200", "503")
    print(f"{'' if is_calm else 'MISSED':6} /search behind 300 abandoned /graph: {status} after {took:.2f} s")
    return is_calm


def end_with_a_reader_that_stopped(target: Target) -> bool:
    with connections(target.port, 3, request("/events?format=jsonld"), window=4096) as opened:
        for one in opened:
            one.recv(1000)
        begun = time.perf_counter()
        target.process.terminate()
        try:
            target.process.wait(timeout=3 * MOST_END)
        except subprocess.TimeoutExpired:
            target.process.kill()
    took = time.perf_counter() - begun
    is_calm = took < MOST_END
    print(f"{'' if is_calm else 'MISSED':6} ended {took:.2f} s after SIGTERM, with readers that stopped")
    return is_calm


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.attack")
    parser.add_argument("--articles", type=int, default=500)
    parser.add_argument("--folder", type=Path, help="keeps the corpus and the dataset for the next run")
    parser.add_argument("phases", nargs="*", help="parts of names; all of them unless told")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = options.folder or Path(made)
        corpus = folder / f"corpus-{options.articles}"
        if not corpus.exists():
            write_corpus(corpus, options.articles)
        target = Target(corpus, folder / f"{options.articles}.db")
        try:
            results = run(target, options.phases)
        finally:
            target.process.kill()
    sys.exit(0 if all(results) else 1)


def run(target: Target, chosen: list[str]) -> list[bool]:
    phases = {name: phase for name, phase in PHASES.items() if not chosen or any(part in name for part in chosen)}
    for path in ("/graph", "/events?limit=200", "/search?q=a", "/events?q=a&facet=actor&facet=type&facet=date.month"):
        with socket.create_connection(("127.0.0.1", target.port)) as one:
            one.sendall(request(path))
            one.recv(64)
    time.sleep(1)
    base = target.memory
    print(f"{'':6} {'attack':42} {'p99':>6}     {'longest':>6}     cheap   memory   CPU in the second after, not 200")
    results = [attack(target, name, phase, base) for name, phase in phases.items()]
    results.append(search_behind_graphs(target))
    results.append(end_with_a_reader_that_stopped(target))
    log = target.log.stat().st_size
    print(f"{'' if log < 100_000 else 'MISSED':6} the log has {log:,} bytes")
    return [*results, log < 100_000]


if __name__ == "__main__":
    main()
