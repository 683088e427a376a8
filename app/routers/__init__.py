"""HTTP: one module per resource, each a table of paths over the same few answers."""

from app.routers import (
    actors,
    articles,
    events,
    explore,
    mentions,
    oembed,
    places,
    quotes,
    reconcile,
    search,
    service,
    works,
)

ROUTERS = (
    events.router,
    actors.router,
    quotes.router,
    places.router,
    works.router,
    mentions.router,
    articles.router,
    search.router,
    reconcile.router,
    service.router,
    explore.router,
    oembed.router,
)
