"""What took a thread is answered once: whoever asks the same again has it from memory, until the dataset is another."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.main import create_app
from app.queries.question import Question
from app.queries.search import SearchQuery
from app.settings import Settings
from app.store.datasets import Dataset
from app.store.session import TakesLongError
from app.store.waiting_room import WaitingRoom
from tests.databases import load, url_of

LONG = ("/search?q=dockers", "/search?q=dokkers", "/graph?status=ongoing", "/events?q=dokkers")


@pytest.fixture
def place(world: Path, tmp_path: Path) -> Path:
    """Where a dataset of its own is loaded."""
    load(world, tmp_path / "kept.db")
    return tmp_path / "kept.db"


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A letter for each question that a thread was asked."""
    asked: list[str] = []
    answer = WaitingRoom.answer

    async def counted(room: WaitingRoom, *given: object, **options: bool) -> object:
        asked.append("x")
        return await answer(room, *given, **options)  # type: ignore[arg-type] # as they were given

    monkeypatch.setattr(WaitingRoom, "answer", counted)
    return asked


@pytest.fixture
def asking(place: Path) -> Iterator[TestClient]:
    with TestClient(create_app(Settings(database_url=url_of(place)))) as client:
        yield client


@pytest.mark.parametrize("url", LONG)
def test_a_long_answer_is_worked_out_once(asking: TestClient, answered: list[str], url: str) -> None:
    first, second = asking.get(url), asking.get(url)
    assert (first.status_code, first.content, first.headers["etag"]) == (200, second.content, second.headers["etag"])
    assert len(answered) == 1


def test_what_is_asked_otherwise_is_answered_otherwise(asking: TestClient, answered: list[str]) -> None:
    urls = ("/search?q=dockers", "/search?q=dockers&limit=1", "/search?q=dockers&kind=event", "/search?q=Elmar")
    bodies = [[asking.get(url).json() for url in urls] for _ in range(2)]
    assert bodies[0] == bodies[1]
    assert [(len(body["items"]), body["total"]) for body in bodies[0]] == [(14, 14), (1, 14), (5, 5), (12, 12)]
    assert len(answered) == len(urls)


def test_a_page_that_took_a_thread_tells_the_next_one_again(
    asking: TestClient, answered: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def takes_long(*_: object) -> None:
        raise TakesLongError

    monkeypatch.setattr(Dataset, "_read_at_once", takes_long)
    first = asking.get("/events?q=strike&limit=1")
    follow = first.links["next"]["url"]
    assert asking.get("/events?q=strike&limit=1").links["next"]["url"] == follow
    pages = [asking.get(follow).json()["items"] for _ in range(2)]
    assert pages[0] == pages[1] != first.json()["items"]
    assert len(answered) == 2


def test_a_long_question_is_kept_in_as_little_as_a_short_one() -> None:
    asked = [Question.of("/search", SearchQuery(q=words)).asked for words in ("a", "b", "a " * 90, "a")]
    assert [len(digest) for _, digest in asked] == [16] * 4
    assert len(set(asked)) == 3


def test_a_mistake_is_told_each_time(asking: TestClient) -> None:
    told = [asking.get("/search?q=dockers&actor=nobody") for _ in range(2)]
    assert [one.status_code for one in told] == [422, 422]
    assert told[0].json()["errors"] == told[1].json()["errors"]


def test_another_dataset_gives_its_own_answer(
    asking: TestClient, place: Path, copied_world: Path, answered: list[str]
) -> None:
    before = asking.get("/search?q=dockers").json()
    text = copied_world / "articles" / "harbour-strike" / "article.yaml"
    text.write_text(text.read_text().replace("dockers of Elmar are on strike", "dockers of Elmar do not work"))
    load(copied_world, place)
    after = asking.get("/search?q=dockers").json()
    names = [[item["hit"]["name"] for item in answer["items"]] for answer in (before, after)]
    assert before["dataset"] != after["dataset"]
    assert ["The dockers of Elmar are on strike" in some for some in names] == [True, False]
    assert len(answered) == 2
