"""The shape of problem details, and that each kind of failure has its own."""

import pytest

from app.errors import (
    ERROR_CODES,
    AddressTooLong,
    BadRequest,
    BodyTooLarge,
    HeadersTooLarge,
    InternalError,
    InvalidQuery,
    MethodNotAllowed,
    Mistake,
    NotFound,
    NotOffered,
    NotReady,
    Overloaded,
    Problem,
    RequestTimeout,
    TimeLimitMet,
)

KINDS: list[tuple[Problem, int, str, str]] = [
    (InvalidQuery([]), 422, "invalid-query", "The query is not understood"),
    (NotFound("gone"), 404, "not-found", "Not found"),
    (MethodNotAllowed("read only"), 405, "method-not-allowed", "Method not allowed"),
    (NotOffered("xml"), 501, "not-offered", "Not offered"),
    (BodyTooLarge("long"), 413, "body-too-large", "Too much was sent"),
    (NotReady("nothing loaded"), 503, "not-ready", "Not ready"),
    (Overloaded(), 503, "overloaded", "Too many requests at once"),
    (TimeLimitMet(10), 503, "time-limit", "The time limit was reached"),
    (BadRequest("no HTTP"), 400, "bad-request", "Bad request"),
    (RequestTimeout("slow"), 408, "request-timeout", "The request took too long to arrive"),
    (AddressTooLong("long"), 414, "address-too-long", "The address is too long"),
    (HeadersTooLarge("large"), 431, "headers-too-large", "The headers are too large"),
    (InternalError(), 500, "internal-error", "Internal error"),
]


@pytest.mark.parametrize(("problem", "status", "kind", "title"), KINDS)
def test_each_kind_has_its_type_title_and_status(problem: Problem, status: int, kind: str, title: str) -> None:
    document = problem.document()
    assert list(document) == ["type", "title", "status", "detail", "errors", "did_you_mean"]
    assert (document["status"], document["type"], document["title"]) == (status, f"urn:dateline:problem:{kind}", title)
    assert document["detail"] == str(problem)


def test_the_kinds_above_are_all_there_are() -> None:
    assert {type(problem) for problem, *_ in KINDS} == set(Problem.__subclasses__())


def test_a_mistake_has_every_key_whatever_it_is() -> None:
    problem = InvalidQuery(
        [
            Mistake("empty", "limit", "it has no value"),
            Mistake("unknown_value", "type", "not known", 2, ["speak"], ["speak"]),
        ]
    )
    assert problem.document()["detail"] == "it has no value; not known"
    assert problem.document()["errors"] == [
        {
            "code": "empty",
            "parameter": "limit",
            "detail": "it has no value",
            "index": None,
            "allowed": [],
            "did_you_mean": [],
        },
        {
            "code": "unknown_value",
            "parameter": "type",
            "detail": "not known",
            "index": 2,
            "allowed": ["speak"],
            "did_you_mean": ["speak"],
        },
    ]


def test_suggestions_for_a_path_stand_beside_the_mistakes() -> None:
    assert NotFound("gone", did_you_mean=["/events"]).document()["did_you_mean"] == ["/events"]


def test_the_codes_are_those_of_the_contract() -> None:
    assert " ".join(ERROR_CODES) == (
        "unknown_parameter unknown_value unknown_id repeated empty malformed out_of_range reversed cursor_mismatch"
    )
