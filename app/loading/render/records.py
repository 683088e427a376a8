"""Events, quotes, actors, places, works and mentions as documents."""

from itertools import islice

from app.curation.accounts import Record
from app.curation.articles import Account, Mention, Quote, Ref, Speaker, Told
from app.index.members import Written
from app.loading.render import links
from app.loading.render.context import Context, date, figure, url_of
from app.loading.render.source import Json
from app.loading.render.writing import rendered
from app.loading.tally import Tally
from app.schemas import events, records
from app.schemas.caps import MOST
from app.vocabulary import EventStatus

# What is true of the day on which it was written.
_MAY_CHANGE: tuple[EventStatus, ...] = ("ongoing", "scheduled", "conditional")


def event(context: Context, record: Record) -> Written:
    one = record.event
    said = sorted(context.edges.said_of.get(one.id, ()))
    evidence = record.evidence
    articles = list(dict.fromkeys(words.article for words in evidence))
    status_by = record.told_by["status"] or one.article
    document = {
        "record": "event",
        "id": one.id,
        "url": url_of(Ref("event", one.id)),
        "title": one.title,
        "type": one.type,
        "status": record.status,
        "claimed": record.is_claimed,
        "as_of": context.source(status_by).citation.published if record.status in _MAY_CHANGE else None,
        "contested": context.edges.is_event_contested(record),
        "date": date(record.date),
        "place": context.place(record.place) if record.place else None,
        "figures": [{**figure(it.part), **_whose(context, it.part.according_to, it.articles)} for it in record.figures],
        "participants": [
            {
                "actor": context.actor(it.part.actor),
                "role": it.part.role,
                "as_written": it.part.as_written,
                **_whose(context, it.part.according_to, it.articles),
            }
            for it in record.participants[:MOST]
        ],
        "participants_total": len(record.participants),
        "works": [context.reference(Ref("work", work)) for work in record.works[:MOST]],
        "works_total": len(record.works),
        "according_to": [
            {**context.said(source.part), **_by_articles(source.articles)} for source in record.sources[:MOST]
        ],
        "according_to_total": len(record.sources),
        "sources": context.sources(record),
        "told_by": record.told_by,
        "told_differently": record.told_differently,
        "accounts": [_account(context, told, record) for told in record.accounts[:MOST]],
        "accounts_total": len(record.accounts),
        **links.of_event(context, record),
        "quotes": [{**context.said(quote_id), "link": link} for _, _, quote_id, link in said[:MOST]],
        "quotes_total": len(said),
        "articles": [context.source(article).citation for article in articles[:MOST]],
        "articles_total": len(articles),
        "evidence": [context.evidence(words) for words in evidence[:MOST]],
        "evidence_total": len(evidence),
    }
    return rendered(events.Event, document)


def _account(context: Context, told: Told, record: Record) -> Json:
    """What an article tells; on what the reading of a date rests is told once, beside the record's own."""
    is_its_date = told.article == record.told_by["date"]
    return {
        "article": context.source(told.article).reference,
        "status": told.status,
        "date": told.date
        and {
            **(date(told.date) or {}),
            **({"basis": None} if is_its_date else {}),
            **_on_the_word_of(context, told.date_according_to),
        },
        "place": told.place and {**context.place(told.place), **_on_the_word_of(context, told.place_according_to)},
        "figures": [{**figure(one), **_on_the_word_of(context, one.according_to)} for one in told.figures],
        "same": told.same if isinstance(told, Account) else None,
        "corrects": told.corrects if isinstance(told, Account) else None,
        **_on_the_word_of(context, told.according_to),
    }


def _on_the_word_of(context: Context, quotes: list[str]) -> Json:
    return {"according_to": [context.reference(Ref("quote", quote)) for quote in quotes]}


def _whose(context: Context, quotes: list[str], articles: list[str]) -> Json:
    """On whose word a part of an event stands, and which articles tell it: as many of each as are shown."""
    shown = _on_the_word_of(context, quotes[:MOST])
    return {**shown, "according_to_total": len(quotes), **_by_articles(articles)}


def _by_articles(articles: list[str]) -> Json:
    return {"articles": articles[:MOST], "articles_total": len(articles)}


