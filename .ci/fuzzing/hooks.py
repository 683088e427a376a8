"""What the fuzzer has to know of the service besides its schema, and the count of what it tried."""

import atexit
import json
import os
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from itertools import cycle
from typing import Any
from urllib.error import HTTPError
from urllib.parse import parse_qs, urlencode, urlsplit
from urllib.request import urlopen

import schemathesis
from bodies import BODIES
from real_values import NEXT, RealValues
from schemathesis import Case, CheckContext, HookContext, Response
from schemathesis.core.failures import Failure
from schemathesis.openapi.checks import RejectedPositiveData

from app.queries.formats import FORMATS
from app.queries.list_query import GOES_WITH

_SERVICE = os.environ["SERVICE"]
# What is left of a query that has one page alone, for it to have more.
_NO_FILTERS = ("sort", "facet", "format")
# The server's parser takes no longer request line.
_LONGEST_QUERY = 60_000
# Of what fits the schema, at least this much has to be answered, else little is tried.
_LEAST_ANSWERED = 0.8

_with_parameters: set[str] = set()
# By path; where a query names no format, it gets the next one.
_formats: dict[str, Iterator[str]] = {}
_answers: defaultdict[str, Counter[int]] = defaultdict(Counter)
_fitting: defaultdict[str, Counter[str]] = defaultdict(Counter)


@schemathesis.hook
def before_load_schema(context: HookContext, raw_schema: dict[str, Any]) -> None:
    """The schema lists JSON alone, so that clients get one type; the fuzzer is told of the other formats."""
    known = RealValues(_SERVICE)
    for path, methods in raw_schema["paths"].items():
        operation = methods["get"]
        known.teach(path, operation)
        if operation.get("parameters"):
            _with_parameters.add(f"GET {path}")
        if names := _formats_of(operation):
            _formats[path] = cycle([*names, *["json"] * len(names)])
            content = operation["responses"]["200"]["content"]
            content |= {format_.media_type: {} for format_ in FORMATS.values()}


@schemathesis.hook
def filter_case(context: HookContext, case: Case) -> bool:
    return not case.query or len(urlencode(case.query, doseq=True)) < _LONGEST_QUERY


@schemathesis.hook
def before_call(context: HookContext, case: Case, kwargs: dict[str, Any]) -> None:
    """Make parameters that fit the schema one by one fit each other, which it cannot demand."""
    if not _fits(case):
        return
    query = dict(case.query or {})
    if case.path in _formats and "format" not in query:
        query["format"] = next(_formats[case.path])
    wanted = query.get("format", "json")
    query = {name: value for name, value in query.items() if name not in GOES_WITH or wanted in GOES_WITH[name][0]}
    if "rows" in query:
        query.pop("fields", None)
    query = {name: _beside(values) if isinstance(values, list) else values for name, values in query.items()}
    if {"from", "to"} <= query.keys():
        query["from"], query["to"] = sorted((query["from"], query["to"]))
    if query.get("cursor") == NEXT:
        query = _second_page(case.path, query)
    case.query = query


def _beside(values: list[str]) -> list[str]:
    """Any value, or none, stands alone or beside what is left out."""
    (sign, *_) = [*(one for one in values if one in ("*", "!*")), None]
    return values if sign is None else [sign, *(one for one in values if one[0] == "!" and one != "!*")]


def _second_page(path: str, query: dict[str, Any]) -> dict[str, Any]:
    """The query with the cursor of its second page, or without filters, or the first page if that is all."""
    first = {name: value for name, value in query.items() if name != "cursor"}
    for asked in (first, {name: value for name, value in first.items() if name in _NO_FILTERS}):
        try:
            with urlopen(f"{_SERVICE}{path}?{urlencode(asked | {'limit': 1}, doseq=True)}") as response:
                following = json.load(response)["next"]
        except HTTPError:
            return first
        if following:
            return asked | {"cursor": parse_qs(urlsplit(following).query)["cursor"][0]}
    return first


@schemathesis.hook
def filter_failure(context: HookContext, failure: Failure, case: Case, response: Response) -> bool:
    """A query that fits the schema may be refused for a cursor, which is opaque, and for nothing else."""
    if not isinstance(failure, RejectedPositiveData) or response.status_code != 422:
        return True
    return any(mistake["parameter"] != "cursor" for mistake in response.json()["errors"])


@schemathesis.check
def format_decides_body(ctx: CheckContext, response: Response, case: Case) -> None:
    """`format=x` is answered with the media type of x and a body of it, and without it a list is JSON."""
    if response.status_code != 200 or case.method != "GET" or case.path not in _formats:
        return
    name = (case.query or {}).get("format", "json")
    expected = FORMATS[name].media_type if name in FORMATS else "application/json"
    found = response.headers["content-type"][0]
    assert found == expected, f"the media type should be {expected} and is {found}"
    # Tables of parts, and those parted otherwise, have tests of their own.
    if name in BODIES and not {"rows", "delimiter"} & (case.query or {}).keys():
        list_ = case.path.strip("/")
        BODIES[name](response.content.decode(), {"people": "actors", "organizations": "actors"}.get(list_, list_))


def _formats_of(operation: Mapping[str, Any]) -> list[str]:
    """The values of `format` besides `json`, of those that lists are answered in."""
    named = (parameter for parameter in operation.get("parameters", []) if parameter["name"] == "format")
    return [name for parameter in named for name in parameter["schema"]["enum"] if name != "json" and name in FORMATS]


def _fits(case: Case) -> bool:
    return case.meta is not None and case.meta.generation.mode.is_positive


@schemathesis.hook
def after_call(context: HookContext, case: Case, response: Response) -> None:
    _answers[case.operation.label][response.status_code] += 1
    if _fits(case) and case.method == "GET" and case.path in _formats:
        told = _fitting[case.operation.label]
        told["asked"] += 1
        if response.status_code == 200:
            told["answered"] += 1
            name = (case.query or {}).get("format", "json")
            told[name] += 1
            if name == "json":
                told["with items"] += bool(response.json()["items"])
                told["with facets"] += bool(response.json()["facets"])
                told["with a cursor"] += "cursor" in (case.query or {})


@atexit.register
def _count() -> None:
    """Print what was tried, and fail where that was too little: the fuzzer does not tell when it gives up."""
    print("\nRequests by operation and status")
    for operation, statuses in sorted(_answers.items()):
        told = ", ".join(f"{status}: {n}" for status, n in sorted(statuses.items()))
        print(f"{statuses.total():6} {operation:36} {told}")
    print("\nOf those that fit the schema")
    for operation, counts in sorted(_fitting.items()):
        print(f"{counts['asked']:6} {operation:36} {', '.join(f'{name}: {n}' for name, n in sorted(counts.items()))}")
    cases = int(os.environ["FUZZ_CASES"])
    faults = [
        f"{operation}: fewer than {cases} requests"
        for operation in sorted(_with_parameters)
        if _answers[operation].total() < cases
    ]
    faults += [
        f"{operation}: too few of those that fit the schema are answered"
        for operation, counts in sorted(_fitting.items())
        if counts["answered"] < _LEAST_ANSWERED * counts["asked"]
    ]
    if faults:
        print(*faults, sep="\n", flush=True)
        os._exit(1)  # at this point nothing else changes the exit code
