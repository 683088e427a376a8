"""Single records: their documents, what they are called, how they are referred to."""

from collections.abc import Iterable
from functools import lru_cache

from pydantic_core import from_json
from sqlalchemy import ColumnElement, bindparam, case, false, literal, select, true, union_all

from app.answers.nearest import Nearest
from app.documents import Json
from app.errors import NotFound
from app.formats.citing import behind_title
from app.kinds import KINDS, RecordKind
from app.models import metadata
from app.schemas.references import BY_THE_CURATOR, Reference, reference
from app.store.among import among
from app.store.session import Session, Statement
from app.suggestions import did_you_mean, either, shown
from app.vocabulary import LISTS

# Of an id that no record has, so many characters are compared with those that some have.
_MOST_COMPARED = 250


def record_answer(session: Session, kind: RecordKind, id_: str) -> bytes:
    """A record's document. Raises NotFound, with near ids."""
    row = session.first(_document(kind), {"id": id_})
    if row is None:
        raise not_found(session, (kind,), id_)
    document: bytes = row[0]
    return document


def documents_of(session: Session, kind: RecordKind, ids: Iterable[str]) -> dict[str, Json]:
    """The documents of a kind by their ids, those that exist, in the order of the ids."""
    wanted = list(dict.fromkeys(ids))
    found: dict[str, bytes] = dict(session.all(_documents(kind), {"ids": wanted})) if wanted else {}
    return {id_: from_json(found[id_]) for id_ in wanted if id_ in found}


def not_found(session: Session, kinds: tuple[RecordKind, ...], id_: str) -> NotFound:
    hints = Nearest(session).ids(kinds, id_[:_MOST_COMPARED])
    kind = either(kinds)
    which = f"There is no {kind} {shown(id_)}" if shown(id_) else f"There is no such {kind}"
    return NotFound(f"{which}{did_you_mean(hints)}", did_you_mean=hints)


def names_of(session: Session, kinds: tuple[RecordKind, ...], ids: list[str]) -> dict[str, str]:
    """The names of the records of these kinds; of an id that two kinds have, that of the first kind.

    An article's title says where it is the curator's, an event's what it is that did not simply happen.
    """
    if not ids:
        return {}
    rows = session.all(_names(kinds), {"ids": ids})
    return {id_: name for _, id_, name in sorted(rows, reverse=True)}


def unnamed_of(session: Session, ids: list[str]) -> set[str]:
    """Those of these actors to whom their sources give no name."""
    return {id_ for (id_,) in session.all(_unnamed(), {"ids": ids})} if ids else set()


def actor_references(session: Session, ids: list[str]) -> list[Reference]:
    """References to actors, in the order of the ids."""
    if not ids:
        return []
    rows = session.all(_actors(), {"ids": ids})
    found = {id_: reference("actor", id_, name, kind) for id_, name, kind in rows}
    return [found[id_] for id_ in ids]


@lru_cache
def _document(kind: RecordKind) -> Statement:
    table = metadata.tables[kind].c
    return Statement(select(table.document).where(table.id == bindparam("id")))


@lru_cache
def _documents(kind: RecordKind) -> Statement:
    table = metadata.tables[kind].c
    return Statement(select(table.id, table.document).where(among(table.id, "ids")))


@lru_cache
def _names(kinds: tuple[RecordKind, ...]) -> Statement:
    selections = []
    for n, kind in enumerate(kinds):
        table = metadata.tables[kind].c
        selections.append(select(literal(n), table.id, _printed(kind)).where(among(table.id, "ids")))
    return Statement(union_all(*selections) if len(selections) > 1 else selections[0])


def _printed(kind: RecordKind) -> ColumnElement[str]:
    table = metadata.tables[kind].c
    name: ColumnElement[str] = table[KINDS[kind].name]
    if kind == "article":
        return case((table.title_by == "curator", name + BY_THE_CURATOR), else_=name)
    if kind == "event":
        return case((table.claimed == true(), _told(name, table.status, claimed=True)), else_=_told(name, table.status))
    return name


def _told(title: ColumnElement[str], status: ColumnElement[str], *, claimed: bool = False) -> ColumnElement[str]:
    return case({one: title + behind_title(one, claimed=claimed) for one in LISTS["statuses"]}, value=status)


@lru_cache
def _unnamed() -> Statement:
    table = metadata.tables["actor"].c
    return Statement(select(table.id).where(among(table.id, "ids"), table.named == false()))


@lru_cache
def _actors() -> Statement:
    table = metadata.tables["actor"].c
    return Statement(select(table.id, table.name, table.kind).where(among(table.id, "ids")))
