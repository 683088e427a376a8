"""The pages: before any path of the API, `/explore` gives its page."""

from urllib.parse import quote

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from app.errors import InvalidQuery, NotFound
from app.pages import assets
from app.pages.asked import Asked, read_asked
from app.pages.directory import own_of, page_at
from app.pages.filters.finding import as_meant
from app.pages.lists import MODELS
from app.pages.problem_page import meant_by, problem_page
from app.routers.page_responses import page_response, site_of
from app.routers.responses import asker_of, below, dataset_of
from app.store.session import Session

router = APIRouter(include_in_schema=False)

_IMMUTABLE = {"cache-control": "public, max-age=31536000, immutable"}


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
            return page_response(made(session, site, asked), site)
        except (InvalidQuery, NotFound) as problem:
            if what in MODELS and (meant := as_meant(session, MODELS[what], asked, problem.errors)):
                return instead(meant)
            told = problem_page(problem, site, path, asked.whole, meant_by(session, problem))
            return page_response(told, site, problem.status)

    if not asked.is_clean:
        return instead(asked)
    return await dataset_of(request).read_at_leisure(made_or_told, asker_of(request))
