"""What records are found by and counted by: the fields of each kind, as columns of the normalised tables.

The loader files every record under `field:value`, and under `field` where it has any; filters look these terms up,
facets and the graph count by the same fields. A field is a line in a table here.
"""

from typing import Any, NamedTuple

from sqlalchemy import Column, ColumnElement, FromClause, String, case, cast, func, select, union_all
from sqlalchemy.sql.base import ReadOnlyColumnCollection

from app.index.terms import PAIRED
from app.kinds import NAMED
from app.models import metadata

Value = ColumnElement[Any]
Columns = ReadOnlyColumnCollection[str, Column[Any]]


class Field(NamedTuple):
    """The values of a field, and the conditions that join the tables they come from to the record's own.

    A field of many values is kept as a column besides, to be counted by; `is_column` says of some that they always are,
    of some that nothing counts by them. A pair of values has an empty second one where the first stands alone.
    """

    value: Value
    joins: tuple[ColumnElement[bool], ...] = ()
    is_column: bool | None = None


_T = {name: table.c for name, table in metadata.tables.items()}
_EVENT, _QUOTE, _ARTICLE, _ACTOR, _PLACE, _WORK, _MENTION = (
    _T[name] for name in ("event", "quote", "article", "actor", "place", "work", "mention")
)
_PARTICIPANT, _SPEAKER, _ABOUT = _T["participant"], _T["quote_speaker"], _T["quote_about"]
_SIDE, _ABOVE, _ROLE, _ROLE_OF = _T["actor_side"], _T["place_above"], _T["actor_role"], _T["actor_role_of"]
_IN_ACTOR, _IN_PLACE, _IN_WORK = _T["article_actor"], _T["article_place"], _T["article_work"]
_OF_EVENT, _MAKER = _T["event_work"], _T["work_maker"]

_ANSWER, _ADDRESSEE, _RELAY = _T["quote_answer"], _T["quote_addressee"], _T["quote_relay"]

_TAKES_PART = _PARTICIPANT.event_id == _EVENT.id
_SPEAKS = _SPEAKER.quote_id == _QUOTE.id
_IS_ABOUT = _ABOUT.quote_id == _QUOTE.id
_HAS_STANCE = (_IS_ABOUT, _ABOUT.stance.is_not(None))
_ANSWERS = _ANSWER.quote_id == _QUOTE.id
_SUBJECT = func.coalesce(_ABOUT.actor_id, _ABOUT.place_id, _ABOUT.work_id, _ABOUT.event_id, _ABOUT.about_quote_id)


def _flag(column: Value) -> Value:
    return case((column, "true"), else_="false")


_SOURCE, _DIFFERENCE = _T["event_source"], _T["event_difference"]
_SAYING = select(_SOURCE.event_id, _SPEAKER.actor_id.label("value")).where(_SPEAKER.quote_id == _SOURCE.quote_id)
_SAID = select(_SOURCE.event_id, _SOURCE.quote_id.label("value"))
_EITHER = union_all(_SAID, _SAYING).subquery().c
# Where nobody is told to speak, the quote itself.
_WHO_SAYS = union_all(_SAYING, _SAID.where(_SOURCE.quote_id.not_in(select(_SPEAKER.quote_id)))).subquery().c


def _tied() -> FromClause:
    """Which events are tied in which way to what, from both ends."""
    link = _T["event_link"]
    out = select(link.event_id, func.coalesce(link.other_id, link.work_id).label("value"), link.relation)
    into = select(link.other_id, link.event_id, link.relation).where(link.other_id.is_not(None))
    return union_all(out, into).subquery()


def _event_of(condition: Columns) -> Value:
    """What a condition turns on; nothing, which no parameter can be, of one that turns on no event."""
    return func.coalesce(condition.on_id, "")


_LINKED = _tied().c
_IS_LINKED = _LINKED.event_id == _EVENT.id
_IF, _QUOTED_IF = _T["event_condition"], _T["quote_condition"]

