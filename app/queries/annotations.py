"""The evidence of one article, with the record that each piece supports."""

from functools import lru_cache

from pydantic_core import from_json
from sqlalchemy import bindparam, select

from app.formats.annotations import annotation_page
from app.models import metadata
from app.queries.answers import not_found
from app.schemas.annotations import AnnotationPage
from app.store.session import Session, Statement


def annotations_answer(session: Session, article: str, base: str) -> AnnotationPage:
    """In the order of the text. Raises NotFound, with near ids."""
    row = session.first(_documents(), {"id": article})
    if row is None:
        raise not_found(session, "article", article)
    text, excerpts = row
    return annotation_page(from_json(text), None if excerpts is None else from_json(excerpts), base)


def article_ids(session: Session) -> list[str]:
    return [id_ for (id_,) in session.all(_ids())]


@lru_cache
def _ids() -> Statement:
    article = metadata.tables["article"].c
    return Statement(select(article.id).order_by(article.position))


@lru_cache
def _documents() -> Statement:
    article = metadata.tables["article"].c
    return Statement(select(article.text_document, article.excerpts).where(article.id == bindparam("id")))
