"""The one error tree and the one answer shape (RFC 9457).

Problem               an answer that is not a success
├── InvalidQuery      422: the query string is not understood; one entry in `errors` per mistake
├── NotFound          404: no such path or record
├── MethodNotAllowed  405
├── BodyTooLarge      413: more is sent than is read
├── NotReady          503: no dataset that can be served now
│   └── NothingLoaded 503: none at all
├── Overloaded        503: too many ask at once; a moment later there may be room
├── TimeLimitMet      503: the question takes longer than one may
├── InternalError     500: tells nothing of the inside
├── NotOffered        501: a protocol has it, this service does not
│   and what the server answers before there is a request
├── BadRequest        400: no HTTP that it speaks
├── RequestTimeout    408: the request does not come to its end
├── AddressTooLong    414
└── HeadersTooLarge   431
"""

from dataclasses import asdict, dataclass, field
from typing import Literal, get_args

ErrorCode = Literal[
    "unknown_parameter",
    "unknown_value",
    "unknown_id",
    "repeated",
    "empty",
    "malformed",
    "out_of_range",
    "reversed",
    "cursor_mismatch",
]
ERROR_CODES: tuple[ErrorCode, ...] = get_args(ErrorCode)
MEDIA_TYPE = "application/problem+json"


@dataclass(frozen=True)
class Mistake:
    """One thing that is wrong with a request.

    `parameter` is the name as it was sent, `index` which of its values it is, counted from 0. `detail` repeats
    the value only as `suggestions.shown` does.
    """

    code: ErrorCode
    parameter: str | None
    detail: str
    index: int | None = None
    allowed: list[str] = field(default_factory=list)
    did_you_mean: list[str] = field(default_factory=list)


class Problem(Exception):
    """Base of all answers that are not a success; `type` is the last part of the URI that names the kind."""

    status = 500
    type = "internal-error"
    title = "Internal error"
    # Seconds after which it is worth asking again, where that is known.
    retry_after: int | None = None

    def __init__(self, detail: str, errors: list[Mistake] | None = None, did_you_mean: list[str] | None = None) -> None:
        super().__init__(detail)
        self.detail = detail
        self.errors = errors or []
        self.did_you_mean = did_you_mean or []

    def document(self) -> dict[str, object]:
        return {
            "type": f"urn:dateline:problem:{self.type}",
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
            "errors": [asdict(mistake) for mistake in self.errors],
            "did_you_mean": self.did_you_mean,
        }


class InvalidQuery(Problem):
    status = 422
    type = "invalid-query"
    title = "The query is not understood"

    def __init__(self, errors: list[Mistake]) -> None:
        super().__init__("; ".join(mistake.detail for mistake in errors), errors)


class NotFound(Problem):
    status = 404
    type = "not-found"
    title = "Not found"


class MethodNotAllowed(Problem):
    status = 405
    type = "method-not-allowed"
    title = "Method not allowed"


class BodyTooLarge(Problem):
    status = 413
    type = "body-too-large"
    title = "Too much was sent"


class NotReady(Problem):
    status = 503
    type = "not-ready"
    title = "Not ready"


class NothingLoaded(NotReady):
    def __init__(self) -> None:
        super().__init__("No dataset is loaded: run “dateline seed”")


class Overloaded(Problem):
    status = 503
    type = "overloaded"
    title = "Too many requests at once"
    # Most of what is waited for takes less.
    retry_after = 1

    def __init__(self) -> None:
        super().__init__("There are more requests than can be answered at once: ask again in a moment.")


class TimeLimitMet(Problem):
    status = 503
    type = "time-limit"
    title = "The time limit was reached"

    def __init__(self, seconds: float) -> None:
        super().__init__(f"There was no answer within {seconds:g} s: narrow the query with filters, or ask again.")


class NotOffered(Problem):
    status = 501
    type = "not-offered"
    title = "Not offered"


class BadRequest(Problem):
    status = 400
    type = "bad-request"
    title = "Bad request"


class RequestTimeout(Problem):
    status = 408
    type = "request-timeout"
    title = "The request took too long to arrive"


class AddressTooLong(Problem):
    status = 414
    type = "address-too-long"
    title = "The address is too long"


class HeadersTooLarge(Problem):
    status = 431
    type = "headers-too-large"
    title = "The headers are too large"


class InternalError(Problem):
    def __init__(self) -> None:
        super().__init__("Something went wrong on our side; it has been logged.")


def in_words(error: OSError) -> str:
    """What the system says and of which file, without the number that it has for it."""
    return ": ".join(str(part) for part in (error.filename, error.strerror) if part) or str(error)
