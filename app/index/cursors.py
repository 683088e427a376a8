"""Cursors: where a page ended, opaque to clients and bound to the query but not to the dataset."""

import base64
import binascii
import hashlib
import json
from dataclasses import dataclass


class CursorError(ValueError):
    """A cursor that was not made here, or (`is_mismatch`) was made for another query."""

    def __init__(self, *, is_mismatch: bool = False) -> None:
        super().__init__("another query's cursor" if is_mismatch else "not a cursor")
        self.is_mismatch = is_mismatch


@dataclass(frozen=True)
class Cursor:
    """The last record of a page: its sort key, and its value where the list is sorted by another column."""

    sort_key: str
    value: int | None
    is_undated: bool

    def encode(self, query: str) -> str:
        fields = [_fingerprint(query), self.sort_key, self.value, self.is_undated]
        return base64.urlsafe_b64encode(json.dumps(fields, ensure_ascii=False).encode()).decode().rstrip("=")

    @classmethod
    def decode(cls, text: str, query: str) -> "Cursor":
        """Read a cursor made for this query. Raises CursorError."""
        try:
            fields = json.loads(base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True))
        except (binascii.Error, ValueError, RecursionError):
            raise CursorError from None
        match fields:
            case [str(made_for), str(sort_key), int() | None as value, bool(is_undated)] if _fits(value):
                if not _is_text(sort_key):
                    raise CursorError
                if made_for != _fingerprint(query):
                    raise CursorError(is_mismatch=True)
                return cls(sort_key, value, is_undated)
        raise CursorError


def _fits(value: int | None) -> bool:
    """Whether every database can hold the number."""
    return value is None or (not isinstance(value, bool) and abs(value) < 2**63)


def _is_text(value: str) -> bool:
    """Whether it has no half of a surrogate pair, which no database takes."""
    return not any("\ud800" <= char <= "\udfff" for char in value)


def _fingerprint(query: str) -> str:
    return hashlib.sha256(query.encode()).hexdigest()[:12]
