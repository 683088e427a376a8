"""Events, quotes, actors, places and mentions as documents."""

from app.schemas import base, records
from app.seeding.render.context import Context, date, figures, url_of
from app.seeding.resolved import Event, Mention, Quote, Ref


def event(context: Context, one: Event) -> records.Event:
    quotes = context.tally.said_of.get(one.id, [])
    evidence = [*one.evidence, *context.tally.supports.get(one.id, [])]
    articles = list(dict.fromkeys(words.article for words in evidence))
    return records.Event(
        record="event",
        id=one.id,
        url=url_of(Ref("event", one.id)),
        title=one.title,
        type=one.type,
        status=one.status,
        contested=context.tally.is_event_contested(one),
        date=date(one.date),
        place=context.place(one.place) if one.place else None,
        figures=figures(one.figures),
        participants=[
            records.Participant(
                actor=context.actor(participant.actor),
                role=participant.role,
                as_written=participant.as_written,
                according_to=[context.reference(Ref("quote", quote)) for quote in participant.according_to],
            )
            for participant in one.participants
        ],
        quotes=[
            records.EventQuote(
                quote=context.reference(Ref("quote", said.quote)),
                link=said.link,
                act=context.quote(said.quote).act,
                speakers=[context.actor(speaker.actor) for speaker in context.quote(said.quote).speakers],
            )
            for said in quotes[: records.MOST]
        ],
        quotes_total=len(quotes),
        articles=[context.reference(Ref("article", article)) for article in articles[: records.MOST]],
        articles_total=len(articles),
        evidence=[context.evidence(words) for words in evidence[: records.MOST]],
        evidence_total=len(evidence),
    )


def quote(context: Context, one: Quote) -> records.Quote:
    source = context.source(one.evidence[0].article)
    answered_by = context.tally.answered_by.get(one.id, [])
    return records.Quote(
        record="quote",
        id=one.id,
        url=url_of(Ref("quote", one.id)),
        kind=one.kind,
        act=one.act,
        cue=one.cue,
        statement=one.statement,
        quoted=[source.span(span) for span in one.quoted],
        speakers=[
            records.Speaker(actor=context.actor(speaker.actor), as_written=speaker.as_written)
            for speaker in one.speakers
        ],
        addressees=[context.actor(actor) for actor in one.addressees],
        about=[context.reference(ref) for ref in one.about],
        occasion=context.reference(Ref("event", one.occasion)) if one.occasion else None,
        place=context.reference(Ref("place", one.place)) if one.place else None,
        date=date(one.date),
        figures=figures(one.figures),
        contested=context.tally.is_contested(one.id),
        answers=[context.answer(id_, relation) for id_, relation in one.answers.items()],
        answered_by=[context.answer(*answer) for answer in answered_by[: records.MOST]],
        answered_by_total=len(answered_by),
        article=source.reference,
        evidence=[context.evidence(words) for words in one.evidence],
    )


def actor(context: Context, id_: str) -> records.Actor:
    entry, tally, ref = context.registers.actors[id_], context.tally, Ref("actor", id_)
    return records.Actor(
        record="actor",
        id=id_,
        url=url_of(ref),
        kind=entry.kind,
        name=entry.name,
        named=entry.named,
        aliases=entry.aliases,
        part_of=context.actor(entry.part_of) if entry.part_of else None,
        wikidata=entry.wikidata,
        roles=[
            records.ActorRole(
                title=role.title,
                of=[context.actor(served) for served in role.of],
                evidence=[context.evidence(words) for words in evidence[: records.MOST]],
                evidence_total=len(evidence),
            )
            for role, evidence in tally.roles.get(id_, {}).items()
        ],
        counts=records.ActorCounts(
            events=tally.events[ref],
            quotes_by=tally.quotes_by[id_],
            quotes_about=tally.quotes_about[id_],
            mentions=tally.mentions[ref],
            articles=len(tally.articles.get(ref, ())),
        ),
    )


def place(context: Context, id_: str) -> records.Place:
    entry, tally, ref = context.registers.places[id_], context.tally, Ref("place", id_)
    return records.Place(
        record="place",
        id=id_,
        url=url_of(ref),
        kind=entry.kind,
        name=entry.name,
        within=context.reference(Ref("place", entry.within)) if entry.within else None,
        country=entry.country,
        coordinates=context.coordinates(id_),
        wikidata=entry.wikidata,
        counts=records.PlaceCounts(
            events=tally.events[ref],
            mentions=tally.mentions[ref],
            articles=len(tally.articles.get(ref, ())),
        ),
    )


def mention(context: Context, one: Mention) -> records.Mention:
    return records.Mention(of=context.reference(one.of), evidence=context.evidence(one.evidence))


def bytes_of(document: base.Document) -> bytes:
    """A document as the API sends it."""
    return document.model_dump_json().encode()
