"""A plugin of pytest that records which tests run which lines, as if each ran alone.

What several tests share is made once, by the first of them; what the code keeps in memory is made by the first as well.
So a fixture that is shared runs under its own name, which belongs to every test that uses it, and between two tests all
that the code keeps is forgotten.
"""

import functools
import json
import os
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest
from coverage import Coverage

FIXTURE = "fixture "
WRITTEN_TO = "RECORDED_TESTS"

_lru_cache = functools.lru_cache
_forget: list[Callable[[], None]] = []
_tests: dict[str, dict[str, Any]] = {}
# Shared fixtures with those that they ask for while they are made.
_asked_for: dict[str, set[str]] = {}


def _remember(maxsize: Any = 128, typed: bool = False) -> Any:
    """`lru_cache`, known here so that it can be cleared."""
    found = _lru_cache(maxsize, typed)
    # Without brackets, what is given is the function itself.
    if callable(maxsize):
        _forget.append(found.cache_clear)
        return found

    def decorate(function: Callable[..., Any]) -> Any:
        cached = found(function)
        if function.__module__.startswith("app."):
            _forget.append(cached.cache_clear)
        return cached

    return decorate


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests() -> None:
    """Before any module of the application is imported."""
    functools.lru_cache = _remember


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup(fixturedef: Any, request: Any) -> Generator[None, object, object]:
    recorder = Coverage.current()
    if fixturedef.scope == "function" or recorder is None:
        return (yield)
    _forget_all()
    recorder.switch_context(FIXTURE + fixturedef.argname)
    try:
        return (yield)
    finally:
        # The test's own request knows every fixture that was asked for on its behalf, however that was done.
        _asked_for.setdefault(fixturedef.argname, set()).update(request._fixture_defs)
        _forget_all()
        recorder.switch_context(f"{request._pyfuncitem.nodeid}|setup")


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    _forget_all()


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    test = _tests.setdefault(report.nodeid, {"seconds": 0.0, "passed": True})
    test["passed"] &= report.passed
    if report.when == "call":
        test["seconds"] = report.duration


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item: pytest.Function) -> None:
    own = set(item.fixturenames)
    asked = [_asked_for[name] for name in own if name in _asked_for]
    _tests[item.nodeid]["fixtures"] = sorted(own.union(*asked))


def pytest_sessionfinish() -> None:
    Path(os.environ[WRITTEN_TO]).write_text(json.dumps(_tests), "utf-8")


def _forget_all() -> None:
    for forget in _forget:
        forget()
