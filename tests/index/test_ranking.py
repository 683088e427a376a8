"""In which order search gives hits, rule by rule, against plain Python."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from app.index.ranking import found_of, hits
from app.store.session import Session
from app.words.query import WordQuery
from tests.index.made import WORDS, MadeEvent, random_events, session_of, write
from tests.index.oracle import event_words, has

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
    texts = [event_words(event) for event in MADE]
    last = replace(query.asked[-1], is_begun=False)
    each = sorted([[has(name, one) for name in names] for one in query.asked], key=sum)

    def key(position: int) -> tuple[bool, ...]:
        name, own = names[position - 1], texts[position - 1]
        is_typed = all(has(own, one, is_typed=True) for one in query.asked)
        has_all = all(has(name, one) for one in query.asked)
        in_name = [one[position - 1] for one in each]
        is_whole = [has(words, last, is_typed=True) for words in (name, own)]
        fits = [is_typed, has_all and is_whole[0], has_all, *in_name, is_whole[1]]
        return tuple(not one for one in fits)

    found = [n for n, words in enumerate(texts, 1) if all(has(words, one) for one in query.asked)]
    return sorted(found, key=key)


@pytest.mark.parametrize("seed", range(60))
def test_hits_come_in_the_order_of_the_rules(session: Session, seed: int) -> None:
    random = Random(seed)  # noqa: S311
    asked = random.sample(PLAIN, random.randrange(1, 4))
    asked[-1] = asked[-1][: random.randrange(1, 6)]
    query = WordQuery.read(" ".join(asked))
    for limit in (0, 1, 20, 1_000):
        assert hits(session, query, found_of(session, query), limit) == [("event", n) for n in expected(query)[:limit]]


@pytest.mark.parametrize("q", ["", "!", "nowhere", "port nowhere"])
def test_what_nothing_has_is_no_hit(session: Session, q: str) -> None:
    assert not any(found_of(session, WordQuery.read(q)).values())


def test_the_eight_rarest_words_decide(tmp_path: Path) -> None:
    words = "accord berth crane dock engine ferry gangway harbour island"
    write(tmp_path / "made.db", [MadeEvent(words=words), MadeEvent(name="island", words=words)])
    with session_of(tmp_path / "made.db") as session:
        for asked, first in ((words, 1), (words.removeprefix("accord "), 2)):
            query = WordQuery.read(f"{asked} ")
            assert hits(session, query, found_of(session, query), 1) == [("event", first)]
