"""Cursors: where a page ended, opaque to clients and bound to the query but not to the dataset."""

import base64
import binascii
import hashlib
import json
import re
from dataclasses import dataclass

# The number of what a cursor holds and of the order it stands in: to be raised when either changes.
LAYOUT = 4
_HASH = re.compile(r"[\da-f]{12}", re.ASCII)


class CursorError(ValueError):
    """A cursor that was not made here, or (`is_mismatch`) was made for another query, or in another layout."""

    def __init__(self, *, is_mismatch: bool = False) -> None:
        super().__init__("another query's cursor" if is_mismatch else "not a cursor")
        self.is_mismatch = is_mismatch


@dataclass(frozen=True)
class Cursor:
    """The last record of a page: its sort key, and what a list that is sorted by something else compares.

    That `value` is None among those that have nothing to be compared.
    """

    sort_key: str
    value: int | None

    def encode(self, query: str) -> str:
        fields = [LAYOUT, _fingerprint(query), self.sort_key, self.value]
        return base64.urlsafe_b64encode(json.dumps(fields, ensure_ascii=False).encode()).decode().rstrip("=")

    @classmethod
    def decode(cls, text: str, query: str) -> "Cursor":
        """Read a cursor made for this query. Raises CursorError."""
        try:
            fields = json.loads(base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True))
        except (binascii.Error, ValueError, RecursionError):
            raise CursorError from None
        match fields:
            case [int(layout), str(made_for), str(sort_key), int() | None as value] if not isinstance(layout, bool):
                if not (_fits(value) and _is_text(sort_key) and _HASH.fullmatch(made_for)):
                    raise CursorError
                if (layout, made_for) != (LAYOUT, _fingerprint(query)):
                    raise CursorError(is_mismatch=True)
                return cls(sort_key, value)
            case [str(made_for), str(), int() | None, bool()] if _HASH.fullmatch(made_for):
                # The first layout had no number.
                raise CursorError(is_mismatch=True)
        raise CursorError


def _fits(value: int | None) -> bool:
    """Whether every database can hold the number."""
    return value is None or (not isinstance(value, bool) and abs(value) < 2**63)


def _is_text(value: str) -> bool:
    """Whether it has no half of a surrogate pair, which no database takes."""
    return not any("\ud800" <= char <= "\udfff" for char in value)


def _fingerprint(query: str) -> str:
    return hashlib.sha256(query.encode()).hexdigest()[:12]
