"""The page of a search."""

from urllib.parse import urlencode

from pydantic_core import from_json

from app.answers.lists import list_answer
from app.answers.search import search_answer
from app.dates import label, meant_by
from app.documents import Json
from app.pages.asked import Asked
from app.pages.environment import render
from app.pages.frame import Frame, Site
from app.pages.lists import MODELS, NOUNS
from app.pages.phrases import counted
from app.queries.question import Question
from app.queries.search import MOST_HITS, SearchQuery
from app.queries.strict import read_query
from app.store.session import Session


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
    return render("search.html", frame, result=result, words=words, days=_days(session, site, words))


def _days(session: Session, site: Site, words: str) -> Json | None:
    """What is told of the days that the words name, which a text may name otherwise; None where there is nothing."""
    # What begins with a minus is left out.
    meant = meant_by(words) if words[:1].isalnum() else None
    if meant is None or meant.earliest is None or meant.latest is None:
        return None
    given = {"from": meant.earliest, "to": meant.latest}
    lists = []
    for plural in ("events", "quotes"):
        body, _ = list_answer(session, Question(f"/{plural}", MODELS[plural], {**given, "limit": 0}))
        if total := from_json(body)["total"]:
            lists.append({"words": counted(total, *NOUNS[plural]), "path": site.page(f"/{plural}?{urlencode(given)}")})
    return {"label": label(meant), "lists": lists} if lists else None
