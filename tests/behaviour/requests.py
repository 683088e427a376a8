"""The requests that are recorded: those the oracle's strategies draw, and every path, format, error and header."""

from collections.abc import Iterator
from typing import NamedTuple, TypeVar
from urllib.parse import quote, urlencode

from fastapi.testclient import TestClient
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.answers.drawing import Asked, asked_of
from tests.answers.oracle import Filter
from tests.http.asking import Json, answer, cursor_of

Drawn = TypeVar("Drawn")

LISTS = ("/events", "/quotes", "/actors", "/people", "/organizations", "/places", "/works", "/articles", "/mentions")
# Filters drawn for each list, of which each is asked for in several ways.
DRAWN = 40
# Pages that are followed from a first one.
MOST_PAGES = 4
HEADERS: tuple[dict[str, str], ...] = (
    {"Accept-Encoding": "gzip"},
    {"Accept-Encoding": "gzip;q=0"},
    {"Origin": "https://example.org"},
    {"If-None-Match": "*"},
    {"If-None-Match": '"another"'},
    {"If-Modified-Since": "Wed, 25 Nov 2026 00:00:00 GMT"},
    {"Range": "bytes=0-9"},
    {"Accept": "text/csv"},
)


class Ask(NamedTuple):
    """`again` sends it a second time, with the tag of the first answer; `pages` follows so many pages."""

    method: str
    url: str
    headers: tuple[tuple[str, str], ...] = ()
    again: bool = False
    pages: int = 1


def all_requests(client: TestClient) -> list[Ask]:
    """All that is asked of one dataset, in an order that does not change."""
    asked, schema = asked_of(client), answer(client, "/openapi.json")
    lists = {path: _parameters(schema, path) for path in (*LISTS, "/graph")}
    ids = _ids(client, schema)
    found = [
        *_drawn(asked, lists),
        *_formats(lists),
        *_facets(lists),
        *_records(ids),
        *_around(ids),
        *_mistakes(lists, ids),
        Ask("GET", f"/events?type=protest&cursor={cursor_of(client, '/events?limit=1')}"),
    ]
    return list(dict.fromkeys(found))


def _parameters(schema: Json, path: str) -> dict[str, list[str]]:
    """The parameters of a list, each with the values of its closed list, if it has one."""
    given = schema["paths"][path]["get"]["parameters"]
    return {one["name"]: _listed(schema, one["schema"].get("items", one["schema"])) for one in given}


def _listed(schema: Json, item: Json) -> list[str]:
    """The values of a closed list, be it one of several things that a parameter takes."""
    if "$ref" in item:
        item = schema["components"]["schemas"][item["$ref"].rpartition("/")[2]]
    if "anyOf" in item:
        return [value for one in item["anyOf"] for value in _listed(schema, one)]
    found: list[str] = item.get("enum", ["true", "false"] if item.get("type") == "boolean" else [])
    return found


def _ids(client: TestClient, schema: Json) -> dict[str, list[str]]:
    """The ids of all records, by the path that gives one."""
    paths = [path.removesuffix("/{id}") for path in schema["paths"] if path.endswith("/{id}")]
    return {path: [one["id"] for one in answer(client, f"{path}?limit=200")["items"]] for path in paths}


def _drawn(asked: Asked, lists: dict[str, dict[str, list[str]]]) -> Iterator[Ask]:
    for path, parameters in lists.items():
        for n, filters in enumerate(_filters(asked, path, parameters)):
            query = urlencode(filters, doseq=True)
            if path == "/graph":
                yield Ask("GET", f"{path}?{query}")
                continue
            yield Ask("GET", f"{path}?{query}")
            yield Ask("GET", f"{path}?{query}&limit={n % 4}", pages=MOST_PAGES)
            for kind in ("facet", "format"):
                if values := parameters.get(kind):
                    yield Ask("GET", f"{path}?{query}&{kind}={values[n % len(values)]}")
    for words in samples(st.one_of(*(asked.words(kind) for kind in ("events", "quotes", "actors", "articles")))):
        yield Ask("GET", f"/search?{urlencode({'q': words})}")
        yield Ask("GET", f"/search?{urlencode({'q': words, 'limit': 3})}")


