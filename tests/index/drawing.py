"""Random selections of a made-up dataset, of everything that can be selected."""

from random import Random

from app.index.selection import Group, Selection, Window
from app.index.terms import ALL, CLOSE, DATED, term
from app.queries.events import EVENTS
from app.words.query import WordQuery
from tests.exhaustive import exhaustive
from tests.index.made import (
    ACTORS,
    ARTICLES,
    DAYS,
    FIRST_DAY,
    PLACES,
    ROLES,
    STATUSES,
    TYPES,
    random_events,
)

NUMBER = 2_500
MADE = list(random_events(Random(7), NUMBER))  # noqa: S311 (nothing secret)
MENTIONS = [int(20 * Random(n).random() ** 3) for n in range(ACTORS)]  # noqa: S311
QUERIES = ("port", "acc", "accord", "harbour por", "strike z acc", "ubermut", "h", "z z", "nowhere", "!")


def drawn_term(random: Random) -> str:
    actor = f"actor-{int((ACTORS + 9) * random.random() ** 3)}"
    return random.choice(
        [
            term("actor", actor),
            term("actor-role", actor, random.choice(ROLES)),
            term("side", f"actor-{random.randrange(ACTORS // 10)}"),
            term("role", random.choice(ROLES)),
            term("type", random.choice([*TYPES, "nowhere"])),
            term("status", random.choice(STATUSES)),
            term("place", f"place-{random.randrange(PLACES)}"),
            term("article", f"article-{random.randrange(ARTICLES)}"),
            term("contested", random.choice(["true", "false"])),
            term("id", f"event-{random.randrange(NUMBER + 20)}"),
            random.choice(["actor", "place", "id", CLOSE, DATED, ALL]),
        ]
    )


def drawn(random: Random) -> Selection:
    """Groups, exclusion, a window of any reading, words, any sort and any size of page."""

    def groups(most: int) -> tuple[Group, ...]:
        sizes = [random.choice([1, 1, 2, 30]) for _ in range(random.randrange(most + 1))]
        return tuple(tuple({drawn_term(random): None for _ in range(size)}) for size in sizes)

    first = FIRST_DAY - 5 + random.randrange(DAYS + 10)
    last = random.choice([first, first + 10, first + random.randrange(DAYS), Window.between(None, None, "may").last])
    if random.random() < 0.2:
        first = Window.between(None, None, "may").first
    return Selection(
        groups=groups(3),
        excluded=groups(2) if random.random() < 0.5 else (),
        sort=random.choice(list(EVENTS.sorts.values())),
        limit=random.choice([1, 7, 50, 200]),
        window=Window(first, last, random.choice(["known", "may", "must"])) if random.random() < 0.5 else None,
        words=WordQuery.read(random.choice(QUERIES)) if random.random() < 0.3 else None,
    )


SELECTIONS = [drawn(Random(seed)) for seed in range(exhaustive(400, 150))]  # noqa: S311
