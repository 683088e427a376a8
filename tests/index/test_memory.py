"""What is kept is bounded in bytes, whoever asks and however much differs."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

from app.index.pages import Reader
from app.index.selection import Selection
from app.index.terms import term
from app.queries.events import EVENTS
from app.store.memory import Memory
from tests.index.made import random_events, session_of, write

MOST = 50_000


def test_what_was_not_asked_for_longest_goes_first() -> None:
    memory = Memory(4_000)
    read: list[str] = []

    def get(key: str) -> str:
        def one() -> tuple[str, int]:
            read.append(key)
            return key, 300

        return memory.get(key, one)

    for key in ("a", "b", "c", "d", "a", "e", "a", "b"):
        assert get(key) == key
    assert read == ["a", "b", "c", "d", "e", "b"]
    assert memory.used <= 4_000


def test_what_would_leave_no_room_is_not_kept() -> None:
    memory = Memory(10_000)
    for _ in range(2):
        assert memory.get("large", lambda: ("x", 5_000)) == "x"
    assert memory.used == 0


def test_many_different_questions_by_many_threads_stay_within_it(tmp_path: Path) -> None:
    file = tmp_path / "dateline.db"
    write(file, random_events(Random(3), 500))  # noqa: S311 (nothing secret)
    memory = Memory(MOST)

    def ask(thread: int) -> set[bool]:
        with session_of(file, lambda: memory) as session:
            questions = (Selection(((term("actor", f"actor-{thread}-{n}"),),), "chronology", 5) for n in range(2_000))
            return {Reader(session, EVENTS, one).page().total == 0 and memory.used <= MOST for one in questions}

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(ask, range(4))) == [{True}] * 4
