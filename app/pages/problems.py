"""What cannot be shown, as a page: what is wrong, what may have been meant, where to go on."""

from typing import Any
from urllib.parse import parse_qsl, quote, urlencode

from app.errors import NotReady, Problem
from app.pages.asked import standing_alone
from app.pages.environment import render
from app.pages.frame import Frame, Site
from app.suggestions import did_you_mean

Json = dict[str, Any]

_HEADS = {
    404: "There is nothing here",
    405: "This can only be read",
    422: "This cannot be read",
    500: "Something went wrong",
}


def problem_page(problem: Problem, site: Site, path: str, query: str) -> str:
    """The page of an error at a path of the pages; `query` is the query string that was sent."""
    is_empty = isinstance(problem, NotReady)
    head = "Nothing is loaded yet" if is_empty else _HEADS.get(problem.status, problem.title)
    frame = Frame(site, head, problem.detail, path, is_listed=False)
    parent = path.rpartition("/")[0]
    return render(
        "problem.html",
        frame,
        detail=_told(problem.detail, problem.did_you_mean),
        head=head,
        is_empty=is_empty,
        meant=[(hint, _address(f"{site.below}{parent}", hint)) for hint in problem.did_you_mean],
        instead=list(_instead(problem, site, path, query)),
        start=f"{site.below}{path}" if problem.status == 422 else f"{site.below}/",
    )


def _told(detail: str, hints: list[str]) -> str:
    """What is wrong as a sentence; what may have been meant follows it as links."""
    told = detail.removesuffix(did_you_mean(hints))
    return told if told.endswith((".", "?")) else f"{told}."


def _address(parent: str, hint: str) -> str:
    """A hint is an id in the place of the last part, or a whole path."""
    return hint if hint.startswith("/") else f"{parent}/{quote(hint, safe='')}"


def _instead(problem: Problem, site: Site, path: str, query: str) -> Any:
    """For each mistake what is wrong and the same address with what may have been meant."""
    pairs = standing_alone(parse_qsl(query)) if site.theme else parse_qsl(query)
    for mistake in problem.errors:
        links = []
        at = [n for n, (name, _) in enumerate(pairs) if name == mistake.parameter]
        place = at[mistake.index or 0] if len(at) > (mistake.index or 0) else None
        for hint in mistake.did_you_mean:
            if place is not None:
                name, value = pairs[place]
                pair = (hint, value) if mistake.code == "unknown_parameter" else (name, hint)
                changed = [*pairs[:place], pair, *pairs[place + 1 :]]
                links.append((hint, f"{site.below}{path}?{urlencode(changed)}"))
        without = [pair for n, pair in enumerate(pairs) if n != place]
        yield (
            _told(mistake.detail, mistake.did_you_mean),
            links,
            f"{site.below}{path}{'?' if without else ''}{urlencode(without)}",
        )
