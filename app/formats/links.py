"""Links in JSON to what is below the service: they begin with the path that the public has it below."""

import re
from urllib.parse import urlsplit

# How they begin as documents hold them. No text does: in it quotation marks are escaped.
_LINK = re.compile(rb'"(url|next)":"/')


def path_of(base: str) -> str:
    """The path of the address where the service is reached, empty or with a slash before it."""
    return urlsplit(base).path


def placed(body: bytes, path: str) -> bytes:
    """JSON, without spaces between its parts, with its links below a path, so that they are resolved by its address."""
    return _LINK.sub(rb'"\1":"' + path.encode() + b"/", body) if path else body
