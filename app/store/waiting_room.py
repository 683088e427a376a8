"""Where questions that take longer are worked on in threads: how many wait, for whom, and for how long."""

import asyncio
import math
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from app.errors import Overloaded, TimeLimitMet
from app.store.callers import Asker, CallerGoneError

Result = TypeVar("Result")

# More of them would share the one interpreter, and leave the event loop less of it.
THREADS = 2
# Questions that wait for a thread; the next one is told to come again.
MOST_WAITING = 16


class Stay:
    """One question's time in the waiting room."""

    def __init__(self, work: "Callable[[Stay], Any]", asker: Asker, *, has_begun: bool) -> None:
        self.work = work
        self.asker = asker
        self.has_begun = has_begun
        self.is_working = False
        self.answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()

    def is_spent(self) -> bool:
        """Whether nobody waits for the work any more."""
        return self.answer.done()

    def give_up(self, why: BaseException) -> None:
        if not self.answer.done():
            self.answer.set_exception(why)

    def look_after(self) -> None:
        """Give up what is asked by somebody who has gone, or who is leaving and would have to wait."""
        if self.has_begun:
            return  # Whoever sends the parts learns of it as well.
        if self.asker.caller.has_gone:
            self.give_up(CallerGoneError())
        elif self.asker.caller.is_leaving and not self.is_working:
            self.give_up(Overloaded())


class WaitingRoom:
    """Questions are begun in the order in which they come, by turns with the next parts of answers that have begun.

    Who has gone is not worked for. Who is leaving does not wait, and is worked for while nobody else wants the thread.
    """

    def __init__(self, threads: int = THREADS, most_waiting: int = MOST_WAITING) -> None:
        self._threads = ThreadPoolExecutor(threads, "waiting-room")
        self._free = threads
        self._most_waiting = most_waiting
        self._working: set[Stay] = set()
        # Whose turn it is stands first.
        self._queues: list[deque[Stay]] = [deque(), deque()]
        self._questions, self._parts = self._queues

    async def answer(self, work: Callable[[Stay], Result], asker: Asker, *, has_begun: bool = False) -> Result:
        """What `work` gives in a thread; it is to end early when its stay is spent.

        Raises Overloaded, TimeLimitMet and CallerGoneError. What `has_begun` is never sent away to come again.
        """
        stay = Stay(work, asker, has_begun=has_begun)
        self._admit(stay)
        timer = None
        if asker.seconds < math.inf:
            timer = asyncio.get_running_loop().call_later(asker.seconds, stay.give_up, TimeLimitMet(asker.seconds))
        asker.caller.when_told = stay.look_after
        stay.look_after()
        try:
            result: Result = await stay.answer
            return result
        finally:
            asker.caller.when_told = None
            if timer:
                timer.cancel()

    def _admit(self, stay: Stay) -> None:
        if self._free:
            self._begin(stay)
        elif stay.has_begun:
            self._parts.append(stay)
        else:
            self._make_room()
            if len(self._questions) >= self._most_waiting:
                raise Overloaded
            self._questions.append(stay)

    def _make_room(self) -> None:
        for stay in [stay for stay in self._questions if stay.is_spent()]:
            self._questions.remove(stay)
        leaving = [stay for stay in self._working if stay.asker.caller.is_leaving and not stay.has_begun]
        if leaving and not any(stay.is_spent() for stay in self._working):
            leaving[0].give_up(Overloaded())

    def _begin(self, stay: Stay) -> None:
        self._free -= 1
        self._working.add(stay)
        stay.is_working = True
        work = asyncio.get_running_loop().run_in_executor(self._threads, stay.work, stay)
        work.add_done_callback(lambda work: self._end(stay, work))

    def _end(self, stay: Stay, work: asyncio.Future[Any]) -> None:
        self._free += 1
        self._working.discard(stay)
        if error := work.exception():
            stay.give_up(error)
        elif not stay.is_spent():
            stay.answer.set_result(work.result())
        while self._free and (begun := self._next()):
            self._begin(begun)

    def _next(self) -> Stay | None:
        """The next for whom somebody still waits."""
        for queue in [*self._queues]:
            while queue:
                stay = queue.popleft()
                if not stay.is_spent():
                    # The other queue has the next turn.
                    self._queues.sort(key=lambda one: one is queue)
                    return stay
        return None
