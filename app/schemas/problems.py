"""Errors as RFC 9457 problem details."""

from pydantic import Field

from app.errors import ErrorCode
from app.schemas.document import Document


class ProblemError(Document):
    """One mistake in the query."""

    code: ErrorCode = Field(description="what kind of mistake it is")
    parameter: str | None = Field(description="its name as it was sent; null where none is to blame")
    detail: str = Field(description="in words, with the value that was sent where it is short and can be shown")
    index: int | None = Field(description="which of the parameter's values, from 0")
    allowed: list[str] = Field(description="the values there are, where they are few")
    did_you_mean: list[str] = Field(
        description="names or values that may be meant; where several were sent as one, how they are sent"
    )


class Problem(Document):
    """What went wrong."""

    type: str = Field(
        json_schema_extra={"format": "uri-reference"},
        description="the kind of problem, for programs: `urn:dateline:problem:invalid-query`",
    )
    title: str = Field(description="the kind of problem in words")
    status: int = Field(description="the status of the HTTP answer")
    detail: str = Field(description="what is wrong, in words to show")
    errors: list[ProblemError] = Field(description="each mistake in the query; empty for other problems")
    did_you_mean: list[str] = Field(description="ids or addresses that may be meant by one that leads nowhere")
