"""Events as documents, as all articles tell them."""

from app.curation.accounts.accounts import Record
from app.curation.articles import Account, Ref, Told
from app.documents import Json
from app.index.members import Written
from app.loading.render import links
from app.loading.render.context import Context, url_of
from app.loading.render.measures import date, figure
from app.loading.render.writing import rendered
from app.schemas import events
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
