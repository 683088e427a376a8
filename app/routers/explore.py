"""The pages: before any path of the API, `/explore` gives its page."""

from collections.abc import Callable
from urllib.parse import quote

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from app.errors import InvalidQuery, NotFound
from app.pages import assets
from app.pages.acting import actor_page
from app.pages.asked import Asked, read_asked
from app.pages.comparing import comparison_page
from app.pages.finding import as_meant
from app.pages.frame import Site
from app.pages.front import front_page, search_page
from app.pages.listing import MODELS, list_page
from app.pages.problems import meant_by, problem_page
from app.pages.reading import article_page
from app.pages.records import record_page
from app.queries.strict import NoQuery, read_query
from app.routers.responses import asker_of, below, dataset_of
from app.store.session import Session
from app.suggestions import did_you_mean, near

router = APIRouter(include_in_schema=False)

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
_IMMUTABLE = {"cache-control": "public, max-age=31536000, immutable"}
_RECORDS: dict[str, Callable[[Session, Site, str], str]] = {
    "articles": article_page,
    "actors": actor_page,
    "events": lambda session, site, id_: record_page(session, site, "event", id_),
    "quotes": lambda session, site, id_: record_page(session, site, "quote", id_),
    "places": lambda session, site, id_: record_page(session, site, "place", id_),
    "works": lambda session, site, id_: record_page(session, site, "work", id_),
}


@router.get("/")
async def get_front(request: Request) -> Response:
    return await _page(request, None, lambda session, site, _: front_page(session, site))


@router.get("/explore")
async def get_explore(request: Request) -> Response:
    return RedirectResponse(f"{below(request)}/", 308)


@router.get("/explore/search")
async def get_search(request: Request) -> Response:
    return await _page(request, None, search_page)


@router.get("/explore/{plural}")
async def get_list(request: Request, plural: str) -> Response:
    if plural not in MODELS:
        hints = [f"{below(request)}/explore/{one}" for one in near(plural, [*MODELS, "search"])]
        raise NotFound(f"There is nothing at this path{did_you_mean(hints)}", did_you_mean=hints)
    return await _page(request, plural, lambda session, site, asked: list_page(session, site, plural, asked))


@router.get("/explore/{plural}/{id}")
async def get_record(request: Request, plural: str, id: str) -> Response:
    if plural in ("people", "organizations"):
        return RedirectResponse(f"{below(request)}/explore/actors/{quote(id, safe='')}", 308)
    if plural not in _RECORDS:
        raise NotFound("There is nothing at this path")

    def made(session: Session, site: Site, asked: Asked) -> str:
        read_query(NoQuery, asked.query.encode())
        if other := asked.own.get("with"):
            return comparison_page(session, site, id, other)
        return _RECORDS[plural](session, site, id)

    return await _page(request, "article" if plural == "articles" else None, made)


@router.get("/static/pages/{version}/{name}")
async def get_asset(version: str, name: str) -> Response:
    """What another build asked for by another version is what this one has, and is asked for again."""
    content = assets.assets().get(name)
    if content is None:
        raise NotFound("There is nothing at this path")
    media_type = assets.MEDIA_TYPES[f".{name.rpartition('.')[2]}"]
    return Response(content, media_type=media_type, headers=_IMMUTABLE if version == assets.version() else None)


def site_of(request: Request) -> Site:
    dataset = request.scope["state"]["dataset"]
    return Site(request.app.state.base_url, dataset.version if dataset else None)


def is_page(request: Request) -> bool:
    """Whether who asks expects a page."""
    path: str = request.scope["path"]
    return path == "/" or path == "/explore" or path.startswith("/explore/")


def html(body: str, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    return HTMLResponse(body, status, {"content-security-policy": POLICY, **(headers or {})})


async def _page(request: Request, what: str | None, made: Callable[[Session, Site, Asked], str]) -> Response:
    """A page, or what is wrong with its address, made in a thread.

    What no page asks for is dropped from the address first, and names that are sent in place of ids become these.
    """
    site, path = site_of(request), request.scope["path"]
    asked = read_asked(request.scope["query_string"], what)

    def instead(other: Asked) -> Response:
        return RedirectResponse(f"{site.below}{quote(path)}{'?' if other.whole else ''}{other.whole}", 307)

    def made_or_told(session: Session) -> Response:
        try:
            return html(made(session, site, asked))
        except (InvalidQuery, NotFound) as problem:
            if what in MODELS and (meant := as_meant(session, MODELS[what], asked, problem.errors)):
                return instead(meant)
            told = problem_page(problem, site, path, asked.whole, meant_by(session, problem))
            return html(told, problem.status)

    if not asked.is_clean:
        return instead(asked)
    return await dataset_of(request).read_at_leisure(made_or_told, asker_of(request))
