"""What cannot be shown, as a page: what is wrong, what may have been meant, where to go on."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, unquote, urlencode

from app.answers.records import names_of
from app.errors import InvalidQuery, Mistake, NotFound, NothingLoaded, NotReady, Overloaded, Problem, TimeLimitMet
from app.kinds import RECORDS
from app.pages.asked import standing_alone
from app.pages.environment import render
from app.pages.frame import Frame, Site
from app.queries.choices import NOT
from app.store.session import Session
from app.suggestions import did_you_mean

_HEADS: dict[type[Problem], str] = {
    NotFound: "There is nothing here",
    InvalidQuery: "This cannot be read",
    NothingLoaded: "Nothing is loaded yet",
    NotReady: "The data cannot be reached",
    Overloaded: "Too many requests at once",
    TimeLimitMet: "This takes too long",
}
_OTHERS = {405: "This service is read only", 500: "Something went wrong"}
_OLD = "The address goes on from a place in a list that this list does not have."


@dataclass(frozen=True)
class Instead:
    """What is wrong with one part of an address, what may have been meant, and the address without it.

    `action` is what the address does; empty where the part is not there.
    """

    told: str
    links: list[tuple[str, str]]
    action: str
    address: str


def meant_by(session: Session, problem: Problem) -> dict[str, str]:
    """What the ids that may have been meant are called, by the ids."""
    hints = [*problem.did_you_mean, *(hint for mistake in problem.errors for hint in mistake.did_you_mean)]
    return names_of(session, RECORDS, [hint.removeprefix(NOT) for hint in hints])


def problem_page(problem: Problem, site: Site, path: str, query: str, names: Mapping[str, str] | None = None) -> str:
    """The page of an error at a path of the pages; `query` is the query string that was sent.

    `names` are those of ids that may have been meant, as far as they are known.
    """
    head = _HEADS.get(type(problem)) or _OTHERS.get(problem.status, problem.title)
    frame = Frame(site, head, problem.detail, path, is_indexed=False)
    names = names or {}
    query = urlencode(standing_alone(parse_qsl(query))) if site.theme else query
    parent = path.rpartition("/")[0]
    is_passing = problem.status == 503
    address = f"{site.below}{path}"
    return render(
        "problem.html",
        frame,
        detail=_told(problem.detail, problem.did_you_mean),
        is_empty=isinstance(problem, NothingLoaded),
        is_passing=is_passing,
        meant=[(_called(hint, names), _address(f"{site.below}{parent}", hint)) for hint in problem.did_you_mean],
        instead=[_instead(mistake, address, query, names) for mistake in problem.errors],
        words=_words(path) if isinstance(problem, NotFound) and not problem.did_you_mean else "",
        start=_with(address, query) if is_passing else address if problem.status == 422 else f"{site.below}/",
    )


def _words(path: str) -> str:
    """What the last part of an address may have been meant to find, as words to search for."""
    return " ".join(re.findall(r"\w+", unquote(path.rstrip("/").rpartition("/")[2])))


def _told(detail: str, hints: list[str]) -> str:
    """What is wrong as a sentence; what may have been meant follows it as links."""
    told = detail.removesuffix(did_you_mean(hints))
    return told if told.endswith((".", "?")) else f"{told}."


def _called(hint: str, names: Mapping[str, str]) -> str:
    name = names.get(hint.removeprefix(NOT), "")
    return f"without {name}" if name and hint.startswith(NOT) else name or hint


def _address(parent: str, hint: str) -> str:
    """A hint is an id in the place of the last part, or a whole path."""
    return hint if hint.startswith("/") else f"{parent}/{quote(hint, safe='')}"


def _with(address: str, query: str) -> str:
    return f"{address}?{query}" if query else address


def _instead(mistake: Mistake, address: str, query: str, names: Mapping[str, str]) -> Instead:
    pairs = parse_qsl(query)
    at = [n for n, (name, _) in enumerate(pairs) if name == mistake.parameter]
    place = at[mistake.index or 0] if len(at) > (mistake.index or 0) else None
    without = _with(address, urlencode([pair for n, pair in enumerate(pairs) if n != place]))
    if mistake.parameter == "cursor":
        return Instead(_OLD, [], "Show the list from its beginning", without)
    links = []
    if place is not None:
        name, value = pairs[place]
        for hint in mistake.did_you_mean:
            pair = (hint, value) if mistake.code == "unknown_parameter" else (name, hint)
            changed = [*pairs[:place], pair, *pairs[place + 1 :]]
            links.append((_called(hint, names), _with(address, urlencode(changed))))
    told = _told(mistake.detail, mistake.did_you_mean)
    if mistake.code == "unknown_id":
        # What it was sent as says less to a reader than what it is.
        told = told.removeprefix(f"“{mistake.parameter}”: ")
    return Instead(told[:1].upper() + told[1:], links, "Leave it out" if place is not None else "", without)
