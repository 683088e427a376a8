"""Whoever adds a kind of record or a format is told by these tests what it is missing."""

import pytest

from app.formats import WRITERS
from app.formats.jsonld import NODES
from app.formats.tables import LIST_TABLES
from app.index.fields import FIELDS
from app.index.terms import WORDED, worded
from app.kinds import KINDS, LISTS, RECORDS, Kind
from app.main import create_app
from app.models import metadata
from app.queries import lists
from app.queries.formats import FORMATS
from app.settings import Settings


def test_every_kind_is_listed_found_written_and_linked() -> None:
    assert list(KINDS) == list(LISTS) == list(lists.LISTS)
    assert set(FIELDS) == set(NODES) == set(KINDS)
    assert set(LIST_TABLES) == {kind.plural for kind in KINDS.values()}
    assert set(RECORDS) < set(KINDS)
    # A mention has no words but those of what it mentions; articles are filtered by all of their text.
    assert {worded(kind) for kind in KINDS} - set(WORDED) == {"mention"}


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_kind_names_its_table_and_its_columns(kind: Kind) -> None:
    columns = metadata.tables[kind.record].c
    assert {name for name in (kind.name, kind.sort) if name} <= set(columns.keys())


def test_every_kind_has_a_list_and_each_record_a_path() -> None:
    paths = set(create_app(Settings()).openapi()["paths"])
    assert {kind.path for kind in KINDS.values()} <= paths
    assert {f"{KINDS[record].path}/{{id}}" for record in RECORDS} <= paths


def test_every_format_is_declared_and_written() -> None:
    assert list(WRITERS) == list(FORMATS)