_EVENT_FIELDS: dict[str, Field] = {
    "id": Field(_EVENT.id),
    "type": Field(_EVENT.type),
    "status": Field(_EVENT.status),
    "claimed": Field(_flag(_EVENT.claimed)),
    "contested": Field(_flag(_EVENT.contested)),
    "actor": Field(_PARTICIPANT.actor_id, (_TAKES_PART,), is_column=True),
    "role": Field(_PARTICIPANT.role, (_TAKES_PART,)),
    "actor-role": Field(_PARTICIPANT.actor_id + PAIRED + _PARTICIPANT.role, (_TAKES_PART,), is_column=True),
    "side": Field(_SIDE.side_id, (_TAKES_PART, _SIDE.actor_id == _PARTICIPANT.actor_id), is_column=False),
    "place": Field(_ABOVE.above_id, (_ABOVE.place_id == _EVENT.place_id,)),
    "work": Field(_OF_EVENT.work_id, (_OF_EVENT.event_id == _EVENT.id,)),
    "according_to": Field(_EITHER.value, (_EITHER.event_id == _EVENT.id,)),
    "according_to-actor": Field(_WHO_SAYS.value, (_WHO_SAYS.event_id == _EVENT.id,)),
    "sources": Field(cast(_EVENT.sources, String)),
    "told_differently": Field(_DIFFERENCE.difference, (_DIFFERENCE.event_id == _EVENT.id,)),
    "linked": Field(_LINKED.value, (_IS_LINKED,), is_column=False),
    "relation": Field(_LINKED.relation, (_IS_LINKED,)),
    "linked-relation": Field(_LINKED.value + PAIRED + _LINKED.relation, (_IS_LINKED,), is_column=False),
    "condition": Field(_event_of(_IF), (_IF.event_id == _EVENT.id,), is_column=False),
    "article": Field(_T["event_evidence"].article_id, (_T["event_evidence"].event_id == _EVENT.id,)),
}
_QUOTE_FIELDS: dict[str, Field] = {
    "id": Field(_QUOTE.id),
    "kind": Field(_QUOTE.kind),
    "act": Field(_QUOTE.act),
    "contested": Field(_flag(_QUOTE.contested)),
    "article": Field(_QUOTE.article_id),
    "relation": Field(_ANSWER.relation, (_ANSWERS,)),
    "answers": Field(_ANSWER.answered_id, (_ANSWERS,), is_column=False),
    "answers-relation": Field(_ANSWER.answered_id + PAIRED + _ANSWER.relation, (_ANSWERS,), is_column=True),
    "answered": Field(_flag(_QUOTE.id.in_(select(_ANSWER.answered_id)))),
    "addressee": Field(_ADDRESSEE.actor_id, (_ADDRESSEE.quote_id == _QUOTE.id,)),
    "occasion": Field(_QUOTE.occasion_id, (_QUOTE.occasion_id.is_not(None),)),
    "place": Field(_ABOVE.above_id, (_ABOVE.place_id == _QUOTE.place_id,)),
    "condition": Field(_event_of(_QUOTED_IF), (_QUOTED_IF.quote_id == _QUOTE.id,), is_column=False),
    "speaker": Field(_SPEAKER.actor_id, (_SPEAKS,), is_column=True),
    "via": Field(_RELAY.actor_id, (_RELAY.quote_id == _QUOTE.id,)),
    "side": Field(_SIDE.side_id, (_SPEAKS, _SIDE.actor_id == _SPEAKER.actor_id)),
    "about": Field(_SUBJECT, (_IS_ABOUT,)),
    "stance": Field(_ABOUT.stance, _HAS_STANCE),
    "about-stance": Field(_SUBJECT + PAIRED + func.coalesce(_ABOUT.stance, ""), (_IS_ABOUT,), is_column=True),
    # An id that is an actor's, whichever of the things that have it is meant.
    "about-actor": Field(_SUBJECT, (_IS_ABOUT, _SUBJECT.in_(select(_ACTOR.id))), is_column=True),
}
_ACTOR_FIELDS: dict[str, Field] = {
    "id": Field(_ACTOR.id),
    "kind": Field(_ACTOR.kind),
    "named": Field(_flag(_ACTOR.named)),
    "speaks": Field(_flag(_ACTOR.id.in_(select(_SPEAKER.actor_id)))),
    "of": Field(_ROLE_OF.actor_id, (_ROLE.actor_id == _ACTOR.id, _ROLE_OF.role_id == _ROLE.id)),
    "article": Field(_IN_ACTOR.article_id, (_IN_ACTOR.actor_id == _ACTOR.id,)),
}
_PLACE_FIELDS: dict[str, Field] = {
    "id": Field(_PLACE.id),
    "kind": Field(_PLACE.kind),
    "country": Field(_PLACE.country, (_PLACE.country.is_not(None),)),
    "within": Field(_ABOVE.above_id, (_ABOVE.place_id == _PLACE.within_id,)),
    "article": Field(_IN_PLACE.article_id, (_IN_PLACE.place_id == _PLACE.id,)),
}
_WORK_FIELDS: dict[str, Field] = {
    "id": Field(_WORK.id),
    "kind": Field(_WORK.kind),
    "named": Field(_flag(_WORK.named)),
    "maker": Field(_MAKER.actor_id, (_MAKER.work_id == _WORK.id,)),
    "article": Field(_IN_WORK.article_id, (_IN_WORK.work_id == _WORK.id,)),
}
_ARTICLE_FIELDS: dict[str, Field] = {
    "id": Field(_ARTICLE.id),
    "article": Field(_ARTICLE.id),
    "language": Field(_ARTICLE.language),
    "publisher": Field(_ARTICLE.publisher_id, (_ARTICLE.publisher_id.is_not(None),)),
    "actor": Field(_IN_ACTOR.actor_id, (_IN_ACTOR.article_id == _ARTICLE.id,)),
    "place": Field(_ABOVE.above_id, (_IN_PLACE.article_id == _ARTICLE.id, _ABOVE.place_id == _IN_PLACE.place_id)),
    "work": Field(_IN_WORK.work_id, (_IN_WORK.article_id == _ARTICLE.id,)),
}
_MENTION_FIELDS: dict[str, Field] = {
    "actor": Field(_MENTION.actor_id, (_MENTION.actor_id.is_not(None),), is_column=False),
    "place": Field(_MENTION.place_id, (_MENTION.place_id.is_not(None),), is_column=False),
    "work": Field(_MENTION.work_id, (_MENTION.work_id.is_not(None),), is_column=False),
    "article": Field(_MENTION.article_id, is_column=False),
}
FIELDS: dict[str, dict[str, Field]] = {
    "event": _EVENT_FIELDS,
    "quote": _QUOTE_FIELDS,
    "actor": _ACTOR_FIELDS,
    "place": _PLACE_FIELDS,
    "work": _WORK_FIELDS,
    "article": _ARTICLE_FIELDS,
    "mention": _MENTION_FIELDS,
}
"""By kind of record, the fields that its list can be filtered by."""
FILED = {**FIELDS, "passage": {"article": Field(_T["passage"].article_id, is_column=False)}}
"""Of these and of passages, which have no list, what the loader files."""
OWN_ID = {
    record: {name for name, field in fields.items() if field.value is _T[record].get("id")}
    for record, fields in FILED.items()
}
"""By kind of record, the fields whose value is its own id, which its unique index finds: they are not filed."""
DATES: dict[str, tuple[Columns, tuple[ColumnElement[bool], ...]]] = {
    "event": (_EVENT, ()),
    "quote": (_QUOTE, ()),
    "article": (_ARTICLE, ()),
    "passage": (_ARTICLE, (_T["passage"].article_id == _ARTICLE.id,)),
}
"""By kind of record, where its date stands, and how that is joined: a passage is of the day of its article."""
WIDEST: dict[str, tuple[Value, Value]] = {"event": (_EVENT.widest_first_day, _EVENT.widest_last_day)}
"""Of what several articles date, the first and the last day of all these dates."""
ALIASES: dict[str, tuple[Value, Value]] = {
    kind: (_T[f"{kind}_alias"].name, _T[f"{kind}_alias"][f"{kind}_id"]) for kind in NAMED
}
"""By kind of record that has any, its other names, and whose they are."""
