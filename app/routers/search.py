"""Search, and the graph of who acts with whom."""

from typing import Annotated

from fastapi import Query, Request, Response

from app.answers.graph import graph_answer
from app.answers.search import search_answer
from app.queries.events import GraphQuery
from app.queries.question import Question
from app.queries.search import SearchQuery
from app.routers.responses import slow_answer_response
from app.routers.route import strict_router
from app.schemas.graph import Graph
from app.schemas.search import SearchResult

router = strict_router("search")


@router.get("/search", response_model=SearchResult)
async def search(request: Request, query: Annotated[SearchQuery, Query()]) -> Response:
    """The best hits among records of all kinds and the passages of the articles.

    Every word must occur, the last one as a prefix: `ker` finds Kerry. Words as typed rank before their inflections.
    `from` and `to` keep only what has a date; a passage has the date of its article. A snippet comes in parts, never as
    HTML.
    """
    question = Question.of(request.scope["path"], query)
    return await slow_answer_response(request, question, lambda session: search_answer(session, question, query))


@router.get("/graph", response_model=Graph)
async def get_graph(request: Request, query: Annotated[GraphQuery, Query()]) -> Response:
    """Actors as nodes, tied by the events they share and by the quotes in which one speaks of another.

    The filters are those of `/events`. Those that `/quotes` has too select quotes as well; `actor` and `with` keep the
    quotes by and about these actors; any other filter leaves out all quotes.
    """
    question = Question.of(request.scope["path"], query)
    return await slow_answer_response(request, question, lambda session: graph_answer(session, question))
