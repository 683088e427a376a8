"""Under which terms each record is found: the loader's half of every filter.

A term is a field and a value, such as `type:consult`. The fields are tables below, a line each; the query
models name the same fields. All terms are computed in the database, from the normalised rows.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, case, func, insert, literal, select

from app.models import metadata

Value = ColumnElement[Any]
# A field: its values, and the conditions that join the tables they come from to the record's own.
Field = tuple[Value, tuple[ColumnElement[bool], ...]]

_T = {name: table.c for name, table in metadata.tables.items()}
_EVENT, _QUOTE, _ARTICLE, _ACTOR, _PLACE, _MENTION = (
    _T[name] for name in ("event", "quote", "article", "actor", "place", "mention")
)
_PARTICIPANT, _SPEAKER, _ABOUT = _T["participant"], _T["quote_speaker"], _T["quote_about"]
_SIDE, _ABOVE, _ROLE, _ROLE_OF = _T["actor_side"], _T["place_above"], _T["actor_role"], _T["actor_role_of"]
_IN_ACTOR, _IN_PLACE = _T["article_actor"], _T["article_place"]

_TAKES_PART = _PARTICIPANT.event_id == _EVENT.id
_SPEAKS = _SPEAKER.quote_id == _QUOTE.id
_IS_ABOUT = _ABOUT.quote_id == _QUOTE.id


def _flag(column: Value) -> Value:
    return case((column, "true"), else_="false")


_EVENT_FIELDS: dict[str, Field] = {
    "id": (_EVENT.id, ()),
    "type": (_EVENT.type, ()),
    "status": (_EVENT.status, ()),
    "contested": (_flag(_EVENT.contested), ()),
    "actor": (_PARTICIPANT.actor_id, (_TAKES_PART,)),
    "role": (_PARTICIPANT.role, (_TAKES_PART,)),
    "actor-role": (_PARTICIPANT.actor_id + ":" + _PARTICIPANT.role, (_TAKES_PART,)),
    "side": (_SIDE.side_id, (_TAKES_PART, _SIDE.actor_id == _PARTICIPANT.actor_id)),
    "place": (_ABOVE.above_id, (_ABOVE.place_id == _EVENT.place_id,)),
    "article": (_T["event_evidence"].article_id, (_T["event_evidence"].event_id == _EVENT.id,)),
}
_QUOTE_FIELDS: dict[str, Field] = {
    "id": (_QUOTE.id, ()),
    "kind": (_QUOTE.kind, ()),
    "act": (_QUOTE.act, ()),
    "contested": (_flag(_QUOTE.contested), ()),
    "article": (_QUOTE.article_id, ()),
    "relation": (_T["quote_answer"].relation, (_T["quote_answer"].quote_id == _QUOTE.id,)),
    "speaker": (_SPEAKER.actor_id, (_SPEAKS,)),
    "side": (_SIDE.side_id, (_SPEAKS, _SIDE.actor_id == _SPEAKER.actor_id)),
    "about": (
        func.coalesce(_ABOUT.actor_id, _ABOUT.place_id, _ABOUT.event_id, _ABOUT.about_quote_id),
        (_IS_ABOUT,),
    ),
}
_ACTOR_FIELDS: dict[str, Field] = {
    "id": (_ACTOR.id, ()),
    "kind": (_ACTOR.kind, ()),
    "of": (_ROLE_OF.actor_id, (_ROLE.actor_id == _ACTOR.id, _ROLE_OF.role_id == _ROLE.id)),
    "article": (_IN_ACTOR.article_id, (_IN_ACTOR.actor_id == _ACTOR.id,)),
}
_PLACE_FIELDS: dict[str, Field] = {
    "id": (_PLACE.id, ()),
    "within": (_ABOVE.above_id, (_ABOVE.place_id == _PLACE.within_id,)),
    "article": (_IN_PLACE.article_id, (_IN_PLACE.place_id == _PLACE.id,)),
}
_ARTICLE_FIELDS: dict[str, Field] = {
    "id": (_ARTICLE.id, ()),
    "article": (_ARTICLE.id, ()),
    "language": (_ARTICLE.language, ()),
    "publisher": (_ARTICLE.publisher_id, (_ARTICLE.publisher_id.is_not(None),)),
    "actor": (_IN_ACTOR.actor_id, (_IN_ACTOR.article_id == _ARTICLE.id,)),
    "place": (_ABOVE.above_id, (_IN_PLACE.article_id == _ARTICLE.id, _ABOVE.place_id == _IN_PLACE.place_id)),
}
_MENTION_FIELDS: dict[str, Field] = {
    "actor": (_MENTION.actor_id, (_MENTION.actor_id.is_not(None),)),
    "place": (_MENTION.place_id, (_MENTION.place_id.is_not(None),)),
    "article": (_MENTION.article_id, ()),
}
FIELDS: dict[str, dict[str, Field]] = {
    "event": _EVENT_FIELDS,
    "quote": _QUOTE_FIELDS,
    "actor": _ACTOR_FIELDS,
    "place": _PLACE_FIELDS,
    "article": _ARTICLE_FIELDS,
    "mention": _MENTION_FIELDS,
}
"""By kind of record, the fields that its list can be filtered by."""


def fill_terms(connection: Connection) -> None:
    """File every record under its terms, and count what each term finds."""
    sizes = metadata.tables["term_size"]
    for record, fields in FIELDS.items():
        table, terms = _T[record], metadata.tables[f"{record}_term"]
        order = _order(table)
        columns = ["term", "position", *order]
        for term, conditions in _terms(fields):
            rows = select(term.label("term"), table.position, *order.values()).where(*conditions)
            # Only a table that is joined can have a value twice.
            rows = rows.distinct() if conditions else rows
            connection.execute(insert(terms).from_select(columns, rows.order_by("term", table.position)))
        counted = select(literal(record), terms.c.term, func.count()).where(~terms.c.term.like("id:%"))
        connection.execute(insert(sizes).from_select(["record", "term", "size"], counted.group_by(terms.c.term)))


def _order(table: Any) -> dict[str, Value]:
    """The columns of the terms that lists are sorted by, and what they are made from."""
    if "first_day" in table:
        first = table.first_day
        return {"span": table.span, "earliest": first, "recency": -first, "latest": table.last_day}
    return {"rarity": -table.mentions} if "mentions" in table else {}


def _terms(fields: dict[str, Field]) -> Iterator[Field]:
    """In the order of the terms, so that rows are appended rather than inserted between others."""
    for name in sorted([*fields, "all"]):
        if name == "all":
            yield literal("all"), ()
        else:
            value, conditions = fields[name]
            yield literal(f"{name}:") + value, conditions
