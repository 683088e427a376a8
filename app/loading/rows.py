"""Resolved records as rows of the normalised tables."""

from collections.abc import Iterable, Iterator
from datetime import date as day
from typing import Any

from sqlmodel import SQLModel

from app import models
from app.curation.accounts import Record
from app.curation.articles import Account, Article, DateReading, Evidence, Figure, Mention, Passage, Quote, Ref, Told
from app.curation.registers import Registers
from app.dates import UNBOUNDED_END, UNBOUNDED_START
from app.index.members import ends_of
from app.kinds import NAMED, NamedKind
from app.loading.render import Context
from app.loading.render.articles import timeline_label
from app.loading.render.context import figure
from app.loading.tally import Tally
from app.loading.ties import ties_of

Insertion = tuple[type[SQLModel], dict[str, Any]]

# The tables of other names, and of what appears in an article, by kind of record.
_ALIASES: dict[NamedKind, type[SQLModel]] = {
    "actor": models.ActorAlias,
    "place": models.PlaceAlias,
    "work": models.WorkAlias,
}
_APPEARING: dict[str, type[SQLModel]] = {
    "actor": models.ArticleActor,
    "place": models.ArticlePlace,
    "work": models.ArticleWork,
}
_MENTION_COLUMNS: dict[str, str] = {kind: f"{kind}_id" for kind in NAMED}
_ABOUT_COLUMNS = {**_MENTION_COLUMNS, "event": "event_id", "quote": "about_quote_id"}


def document_columns(document: bytes) -> dict[str, bytes]:
    """A rendered document, and where its members end."""
    return {"document": document, "member_ends": ends_of(document)}


def register_rows(registers: Registers, tally: Tally) -> Iterator[Insertion]:
    """Aliases, roles and makers; what is in the registers has lists, and so comes with its documents."""
    for kind, model in _ALIASES.items():
        for id_, entry in registers.of(kind).items():
            yield from ((model, {f"{kind}_id": id_, "name": alias}) for alias in entry.aliases)
    for id_ in registers.actors:
        yield from ((models.ActorSide, {"actor_id": id_, "side_id": side}) for side in tally.sides(registers, id_))
    for id_ in registers.places:
        above = registers.place_and_above(id_)
        yield from ((models.PlaceAbove, {"place_id": id_, "above_id": one}) for one in above)
    for id_, work in registers.works.items():
        makers = dict.fromkeys(work.makers)
        yield from ((models.WorkMaker, {"work_id": id_, "actor_id": maker}) for maker in makers)
    for id_, roles in tally.roles.items():
        for n, (role, evidence) in enumerate(roles.items(), 1):
            role_id = f"{id_}.{n}"
            yield models.ActorRole, {"id": role_id, "actor_id": id_, "title": role.title}
            yield from ((models.ActorRoleOf, {"role_id": role_id, "actor_id": of}) for of in dict.fromkeys(role.of))
            yield from _evidence(models.ActorRoleEvidence, "role_id", role_id, evidence.all)


def actor_row(registers: Registers, tally: Tally, id_: str) -> dict[str, Any]:
    actor = registers.actors[id_]
    return {
        "id": id_,
        "kind": actor.kind,
        "name": actor.name,
        "named": actor.named,
        "part_of_id": actor.part_of,
        "wikidata": actor.wikidata,
        "mentions": tally.mentions[Ref("actor", id_)],
    }


def place_row(registers: Registers, tally: Tally, id_: str) -> dict[str, Any]:
    place = registers.places[id_]
    return {
        "id": id_,
        "kind": place.kind,
        "name": place.name,
        "within_id": place.within,
        "country": place.country,
        "lat": place.coordinates.lat if place.coordinates else None,
        "lon": place.coordinates.lon if place.coordinates else None,
        "wikidata": place.wikidata,
        "mentions": tally.mentions[Ref("place", id_)],
    }


def work_row(registers: Registers, tally: Tally, id_: str) -> dict[str, Any]:
    work = registers.works[id_]
    return {
        "id": id_,
        "kind": work.kind,
        "name": work.name,
        "named": work.named,
        "wikidata": work.wikidata,
        "mentions": tally.mentions[Ref("work", id_)],
    }


