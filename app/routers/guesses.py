"""What somebody may have meant by a path at which there is nothing."""

import re
from collections.abc import Sequence
from urllib.parse import quote

from starlette.routing import BaseRoute, Match, Route

from app.kinds import KINDS, ListKind
from app.queries.formats import formats_of
from app.queries.hints import format_of
from app.queries.lists import LISTS
from app.queries.question import finds_of
from app.suggestions import near

# What is called otherwise elsewhere.
_CALLED: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("/api", "/help", "/documentation", "/redoc", "/swagger"), ("/docs", "/openapi.json")),
    **dict.fromkeys(("/openapi.yaml", "/swagger.json", "/schema"), ("/openapi.json",)),
    **dict.fromkeys(("/version", "/about", "/info", "/stats"), ("/dataset",)),
    **dict.fromkeys(("/health", "/ping", "/status"), ("/healthz", "/readyz")),
    **dict.fromkeys(("/types", "/roles", "/acts", "/codes", "/labels", "/categories", "/tags"), ("/vocabulary",)),
    **dict.fromkeys(("/index.html", "/home"), ("/",)),
    **dict.fromkeys(("/persons", "/person", "/politicians"), ("/people",)),
    "/entities": ("/actors", "/places", "/works"),
    "/names": ("/mentions",),
    "/speakers": ("/actors?speaks=true",),
    **dict.fromkeys(("/locations", "/cities"), ("/places",)),
    "/topics": ("/works", "/events?facet=type&limit=0"),
    **dict.fromkeys(("/organisations", "/orgs"), ("/organizations",)),
    "/states": ("/actors?kind=state",),
    "/groups": ("/actors?kind=group",),
    "/countries": ("/places?kind=country", "/actors?kind=state"),
    **dict.fromkeys(("/claims", "/statements", "/sayings", "/citations"), ("/quotes",)),
    "/facts": ("/events",),
    **dict.fromkeys(("/documents", "/treaties", "/agreements", "/resolutions", "/plans", "/laws"), ("/works",)),
    **dict.fromkeys(("/sources", "/texts", "/news", "/stories"), ("/articles",)),
    "/publishers": ("/articles?facet=publisher&limit=0",),
    **dict.fromkeys(("/download", "/export", "/dump", "/data"), ("/events?format=csv", "/events?format=ndjson")),
    **dict.fromkeys(
        ("/feed", "/rss", "/atom", "/latest", "/feed.xml", "/rss.xml", "/atom.xml"),
        ("/events?sort=-date", "/events?format=ics"),
    ),
    **dict.fromkeys(("/timeline", "/timelines"), ("/events", "/events?format=timelinejs")),
    "/map": ("/events?format=geojson", "/places?format=geojson"),
    "/calendar": ("/events?format=ics",),
    **dict.fromkeys(("/participants", "/evidence"), ("/events?format=csv", "/events")),
    **dict.fromkeys(("/answers", "/denials"), ("/quotes?relation=denies", "/quotes")),
    **dict.fromkeys(("/network", "/relations"), ("/graph",)),
    "/links": ("/events?relation=*",),
}
# What others call what stands below a record.
_BELOW = {
    **dict.fromkeys(("passages", "sentences", "paragraphs", "body", "content", "full"), "text"),
    **dict.fromkeys(("txt", "plain", "raw"), "text.txt"),
}
_LIST_OF: dict[str, ListKind] = {kind.plural: kind.record for kind in KINDS.values()}
_LIST_OF |= {"people": "actor", "organizations": "actor"}
# An id as it is written in a path; nothing else that was sent is written into a suggestion.
_ID = r"[\w.~-]{1,250}"
_NESTED = re.compile(rf"/(\w+)/({_ID})/(\w+)", re.ASCII)
_SUFFIXED = re.compile(rf"(/\w+(?:/{_ID})*?)\.([\w-]+(?:\.[\w-]+)?)", re.ASCII)
_SEARCHED = re.compile(rf"/(?:search|find)/({_ID})", re.ASCII | re.IGNORECASE)
# Who is on a side, takes part besides or passes words on is found by other parameters than who takes part or speaks.
_BESIDES = ("side", "with", "id", "via", "condition")
# What stands before the paths of other services.
_PREFIX = re.compile(r"(?:/(?:api|rest|v\d{1,2}))+(?=/)", re.ASCII | re.IGNORECASE)
_MOST = 3


