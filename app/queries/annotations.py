"""The evidence of one article, with the record that each piece supports."""

from functools import lru_cache
from typing import Literal

from sqlalchemy import bindparam, select

from app.database import Session, Statement
from app.formats.annotations import EvidenceRow, annotation_page
from app.models import metadata
from app.queries.answers import not_found
from app.queries.names import NAMES
from app.schemas.annotations import AnnotationPage
from app.schemas.base import Reference

Supported = Literal["event", "quote", "actor"]

_URLS: dict[Supported, str] = {"event": "/events/", "quote": "/quotes/", "actor": "/actors/"}


def annotations_answer(session: Session, article: str, base: str) -> AnnotationPage:
    """In the order of the text. Raises NotFound, with near ids."""
    row = session.first(_article(), {"id": article})
    if row is None:
        raise not_found(session, "article", article)
    title, text, access = row
    rows = []
    for kind, url in _URLS.items():
        values = {"id": article, "term": f"article:{article}"}
        for id_, name, what, start, end, *passage in session.all(_evidence(kind), values):
            reference = Reference(record=kind, id=id_, name=name, kind=what, url=url + id_)
            first, last = passage if access == "full" else (None, None)
            prefix = None if first is None else text[first:start]
            suffix = None if last is None else text[end:last]
            rows.append(EvidenceRow(reference, start, end, text[start:end], prefix, suffix))
    rows.sort(key=lambda one: (one.start, -one.end, one.record.record, one.record.id))
    reference = Reference(record="article", id=article, name=title, kind=None, url=f"/articles/{article}")
    return annotation_page(reference, base, rows)


def article_ids(session: Session) -> list[str]:
    return [id_ for (id_,) in session.all(_ids())]


@lru_cache
def _ids() -> Statement:
    article = metadata.tables["article"].c
    return Statement(select(article.id).order_by(article.position))


@lru_cache
def _article() -> Statement:
    article = metadata.tables["article"].c
    return Statement(select(article.title, article.text, article.text_access).where(article.id == bindparam("id")))


@lru_cache
def _evidence(kind: Supported) -> Statement:
    """Id, name and kind of a record, its words, and the passage that they are in."""
    record, passage, term = metadata.tables[kind].c, metadata.tables["passage"].c, metadata.tables[f"{kind}_term"].c
    evidence = metadata.tables["actor_role_evidence" if kind == "actor" else f"{kind}_evidence"].c
    role = metadata.tables["actor_role"].c
    joins = (
        [role.id == evidence.role_id, record.id == role.actor_id]
        if kind == "actor"
        else [record.id == evidence[f"{kind}_id"]]
    )
    what = record.type if kind == "event" else record.kind
    return Statement(
        select(record.id, record[NAMES[kind]], what, evidence.start, evidence.end, passage.start, passage.end).where(
            term.term == bindparam("term"),
            record.position == term.position,
            evidence.article_id == bindparam("id"),
            passage.article_id == evidence.article_id,
            passage.n == evidence.passage,
            *joins,
        )
    )
