"""What the tests of answers share."""

import pytest
from fastapi.testclient import TestClient

from tests.answers.counting import Counting


@pytest.fixture(scope="module")
def counting(either: TestClient) -> Counting:
    """Counts of each dataset, made without an index."""
    return Counting(either)