def article_row(article: Article) -> dict[str, Any]:
    record = article.record
    return {
        "id": article.id,
        "title": record.title,
        "title_by": record.title_by,
        "publisher_id": record.publisher,
        "language": record.language,
        "rights": record.rights,
        "source_url": record.source_url,
        "text_access": record.text_access,
        "sha256": record.sha256,
        "text": article.text,
        **_date(article.published),
    }


def article_part_rows(article: Article, appearing: Iterable[Ref]) -> Iterator[Insertion]:
    """What appears in it of the registers."""
    for ref in appearing:
        yield _APPEARING[ref.record], {"article_id": article.id, f"{ref.record}_id": ref.id}


def passage_row(article: Article, passage: Passage, position: int) -> dict[str, Any]:
    return {
        "article_id": article.id,
        "n": passage.n,
        "position": position,
        "kind": passage.kind,
        "start": passage.span.start,
        "end": passage.span.end,
        "label": timeline_label(article, passage),
        "set_aside": passage.set_aside,
    }


def event_row(context: Context, record: Record) -> dict[str, Any]:
    event = record.event
    going_on = record.told_until if record.status == "ongoing" else None
    return {
        "id": event.id,
        "article_id": event.article,
        "title": event.title,
        "type": event.type,
        "status": record.status,
        "claimed": record.is_claimed,
        "place_id": record.place,
        "contested": context.edges.is_event_contested(record),
        "sources": context.sources(record),
        **_date(record.date, going_on),
        **_widest(record, going_on),
    }


def event_part_rows(context: Context, record: Record) -> Iterator[Insertion]:
    id_ = record.event.id
    for n, one in enumerate(record.participants, 1):
        part = one.part
        row = {"event_id": id_, "n": n, "actor_id": part.actor, "role": part.role, "as_written": part.as_written}
        yield models.Participant, row
        for source in dict.fromkeys(part.according_to):
            yield models.ParticipantSource, {"event_id": id_, "n": n, "quote_id": source}
    ties = (quote for tie in ties_of(context.edges, id_) for quote in tie.according_to)
    for quote in context.heard([*(source.part for source in record.sources), *ties]):
        yield models.EventSource, {"event_id": id_, "quote_id": quote.id}
    yield from ((models.EventWork, {"event_id": id_, "work_id": work}) for work in record.works)
    for difference in record.told_differently:
        yield models.EventDifference, {"event_id": id_, "difference": difference}
    for told in record.accounts:
        yield from _account_rows(told)
    yield from _evidence(models.EventEvidence, "event_id", id_, record.evidence)
    yield from _figures(models.EventFigure, {"event_id": id_}, [one.part for one in record.figures])


def _account_rows(told: Told) -> Iterator[Insertion]:
    key = {"event_id": told.id, "article_id": told.article}
    others = {"same": told.same, "corrects_id": told.corrects} if isinstance(told, Account) else {}
    row = {**key, "status": told.status, "place_id": told.place, "same": None, "corrects_id": None, **others}
    yield models.EventAccount, {**row, **_date(told.date)}
    words = {"all": told.according_to, "date": told.date_according_to, "place": told.place_according_to}
    for part, quotes in words.items():
        for quote in quotes:
            yield models.AccountSource, {**key, "part": part, "quote_id": quote}
    yield from _figures(models.AccountFigure, key, told.figures)
    for n, one in enumerate(told.figures, 1):
        for quote in one.according_to:
            yield models.AccountFigureSource, {**key, "n": n, "quote_id": quote}


def quote_row(article: Article, quote: Quote, *, contested: bool) -> dict[str, Any]:
    return {
        "id": quote.id,
        "article_id": article.id,
        "kind": quote.kind,
        "act": quote.act,
        "cue": quote.cue,
        "statement": quote.statement,
        "occasion_id": quote.occasion,
        "place_id": quote.place,
        "contested": contested,
        **_date(quote.date),
    }


