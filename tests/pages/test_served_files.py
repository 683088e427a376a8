"""Files that a page names: how long they may be kept, and which are served."""

from fastapi.testclient import TestClient

from app.pages.assets import BEFORE, builds
from tests.pages.page import page_of

IMMUTABLE = "public, max-age=31536000, immutable"


def test_the_scripts_and_styles_that_a_page_names_stay_as_they_are(client: TestClient) -> None:
    page = page_of(client, "/")
    named = [
        page.one("script")["src"],
        *(one["href"] for one in page.all("link", rel="modulepreload")),
        *(one["href"] for one in page.all("link", rel="stylesheet")),
        page.one("link", rel="icon")["href"],
        page.one("meta", property="og:image")["content"].removeprefix("http://localhost:8000"),
    ]
    for url in named:
        response = client.get(url)
        assert response.headers["cache-control"] == IMMUTABLE
        assert response.headers["access-control-allow-origin"] == "*"
        assert response.content


def test_a_page_names_all_that_it_needs_so_that_it_is_asked_for_at_once(client: TestClient) -> None:
    def named(url: str, rel: str) -> set[str]:
        return {one["href"].removeprefix(folder) for one in page_of(client, url).all("link", rel=rel)}

    folder = page_of(client, "/").one("script")["src"].removesuffix("explorer.js")
    modules = {name for name in next(iter(builds().values())) if name.endswith(".js")}
    assert named("/", "modulepreload") == modules - {"explorer.js", "embed.js"}
    assert named("/", "stylesheet") == {"page.css", "print.css"}
    assert named("/?embed=1", "stylesheet") == {"embed.css", "print.css"}
    for sheet in ("page.css", "embed.css"):
        text = client.get(folder + sheet).text
        assert "@import" not in text
        assert text.count("\n.list {") == text.count("\n.foot {") == text.count("\n.text {") == 1


def test_what_the_release_before_served_is_served_at_its_addresses(client: TestClient) -> None:
    now, before = builds()
    assert client.get("/").text.count(f"/static/pages/{now}/") >= 3
    for path in BEFORE.iterdir():
        response = client.get(f"/static/pages/{before}/{path.name}")
        assert (response.content, response.headers["cache-control"]) == (builds()[before][path.name], IMMUTABLE)


def test_another_build_s_files_are_served_but_not_for_ever(client: TestClient) -> None:
    assert client.get("/static/pages/000000000000/style.css").headers["cache-control"] != IMMUTABLE
    assert client.get("/static/pages/000000000000/other.css").status_code == 404
