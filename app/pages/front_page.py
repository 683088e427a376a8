"""The front page: the one article itself, or the newest of many."""

from pydantic_core import from_json

from app.pages import phrases
from app.pages.article_page import article_page
from app.pages.asked import Asked
from app.pages.asking import ask_list
from app.pages.drawings.histogram import histogram
from app.pages.environment import render
from app.pages.frame import Frame, Site
from app.pages.lists import PAGE
from app.queries.events import EventQuery
from app.queries.question import Question
from app.store.session import Session

_NEWEST = 10
_MOST_NAMED = [("sort", "-mentions")]


def front_page(session: Session, site: Site) -> str:
    dataset = from_json(session.document)
    articles = ask_list(session, "article", [], _NEWEST)
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
        disputes=ask_list(session, "quote", [("contested", "true"), ("sort", "-date")], 5),
        actors=ask_list(session, "actor", _MOST_NAMED, 10),
        places=ask_list(session, "place", _MOST_NAMED, 10),
    )
