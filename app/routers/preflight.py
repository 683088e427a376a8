"""The methods that a path takes, and what a browser is told that asks before it sends another site's request."""

import re

from starlette.types import Scope

from app.routers.caching import Header

_METHODS = "GET, HEAD, OPTIONS"
# Who reconciles sends its questions as a form, because they are long; nothing is changed by it.
_ASKED_BY_FORM = {"/reconcile": "GET, HEAD, POST, OPTIONS"}
# The names of headers that a page asks whether it may send (RFC 9110, 5.1), and at the most so many bytes of them.
_NAMES = re.compile(rb"[ \t]*[\w!#$%&'*+.^`|~-]+[ \t]*(?:,[ \t]*[\w!#$%&'*+.^`|~-]+[ \t]*)*", re.ASCII)
_MOST_NAMES = 4_096


def methods_of(path: str) -> str:
    """The methods that a path takes."""
    return _ASKED_BY_FORM.get(path, _METHODS)


def preflight(scope: Scope) -> list[Header]:
    """The headers that say what may be sent, and that a browser may remember it for a day.

    Any header may be, because none opens anything. Tools add theirs unasked, and “*” leaves some out.
    """
    asked = b", ".join(value for name, value in scope["headers"] if name == b"access-control-request-headers")
    is_fit = len(asked) <= _MOST_NAMES and _NAMES.fullmatch(asked)
    methods = methods_of(scope["path"]).encode()
    return [
        (b"access-control-allow-methods", methods),
        (b"access-control-allow-headers", asked if is_fit else b"*, Authorization"),
        (b"allow", methods),
        (b"access-control-max-age", b"86400"),
        (b"vary", b"Access-Control-Request-Headers"),
    ]
