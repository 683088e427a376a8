"""The log: text or an object a line, each kind of trouble once a second, and the id that a request is known by."""

import json
import logging
import re
import time
import uuid
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.settings import Settings

_SANE = re.compile(rb"[\w.:=+/@-]{1,128}", re.ASCII)

_request_id: ContextVar[str | None] = ContextVar("request_id", default=None)
_access = logging.getLogger("app.access")


def log_config(settings: Settings) -> dict[str, Any]:
    """What logging is configured with: all of it goes to standard error."""
    level = "INFO" if settings.access_log else "WARNING"
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "filters": {"sparing": {"()": Sparing}},
        "formatters": {"text": {"format": "%(levelname)s: %(message)s"}, "json": {"()": Json}},
        "handlers": {
            "all": {"class": "logging.StreamHandler", "filters": ["sparing"], "formatter": settings.log_format}
        },
        "root": {"level": level, "handlers": ["all"]},
        "loggers": {name: {"level": level} for name in ("uvicorn", "uvicorn.error", "uvicorn.access", "app")},
    }


class Sparing(logging.Filter):
    """Lets each kind of warning and error pass once a second; the next one tells how many were left out."""

    def __init__(self) -> None:
        super().__init__()
        self._kinds: dict[tuple[str, str, object], tuple[float, int]] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        if record.levelno < logging.WARNING:
            return True
        kind = record.name, str(record.msg).partition("\n")[0], record.exc_info and record.exc_info[0]
        told, left_out = self._kinds.get(kind, (-1.0, 0))
        now = time.monotonic()
        if told >= 0 and now - told < 1:
            self._kinds[kind] = told, left_out + 1
            return False
        self._kinds[kind] = now, 0
        if left_out:
            record.msg = f"{record.msg} (and {left_out} like it before)"
        return True


class Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        """One line: time, level, logger and message; what is known of the request; an exception as text."""
        told: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if request_id := _request_id.get():
            told["request_id"] = request_id
        told |= getattr(record, "told", {})
        if record.exc_info:
            told["exception"] = self.formatException(record.exc_info)
        return json.dumps(told, ensure_ascii=False)


def with_request_ids(settings: Settings, app: ASGIApp) -> ASGIApp:
    """The application, each request of which has an id, where the log is JSON: the client's own if it is sane.

    The answer says it in `X-Request-Id`.
    """
    if settings.log_format != "json":
        return app

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        given = next((value for name, value in scope["headers"] if name == b"x-request-id"), b"")
        id_ = given if _SANE.fullmatch(given) else uuid.uuid4().hex.encode()
        _request_id.set(id_.decode())
        begun, status = time.perf_counter(), 0

        async def send_with_id(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message = {**message, "headers": [*message["headers"], (b"x-request-id", id_)]}
            await send(message)

        try:
            await app(scope, receive, send_with_id)
        finally:
            path, query = scope["path"], scope["query_string"].decode("latin-1")
            took = round((time.perf_counter() - begun) * 1000, 1)
            client = scope["client"][0] if scope["client"] else None
            told = {"method": scope["method"], "path": path, "query": query, "status": status, "ms": took}
            _access.info("%s %s", scope["method"], path, extra={"told": {**told, "client": client}})

    return answer
