"""Where questions wait for a thread: how many, for whom, and for how long."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from app.errors import Overloaded, TimeLimitMet
from app.store.callers import Asker, Caller, CallerGoneError
from app.store.datasets import Dataset
from app.store.session import Session, SpentError
from app.store.waiting_room import Stay, WaitingRoom

Told = list[str]


class Work:
    """Work that lasts until it is let go, or until nobody waits for it."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.may_end = threading.Event()
        self.was_spent = threading.Event()

    def __call__(self, stay: Stay) -> str:
        self.begun.set()
        while not self.may_end.wait(0.001):
            if stay.is_spent():
                self.was_spent.set()
                raise SpentError
        return "answer"


async def settled() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def ended(work: Work) -> None:
    assert await asyncio.to_thread(work.was_spent.wait, 10)


def in_a_room(test: Callable[[WaitingRoom], Coroutine[Any, Any, None]], *, most_waiting: int = 2) -> None:
    """Run with one thread."""

    async def run() -> None:
        await test(WaitingRoom(1, most_waiting))

    asyncio.run(run())


def quick(told: Told, name: str) -> Callable[[Stay], str]:
    def work(_: Stay) -> str:
        told.append(name)
        return name

    return work


def test_questions_are_begun_in_their_order_by_turns_with_parts() -> None:
    async def test(room: WaitingRoom) -> None:
        first, told = Work(), Told()
        waiting = [asyncio.create_task(room.answer(first, Asker()))]
        await settled()
        asked = [*((name, False) for name in ("q1", "q2")), *((name, True) for name in ("p1", "p2", "p3", "p4"))]
        waiting += [
            asyncio.create_task(room.answer(quick(told, name), Asker(), has_begun=has_begun))
            for name, has_begun in asked
        ]
        await settled()
        first.may_end.set()
        await asyncio.gather(*waiting)
        assert told == ["q1", "p1", "q2", "p2", "p3", "p4"]

    in_a_room(test)


def test_a_question_beyond_the_queue_is_turned_away() -> None:
    async def test(room: WaitingRoom) -> None:
        first, told = Work(), Told()
        waiting = [asyncio.create_task(room.answer(first, Asker()))]
        await settled()
        waiting += [asyncio.create_task(room.answer(quick(told, name), Asker())) for name in ("a", "b")]
        await settled()
        with pytest.raises(Overloaded):
            await room.answer(quick(told, "c"), Asker())
        waiting[1].cancel()
        await settled()
        waiting.append(asyncio.create_task(room.answer(quick(told, "d"), Asker())))
        await settled()
        first.may_end.set()
        await asyncio.gather(*waiting, return_exceptions=True)
        assert told == ["b", "d"]

    in_a_room(test)


def test_nothing_is_begun_for_who_has_gone_and_what_was_begun_ends() -> None:
    async def test(room: WaitingRoom) -> None:
        first, told = Work(), Told()
        gone = [Caller(), Caller()]
        waiting = [asyncio.create_task(room.answer(first, Asker(gone[0])))]
        await settled()
        waiting.append(asyncio.create_task(room.answer(quick(told, "a"), Asker(gone[1]))))
        await settled()
        for caller in gone:
            caller.leave(has_gone=True)
        results = await asyncio.gather(*waiting, return_exceptions=True)
        assert [type(result) for result in results] == [CallerGoneError, CallerGoneError]
        await ended(first)
        assert told == []
        assert await room.answer(lambda _: "free", Asker()) == "free"

    in_a_room(test)


def test_who_is_leaving_is_answered_where_nobody_else_asks() -> None:
    async def test(room: WaitingRoom) -> None:
        first, caller = Work(), Caller()
        answer = asyncio.create_task(room.answer(first, Asker(caller)))
        await settled()
        caller.leave(has_gone=False)
        await settled()
        first.may_end.set()
        assert await answer == "answer"

    in_a_room(test)


def test_who_is_leaving_neither_waits_nor_lets_others_wait() -> None:
    async def test(room: WaitingRoom) -> None:
        first, leaving = Work(), [Caller(), Caller()]
        answers = [asyncio.create_task(room.answer(first, Asker(leaving[0])))]
        await settled()
        answers.append(asyncio.create_task(room.answer(lambda _: "never", Asker(leaving[1]))))
        await settled()
        for caller in leaving:
            caller.leave(has_gone=False)
        assert await room.answer(lambda _: "here", Asker()) == "here"
        results = await asyncio.gather(*answers, return_exceptions=True)
        assert [type(result) for result in results] == [Overloaded, Overloaded]
        await ended(first)

    in_a_room(test)


@pytest.mark.parametrize("has_begun", [False, True])
def test_what_works_or_waits_beyond_the_time_limit_is_given_up(has_begun: bool) -> None:
    async def test(room: WaitingRoom) -> None:
        first = Work()
        asker = Asker(seconds=0.02)
        both = [room.answer(work, asker, has_begun=has_begun) for work in (first, lambda _: "never")]
        results = await asyncio.gather(*both, return_exceptions=True)
        assert [type(result) for result in results] == [TimeLimitMet, TimeLimitMet]
        assert str(results[0]) == "There was no answer within 0.02 s: narrow the query with filters, or ask again."
        await ended(first)

    in_a_room(test)


def test_an_error_of_the_work_is_that_of_the_answer() -> None:
    async def test(room: WaitingRoom) -> None:
        with pytest.raises(ZeroDivisionError):
            await room.answer(lambda _: 1 / 0, Asker())

    in_a_room(test)


class Limit:
    def __init__(self) -> None:
        self.looks = 0

    def is_spent(self) -> bool:
        self.looks += 1
        return self.looks > 3


def test_a_session_reads_nothing_once_nobody_waits(dataset: Dataset) -> None:
    def work(session: Session) -> None:
        for _ in range(5):
            session.take_time()

    limit = Limit()
    with pytest.raises(SpentError):
        dataset.read_here(work, limit)
    assert limit.looks == 4
