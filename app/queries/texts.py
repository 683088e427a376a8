"""An article for readers: its text with all that is told of it, and its printed timeline."""

from collections import defaultdict
from functools import lru_cache

from pydantic_core import to_json
from sqlalchemy import bindparam, select

from app.database import Session, Statement
from app.models import metadata
from app.queries.answers import not_found
from app.queries.parameters import IdOf
from app.text import fold


def text_answer(session: Session, article: str) -> bytes:
    """The reader view: the text, and every record of the article whole."""
    row = session.first(_skeleton(), {"id": article})
    if row is None:
        raise not_found(session, "article", article)
    kinds: tuple[IdOf, ...] = ("event", "quote", "actor", "place")
    parts = []
    for kind in kinds:
        rows = session.all(_documents_of_article(kind), {"term": f"article:{article}"})
        parts.append(b'"%bs":[%b]' % (kind.encode(), b",".join(document for (document,) in rows)))
    return b'%b,"records":{%b}}' % (row[0].removesuffix(b"}"), b",".join(parts))


def timeline_answer(session: Session, article: str) -> bytes:
    """The printed timeline, each entry with the events that its words support."""
    row = session.first(_article(), {"id": article})
    if row is None:
        raise not_found(session, "article", article)
    title, text, access = row
    events: defaultdict[int, dict[str, bytes]] = defaultdict(dict)
    for passage, id_, document in session.all(_timeline_events(), {"id": article}):
        events[passage][id_] = document
    entries = [
        b'{"passage":%d,"label":%b,"text":%b,"events":[%b]}'
        % (
            n,
            to_json(label),
            to_json(fold(text[start:end]) if access == "full" else None),
            b",".join(events[n].values()),
        )
        for n, label, start, end in session.all(_timeline_passages(), {"id": article})
    ]
    reference = {"record": "article", "id": article, "name": title, "kind": None, "url": f"/articles/{article}"}
    return b'{"article":%b,"entries":[%b]}' % (to_json(reference), b",".join(entries))


@lru_cache
def _documents_of_article(kind: IdOf) -> Statement:
    """The documents of one kind that an article tells of, in their order."""
    record, terms = metadata.tables[kind].c, metadata.tables[f"{kind}_term"].c
    return Statement(
        select(record.document)
        .where(terms.term == bindparam("term"), record.position == terms.position)
        .order_by(terms.position)
    )


@lru_cache
def _skeleton() -> Statement:
    article = metadata.tables["article"].c
    return Statement(select(article.text_document).where(article.id == bindparam("id")))


@lru_cache
def _article() -> Statement:
    article = metadata.tables["article"].c
    return Statement(select(article.title, article.text, article.text_access).where(article.id == bindparam("id")))


@lru_cache
def _timeline_passages() -> Statement:
    passage = metadata.tables["passage"].c
    return Statement(
        select(passage.n, passage.label, passage.start, passage.end)
        .where(passage.article_id == bindparam("id"), passage.kind == "timeline")
        .order_by(passage.n)
    )


@lru_cache
def _timeline_events() -> Statement:
    evidence, event = metadata.tables["event_evidence"].c, metadata.tables["event"].c
    return Statement(
        select(evidence.passage, event.id, event.document)
        .where(evidence.article_id == bindparam("id"), event.id == evidence.event_id)
        .order_by(evidence.passage, evidence.start, event.position)
    )