def quote_part_rows(quote: Quote) -> Iterator[Insertion]:
    id_ = quote.id
    for n, speaker in enumerate(quote.speakers, 1):
        row = {"quote_id": id_, "n": n, "actor_id": speaker.actor, "as_written": speaker.as_written}
        yield models.QuoteSpeaker, row
    for actor in dict.fromkeys(quote.via):
        yield models.QuoteRelay, {"quote_id": id_, "actor_id": actor}
    if quote.according_to:
        yield models.QuoteTeller, {"quote_id": id_, "teller_id": quote.according_to}
    for actor in dict.fromkeys(quote.addressees):
        yield models.QuoteAddressee, {"quote_id": id_, "actor_id": actor}
    for n, ref in enumerate(quote.about, 1):
        yield (
            models.QuoteAbout,
            {"quote_id": id_, "n": n, "stance": quote.stances.get(ref), **_only(_ABOUT_COLUMNS, ref)},
        )
    for answered, relation in quote.answers.items():
        yield models.QuoteAnswer, {"quote_id": id_, "answered_id": answered, "relation": relation}
    for span in dict.fromkeys(quote.quoted):
        yield models.QuoteSpan, {"quote_id": id_, "start": span.start, "end": span.end}
    yield from _evidence(models.QuoteEvidence, "quote_id", id_, quote.evidence)
    yield from _figures(models.QuoteFigure, {"quote_id": id_}, quote.figures)


def mention_row(mention: Mention) -> dict[str, Any]:
    return {**_only(_MENTION_COLUMNS, mention.of), **located(mention.evidence)}


def _only(columns: dict[str, str], ref: Ref) -> dict[str, str | None]:
    """Of columns for each kind of record the one that is set."""
    return dict.fromkeys(columns.values()) | {columns[ref.record]: ref.id}


def _evidence(model: type[SQLModel], key: str, id_: str, evidence: list[Evidence]) -> Iterator[Insertion]:
    for n, one in enumerate(evidence, 1):
        yield model, {key: id_, "n": n, **located(one)}


def located(one: Evidence) -> dict[str, Any]:
    """Where words stand, as columns."""
    return {"article_id": one.article, "passage": one.passage, "start": one.span.start, "end": one.span.end}


def _figures(model: type[SQLModel], key: dict[str, str], figures: list[Figure]) -> Iterator[Insertion]:
    for n, one in enumerate(figures, 1):
        yield model, {**key, "n": n, **figure(one)}


def _widest(record: Record, going_on: day | None) -> dict[str, int | None]:
    """The interval that holds the dates of all accounts."""
    each = [_days(told.date, going_on) for told in record.accounts]
    known = [one for one in each if one["first_day"] is not None]
    firsts = [one["first_day"] for one in known]
    lasts = [max(one["last_day"], one["until_day"]) for one in known]
    return {"widest_first_day": min(firsts, default=None), "widest_last_day": max(lasts, default=None)}


def _date(reading: DateReading | None, going_on: day | None = None) -> dict[str, Any]:
    """`going_on` is the last day on which the article was published that tells of it as going on."""
    edtf = reading.edtf if reading else None
    return {
        "date_edtf": edtf.edtf if edtf else None,
        "date_text": reading.text if reading else None,
        "date_basis": reading.basis if reading else None,
        "earliest": edtf.earliest.isoformat() if edtf and edtf.earliest else None,
        "latest": edtf.latest.isoformat() if edtf and edtf.latest else None,
        "stated": reading.stated if reading else False,
        **_days(reading, going_on),
    }


def _days(reading: DateReading | None, going_on: day | None) -> dict[str, Any]:
    """What dated lists are sorted by and looked up in."""
    if reading is None or reading.edtf is None:
        return {"first_day": None, "last_day": None, "until_day": None}
    earliest, latest = reading.edtf.earliest, reading.edtf.latest
    first = earliest.toordinal() if earliest else UNBOUNDED_START
    last = latest.toordinal() if latest else UNBOUNDED_END
    until = max(first, going_on.toordinal(), last if latest else 0) if going_on else last
    return {"first_day": first, "last_day": last, "until_day": until}
