"""What was measured, as a table for the README."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.bench.timings import Pair

DATELINE, TUTORIAL = "Dateline", "the tutorial way (SQLModel, `selectinload`, `response_model`)"
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
    ours = rates[DATELINE]
    rows = [
        (name, f"{rate:,.0f}", f"{rate / rates[TUTORIAL]:.1f}", f"{rate / rates[FASTAPI]:.2f}")
        for name, rate in sorted(rates.items(), key=lambda item: -item[1])
    ]
    targets = [
        _target("a page, by the tutorial way's requests/s", ours / rates[TUTORIAL], "at least", 25),
        _target("a page, by FastAPI's with ready bytes", ours / rates[FASTAPI], "at least", 0.5),
        _target(
            f"loading, {measured.load.ours:.1f} s, by `yaml.compose` of the files", measured.load.ratio, "at most", 5
        ),
        _target(
            f"start to first answer, {measured.start.ours:.2f} s, by importing fastapi and sqlmodel",
            measured.start.ratio,
            "at most",
            3,
        ),
    ]
    caption = (
        f"A first-time page of 20 of one actor's events in a date window, {measured.kilobytes:.0f} kB, out of "
        f"{measured.events:,} events of {measured.articles:,} articles; one process, 8 connections; medians."
    )
    head = ("server", "requests/s", "by the tutorial way", "by FastAPI with ready bytes")
    return "\n\n".join([caption, _table(head, rows), _table(("what, by what", "ratio", "target", ""), targets)]) + "\n"


def write_into(readme: Path, table: str) -> None:
    """Put the table between the marks. Raises SystemExit where there are none."""
    text = readme.read_text("utf-8")
    before, begin, rest = text.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not (begin and end):
        raise SystemExit(f"{readme.name} has no lines {_BEGIN.strip()} and {_END.strip()} to write between")
    readme.write_text(f"{before}{begin}\n{table}\n{end}{after}", "utf-8")


def _target(what: str, ratio: float, bound: str, target: float) -> tuple[str, str, str, str]:
    is_met = ratio >= target if bound == "at least" else ratio <= target
    return what, f"{ratio:.3g}", f"{bound} {target:g}", "met" if is_met else "not met"


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    rule = ("---", *("---:" for _ in head[1:]))
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, rule, *rows))
