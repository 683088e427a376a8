"""What is changed in a source, line by line, and what is left alone."""

import ast

import pytest

from tests.datasets import TESTS
from tests.mutants.changes import changes
from tests.mutants.places import Places

CHANGED = {
    "a < b": ["a <= b"],
    "a == b is c": ["a != b is c", "a == b is not c"],
    "a not in (b)": ["a in (b)"],
    "(a) > (\n b)": ["(a) >= (\n b)"],
    "a and b and c": ["a or b and c", "a and b", "a and b or c"],
    "(a) or (b)": ["(a)", "(a) and (b)"],
    "not a": ["a"],
    "not (a)": ["(a)"],
    "'é' + x + (y)": ["'é' + x - (y)"],
    "x - y * z": ["x + y * z", "x - y // z"],
    "n = 10": ["n = 11", "n = 9"],
    "n = -1": ["n = -0", "n = -2"],
    "n += x": ["n -= x"],
    "is_so = True": ["is_so = False"],
    "tell('é', a)": ["pass"],
    "x = a if b else c": ["x = a if False else c", "x = a if True else c"],
    "while a: b": ["while False: b"],
    "[x for x in y if x]": ["[x for x in y if True]"],
    "sorted(x)": ["pass", "sorted(x)[::-1]"],
    "a = min(b, c)": ["a = max(b, c)"],
    "a = b.c.startswith(d)": ["a = b.c.endswith(d)"],
    "a = b[c:d]": ["a = b[:d]", "a = b[c:]"],
    "a = b[:]": [],
    "TABLES[1]": ["TABLES[0]", "TABLES[2]"],
}
LEFT_ALONE = [
    '"""What it is for: 1 < 2."""',
    "raise Wrong(f'{a < b}', 1)",
    "import a",
    "x: Literal[1] = y",
    "def f(a: tuple[int | None]) -> list[int | None]: ...",
    "@kept(1)\nclass A(B[1]): ...",
    "Size = Literal[1, 2]",
    "log.info(1)",
    "_logger.warning(a < b)",
    "x = f'{a[:1]}'",
    "def f(): return None",
    "x = zip(a, b, strict=True)",
    "x = 'a' + b",
    "...",
]


def changed(source: str) -> list[str]:
    places = Places(source)
    return [places.edited(change.edit) for change in changes(source)]


@pytest.mark.parametrize(("source", "expected"), CHANGED.items())
def test_each_change_is_made_alone(source: str, expected: list[str]) -> None:
    assert changed(source) == expected


@pytest.mark.parametrize("source", LEFT_ALONE)
def test_what_the_code_says_is_left_alone(source: str) -> None:
    assert changed(source) == []


def test_statements_are_changed_where_they_stand() -> None:
    source = "@kept(1)\ndef f(a: int = 1) -> int | None:\n    if a:\n        return a\n    return None\n"
    assert [(places_of(source, n), change.statement.lineno) for n, change in enumerate(changes(source))] == [
        ("def f(a: int = 0) -> int | None:", 2),
        ("def f(a: int = 2) -> int | None:", 2),
        ("    if False:", 3),
        ("    if True:", 3),
        ("        return None", 4),
    ]


def test_loops_go_on_or_end() -> None:
    source = "for a in b:\n    if a:\n        continue\n    break\n"
    assert [places_of(source, n).strip() for n in range(len(changes(source)))] == [
        "if False:",
        "if True:",
        "break",
        "continue",
    ]


def test_every_change_of_the_code_is_python_still() -> None:
    source = (TESTS.parent / "app" / "curation" / "marks" / "prices.py").read_text("utf-8")
    assert len(changed(source)) > 100
    for new in changed(source):
        assert ast.dump(ast.parse(new)) != ast.dump(ast.parse(source))


def places_of(source: str, n: int) -> str:
    """The line of a change, as it is after it."""
    return Places(source).lines(changes(source)[n].edit)[1]
