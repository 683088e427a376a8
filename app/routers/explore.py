"""The pages: before any path of the API, `/explore` gives its page."""

from collections.abc import Callable
from urllib.parse import quote

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from app.errors import InvalidQuery, NotFound
from app.pages import assets
from app.pages.actor_page import actor_page
from app.pages.article_page import article_page
from app.pages.asked import Asked, read_asked, theme_of
from app.pages.comparison_page import comparison_page
from app.pages.filters.finding import as_meant
from app.pages.frame import Site
from app.pages.front_page import front_page
from app.pages.list_page import list_page
from app.pages.lists import MODELS
from app.pages.problem_page import meant_by, problem_page
from app.pages.record_page import record_page
from app.pages.search_page import search_page
from app.queries.strict import NoQuery, read_query
from app.routers.responses import asker_of, below, dataset_of
from app.store.session import Session
from app.suggestions import did_you_mean, near

router = APIRouter(include_in_schema=False)

_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors {}",
    )
)
Made = Callable[[Session, Site, Asked], str]

_IMMUTABLE = {"cache-control": "public, max-age=31536000, immutable"}
_RECORDS: dict[str, Callable[[Session, Site, str], str]] = {
    "articles": article_page,
    **dict.fromkeys(("actors", "people", "organizations"), actor_page),
    "events": lambda session, site, id_: record_page(session, site, "event", id_),
    "quotes": lambda session, site, id_: record_page(session, site, "quote", id_),
    "places": lambda session, site, id_: record_page(session, site, "place", id_),
    "works": lambda session, site, id_: record_page(session, site, "work", id_),
}


@router.get("/")
async def get_front(request: Request) -> Response:
    return await _page(request, None)


@router.get("/explore")
async def get_explore(request: Request) -> Response:
    return RedirectResponse(f"{below(request)}/", 308)


@router.get("/explore/{plural}")
async def get_list(request: Request, plural: str) -> Response:
    return await _page(request, plural)


@router.get("/explore/{plural}/{id}")
async def get_record(request: Request, plural: str, id: str) -> Response:
    if plural in ("people", "organizations"):
        return RedirectResponse(f"{below(request)}/explore/actors/{quote(id, safe='')}", 308)
    return await _page(request, plural, id)


@router.get("/static/pages/{version}/{name}")
async def get_asset(version: str, name: str) -> Response:
    """What a build asked for that is not known is what this one has, and is asked for again."""
    builds = assets.builds()
    content = builds.get(version, builds[assets.version()]).get(name)
    if content is None:
        raise NotFound("There is nothing at this path")
    media_type = assets.MEDIA_TYPES[f".{name.rpartition('.')[2]}"]
    return Response(content, media_type=media_type, headers=_IMMUTABLE if version in builds else None)


def page_at(site: Site, plural: str | None, id_: str | None) -> Made:
    """What makes the page of a record, of a list, or the front page. Raises NotFound, with near lists, for all else."""
    if plural is None:
        return lambda session, site, _: front_page(session, site)
    if id_ is not None and plural in _RECORDS:
        return lambda session, site, asked: _record(session, site, asked, plural, id_)
    if id_ is None and plural == "search":
        return search_page
    if id_ is None and plural in MODELS:
        return lambda session, site, asked: list_page(session, site, plural, asked)
    hints = [site.page(f"/{one}") for one in near(plural, [*MODELS, "search"])] if id_ is None else []
    raise NotFound(f"There is nothing at this path{did_you_mean(hints)}", did_you_mean=hints)


def own_of(plural: str | None, id_: str | None) -> str | None:
    """By what a page's own parameters are told."""
    return plural if id_ is None else "article" if plural == "articles" else None


def _record(session: Session, site: Site, asked: Asked, plural: str, id_: str) -> str:
    read_query(NoQuery, asked.query.encode())
    if other := asked.own.get("with"):
        return comparison_page(session, site, id_, other)
    return _RECORDS[plural](session, site, id_)


def site_of(request: Request) -> Site:
    dataset = request.scope["state"]["dataset"]
    theme = theme_of(request.scope["query_string"])
    return Site(request.app.state.base_url, dataset.version if dataset else None, theme)


def is_page(request: Request) -> bool:
    """Whether who asks expects a page."""
    path: str = request.scope["path"]
    return path == "/" or path == "/explore" or path.startswith("/explore/")


def html(body: str, site: Site, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """A page, which other sites may frame where it is an embed."""
    policy = _POLICY.format("*" if site.theme else "'none'")
    return HTMLResponse(body, status, {"content-security-policy": policy, **(headers or {})})


async def _page(request: Request, plural: str | None, id_: str | None = None) -> Response:
    """A page, or what is wrong with its address, made in a thread.

    What no page asks for is dropped from the address first, and names that are sent in place of ids become these.
    """
    site, path = site_of(request), request.scope["path"]
    what = own_of(plural, id_)
    made = page_at(site, plural, id_)
    asked = read_asked(request.scope["query_string"], what, f"{site.below}{quote(path)}")

    def instead(other: Asked) -> Response:
        return RedirectResponse(f"{other.path}{'?' if other.address else ''}{other.address}", 307)

    def made_or_told(session: Session) -> Response:
        try:
            return html(made(session, site, asked), site)
        except (InvalidQuery, NotFound) as problem:
            if what in MODELS and (meant := as_meant(session, MODELS[what], asked, problem.errors)):
                return instead(meant)
            told = problem_page(problem, site, path, asked.whole, meant_by(session, problem))
            return html(told, site, problem.status)

    if not asked.is_clean:
        return instead(asked)
    return await dataset_of(request).read_at_leisure(made_or_told, asker_of(request))
