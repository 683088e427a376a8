"""The application."""

from fastapi import FastAPI
from starlette.staticfiles import StaticFiles

from app.fingerprint import application
from app.loading.version import rendering
from app.openapi import TITLE, describe
from app.pages.assets import STATIC
from app.routers import ROUTERS, docs, service, visitors
from app.routers.caching import Caching
from app.routers.compression import Compression
from app.routers.envelope import Envelope
from app.routers.failures import failure_handlers, last_resort
from app.settings import Settings
from app.store.current import CurrentDataset
from app.store.datasets import Dataset
from app.variables import get_settings


def create_app(settings: Settings | None = None, dataset: Dataset | None = None) -> FastAPI:
    """The service over the dataset that the settings name, which may come, or be replaced, at any time.

    `dataset` is the one that is there, where it is open already.
    """
    settings = settings or get_settings()
    app = FastAPI(
        title=TITLE,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    app.state.base_url = settings.base_url
    app.state.time_limit = settings.time_limit
    app.state.has_sitemap = settings.sitemap
    for router in (*ROUTERS, service.health, docs.router, visitors.router):
        # One flat list of routes is matched twice as fast as routers within routers.
        app.router.routes.extend(router.routes)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    # The last one is the outermost: an answer is compressed before it gets its tag.
    app.add_middleware(Compression)
    current = CurrentDataset(settings.database, rendering(), settings.index_bytes, dataset)
    caching = Caching(settings, application())
    app.add_middleware(Envelope, current=current, caching=caching, last_resort=last_resort)
    app.exception_handlers |= failure_handlers(app.routes)
    app.openapi = lambda: describe(app)  # type: ignore[method-assign] # how FastAPI has it overridden
    return app
