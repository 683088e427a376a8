"""Templates are compiled before anybody waits for them."""

import pytest
from fastapi.testclient import TestClient
from jinja2 import Environment

from app.pages.environment import compile_all
from tests.pages.test_addresses import PAGES


def test_no_page_waits_for_its_template(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    compile_all()
    compiled: list[str] = []
    monkeypatch.setattr(Environment, "compile", lambda _self, _source, name, *_: compiled.append(name))
    assert {client.get(page).status_code for page in PAGES} == {200}
    assert compiled == []
