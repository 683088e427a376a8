"""Where a server is reached, with what only libpq is told."""

from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict

# What libpq does where the URL does not say otherwise: whoever does not answer is given up in seconds, not in hours.
_UNLESS_TOLD = {
    "application_name": "dateline",
    "connect_timeout": "3",
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "15000",
}


class Address:
    """One or several servers, of which the first is taken that can be reached. A password is never printed.

    Raises ValueError, which does not repeat the URL.
    """

    def __init__(self, url: str) -> None:
        try:
            self._parts: dict[str, Any] = conninfo_to_dict(url)
        except psycopg.Error:
            raise ValueError(
                "write postgresql://, a host and a database, such as postgresql://dateline@db.example.org/dateline, "
                "and what else libpq is to know behind ?, such as sslmode=require"
            ) from None

    @property
    def name(self) -> str:
        """The URL without what only libpq is to know."""
        user, hosts, ports = (str(self._parts.get(part) or "") for part in ("user", "host", "port"))
        each = hosts.split(",")
        numbers = ports.split(",") if "," in ports else [ports] * len(each)
        places = [
            f"{host}:{port}" if port else host
            for host, port in zip(each, numbers, strict=False)
            if host and not host.startswith("/")
        ]
        return f"postgresql://{f'{user}@' if user else ''}{','.join(places)}/{self._parts.get('dbname') or ''}"

    def __repr__(self) -> str:
        return f"Address({self.name})"

    def connect(self, *, writes: bool = False) -> "psycopg.Connection[tuple[Any, ...]]":
        """A connection on which each statement is a transaction. Raises psycopg.OperationalError."""
        writing = {"target_session_attrs": "read-write"} if writes else {}
        return psycopg.connect(**{**_UNLESS_TOLD, **writing, **self._parts}, autocommit=True)


def in_a_line(error: BaseException) -> str:
    """The first line of what the driver says; it tells hosts and names of users, never a password."""
    return str(error).strip().partition("\n")[0]
