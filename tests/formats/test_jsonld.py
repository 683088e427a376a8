"""The graph as a real processor reads it."""

import json
import re

import pytest
from fastapi.testclient import TestClient

from app.kinds import ListKind
from app.queries.formats import FORMATS
from tests.formats.linked import RELATIVE, expanded, iris, kept_keys, written_keys
from tests.formats.writing import listed

ABSOLUTE = re.compile(rf"(?!{RELATIVE})(https?://|urn:dateline:)[^\s<>\"{{}}|\\^`]+")


@pytest.mark.parametrize("kind", FORMATS["jsonld"].kinds)
def test_no_key_is_lost_and_every_iri_is_absolute(
    client: TestClient, article_client: TestClient, kind: ListKind
) -> None:
    for one in (client, article_client):
        whole = json.loads(listed(one, "jsonld", kind))
        nodes = expanded(whole)
        assert len(nodes) == len(whole["@graph"])
        assert kept_keys(nodes) == written_keys(whole["@graph"], whole["@context"])
        assert [iri for iri in iris(nodes) if not ABSOLUTE.fullmatch(iri)] == []


def test_nothing_is_written_that_says_nothing(client: TestClient) -> None:
    for kind in FORMATS["jsonld"].kinds:
        body = listed(client, "jsonld", kind)
        assert b":null" not in body
        assert b":[]" not in body
