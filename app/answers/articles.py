"""An article for readers: its text with all that is told of it, its printed timeline, its evidence."""

from collections import defaultdict
from functools import lru_cache

from pydantic_core import from_json, to_json
from sqlalchemy import bindparam, select

from app.answers.records import documents_of, not_found
from app.errors import NotFound
from app.formats.annotations import annotation_page
from app.formats.telling import titled
from app.index.pages import documents
from app.index.stored import positions_of
from app.index.terms import term
from app.kinds import KINDS, NAMED, RecordKind
from app.models import metadata
from app.schemas.annotations import AnnotationPage
from app.store.session import Session, Statement

# What an article tells of, in the order in which it is told.
_TOLD: tuple[RecordKind, ...] = ("event", "quote", *NAMED)


def text_answer(session: Session, article: str) -> bytes:
    """The reader view: the text, and every record of the article whole. Raises NotFound, with near ids."""
    row = session.first(_skeleton(), {"id": article})
    if row is None:
        raise not_found(session, ("article",), article)
    parts = []
    for kind in _TOLD:
        rows = documents(session, kind, list(positions_of(session, kind, term("article", article))))
        parts.append(b'"%b":[%b]' % (KINDS[kind].plural.encode(), b",".join(document for _, document, _ in rows)))
    return b'%b,"records":{%b}}' % (row[0].removesuffix(b"}"), b",".join(parts))


def plain_text_answer(session: Session, article: str) -> tuple[bytes, bytes]:
    """The text, byte for byte, and its SHA-256. Raises NotFound, with near ids, and where rights forbid serving it."""
    row = session.first(_plain(), {"id": article})
    if row is None:
        raise not_found(session, ("article",), article)
    text, text_access, rights, digest = row
    if text_access != "full":
        raise NotFound(
            f"Rights in this article ({rights}) forbid serving its text. The words that support a record stand with "
            f"the record, all of them at {KINDS['article'].url(article)}/annotations."
        )
    return text.encode(), bytes.fromhex(digest)


def timeline_answer(session: Session, article: str) -> bytes:
    """The printed timeline, each entry with the events that its words support. Raises NotFound, with near ids."""
    row = session.first(_skeleton(), {"id": article})
    if row is None:
        raise not_found(session, ("article",), article)
    text = from_json(row[0])
    labels: dict[int, str] = dict(session.all(_labels(), {"id": article}))
    events: defaultdict[int, dict[str, bytes]] = defaultdict(dict)
    for passage, id_, document in session.all(_timeline_events(), {"id": article}):
        events[passage][id_] = document
    entries = [
        b'{"passage":%d,"label":%b,"text":%b,"events":[%b]}'
        % (n, to_json(labels[n]), to_json(passage["text"]), b",".join(events[n].values()))
        for n, passage in enumerate(text["passages"], 1)
        if passage["kind"] == "timeline"
    ]
    return b'{"article":%b,"entries":[%b]}' % (to_json(text["article"]), b",".join(entries))


def annotations_answer(session: Session, article: str, base: str) -> AnnotationPage:
    """The evidence, in the order of the text. Raises NotFound, with near ids."""
    row = session.first(_annotated(), {"id": article})
    if row is None:
        raise not_found(session, ("article",), article)
    text, excerpts = from_json(row[0]), None if row[1] is None else from_json(row[1])
    events = {span["record"]["id"] for span in text["spans"] if span["record"]["record"] == "event"}
    titles = {id_: titled(event) for id_, event in documents_of(session, "event", sorted(events)).items()}
    return annotation_page(text, excerpts, titles, base)


def article_ids(session: Session) -> list[str]:
    return [id_ for (id_,) in session.all(_ids())]


def withheld(session: Session) -> list[str]:
    """The ids of articles whose text is not shown whole."""
    return [id_ for (id_,) in session.all(_withheld())]


@lru_cache
def _withheld() -> Statement:
    article = metadata.tables["article"].c
    return Statement(select(article.id).where(article.text_access != "full").order_by(article.position))


@lru_cache
def _skeleton() -> Statement:
    article = metadata.tables["article"].c
    return Statement(select(article.text_document).where(article.id == bindparam("id")))


@lru_cache
def _plain() -> Statement:
    article = metadata.tables["article"].c
    columns = (article.text, article.text_access, article.rights, article.sha256)
    return Statement(select(*columns).where(article.id == bindparam("id")))


@lru_cache
def _annotated() -> Statement:
    article = metadata.tables["article"].c
    return Statement(select(article.text_document, article.excerpts).where(article.id == bindparam("id")))


@lru_cache
def _ids() -> Statement:
    article = metadata.tables["article"].c
    return Statement(select(article.id).order_by(article.position))


@lru_cache
def _labels() -> Statement:
    """What each entry of a printed timeline begins with, by the number of its passage."""
    passage = metadata.tables["passage"].c
    return Statement(
        select(passage.n, passage.label).where(passage.article_id == bindparam("id"), passage.kind == "timeline")
    )


@lru_cache
def _timeline_events() -> Statement:
    evidence, event = metadata.tables["event_evidence"].c, metadata.tables["event"].c
    return Statement(
        select(evidence.passage, event.id, event.document)
        .where(evidence.article_id == bindparam("id"), event.id == evidence.event_id)
        .order_by(evidence.passage, evidence.start, event.position)
    )
