"""What the fuzzer has to know of the service besides its schema, and the count of what it tried."""

import atexit
import os
from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

import schemathesis
from schemathesis import Case, CheckContext, HookContext, Response
from schemathesis.core.failures import Failure
from schemathesis.openapi.checks import RejectedPositiveData

from app.formats import FORMATS

# What can be wrong with a query whose every part fits the schema: what it names does not exist, or not together.
_CODES = {"unknown_id", "reversed", "cursor_mismatch"}
# Opaque, or a list that the dataset closes.
_PARAMETERS = {"cursor", "language"}
# The server's parser takes no longer request line.
_LONGEST_QUERY = 60_000

_with_parameters: set[str] = set()
_answers: defaultdict[str, Counter[int]] = defaultdict(Counter)


@schemathesis.hook
def before_load_schema(context: HookContext, raw_schema: dict[str, Any]) -> None:
    """The schema lists JSON alone, so that clients get one type; the fuzzer is told of the other formats."""
    for path, methods in raw_schema["paths"].items():
        operation = methods["get"]
        if operation.get("parameters"):
            _with_parameters.add(f"GET {path}")
        if _takes_format(operation):
            content = operation["responses"]["200"]["content"]
            content |= {format_.media_type: {} for format_ in FORMATS.values()}


@schemathesis.hook
def filter_case(context: HookContext, case: Case) -> bool:
    return not case.query or len(urlencode(case.query, doseq=True)) < _LONGEST_QUERY


@schemathesis.hook
def filter_failure(context: HookContext, failure: Failure, case: Case, response: Response) -> bool:
    """A query that fits the schema may be refused for what it names, and for nothing else."""
    if not isinstance(failure, RejectedPositiveData) or response.status_code != 422:
        return True
    mistakes = response.json()["errors"]
    return not all(mistake["code"] in _CODES or mistake["parameter"] in _PARAMETERS for mistake in mistakes)


@schemathesis.check
def format_decides_media_type(ctx: CheckContext, response: Response, case: Case) -> None:
    """`format=x` is answered with exactly the media type of x, and without it a list is JSON."""
    if response.status_code == 200 and _takes_format(case.operation.definition.raw):
        format_ = FORMATS.get((case.query or {}).get("format", "json"))
        expected = format_.media_type if format_ else "application/json"
        found = response.headers["content-type"][0].partition(";")[0]
        assert found == expected, f"the media type should be {expected} and is {found}"


def _takes_format(operation: Mapping[str, Any]) -> bool:
    return any(parameter["name"] == "format" for parameter in operation.get("parameters", []))


@schemathesis.hook
def after_call(context: HookContext, case: Case, response: Response) -> None:
    _answers[case.operation.label][response.status_code] += 1


@atexit.register
def _count() -> None:
    """Print what was tried, and fail where that was too little: the fuzzer does not tell when it gives up."""
    print("\nRequests by operation and status")
    for operation, statuses in sorted(_answers.items()):
        told = ", ".join(f"{status}: {n}" for status, n in sorted(statuses.items()))
        print(f"{statuses.total():6} {operation:36} {told}")
    cases = int(os.environ["FUZZ_CASES"])
    if few := sorted(operation for operation in _with_parameters if _answers[operation].total() < cases):
        print(f"fewer than {cases}: {', '.join(few)}", flush=True)
        os._exit(1)  # at this point nothing else changes the exit code
