"""The benchmark from end to end: `make bench`. No timing is a test, so the exit code does not depend on any."""

import json
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer

from tests.bench import table, wrk
from tests.bench.corpus import write_corpus
from tests.bench.documents import count_documents, known_days, read_documents
from tests.bench.pages import ITEMS, draw_queries
from tests.bench.servers import ROOT, Server, dateline, uvicorn
from tests.bench.timings import time_load, time_start
from tests.bench.tutorial_answers import is_told

_PAGES = 2_000
_COMPARED = 50


def bench(
    articles: Annotated[int, typer.Option(help="How many articles to make.", min=200)] = 1_000,
    rounds: Annotated[int, typer.Option(help="How often each server is asked.", min=1)] = 5,
    seconds: Annotated[int, typer.Option(help="How long each round takes.", min=1)] = 3,
    write: Annotated[bool, typer.Option("--write", help="Put the table into app/deployment.md.")] = False,
) -> None:
    """Measure how fast Dateline is, beside the tutorial way and beside what could not be faster."""
    wrk.require_wrk()
    with tempfile.TemporaryDirectory(prefix="dateline-bench-") as folder:
        measured = _measure(Path(folder), articles, rounds, seconds)
    markdown = table.as_markdown(measured)
    typer.echo(f"\n{markdown}")
    if write:
        table.write_into(ROOT / "app" / "deployment.md", markdown)


def _measure(folder: Path, articles: int, rounds: int, seconds: int) -> table.Measured:
    seed_data, database = folder / "seed_data", folder / "dateline.db"
    _tell(f"Making {articles:,} articles")
    write_corpus(seed_data, articles)
    _tell("Loading them")
    load = time_load(seed_data, database)
    _tell("Starting")
    start = time_start(seed_data, database)
    queries = draw_queries(read_documents(database, "event"), known_days(database), _PAGES)
    with ExitStack() as stack:
        ours = stack.enter_context(dateline(seed_data, database, f"/events?{queries[0]}"))
        _tell(f"Asking for {_PAGES:,} pages, which the others are to serve too")
        bodies = {query: ours.get(query) for query in queries}
        others = _start_others(stack, folder, database, bodies)
        _compare(bodies, others)
        rates = _rates([ours, *others], wrk.Wrk(folder, [f"/events?{query}" for query in queries]), rounds, seconds)
    kilobytes = sum(map(len, bodies.values())) / len(bodies) / 1_000
    return table.Measured(articles, count_documents(database, "event"), kilobytes, rates, load, start)


def _start_others(stack: ExitStack, folder: Path, database: Path, bodies: dict[str, bytes]) -> list[Server]:
    tutorial, ready = folder / "tutorial.db", folder / "bodies.json"
    fill = [sys.executable, "-m", "tests.bench.tutorial_fill", str(database), str(tutorial)]
    subprocess.run(fill, cwd=ROOT, check=True)
    ready.write_text(json.dumps({query: body.decode() for query, body in bodies.items()}), "utf-8")
    commands = (
        (table.TUTORIAL, "tests.bench.tutorial:app", {"BENCH_TUTORIAL_URL": f"sqlite:///{tutorial}"}),
        (table.FASTAPI, "tests.bench.ready:with_fastapi", {"BENCH_BODIES": str(ready)}),
        (table.BARE, "tests.bench.ready:bare", {"BENCH_BODIES": str(ready)}),
    )
    path = f"/events?{next(iter(bodies))}"
    return [stack.enter_context(uvicorn(name, app, variables, path)) for name, app, variables in commands]


def _compare(bodies: dict[str, bytes], others: list[Server]) -> None:
    """Every page is full and has a next one; of some it is seen that the others tell the same of the same records."""
    _tell("Comparing what they answer")
    for n, (query, body) in enumerate(bodies.items()):
        answer = json.loads(body)
        if len(answer["items"]) != ITEMS or not answer["next"]:
            raise SystemExit(f"/events?{query} is not a page of {ITEMS} events with more to come")
        compared = others if n % (_PAGES // _COMPARED) == 0 else []
        if other := next((server for server in compared if not is_told(server.items(query), answer["items"])), None):
            raise SystemExit(f"{other.name} answers /events?{query} with other events than Dateline")


def _rates(servers: list[Server], asker: wrk.Wrk, rounds: int, seconds: int) -> dict[str, list[float]]:
    """Requests a second, the servers by turns, so that a busy machine is busy for all of them."""
    rates: dict[str, list[float]] = {server.name: [] for server in servers}
    for n in range(rounds):
        for server in servers:
            rates[server.name].append(asker.speed(server, seconds, n / rounds).rate)
        latest = ", ".join(f"{name.split(':')[0]} {found[-1]:,.0f}/s" for name, found in rates.items())
        _tell(f"Round {n + 1} of {rounds}: {latest}")
    return rates


def _tell(step: str) -> None:
    typer.echo(step, err=True)


if __name__ == "__main__":
    typer.run(bench)
