"""The documentation page and the paths that only lead elsewhere."""

import re

import pytest
from fastapi.testclient import TestClient

LED_ELSEWHERE = {
    "/people/zoe-almas": "/actors/zoe-almas",
    "/organizations/harbour-board": "/actors/harbour-board",
    "/people/nobody": "/actors/nobody",
    "/people/a%20b": "/actors/a%20b",
    "/people/%C3%A9": "/actors/%C3%A9",
    "/people/x%3Fy%23z": "/actors/x%3Fy%23z",
    "/organizations/x%0D%0ASet-Cookie:%20y=1": "/actors/x%0D%0ASet-Cookie%3A%20y%3D1",
}
POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
}


@pytest.mark.parametrize(("url", "location"), LED_ELSEWHERE.items())
def test_a_person_or_an_organization_is_found_among_the_actors(client: TestClient, url: str, location: str) -> None:
    response = client.get(url)
    assert (response.status_code, response.headers["location"], response.content) == (308, location, b"")
    assert "set-cookie" not in response.headers


def test_the_redirect_of_a_person_leads_to_the_actor(client: TestClient) -> None:
    response = client.get("/people/zoe-almas", follow_redirects=True)
    assert (response.status_code, response.json()["id"]) == (200, "zoe-almas")


def test_the_page_may_load_nothing_from_elsewhere(client: TestClient) -> None:
    response = client.get("/docs")
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    given = response.headers["content-security-policy"].split("; ")
    assert {name: value for name, _, value in (part.partition(" ") for part in given)} == POLICY


def test_all_that_the_page_names_is_served_from_here(client: TestClient) -> None:
    page = client.get("/docs").text
    named = re.findall(r'(?:src|href)="([^"]*)"', page)
    assert sorted(name.rpartition("/")[2] for name in named) == [
        "docs.css",
        "favicon-32x32.png",
        "start.js",
        "swagger-ui-bundle.js",
        "swagger-ui.css",
    ]
    for name in named:
        assert "//" not in name
        response = client.get(f"/{name}")
        assert (response.status_code, response.content == b"") == (200, False)


def test_the_page_holds_no_script_and_no_style_of_its_own(client: TestClient) -> None:
    page = client.get("/docs").text
    assert re.findall(r"<script[^>]*>([^<]+)</script>", page) == []
    assert re.findall(r"<style|\sstyle=|\son\w+=|javascript:", page) == []


def test_the_styles_load_nothing_from_elsewhere(client: TestClient) -> None:
    styles = client.get("/static/docs/swagger-ui.css").text
    assert [url for url in re.findall(r"url\(([^)]*)\)", styles) if not url.strip("\"'").startswith("data:")] == []
    assert "@import" not in styles


def test_the_page_asks_for_the_schema_of_this_service(client: TestClient) -> None:
    script = client.get("/static/docs/start.js").text
    (url,) = re.findall(r'\burl: "([^"]*)"', script)
    assert client.get(f"/{url}").json()["info"]["title"] == "Dateline"


@pytest.mark.parametrize("path", ["/static/../main.py", "/static/%2e%2e/main.py", "/static/docs/..%2f..%2fmain.py"])
def test_no_other_file_is_served(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 404
