"""In which order search gives hits, rule by rule, against plain Python."""

from collections.abc import Iterator
from random import Random

import pytest

from app.index.ranking import hits
from app.store.session import Session
from app.words import WordQuery
from tests.index.made import WORDS, random_events, session_of, write

MADE = list(random_events(Random(11), 600))  # noqa: S311 (nothing secret)
PLAIN = [word.replace("ü", "u") for word in WORDS]


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    file = tmp_path_factory.mktemp("ranked") / "dateline.db"
    write(file, MADE)
    with session_of(file) as session:
        yield session


def split(text: str) -> set[str]:
    return set(text.replace("ü", "u").split())


def expected(query: WordQuery) -> list[int]:
    """The positions of all hits, best first."""
    names = [split(event.name) for event in MADE]

    def begins(words: set[str]) -> bool:
        return any(word.startswith(query.prefix) for word in words)

    tests = {word: [word in name for name in names] for word in query.whole}
    each = sorted([*tests.values(), [begins(name) for name in names]], key=sum)

    def key(position: int) -> tuple[bool, ...]:
        name, own = names[position - 1], split(f"{MADE[position - 1].name} {MADE[position - 1].words}")
        has_all = name.issuperset(query.whole) and begins(name)
        in_name = [one[position - 1] for one in each]
        fits = [has_all and query.prefix in name, has_all, *in_name, query.prefix in own]
        return tuple(not one for one in fits)

    own = [(n, split(f"{event.name} {event.words}")) for n, event in enumerate(MADE, 1)]
    found = [n for n, words in own if words.issuperset(query.whole) and begins(words)]
    return sorted(found, key=key)


@pytest.mark.parametrize("seed", range(60))
def test_hits_come_in_the_order_of_the_rules(session: Session, seed: int) -> None:
    random = Random(seed)  # noqa: S311
    asked = random.sample(PLAIN, random.randrange(1, 4))
    asked[-1] = asked[-1][: random.randrange(1, 6)]
    query = WordQuery.read(" ".join(asked))
    for limit in (0, 1, 20, 1_000):
        assert hits(session, query, limit) == [("event", n) for n in expected(query)[:limit]]


@pytest.mark.parametrize("q", ["", "!", "nowhere", "port nowhere"])
def test_what_nothing_has_is_no_hit(session: Session, q: str) -> None:
    assert hits(session, WordQuery.read(q), 20) == []
