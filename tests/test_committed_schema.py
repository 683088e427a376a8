"""The schema as it was last agreed on is the one that is served."""

import pytest
from typer.testing import CliRunner

from app.cli import app
from tests.datasets import TESTS

COMMITTED = TESTS.parent / ".ci" / "openapi" / "schema.json"


def test_the_committed_schema_is_the_one_that_is_served() -> None:
    if CliRunner().invoke(app, ["openapi"]).stdout != COMMITTED.read_text("utf-8"):
        pytest.fail("the schema has changed; where that is meant, write it anew with “make openapi” and commit it")
