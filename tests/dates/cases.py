"""Tables of words for dates, with what they mean behind an arrow."""

from collections.abc import Iterator
from pathlib import Path


def pairs(name: str) -> list[tuple[str, str]]:
    """The words, and the date that they mean."""
    return [(words, meant) for words, _, meant in (line.partition(" → ") for line in _lines(name))]


def cases(name: str) -> Iterator[tuple[str, str, str, bool]]:
    """The language, the words, a date, and whether it is one that they cannot mean: those stand behind ‖."""
    language = ""
    for line in _lines(name):
        if line.startswith("== "):
            language = line.removeprefix("== ")
            continue
        words, _, dates = line.partition(" →")
        for side, is_unlike in zip(dates.split("‖"), (False, True), strict=False):
            yield from ((language, words, date, is_unlike) for date in side.split())


def _lines(name: str) -> list[str]:
    return Path(__file__).with_name(name).read_text("utf-8").splitlines()
