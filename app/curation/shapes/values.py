"""What everything that a curator writes is made of. Scalars arrive as text; short forms become the long one."""

from collections.abc import Callable
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, StringConstraints

from app.folded import fold

LONGEST_SLUG = 100
# What stands for a date where no calendar holds one, and for an actor where there is none.
UNDATED, NOBODY = "undated", "none"
SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
FULL_ID = r"^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$"
EVENT_ID = r"^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)?$"
# RFC 3986 with the schemes of the web and a host; who is asking does not belong into it (RFC 9110, 4.2.4).
_IN_PATH = r"[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2}"
ADDRESS = (
    r"^https?://(?:\[[0-9A-Fa-f:.]+\]|(?:[A-Za-z0-9\-._~!$&'()*+,;=]|%[0-9A-Fa-f]{2})+)(?::[0-9]*)?"
    rf"(?:/(?:{_IN_PATH})*)?(?:\?(?:{_IN_PATH}|\?)*)?(?:#(?:{_IN_PATH}|\?)*)?$"
)


class Record(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


def as_list(value: Any) -> Any:
    """A lone value stands for a list of it."""
    return value if isinstance(value, list) else [value]


def scalar_is(key: str) -> Callable[[Any], Any]:
    """A lone scalar stands for the mapping with this one key."""
    return lambda value: {key: value} if isinstance(value, str) else value


Text = Annotated[str, AfterValidator(fold), StringConstraints(min_length=1)]
Slug = Annotated[str, StringConstraints(pattern=SLUG, max_length=LONGEST_SLUG)]
Words = Annotated[list[Text], BeforeValidator(as_list, json_schema_input_type=Text | list[Text])]
Names = Annotated[list[str], BeforeValidator(as_list, json_schema_input_type=str | list[str])]
