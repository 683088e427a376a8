"""A plugin of pytest that runs the tests of a list, in its order, and lets no change take all memory or all time."""

import os
import resource
from pathlib import Path

import pytest

LISTED_IN = "TESTS_TO_RUN"
_MOST_MEMORY = 4 << 30
# Seconds of work, which a busy machine takes longer for.
_MOST_WORK = 200


def pytest_configure() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_MOST_WORK, _MOST_WORK + 5))


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    listed = Path(os.environ[LISTED_IN]).read_text("utf-8").split("\n")
    rank = {id_: n for n, id_ in enumerate(listed)}
    left_out = [item for item in items if item.nodeid not in rank]
    config.hook.pytest_deselected(items=left_out)
    items[:] = sorted((item for item in items if item.nodeid in rank), key=lambda item: rank[item.nodeid])