def _searched(path: str) -> list[str]:
    """The search for a word that stands in the path."""
    found = _SEARCHED.fullmatch(path)
    return [f"/search?q={found[1]}"] if found else []


class Guesses:
    """What there is, by which paths are guessed."""

    def __init__(self, routes: Sequence[BaseRoute]) -> None:
        self._routes = [route for route in routes if isinstance(route, Route)]
        self._paths = sorted(route.path for route in self._routes if "{" not in route.path and route.path != "/")

    def meant(self, path: str) -> list[str]:
        """The addresses that may be meant by a path, best first, below the service's base."""
        plain = path.rstrip("/") or "/"
        if plain != path and self._is_there(plain):
            return [quote(plain)]
        if prefix := _PREFIX.match(plain):
            rest = plain[prefix.end() :]
            return [quote(rest)] if self._is_there(rest) else self.meant(rest)
        called = _CALLED.get(plain.casefold(), ())
        found = [*called, *_searched(plain), *self._nested(plain), *self._below(plain), *self._suffixed(plain)]
        return (found or self._near(plain))[:_MOST]

    def _near(self, path: str) -> list[str]:
        """What is spelt like it; else a record of the list that its beginning may mean, else that list."""
        if found := near(path, self._paths):
            return found
        start, _, rest = path[1:].partition("/")
        lists = [*_CALLED.get(f"/{start.casefold()}", ()), *near(f"/{start}", self._paths)]
        records = [f"{one}/{rest}" for one in lists] if re.fullmatch(_ID, rest, re.ASCII) else []
        return [one for one in records if self._is_there(one)] or lists

    def _nested(self, path: str) -> list[str]:
        """Lists filtered by the record that they were looked for below."""
        found = _NESTED.fullmatch(path)
        owner, inner = (_LIST_OF.get(found[1]), _LIST_OF.get(found[3])) if found else (None, None)
        if not found or not owner or not inner:
            return []
        takes = [name for name, finds in finds_of(LISTS[inner]).items() if owner in finds.ids and name not in _BESIDES]
        names = [owner] if owner in takes else takes
        # What is not found by the record stands in it.
        return [f"/{found[3]}?{name}={found[2]}" for name in names] or [f"/{found[1]}/{found[2]}"]

    def _below(self, path: str) -> list[str]:
        """What there is below a record, else the record in which it may stand."""
        found = _NESTED.fullmatch(path)
        if not found or found[1] not in _LIST_OF or found[3] in _LIST_OF:
            return []
        record = f"/{found[1]}/{found[2]}"
        start = f"/{found[1]}/{{id}}/"
        there = [route.path.removeprefix(start) for route in self._routes if route.path.startswith(start)]
        inner = _BELOW.get(found[3].casefold(), found[3])
        return [f"{record}/{one}" for one in ([inner] if inner in there else near(inner, there))] or [record]

    def _suffixed(self, path: str) -> list[str]:
        """The address of what was asked for as a file."""
        found = _SUFFIXED.fullmatch(path)
        if not found or not self._is_there(found[1]):
            return []
        kind = _LIST_OF.get(found[1].removeprefix("/"))
        suffix = format_of(found[2].casefold())
        if kind and suffix != "json" and suffix in formats_of(kind):
            return [f"{found[1]}?format={suffix}"]
        return [found[1]]

    def _is_there(self, path: str) -> bool:
        scope = {"type": "http", "method": "GET", "path": path, "headers": []}
        return any(route.matches(scope)[0] is Match.FULL for route in self._routes)
