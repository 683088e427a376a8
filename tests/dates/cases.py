"""Tables of words for days: by language, behind the arrow dates that they may mean, and behind ‖ others."""

from collections.abc import Iterator
from pathlib import Path


def cases(name: str) -> Iterator[tuple[str, str, str, bool]]:
    """The language, the words, a date, and whether it is another."""
    language = ""
    for line in Path(__file__).with_name(name).read_text("utf-8").splitlines():
        if line.startswith("== "):
            language = line.removeprefix("== ")
            continue
        words, _, dates = line.partition(" →")
        for side, is_unlike in zip(dates.split("‖"), (False, True), strict=False):
            yield from ((language, words, date, is_unlike) for date in side.split())
