"""The page of a search."""

from datetime import date
from urllib.parse import urlencode

from pydantic_core import from_json

from app.answers.lists import list_answer
from app.answers.search import search_answer
from app.dates import label, meant_by, parse_edtf
from app.documents import Json
from app.kinds import KINDS
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
    words, days = "", None
    if asked.query:
        query = read_query(SearchQuery, asked.query.encode())
        result, words = search_answer(session, Question.of("/search", query), query).model_dump(), query.q
        result["items"] = result["items"][: site.most(MOST_HITS)]
        days = _days(session, site, query)
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
    return render("search.html", frame, result=result, words=words, days=days)


def _days(session: Session, site: Site, query: SearchQuery) -> Json | None:
    """What is told of the days that the words name, which a text may name otherwise; None where there is nothing.

    The filters of the search hold for it too.
    """
    # What begins with a minus is left out.
    meant = meant_by(query.q) if query.q[:1].isalnum() else None
    if meant is None or meant.earliest is None or meant.latest is None:
        return None
    first, last = max(meant.earliest, query.from_ or date.min), min(meant.latest, query.to or date.max)
    if first > last:
        return None
    if (first, last) != (meant.earliest, meant.latest):
        meant = parse_edtf(f"{first.isoformat()}/{last.isoformat()}" if first < last else first.isoformat())
    given = {"from": first, "to": last, **({"article": query.article} if query.article else {})}
    lists = []
    for kind in ("event", "quote"):
        if kind not in query.kinds():
            continue
        plural = KINDS[kind].plural
        question = Question(f"/{plural}", MODELS[plural], given)
        body, _ = list_answer(session, Question(question.path, MODELS[plural], {**given, "limit": 0}))
        if total := from_json(body)["total"]:
            pairs = urlencode([*question.pairs()])
            lists.append({"words": counted(total, *NOUNS[plural]), "path": site.page(f"/{plural}?{pairs}")})
    return {"label": label(meant), "lists": lists} if lists else None