def _filters(asked: Asked, path: str, parameters: dict[str, list[str]]) -> list[Filter]:
    match path:
        case "/events" | "/quotes" | "/graph":
            record = "quote" if path == "/quotes" else "event"
            repeated = ("type", "status", "role", "kind", "act", "relation", "stance")
            fixed = {name: parameters[name] for name in repeated if name in parameters}
            found = samples(asked.filters(record, fixed))
            return [{name: one[name] for name in one if name in parameters} for one in found]
        case "/mentions":
            values = {
                "actor": [one["id"] for one in asked.oracle.actors],
                "place": [one["id"] for one in asked.oracle.places],
                "article": [one["id"] for one in asked.oracle.articles],
            }
            some = {name: st.lists(st.sampled_from(ids), min_size=1, max_size=3) for name, ids in values.items()}
            return samples(st.fixed_dictionaries({}, optional=some))
    return samples(asked.filters_of_names(path))


def samples(strategy: st.SearchStrategy[Drawn], number: int = DRAWN) -> list[Drawn]:
    """Some of what a strategy draws, the same at every call."""
    found: list[Drawn] = []

    @settings(
        max_examples=number,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def collect(drawn: Drawn) -> None:
        found.append(drawn)

    collect()
    return found


def _formats(lists: dict[str, dict[str, list[str]]]) -> Iterator[Ask]:
    for path, parameters in lists.items():
        for name in parameters.get("format", ()):
            yield Ask("GET", f"{path}?format={name}")
            yield Ask("HEAD", f"{path}?format={name}")
            yield Ask("GET", f"{path}?format={name}", again=True)


def _facets(lists: dict[str, dict[str, list[str]]]) -> Iterator[Ask]:
    for path, parameters in lists.items():
        for name in parameters.get("facet", ()):
            yield Ask("GET", f"{path}?facet={name}&limit=0")
        for name in ("sort", "contested", "dated", "date_match", "actor_match", "kind", "type", "status", "role"):
            for value in parameters.get(name, ()):
                yield Ask("GET", f"{path}?{name}={value}", pages=MOST_PAGES)


def _records(ids: dict[str, list[str]]) -> Iterator[Ask]:
    for path, known in ids.items():
        yield from (Ask("GET", f"{path}/{quote(id_)}", again=True) for id_ in known)
    for id_ in ids["/articles"]:
        for part in ("text", "text.txt", "timeline", "annotations"):
            yield Ask("GET", f"/articles/{id_}/{part}", again=True)


def _around(ids: dict[str, list[str]]) -> Iterator[Ask]:
    """The service itself, each of its paths in each way that a client may ask."""
    article = ids["/articles"][0]
    paths = [*LISTS, f"/articles/{article}", f"/articles/{article}/text", "/graph", "/search?q=a", "/dataset"]
    paths += [
        f"/articles/{article}/text.txt",
        "/vocabulary",
        "/openapi.json",
        "/docs",
        "/",
        "/static/docs/start.js",
        "/healthz",
        "/readyz",
        "/nothing",
    ]
    paths += ["/events/", "/event", "/events/nothing", "/static/nothing", "/static/../app", "//events"]
    for path in paths:
        yield from (Ask(method, path) for method in ("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH"))
        yield Ask("GET", path, again=True)
        yield from (Ask("GET", path, tuple(headers.items())) for headers in HEADERS)


def _mistakes(lists: dict[str, dict[str, list[str]]], ids: dict[str, list[str]]) -> Iterator[Ask]:
    for path, parameters in lists.items():
        for name in parameters:
            for value in ("", "x", "%ff", "0", "-1", "2013-09-31", "TRUE", "a" * 300):
                yield Ask("GET", f"{path}?{name}={value}")
            yield Ask("GET", f"{path}?{name}=x&{name}=x")
            yield Ask("GET", f"{path}?{name[:-1]}=x&tpye=x")
        yield Ask("GET", f"{path}?" + "&".join(f"q={n}" for n in range(201)))
        yield Ask("GET", f"{path}?from=2014-01-01&to=2013-01-01")
        yield Ask("GET", f"{path}?format=csv&limit=1&cursor=x&facet=type")
        yield Ask("GET", f"{path}?cursor=W10")
    for path, known in ids.items():
        for id_ in known[:20]:
            slip = f"{id_[: len(id_) // 2]}{id_[len(id_) // 2 + 1 :]}"
            yield Ask("GET", f"{path}/{quote(slip)}")
            yield Ask("GET", f"{path}?id={quote(slip)}")
