"""How much is tried: a few of each kind by `make test`, all of them where EXHAUSTIVE=1 is set, as CI does.

Nothing is asserted less where fewer are tried.
"""

import os

from hypothesis import HealthCheck, settings

EXHAUSTIVE = os.environ.get("EXHAUSTIVE") == "1"


def exhaustive(whole: int, few: int) -> int:
    return whole if EXHAUSTIVE else few


def drawn(whole: int, few: int) -> settings:
    """So many examples, which are the same in every run, of a test whose fixtures no example alters."""
    return settings(
        max_examples=exhaustive(whole, few),
        derandomize=True,
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )
