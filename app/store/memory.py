"""What was read from a dataset and is worth keeping, bounded in bytes: what was not asked for longest goes first."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any, TypeVar

Kept = TypeVar("Kept")

DEFAULT_BYTES = 128 * 2**20
# What an entry takes besides its own bytes: key, objects, places in tables.
_OVERHEAD = 600


class Memory:
    """One for all threads that read a dataset. What is kept must never be changed."""

    def __init__(self, most: int = DEFAULT_BYTES) -> None:
        self._most = most
        self._kept: OrderedDict[Hashable, tuple[Any, int]] = OrderedDict()
        self._lock = threading.Lock()
        self.used = 0

    def get(self, key: Hashable, read: Callable[[], tuple[Kept, int]]) -> Kept:
        """What is kept under a key, else what is read, which tells how many bytes it takes.

        Two threads may read the same at once; what takes more than a quarter of all is not kept.
        """
        if (kept := self.kept(key)) is not None:
            same: Kept = kept
            return same
        one, size = read()
        size += _OVERHEAD
        if 4 * size <= self._most:
            with self._lock:
                self._keep(key, one, size)
        return one

    def kept(self, key: Hashable) -> Any:
        """What is kept under a key; None where nothing is."""
        with self._lock:
            if (found := self._kept.get(key)) is None:
                return None
            self._kept.move_to_end(key)
            return found[0]

    def _keep(self, key: Hashable, one: object, size: int) -> None:
        if (before := self._kept.pop(key, None)) is not None:
            self.used -= before[1]
        self._kept[key] = one, size
        self.used += size
        while self.used > self._most:
            _, (_, gone) = self._kept.popitem(last=False)
            self.used -= gone
