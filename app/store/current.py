"""The dataset that is served: whichever whole one was the current one last."""

import logging
import threading
import time

from anyio import sleep

from app.errors import NothingLoaded, NotReady
from app.store.database import DamagedError, Database, Mark, NoDatasetError, UnreadableError
from app.store.datasets import Dataset, open_whole
from app.store.memory import DEFAULT_BYTES

# Seconds that requests wait for a new dataset to be found whole, before they are answered from the one before; and
# before they are told that there is none.
PATIENCE, MOST_PATIENCE = 0.25, 5.0
# Seconds after which one is tried again that could not be opened for a reason that may pass.
_AGAIN = 1.0
_WAITING = 0.005

# What those who ask are told, who need not know where it lies.
_ANOTHER_S = (
    "The data was loaded by another version of Dateline: run “dateline seed”, or restart the server where a newer "
    "version has loaded it"
)
_DAMAGED = "The data is damaged: it is not as it was when it was loaded. Run “dateline seed” to load it anew"
_UNREACHABLE = "The database cannot be read at the moment: ask again"

logger = logging.getLogger(__name__)


class CurrentDataset:
    """Takes up another version once a thread has found it whole, and keeps what it has until then.

    It keeps it, too, where there is none any more, or one that other code has rendered. What is damaged itself, because
    somebody has written to the very file that is served, is served no more. `dataset` is what it begins with, where
    that is open already.
    """

    def __init__(
        self, database: Database, rendering: str, memory: int = DEFAULT_BYTES, dataset: Dataset | None = None
    ) -> None:
        self._database = database
        self._memory = memory
        self._rendering = rendering
        self._dataset = dataset
        self._seen: Mark | None = dataset.mark if dataset else None
        self._try_again_at = float("inf")
        self._told: tuple[Mark | None, str] | None = None
        # Why there is none, where there is something.
        self._lack = ""
        self._look: threading.Thread | None = None
        self._began = float("-inf")

    async def get(self) -> Dataset | None:
        """The dataset; None where there is none that this code can serve. Costs little while nothing happens."""
        now = time.monotonic()
        if self._look is None and (self._database.is_due(self._seen, now - self._began) or now > self._try_again_at):
            self._began = now
            self._look = threading.Thread(target=self._take_up, name="dataset", daemon=True)
            try:
                self._look.start()
            except RuntimeError:  # no thread can be had: the next request tries again
                self._look = None
        while self._look is not None and time.monotonic() < self._began + self._patience:  # noqa: ASYNC110
            await sleep(_WAITING)  # which loop waits is not known to the thread
        return self._dataset

    def lack(self) -> NotReady:
        """What is answered where there is none."""
        return NotReady(self._lack) if self._lack else NothingLoaded()

    @property
    def _patience(self) -> float:
        return PATIENCE if self._dataset else MOST_PATIENCE

    def _take_up(self) -> None:
        self._try_again_at = float("inf")
        try:
            self._seen = self._database.mark()
            if self._dataset and not self._dataset.is_whole():
                self._dataset = None
                logger.error("%s was written to and is damaged; it is served no more", self._database.name)
            if self._dataset is None or self._dataset.mark != self._seen:
                self._dataset = self._opened() or self._dataset
        except UnreadableError as error:
            self._put_off(error)
        finally:
            self._look = None

    def _opened(self) -> Dataset | None:
        dataset = open_whole(self._database, self._memory)
        if dataset.rendering != self._rendering:
            self._lack = _ANOTHER_S
            self._tell(f"{self._database.name} was rendered by another version of Dateline")
            return None
        return dataset

    def _put_off(self, error: UnreadableError) -> None:
        if isinstance(error, NoDatasetError):
            self._lack = ""
        else:
            self._lack = _DAMAGED if isinstance(error, DamagedError) else _UNREACHABLE
        if error.is_passing and self._seen:
            self._try_again_at = time.monotonic() + _AGAIN
        self._tell(str(error))

    def _tell(self, reason: str) -> None:
        """Once for each version."""
        is_new = self._told != (self._seen, reason)
        self._told = self._seen, reason
        if is_new and (self._seen or self._dataset):
            logger.warning("%s; %s", reason, "what was served is served on" if self._dataset else "nothing is served")
