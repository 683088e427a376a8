"""What `app/snippets.md` shows is so: its Python is run, each snippet on its own, against the service on a socket.

Its JavaScript is run by `.ci/clients`, because these tests do without node.
"""

import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn

from app.main import create_app
from app.settings import Settings
from tests.databases import url_of
from tests.markdown import ROOT

PAGE = (ROOT / "app" / "snippets.md").read_text("utf-8")
JOBS = re.findall(
    r"^## (.+?)\n.*?```js\n(.*?)```\n\n```python\n(.*?)```\n\n```text\n(.*?)```", PAGE, re.MULTILINE | re.DOTALL
)
SERVICE = "http://localhost:8000"


@pytest.fixture(scope="module")
def service(article_database: Path) -> Iterator[str]:
    """The address at which the article is served."""
    app = create_app(Settings(database_url=url_of(article_database)))
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error"))
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            time.sleep(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join()


def test_there_is_one_of_each_language_for_each_job() -> None:
    assert [name for name, *_ in JOBS] == ["A timeline", "A map", "Who said what", "A table", "Search"]
    assert all(f"{SERVICE}/" in snippet for _, *snippets, _ in JOBS for snippet in snippets)
    assert [PAGE.count(f"```{name}") for name in ("js", "python", "text")] == [5, 5, 5]


@pytest.mark.parametrize(("snippet", "printed"), [job[2:] for job in JOBS], ids=[job[0] for job in JOBS])
def test_a_snippet_prints_what_the_page_shows(service: str, snippet: str, printed: str) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", snippet.replace(SERVICE, service)],
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    assert done.stdout == printed
