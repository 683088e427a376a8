"""Articles: what is known of them, their text, their printed timeline."""

from base64 import b64encode
from typing import Annotated, Any

from fastapi import Query, Request, Response
from fastapi.responses import JSONResponse, PlainTextResponse

from app.answers.articles import annotations_answer, plain_text_answer, text_answer, timeline_answer
from app.queries.articles import ArticleQuery
from app.routers.paths import ArticleId
from app.routers.responses import json_response, list_response, read, record_response
from app.routers.route import NO_RECORD, strict_router
from app.schemas.annotations import MEDIA_TYPE, AnnotationPage
from app.schemas.articles import Article, Text, Timeline
from app.schemas.lists import ArticlePage
from app.schemas.problems import Problem

router = strict_router("articles")

NO_TEXT: dict[int | str, dict[str, Any]] = {
    404: {"model": Problem, "description": "There is no such record, or rights forbid serving its text"}
}


class LinkedData(JSONResponse):
    """What the schema says of an answer that is JSON of another name."""

    media_type = "application/ld+json"


@router.get("/articles", response_model=ArticlePage)
async def list_articles(request: Request, query: Annotated[ArticleQuery, Query()]) -> Response:
    """Articles, by publisher, language, date, and by whom or what they tell of."""
    return await list_response(request, query)


@router.get("/articles/{id}", response_model=Article, responses=NO_RECORD)
async def get_article(request: Request, id: ArticleId) -> Response:
    """One article, with its coverage: how much of its text the records account for."""
    return await record_response(request, "article", id)


@router.get("/articles/{id}/text", response_model=Text, responses=NO_RECORD)
async def get_article_text(request: Request, id: ArticleId) -> Response:
    """All that a reader view needs: text, passages, citation, each span that a record uses, and the records in full."""
    return json_response(request, await read(request, lambda session: text_answer(session, id)))


@router.get("/articles/{id}/text.txt", response_class=PlainTextResponse, responses=NO_TEXT)
async def get_article_plain_text(request: Request, id: ArticleId) -> Response:
    """The text alone, byte for byte: links of evidence and selectors of annotations point into it."""
    text, digest = await read(request, lambda session: plain_text_answer(session, id))
    return PlainTextResponse(text, headers={"repr-digest": f"sha-256=:{b64encode(digest).decode()}:"})


@router.get("/articles/{id}/annotations", response_model=AnnotationPage, response_class=LinkedData, responses=NO_RECORD)
async def get_article_annotations(request: Request, id: ArticleId) -> Response:
    """The evidence as a W3C AnnotationPage: each record's words, selected in the text by position and by quotation."""
    base = request.app.state.base_url
    page = await read(request, lambda session: annotations_answer(session, id, base))
    return Response(page.model_dump_json(by_alias=True), media_type=MEDIA_TYPE)


@router.get("/articles/{id}/timeline", response_model=Timeline, responses=NO_RECORD)
async def get_article_timeline(request: Request, id: ArticleId) -> Response:
    """The timeline as printed, entry by entry, each with the events that its words support."""
    return json_response(request, await read(request, lambda session: timeline_answer(session, id)))
