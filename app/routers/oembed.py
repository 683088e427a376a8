"""How pages are embedded, for those who are given an address alone (https://oembed.com)."""

import re
from dataclasses import replace
from typing import Annotated, Any
from urllib.parse import unquote, urlsplit

from fastapi import APIRouter, Query, Request, Response

from app.errors import InvalidQuery, NotFound, NotOffered
from app.pages.asked import read_asked, theme_of
from app.pages.directory import own_of, page_at
from app.pages.embeds.height import Document
from app.pages.embeds.snippet import iframe
from app.pages.frame import Site, embed_of
from app.queries.oembed import DEFAULT_WIDTH, MOST_WIDTH, OEmbedQuery
from app.routers.page_responses import site_of
from app.routers.responses import slow_document_response
from app.routers.route import NO_RECORD, strict_router
from app.schemas.oembed import Embedding
from app.schemas.problems import Problem
from app.store.session import Session

router: APIRouter = strict_router("service")

_NO_PAGE: dict[int | str, dict[str, Any]] = {
    404: {**NO_RECORD[404], "description": "There is no page of this service at the address"},
    501: {"model": Problem, "description": "The format is not offered"},
}


@router.get("/oembed", response_model=Embedding, responses=_NO_PAGE)
async def get_embedding(request: Request, query: Annotated[OEmbedQuery, Query()]) -> Response:
    """How to embed the page at an address: oEmbed 1.0.

    The frame has the height of the page at this width, as far as that is known without a browser. Inside the frame the
    page tells its height by `postMessage`, as `{"dateline": {"height": 412}}` and as pym.js does.
    """
    if query.format == "xml":
        raise NotOffered("oEmbed is answered only in JSON: leave out “format”")
    site = site_of(request)
    return await slow_document_response(request, lambda session: _embedding(session, site, query))


def _embedding(session: Session, site: Site, query: OEmbedQuery) -> Embedding:
    plural, id_, own, fragment = _place(site, query.url)
    theme = theme_of(own) or "light"
    embed = replace(site, theme=theme)
    try:
        made = page_at(embed, plural, id_)
        page = Document(made(session, embed, read_asked(own, own_of(plural, id_), urlsplit(query.url).path)))
    except InvalidQuery as error:
        raise NotFound(f"There is no page at this address: {error.detail}") from None
    width = min(query.maxwidth or DEFAULT_WIDTH, MOST_WIDTH)
    height = page.height(width)
    height = min(height, query.maxheight or height)
    return Embedding(
        title=page.titled,
        provider_name="Dateline",
        provider_url=site.base_url,
        html=iframe(page.titled, embed_of(page.canonical, theme) + fragment, height, f"{width}px"),
        width=width,
        height=height,
    )


def _place(site: Site, url: str) -> tuple[str | None, str | None, bytes, str]:
    """List, id, query string and fragment of a page at an address. Raises NotFound where it is none of ours."""
    base = re.escape(site.base_url.partition("://")[2])
    found = re.fullmatch(rf"(?:https?://{base}|(?=/))(?:/|/explore/([^/?#]+)(?:/([^/?#]+))?)?(?:\?([^#]*))?(#.*)?", url)
    if found is None:
        raise NotFound(f"There is no page at this address: pages begin with {site.base_url}/explore/")
    plural, id_, query, fragment = found.groups()
    return plural and unquote(plural), id_ and unquote(id_), (query or "").encode(), fragment or ""
