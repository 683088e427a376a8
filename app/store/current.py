"""The dataset that is served: whichever whole one had the name last."""

import logging
import threading
import time
from pathlib import Path

from anyio import sleep

from app.errors import in_words
from app.store.datasets import Dataset, open_whole
from app.store.memory import DEFAULT_BYTES
from app.store.seal import Identity, identity_of
from app.store.sqlite import UNREADABLE, is_of_the_disk

# Seconds that requests wait for a new dataset to be found whole, before they are answered from the one before; and
# before they are told that there is none.
PATIENCE, MOST_PATIENCE = 0.25, 5.0
# Seconds after which a file is tried again that could not be opened for a reason that may pass.
_AGAIN = 1.0
_WAITING = 0.005

logger = logging.getLogger(__name__)


class CurrentDataset:
    """Takes up another file of the name once a thread has found it whole, and keeps what it has until then.

    It keeps it, too, where the file is gone, is no dataset, or one that other code has rendered. What is damaged
    itself, because somebody has written to the very file that is served, is served no more. `dataset` is what it begins
    with, where that is open already.
    """

    def __init__(self, file: Path, rendering: str, memory: int = DEFAULT_BYTES, dataset: Dataset | None = None) -> None:
        self._file = file
        self._memory = memory
        self._rendering = rendering
        self._dataset = dataset
        self._seen: Identity | None = dataset.identity if dataset else None
        self._try_again_at = float("inf")
        self._told: tuple[Identity | None, str] | None = None
        self._look: threading.Thread | None = None
        self._began = 0.0

    async def get(self) -> Dataset | None:
        """The dataset; None where there is none that this code can serve. Costs a `stat` while nothing happens."""
        if self._look is None and (identity_of(self._file) != self._seen or time.monotonic() > self._try_again_at):
            self._began = time.monotonic()
            self._look = threading.Thread(target=self._take_up, name="dataset", daemon=True)
            try:
                self._look.start()
            except RuntimeError:  # no thread can be had: the next request tries again
                self._look = None
        while self._look is not None and time.monotonic() < self._began + self._patience:  # noqa: ASYNC110
            await sleep(_WAITING)  # which loop waits is not known to the thread
        return self._dataset

    @property
    def _patience(self) -> float:
        return PATIENCE if self._dataset else MOST_PATIENCE

    def _take_up(self) -> None:
        self._seen, self._try_again_at = identity_of(self._file), float("inf")
        try:
            if self._dataset and not self._dataset.is_whole():
                self._dataset = None
                logger.error("%s was written to and is damaged; it is served no more", self._file)
            if self._dataset is None or self._dataset.identity != self._seen:
                self._dataset = self._opened() or self._dataset
        finally:
            self._look = None

    def _opened(self) -> Dataset | None:
        try:
            dataset = open_whole(self._file, self._memory)
        except UNREADABLE as error:
            is_passing = isinstance(error, OSError) or is_of_the_disk(error)
            if is_passing and self._seen:
                self._try_again_at = time.monotonic() + _AGAIN
            self._tell(in_words(error) if isinstance(error, OSError) else str(error))
            return None
        if dataset.rendering != self._rendering:
            self._tell(f"{self._file} was rendered by another version of Dateline")
            return None
        return dataset

    def _tell(self, reason: str) -> None:
        """Once for each file."""
        is_new = self._told != (self._seen, reason)
        self._told = self._seen, reason
        if is_new and (self._seen or self._dataset):
            logger.warning("%s; %s", reason, "what was served is served on" if self._dataset else "nothing is served")
