"""What is kept is bounded in bytes, whoever asks and however much differs."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import pytest

from app.index import stored, stored_columns
from app.index.pages import Reader
from app.index.selection import Selection
from app.index.terms import ANYWHERE, term
from app.index.wording import whole
from app.queries.events import EVENTS
from app.store.memory import Memory
from app.store.session import Session
from app.words.query import WordQuery
from tests.index.made import MadeEvent, random_events, session_of, write

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


PHRASE = WordQuery.read('"port strike"').asked[0]


@pytest.mark.parametrize(
    ("read", "used"),
    [
        (lambda session: stored.positions_of(session, "event", term(ANYWHERE, "strike")), [20]),
        (lambda session: stored.positions_of(session, "event", term(ANYWHERE, "nowhere")), [len("w:nowhere")]),
        (lambda session: stored.all_beginning_so(session, "event", ANYWHERE, "por"), [len("por") + 2 * 1]),
        (lambda session: stored.few_values(session, "event", "type"), [20 + 600]),
        (lambda session: stored.words_of(session, "event", ANYWHERE, "p", 10), [60 + len("port") + 60 + len("ports")]),
        (lambda session: stored.sizes(session, "event", "actor"), [3 * (200 + len("actor:actor-1"))]),
        (lambda session: stored_columns.column(session, "event", "chronology.rank"), [3 * 4]),
        (lambda session: stored_columns.values_of(session, "event", "actor"), [3 * (60 + len("actor-1"))]),
        # The values of pairs, and their halves: three actors and two roles, and for each of three pairs two numbers.
        (
            lambda session: stored_columns.halves_of(session, "event", "actor-role"),
            [2 * 73 + 74, 3 * 67 + 65 + 66 + 2 * 3 * 4],
        ),
        # The places of both words in one to four pieces, two columns, and what the phrase finds.
        (
            lambda session: whole(session, "event", PHRASE),
            [
                18,
                *[len("w@2:port")] * 3,
                20,
                *[len("w@2:strike")] * 3,
                8,
                8,
                2 * 1 + 60 + len("port") + 60 + len("strike"),
            ],
        ),
    ],
)
def test_what_is_kept_is_counted(tmp_path: Path, read: Callable[[Session], object], used: list[int]) -> None:
    file = tmp_path / "dateline.db"
    first = MadeEvent(name="port strike", words="ports of call", who=[("actor-1", "agent")])
    write(file, [first, MadeEvent(name="strike", who=[("actor-2", "agent"), ("actor-3", "target")])])
    memory = Memory()
    with session_of(file, lambda: memory) as session:
        read(session)
        assert memory.used == sum(600 + one for one in used)
        read(session)
    assert memory.used == sum(600 + one for one in used)
