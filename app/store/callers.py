"""Who asks: whether they are still there, and how long they wait."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field


class CallerGoneError(Exception):
    """Nobody is there any more to be answered."""


class Caller:
    """Somebody at the other end of a connection, which tells here when they go.

    Who `is_leaving` has closed their side: they have gone, or wait for the answer and will send nothing more.
    """

    def __init__(self) -> None:
        self.is_leaving = False
        self.has_gone = False
        self.when_told: Callable[[], None] | None = None

    def leave(self, *, has_gone: bool) -> None:
        self.is_leaving = True
        self.has_gone = self.has_gone or has_gone
        if self.when_told:
            self.when_told()


@dataclass(frozen=True)
class Asker:
    """Who asks, and how many seconds of waiting and of work they may take."""

    caller: Caller = field(default_factory=Caller)
    seconds: float = math.inf

    @property
    def at_leisure(self) -> "Asker":
        """The same without a limit on time."""
        return Asker(self.caller)
