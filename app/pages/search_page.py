"""The page of a search."""

from typing import Any

from app.answers.search import search_answer
from app.pages.asked import Asked
from app.pages.environment import render
from app.pages.frame import Frame, Site
from app.queries.question import Question
from app.queries.search import MOST_HITS, SearchQuery
from app.queries.strict import read_query
from app.store.session import Session

Json = dict[str, Any]


def search_page(session: Session, site: Site, asked: Asked) -> str:
    """What is found, by kind; the form alone where nothing is asked. Raises InvalidQuery as the API does."""
    result: Json | None = None
    words = ""
    if asked.query:
        query = read_query(SearchQuery, asked.query.encode())
        result, words = search_answer(session, Question.of("/search", query), query).model_dump(), query.q
        result["items"] = result["items"][: site.most(MOST_HITS)]
    title = f"Search for “{words}”" if words else "Search"
    request = f"/search?{asked.query}" if asked.query else None
    frame = Frame(
        site,
        title,
        "Words, names and dates in all articles and records.",
        f"/explore/search{'?' if asked.query else ''}{asked.query}",
        "search",
        request,
        is_indexed=False,
    )
    return render("search.html", frame, result=result, words=words)
