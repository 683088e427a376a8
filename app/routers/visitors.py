"""What browsers and crawlers ask every site for, unasked."""

import re
from collections.abc import Callable, Iterable
from urllib.parse import quote
from xml.sax.saxutils import escape

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, PlainTextResponse, Response

from app.answers.articles import article_ids, withheld
from app.answers.sitemap import MOST, numbers, part
from app.errors import NotFound
from app.kinds import KINDS, LISTS, RECORDS
from app.pages.assets import STATIC
from app.pages.frame import Site
from app.routers.page_responses import site_of
from app.routers.responses import asker_of, dataset_of, read
from app.store.session import Session

router = APIRouter(include_in_schema=False)

_SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9"
_PART = re.compile(r"(\w+)-([1-9]\d{0,5})", re.ASCII)


@router.get("/favicon.ico")
async def get_icon() -> Response:
    return FileResponse(STATIC / "docs" / "favicon-32x32.png")


@router.get("/robots.txt")
async def get_robots(request: Request) -> Response:
    """Crawlers keep away from the texts that rights do not let be shown whole, and from the pages of these."""
    site = site_of(request)
    rules = [f"Disallow: {path}" for path in await read(request, lambda session: _kept_from(session, site))]
    if request.app.state.has_sitemap:
        rules.append(f"Sitemap: {site.base_url}/sitemap.xml")
    # A rule of nothing forbids nothing.
    rules = rules if any(rule.startswith("Disallow") for rule in rules) else ["Disallow:", *rules]
    return PlainTextResponse("".join(f"{line}\n" for line in ("User-agent: *", *rules)))


@router.get("/sitemap.xml")
async def get_sitemap(request: Request) -> Response:
    """All pages, or the parts that they are in where one file cannot hold them."""
    return await _sitemap(request, _whole)


@router.get("/sitemap-{name}.xml")
async def get_sitemap_part(request: Request, name: str) -> Response:
    return await _sitemap(request, lambda session, site: _named(session, site, name))


def _kept_from(session: Session, site: Site) -> list[str]:
    """A page's address may have a query; one whose id only begins alike is another article's."""
    found = []
    for id_ in withheld(session):
        path = quote(KINDS["article"].url(id_))
        found += [site.api(f"{path}/text"), site.page(f"{path}$"), site.page(f"{path}?")]
        # Of one article alone it is the front page.
        found += [site.api("/$"), site.api("/?")] if article_ids(session) == [id_] else []
    return found


async def _sitemap(request: Request, made: Callable[[Session, Site], str]) -> Response:
    if not request.app.state.has_sitemap:
        raise NotFound("There is nothing at this path: DATELINE_SITEMAP turns the sitemap on")
    site = site_of(request)
    body = await dataset_of(request).read_at_leisure(lambda session: made(session, site), asker_of(request))
    return Response(body, media_type="application/xml")


def _whole(session: Session, site: Site) -> str:
    found = numbers(session)
    lists = [KINDS[kind].path for kind in LISTS]
    if sum(found.values()) + len(lists) < MOST:
        paths = [*lists, *(path for kind, number in found.items() if number for path in part(session, kind, 1))]
        return _xml("urlset", "url", [f"{site.base_url}/", *(_page(site, path) for path in paths)])
    parts = ((kind, n) for kind, number in found.items() for n in range(1, -(-number // MOST) + 1))
    return _xml(
        "sitemapindex", "sitemap", (f"{site.base_url}/sitemap-{KINDS[kind].plural}-{n}.xml" for kind, n in parts)
    )


def _named(session: Session, site: Site, name: str) -> str:
    found = _PART.fullmatch(name)
    kind = next((one for one in RECORDS if found and KINDS[one].plural == found[1]), None)
    paths = part(session, kind, int(found[2])) if found and kind else []
    if not paths:
        raise NotFound("There is no such part of the sitemap")
    return _xml("urlset", "url", (_page(site, path) for path in paths))


def _page(site: Site, path: str) -> str:
    return site.absolute(site.page(quote(path)))


def _xml(root: str, entry: str, addresses: Iterable[str]) -> str:
    entries = "".join(f"<{entry}><loc>{escape(one)}</loc></{entry}>\n" for one in addresses)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<{root} xmlns="{_SITEMAPS}">\n{entries}</{root}>\n'
