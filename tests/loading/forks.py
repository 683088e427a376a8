"""Children that work where the tests stand, and die without warning."""

import os
import signal
from collections.abc import Callable


def died(work: Callable[[], object]) -> bool:
    """Do the work in a child; whether it was killed. One that fails in another way is an error."""
    child = os.fork()
    if child == 0:
        try:
            work()
            os._exit(0)
        finally:
            os._exit(1)
    status = os.waitpid(child, 0)[1]
    if status not in (0, signal.SIGKILL):
        raise AssertionError(f"the child ended with status {status}")
    return status == signal.SIGKILL


def die() -> None:
    """By SIGKILL, which no code can catch."""
    os.kill(os.getpid(), signal.SIGKILL)
