"""The front page: the one article itself, or the newest of many; and the page of a search."""

from typing import Any

from pydantic_core import from_json

from app.answers.search import search_answer
from app.pages import phrases
from app.pages.asked import Asked
from app.pages.environment import render
from app.pages.frame import Frame, Site
from app.pages.histogram import histogram
from app.pages.lists import PAGE
from app.pages.reading import article_page
from app.pages.records import listed
from app.queries.events import EventQuery
from app.queries.question import Question
from app.queries.search import MOST_HITS, SearchQuery
from app.queries.strict import read_query
from app.store.session import Session

Json = dict[str, Any]

_NEWEST = 10
_MOST_NAMED = [("sort", "-mentions")]


def front_page(session: Session, site: Site) -> str:
    dataset = from_json(session.document)
    articles = listed(session, "article", [], _NEWEST)
    if dataset["articles"] == 1:
        return article_page(session, site, articles["items"][0]["id"])
    told = phrases.counted(dataset["articles"], "article")
    frame = Frame(
        site,
        "Dateline",
        f"{told}, what happened in them, who said so and who disputes it, each with the words that say so.",
        "/",
        None,
        "/articles",
    )
    events = Question.of("/events", EventQuery())
    return render(
        "front.html",
        frame,
        dataset=dataset,
        articles=articles,
        events=histogram(session, events, EventQuery, Asked("")) if dataset["counts"]["events"] > PAGE else None,
        disputes=listed(session, "quote", [("contested", "true"), ("sort", "-date")], 5),
        actors=listed(session, "actor", _MOST_NAMED, 10),
        places=listed(session, "place", _MOST_NAMED, 10),
    )


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
        is_listed=False,
    )
    return render("search.html", frame, result=result, words=words)
