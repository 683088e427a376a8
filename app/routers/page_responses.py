"""Pages as answers of HTTP: who asks for one, for which site it is made, and what a browser may do with it."""

from fastapi import Request
from fastapi.responses import HTMLResponse, Response

from app.pages.asked import theme_of
from app.pages.frame import Site

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


def site_of(request: Request) -> Site:
    dataset = request.scope["state"]["dataset"]
    theme = theme_of(request.scope["query_string"])
    return Site(request.app.state.base_url, dataset.version if dataset else None, theme)


def is_page(request: Request) -> bool:
    """Whether who asks expects a page."""
    path: str = request.scope["path"]
    return path == "/" or path == "/explore" or path.startswith("/explore/")


def page_response(body: str, site: Site, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """A page, which other sites may frame where it is an embed."""
    policy = _POLICY.format("*" if site.theme else "'none'")
    return HTMLResponse(body, status, {"content-security-policy": policy, **(headers or {})})
