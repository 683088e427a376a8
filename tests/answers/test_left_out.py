"""Whoever adds a filter or a facet is told by these tests which table, rule or strategy it is missing from."""

import importlib.util
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import Phase, find, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample

from app.index.fields import FIELDS
from app.kinds import KINDS
from app.queries.actors import OrganizationQuery, PersonQuery
from app.queries.choices import closed_list
from app.queries.list_query import ListQuery, PartedQuery
from app.queries.lists import LISTS
from app.queries.question import finds_of, sent_as
from tests.answers.counting import FACETS
from tests.answers.drawing import Asked, asked_of
from tests.answers.named import select
from tests.answers.oracle import Filter
from tests.http import test_event_filters, test_other_filters, test_quote_filters
from tests.http.test_slips import IDS

QUERIES: dict[str, type[ListQuery]] = {
    **{KINDS[kind].path: query for kind, query in LISTS.items()},
    "/people": PersonQuery,
    "/organizations": OrganizationQuery,
}
# Modules whose tables show what a parameter finds; where a key names no path, it is of this one.
TABLES = {test_event_filters: "/events", test_quote_filters: "/quotes", test_other_filters: ""}
# Within so many each filter is drawn, however rarely one is.
ENOUGH = 2_000
FILTERS = [
    (path, name) for path, query in QUERIES.items() for name in sent_as(query) if name not in PartedQuery.model_fields
]
# Mentions have no oracle: each of their filters is one column.
DRAWN = [(path, name) for path, name in FILTERS if path != "/mentions"]


class Watched(dict[str, list[str]]):
    """A filter that remembers which of its parameters a rule looked at."""

    def __init__(self, given: Filter, seen: set[str]) -> None:
        super().__init__(given)
        self._seen = seen

    def __contains__(self, name: object) -> bool:
        self._seen.add(str(name))
        return super().__contains__(name)

    def get(self, name: str, default: Any = None) -> Any:
        self._seen.add(name)
        return super().get(name, default)


def by_ids(query: type[ListQuery]) -> list[str]:
    """The parameters that take ids."""
    return [name for name, finds in finds_of(query).items() if finds.ids]


@pytest.fixture(scope="module")
def asked(request: pytest.FixtureRequest) -> Asked:
    return asked_of(request.getfixturevalue("client"))


@pytest.fixture(scope="module")
def drawn(asked: Asked) -> dict[str, list[Filter]]:
    """What the strategies draw for each list that has an oracle, until each filter was drawn."""
    fixed = {"event": ("type", "status", "role", "relation"), "quote": ("kind", "act", "relation", "stance")}
    strategies = {}
    for record, names in fixed.items():
        path = KINDS[record].path
        strategies[path] = asked.filters(record, {name: closed_list(QUERIES[path], name) for name in names})
    others = [path for path in QUERIES if path not in ("/mentions", *strategies)]
    strategies |= {path: asked.filters_of_names(path) for path in others}
    return {path: drawn_until(one, {name for of, name in DRAWN if of == path}) for path, one in strategies.items()}


def drawn_until(strategy: st.SearchStrategy[Filter], names: set[str]) -> list[Filter]:
    """What is drawn until there is one with each name, or ENOUGH."""
    found: list[Filter] = []
    missing = set(names)

    def is_last(one: Filter) -> bool:
        found.append(one)
        missing.difference_update(one)
        return not missing

    with suppress(NoSuchExample):
        find(strategy, is_last, settings=settings(max_examples=ENOUGH, derandomize=True, phases=[Phase.generate]))
    return found


def keys(module: ModuleType) -> Iterator[str]:
    """The keys of a module's tables, which are queries."""
    for value in vars(module).values():
        if isinstance(value, Mapping):
            yield from (key for key in value if isinstance(key, str))


# Words have tables of their own, which are of all lists alike.
@pytest.mark.parametrize(("path", "name"), [one for one in FILTERS if one[1] != "q"])
def test_every_filter_has_a_column_that_shows_what_it_finds(path: str, name: str) -> None:
    shown = set()
    for module, of in TABLES.items():
        for key in keys(module):
            start, _, query = key.rpartition("?")
            shown |= {(start or of, parameter) for parameter, _ in parse_qsl(query)}
    assert (path, name) in shown


@pytest.mark.parametrize(("path", "name"), DRAWN)
def test_a_filter_is_drawn(drawn: dict[str, list[Filter]], path: str, name: str) -> None:
    assert any(name in one for one in drawn[path])


@pytest.mark.parametrize("path", sorted({path for path, _ in DRAWN}))
def test_a_filter_has_a_rule(asked: Asked, drawn: dict[str, list[Filter]], path: str) -> None:
    seen: set[str] = set()
    for given in drawn[path]:
        watched = Watched(given, seen)
        match path:
            case "/events":
                asked.oracle.select_events(watched)
            case "/quotes":
                asked.oracle.select_quotes(watched)
            case _:
                select(asked.oracle, path, watched)
    assert {name for one, name in DRAWN if one == path} <= seen


def test_a_facet_is_counted_in_plain_python() -> None:
    faceted = {path: query for path, query in QUERIES.items() if "facet" in query.model_fields}
    values = {path: closed_list(query, "facet") for path, query in faceted.items()}
    assert {path: {one for one in found if not one.startswith("date:")} for path, found in values.items()} == {
        path: set(found) for path, found in FACETS.items()
    }


def test_a_filter_by_ids_suggests_them() -> None:
    paths = {KINDS[kind].path: query for kind, query in LISTS.items()}
    assert {f"{path}?{name}" for path, query in paths.items() for name in by_ids(query)} == set(IDS)


def test_a_filter_by_ids_is_given_real_ones_by_the_fuzzer() -> None:
    file = Path(__file__).parents[2] / ".ci" / "fuzzing" / "real_values.py"
    spec = importlib.util.spec_from_file_location("real_values", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    wanted = {name for query in QUERIES.values() for name in by_ids(query)}
    assert wanted - {"id"} == set(module._IDS)


@pytest.mark.parametrize("kind", LISTS)
def test_a_filter_looks_up_a_field_that_the_loader_files(kind: str) -> None:
    for finds in finds_of(QUERIES[KINDS[kind].path]).values():
        assert finds.field in FIELDS[kind]
