"""How speed changes with size: `make bench-growth SIZES="500 5000"`. No timing is a test."""

import tempfile
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from typing import Annotated

import typer

from tests.bench import table, wrk
from tests.bench.asked import drawn
from tests.bench.corpus import write_corpus
from tests.bench.documents import count_documents
from tests.bench.servers import Server, dateline
from tests.databases import load

Rounds = list[wrk.Speed]


def growth(
    sizes: Annotated[tuple[int, int], typer.Argument(help="How many articles to make, the smaller number first.")],
    rounds: Annotated[int, typer.Option(help="How often each kind of request is measured.", min=1)] = 3,
    seconds: Annotated[int, typer.Option(help="How long each of its rounds takes.", min=1)] = 2,
    folder: Annotated[Path | None, typer.Option(help="Where corpora and datasets stay, to be used again.")] = None,
) -> None:
    """Measure each kind of request at two sizes in one run."""
    wrk.require_wrk()
    with tempfile.TemporaryDirectory(prefix="dateline-growth-") as name, ExitStack() as stack:
        made = Path(name)
        databases = [_loaded(folder or made, size) for size in sizes]
        servers = [stack.enter_context(dateline(database.parent, database, "/events")) for database in databases]
        asked = [drawn(database) for database in databases]
        found: dict[str, tuple[Rounds, Rounds]] = {}
        for n, kind in enumerate(asked[0]):
            askers = [wrk.Wrk(made, paths[kind], f"{n}-{size}") for size, paths in zip(sizes, asked, strict=True)]
            found[kind] = _measured(servers, askers, rounds, seconds)
            typer.echo(kind, err=True)
        events = [count_documents(database, "event") for database in databases]
    typer.echo(_as_markdown(sizes, events, found))


def _loaded(folder: Path, size: int) -> Path:
    """The dataset of so many articles, made and loaded unless it is there; the files lie beside it."""
    place = folder / f"growth-{size}"
    if not (place / "articles").exists():
        typer.echo(f"Making {size:,} articles", err=True)
        write_corpus(place, size)
    typer.echo(f"Loading {size:,} articles", err=True)
    load(place, place / "dateline.db")
    return place / "dateline.db"


def _measured(servers: list[Server], askers: list[wrk.Wrk], rounds: int, seconds: int) -> tuple[Rounds, Rounds]:
    """Sizes by turns, so that a busy machine is busy for both; what is asked first is not counted."""
    found: tuple[Rounds, Rounds] = ([], [])
    for n in range(rounds + 1):
        for server, asker, speeds in zip(servers, askers, found, strict=True):
            speed = asker.speed(server, seconds if n else 1, n / (rounds + 1))
            speeds.extend([speed] if n else [])
    return found


def _as_markdown(sizes: tuple[int, int], events: list[int], found: dict[str, tuple[Rounds, Rounds]]) -> str:
    rows = []
    for kind, each in found.items():
        (small, fast), (large, slow) = (
            (median(one.rate for one in speeds), median(one.p99 for one in speeds)) for speeds in each
        )
        rows.append((kind, f"{small:,.0f}", f"{large:,.0f}", f"{large / small:.2f}", f"{fast:.1f}", f"{slow:.1f}"))
    head = ("request", *(f"{size:,}: /s" for size in sizes), "ratio", *(f"p99 ms at {size:,}" for size in sizes))
    told = " and ".join(f"{number:,}" for number in events)
    return f"{told} events, one process a server, {wrk.CONNECTIONS} connections, medians.\n\n{table.rows(head, rows)}"


if __name__ == "__main__":
    typer.run(growth)
