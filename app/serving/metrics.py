"""Metrics for Prometheus, on a port of their own; where they are not asked for, nothing is imported or counted."""

import os
import socket
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.kinds import KINDS
from app.settings import Settings, SettingsError

# What is asked for, as its first part says; whatever else is asked for is one.
_KNOWN = {
    *(kind.path.strip("/") for kind in KINDS.values()),
    *("people", "organizations", "search", "graph", "dataset", "vocabulary", "docs", "static", "openapi.json"),
    *("healthz", "readyz", ""),
}
# Processes that tell together write into this folder, as the library has it.
_TOGETHER = "PROMETHEUS_MULTIPROC_DIR"


@contextmanager
def tell_metrics(settings: Settings, *, has_workers: bool) -> Iterator[None]:
    """Tell them as long as this lasts, those of all workers together."""
    if settings.metrics_port is None:
        yield
        return
    with tempfile.TemporaryDirectory(prefix="dateline-metrics-") if has_workers else nullcontext() as folder:
        if folder:
            os.environ[_TOGETHER] = folder
        try:
            from prometheus_client import REGISTRY, CollectorRegistry, multiprocess, start_http_server
        except ImportError:
            raise SettingsError(
                "DATELINE_METRICS_PORT: needs the extra that counts: pip install 'dateline[metrics]'"
            ) from None
        registry = REGISTRY
        if folder:
            registry = CollectorRegistry()
            multiprocess.MultiProcessCollector(registry)  # type: ignore[no-untyped-call] # the library's
        try:
            server, thread = start_http_server(settings.metrics_port, settings.host, registry)
        except OSError as error:
            raise _taken(settings, error) from None
        try:
            yield
        finally:
            server.shutdown()
            thread.join()


def check_port(settings: Settings) -> None:
    """Raises SettingsError where the port is taken, before anything is loaded: no thread answers at it yet."""
    if settings.metrics_port is not None:
        with socket.socket(socket.AF_INET6 if ":" in settings.host else socket.AF_INET) as port:
            port.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                port.bind((settings.host, settings.metrics_port))
            except OSError as error:
                raise _taken(settings, error) from None


def _taken(settings: Settings, error: OSError) -> SettingsError:
    return SettingsError(f"DATELINE_METRICS_PORT: {settings.metrics_port}: {error.strerror}")


def forget_worker(pid: int) -> None:
    """What a worker that has ended told of its present is no longer so."""
    if _TOGETHER in os.environ:
        from prometheus_client import multiprocess

        multiprocess.mark_process_dead(pid)  # type: ignore[no-untyped-call] # the library's


def counting_requests(settings: Settings, app: ASGIApp) -> ASGIApp:
    """The application, whose requests are counted and timed."""
    if settings.metrics_port is None:
        return app
    from prometheus_client import Counter, Gauge, Histogram

    answered = Counter("dateline_requests_total", "Requests that were answered", ["path", "status"])
    seconds = Histogram("dateline_request_seconds", "Seconds until an answer was sent", ["path"])
    at_work = Gauge("dateline_requests_at_work", "Requests being answered", multiprocess_mode="livesum")

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        # Asked for as “*”, a path has no slash.
        first = scope["path"].partition("/")[2].partition("/")[0]
        path = f"/{first}" if first in _KNOWN else "other"
        begun, status = time.perf_counter(), "none"

        async def send_and_see(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = str(message["status"])
            await send(message)

        with at_work.track_inprogress():
            try:
                await app(scope, receive, send_and_see)
            finally:
                answered.labels(path, status).inc()
                seconds.labels(path).observe(time.perf_counter() - begun)

    return answer
