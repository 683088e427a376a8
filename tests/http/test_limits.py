"""What takes too long, or is asked when too much is, is told so as a problem."""

import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from app.main import create_app
from app.settings import Settings
from app.store.session import Session, SpentError
from app.store.waiting_room import MOST_WAITING, THREADS
from tests.databases import url_of
from tests.http.asking import problem
from tests.waiting import until


@pytest.fixture
def endless(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Graphs that nobody ever has counted; it says which of them ended because nobody waited."""
    ended: list[str] = []

    def count(session: Session, _question: object) -> Any:
        try:
            while True:
                session.take_time()
                time.sleep(0.001)
        except SpentError:
            ended.append("spent")
            raise

    monkeypatch.setattr("app.routers.search.graph_answer", count)
    return ended


def client_of(database: Path, seconds: float) -> TestClient:
    return TestClient(create_app(Settings(database_url=url_of(database), time_limit=seconds)))


def test_what_takes_longer_than_the_limit_is_told_and_ends(database: Path, endless: list[str]) -> None:
    with client_of(database, 0.5) as client:
        body = problem(client, "/graph")
        assert (body["status"], body["type"]) == (503, "urn:dateline:problem:time-limit")
        assert body["detail"] == "There was no answer within 0.5 s: narrow the query with filters, or ask again."
        assert client.get("/graph").headers["cache-control"] == "no-store"
        assert client.get("/events").status_code == 200
        until(lambda: endless == ["spent", "spent"])


@pytest.mark.usefixtures("endless")
def test_a_request_beyond_the_queue_is_answered_with_retry_after(database: Path) -> None:
    with client_of(database, 3) as client:
        answers: list[tuple[int, str, str | None]] = []

        def ask() -> None:
            response = client.get("/graph")
            answers.append((response.status_code, response.json()["type"], response.headers.get("retry-after")))

        asking = [threading.Thread(target=ask) for _ in range(THREADS + MOST_WAITING + 5)]
        for thread in asking:
            thread.start()
        for thread in asking:
            thread.join()
    assert Counter(answers) == {
        (503, "urn:dateline:problem:time-limit", None): THREADS + MOST_WAITING,
        (503, "urn:dateline:problem:overloaded", "1"): 5,
    }
