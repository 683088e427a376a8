"""What browsers and crawlers ask every site for, unasked."""

from urllib.parse import quote

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, PlainTextResponse, Response

from app.answers.articles import withheld
from app.routers.docs import STATIC
from app.routers.responses import below, read

router = APIRouter(include_in_schema=False)


@router.get("/favicon.ico")
async def get_icon() -> Response:
    return FileResponse(STATIC / "docs" / "favicon-32x32.png")


@router.get("/robots.txt")
async def get_robots(request: Request) -> Response:
    """Crawlers keep away from the texts that rights do not let be shown whole."""
    texts = [f" {below(request)}/articles/{quote(id_)}/text" for id_ in await read(request, withheld)]
    # A rule of nothing forbids nothing.
    return PlainTextResponse("".join(["User-agent: *\n", *(f"Disallow:{text}\n" for text in texts or [""])]))
