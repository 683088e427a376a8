"""Forms, as browsers and clients send them, read as the query strings that they are another way to write."""

from email.parser import BytesHeaderParser
from urllib.parse import urlencode

from app.errors import InvalidQuery, Mistake
from app.queries.strict import MOST_PARAMETERS

_PLAIN = "application/x-www-form-urlencoded"
_IN_PARTS = "multipart/form-data"
_LINE = b"\r\n"
_headers = BytesHeaderParser().parsebytes


def query_string(content_type: str, form: bytes) -> bytes:
    """What a form asks, as a query string. Raises InvalidQuery for what is sent as no form, or is none.

    Without a type it is taken for a plain form.
    """
    sent_as = _headers(b"Content-Type: " + (content_type or _PLAIN).encode("latin-1"))
    if sent_as.get_content_type() == _PLAIN:
        return form
    if sent_as.get_content_type() != _IN_PARTS:
        raise _malformed(f"send a form: Content-Type: {_PLAIN}, or {_IN_PARTS}")
    boundary = sent_as.get_boundary()
    if not boundary:
        raise _malformed(f"a form sent as {_IN_PARTS} names its “boundary” beside it")
    return urlencode(_fields(form, boundary.encode("latin-1", "replace"))).encode()


def _fields(form: bytes, boundary: bytes) -> list[tuple[str, bytes]]:
    """The names and values of a form in parts (RFC 7578). Raises InvalidQuery."""
    before, *parts = (_LINE + form).split(_LINE + b"--" + boundary)
    if before.strip() or not parts or not parts.pop().startswith(b"--"):
        raise _malformed(f"a form sent as {_IN_PARTS} has parts between its boundaries and ends in “--”")
    return [_field(one) for one in parts[: MOST_PARAMETERS + 1]]


def _field(part: bytes) -> tuple[str, bytes]:
    head, _, value = part.lstrip(b" \t").removeprefix(_LINE).partition(_LINE * 2)
    name = _headers(head).get_param("name", header="content-disposition")
    if not isinstance(name, str):
        raise _malformed("each part of a form says its name: Content-Disposition: form-data; name=…")
    return name, value


def _malformed(detail: str) -> InvalidQuery:
    return InvalidQuery([Mistake("malformed", None, detail)])
