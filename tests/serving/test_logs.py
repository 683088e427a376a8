"""What is logged: each kind of trouble once a second, and JSON that a machine reads."""

import json
import logging
import sys

import pytest

from app.serving.logs import Json, Sparing


def record(message: str, level: int = logging.ERROR, error: Exception | None = None) -> logging.LogRecord:
    trace = (type(error), error, None) if error else None
    return logging.LogRecord("app.test", level, __file__, 1, message, (), trace)


def test_each_kind_passes_once_a_second_and_then_tells_how_many_there_were(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr("app.serving.logs.time.monotonic", lambda: now)
    sparing = Sparing()
    passed = [sparing.filter(record("full")) for _ in range(5)]
    assert passed == [True, False, False, False, False]
    assert sparing.filter(record("another"))
    assert sparing.filter(record("full", error=OSError()))
    now = 101.5
    later = record("full")
    assert sparing.filter(later)
    assert later.getMessage() == "full (and 4 like it before)"
    assert [sparing.filter(record("asked", logging.INFO)) for _ in range(3)] == [True] * 3


def test_a_line_of_json_has_the_trace_of_an_error() -> None:
    try:
        int("inside")
    except ValueError:
        made = logging.LogRecord("app.test", logging.ERROR, __file__, 1, "GET %s", ("/x",), sys.exc_info())
    line = Json().format(made)
    assert "\n" not in line
    told = json.loads(line)
    assert (told["level"], told["logger"], told["message"]) == ("error", "app.test", "GET /x")
    assert told["exception"].endswith("ValueError: invalid literal for int() with base 10: 'inside'")
    assert told["time"].endswith("+00:00")