def quote(context: Context, one: Quote) -> Written:
    source = context.source(one.evidence[0].article)
    answered_by = sorted(context.edges.answered_by.get(one.id, ()))
    document = {
        "record": "quote",
        "id": one.id,
        "url": url_of(Ref("quote", one.id)),
        "kind": one.kind,
        "act": one.act,
        "cue": one.cue,
        "statement": one.statement,
        "quoted": [source.quoted(span) for span in one.quoted],
        "speakers": [_speaker(context, speaker) for speaker in one.speakers],
        "via": [context.actor(actor) for actor in one.via],
        "according_to": context.reference(Ref("quote", one.according_to)) if one.according_to else None,
        "through": context.through(one),
        "addressees": [context.actor(actor) for actor in one.addressees],
        "about": [context.reference(ref) for ref in one.about],
        "stances": [{"toward": context.reference(ref), "stance": stance} for ref, stance in one.stances.items()],
        "occasion": context.reference(Ref("event", one.occasion)) if one.occasion else None,
        "place": context.reference(Ref("place", one.place)) if one.place else None,
        "date": date(one.date),
        "figures": [figure(it) for it in one.figures],
        "contested": context.edges.is_contested(one.id),
        "conditions": [links.condition(context, condition) for condition in one.conditions],
        "answers": [context.answer(id_, relation) for id_, relation in one.answers.items()],
        "answered_by": [context.answer(id_, relation) for _, _, id_, relation in answered_by[:MOST]],
        "answered_by_total": len(answered_by),
        "article": source.citation,
        "evidence": [context.evidence(words) for words in one.evidence],
    }
    return rendered(records.Quote, document)


def _speaker(context: Context, speaker: Speaker) -> Json:
    sides = context.sides(speaker.actor)
    return {
        "actor": context.actor(speaker.actor),
        "as_written": speaker.as_written,
        "sides": sides[:MOST],
        "sides_total": len(sides),
    }


def actor(context: Context, tally: Tally, id_: str) -> Written:
    entry, ref = context.registers.actors[id_], Ref("actor", id_)
    roles = tally.roles.get(id_, {})
    document = {
        "record": "actor",
        "id": id_,
        "url": url_of(ref),
        "kind": entry.kind,
        "name": entry.name,
        "named": entry.named,
        "aliases": entry.aliases,
        "part_of": context.actor(entry.part_of) if entry.part_of else None,
        "wikidata": entry.wikidata,
        "roles": [
            {
                "title": role.title,
                "of": [context.actor(served) for served in role.of],
                "evidence": evidence.shown,
                "evidence_total": len(evidence.all),
            }
            for role, evidence in islice(roles.items(), MOST)
        ],
        "roles_total": len(roles),
        "counts": {
            "events": tally.events[ref],
            "quotes_by": tally.quotes_by[id_],
            "quotes_about": tally.quotes_about[ref],
            "mentions": tally.mentions[ref],
            "articles": len(tally.articles.get(ref, ())),
        },
    }
    return rendered(records.Actor, document)


def place(context: Context, tally: Tally, id_: str) -> Written:
    entry, ref = context.registers.places[id_], Ref("place", id_)
    document = {
        "record": "place",
        "id": id_,
        "url": url_of(ref),
        "kind": entry.kind,
        "name": entry.name,
        "aliases": entry.aliases,
        "within": context.reference(Ref("place", entry.within)) if entry.within else None,
        "country": entry.country,
        "coordinates": context.coordinates(id_),
        "wikidata": entry.wikidata,
        "counts": {
            "events": tally.events[ref],
            "mentions": tally.mentions[ref],
            "articles": len(tally.articles.get(ref, ())),
        },
    }
    return rendered(records.Place, document)


def work(context: Context, tally: Tally, id_: str) -> Written:
    entry, ref = context.registers.works[id_], Ref("work", id_)
    document = {
        "record": "work",
        "id": id_,
        "url": url_of(ref),
        "kind": entry.kind,
        "name": entry.name,
        "named": entry.named,
        "aliases": entry.aliases,
        "makers": [context.actor(maker) for maker in dict.fromkeys(entry.makers)],
        "wikidata": entry.wikidata,
        "counts": {
            "events": tally.events[ref],
            "quotes_about": tally.quotes_about[ref],
            "mentions": tally.mentions[ref],
            "articles": len(tally.articles.get(ref, ())),
        },
    }
    return rendered(records.Work, document)


def mention(context: Context, one: Mention) -> Written:
    return rendered(records.Mention, {"of": context.reference(one.of), "evidence": context.evidence(one.evidence)})
