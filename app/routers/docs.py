"""The documentation page, which loads nothing from elsewhere."""

from fastapi import APIRouter
from fastapi.responses import FileResponse, Response

from app.pages.assets import STATIC

router = APIRouter(include_in_schema=False)

_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)


@router.get("/docs")
async def get_docs() -> Response:
    return FileResponse(STATIC / "docs" / "index.html", headers={"content-security-policy": _POLICY})
