"""Waiting for what comes in a moment, however much else the machine has to do."""

import time
from collections.abc import Callable

# Seconds; who waits for longer waits for nothing.
PATIENCE = 120.0


def until(is_so: Callable[[], bool]) -> None:
    """Wait until it is so."""
    end = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < end, "it did not become so"
        time.sleep(0.02)
