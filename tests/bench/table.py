"""What was measured, as a table for `app/deployment.md`."""

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.bench.timings import Pair

DATELINE, TUTORIAL = "Dateline", "the tutorial way: SQLModel, `selectinload`, `response_model`"
FASTAPI, BARE = "FastAPI sending ready bytes", "bare ASGI sending ready bytes"
_BEGIN, _END = "<!-- benchmark -->\n", "<!-- /benchmark -->\n"


@dataclass(frozen=True)
class Measured:
    """`rates` are requests a second of each server, round by round."""

    articles: int
    events: int
    kilobytes: float
    rates: dict[str, list[float]]
    load: Pair
    start: Pair


def as_markdown(measured: Measured) -> str:
    rates = {name: median(found) for name, found in measured.rates.items()}
    ours, tutorial, fastapi = rates[DATELINE], rates[TUTORIAL], rates[FASTAPI]
    load, start = measured.load, measured.start
    servers = [
        (name, f"{rate:,.0f}", f"{rate / tutorial:.1f}", f"{rate / fastapi:.2f}")
        for name, rate in sorted(rates.items(), key=lambda item: -item[1])
    ]
    targets = [
        _target("pages a second, as multiple of the tutorial way's", ours / tutorial, "at least", 25),
        _target("pages a second, as multiple of FastAPI's with ready bytes", ours / fastapi, "at least", 0.5),
        _target(f"the whole load, {load.ours:.1f} s, as multiple of `yaml.compose` alone", load.ratio, "at most", 5),
        _target(f"start to first answer, {start.ours:.2f} s, as multiple of imports alone", start.ratio, "at most", 3),
    ]
    text = (
        f"Pages of 20 of one actor's events in a date window, none asked for before, {measured.kilobytes:.0f} kB each, "
        f"from {measured.events:,} events of {measured.articles:,} articles; one process a server, 8 connections, "
        f"medians; Python {platform.python_version()} on {os.cpu_count()} cores.\n"
    )
    return "\n".join(
        [
            text,
            rows(("server", "pages a second", "× tutorial", "× FastAPI, ready bytes"), servers),
            rows(("", "measured", "target", ""), targets),
        ]
    )


def write_into(page: Path, table: str) -> None:
    """Put the table between the marks. Raises SystemExit where there are none."""
    text = page.read_text("utf-8")
    before, begin, rest = text.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not (begin and end):
        raise SystemExit(f"{page.name} has no lines {_BEGIN.strip()} and {_END.strip()} to write between")
    page.write_text(f"{before}{begin}{table}{end}{after}", "utf-8")


def _target(what: str, ratio: float, bound: str, target: float) -> tuple[str, str, str, str]:
    is_met = ratio >= target if bound == "at least" else ratio <= target
    return what, f"{ratio:.1f}" if ratio >= 1 else f"{ratio:.2f}", f"{bound} {target:g}", "met" if is_met else "not met"


def rows(head: tuple[str, ...], given: Sequence[tuple[str, ...]]) -> str:
    rule = ("---", *("---:" for _ in head[1:]))
    return "".join(f"| {' | '.join(row)} |\n" for row in (head, rule, *given))
