"""Quotes as documents."""

from app.curation.articles import Quote, Ref, Speaker
from app.documents import Json
from app.index.members import Written
from app.loading.render import links
from app.loading.render.context import Context, url_of
from app.loading.render.measures import date, figure
from app.loading.render.writing import rendered
from app.schemas import quotes
from app.schemas.caps import MOST


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
    return rendered(quotes.Quote, document)


def _speaker(context: Context, speaker: Speaker) -> Json:
    sides = context.sides(speaker.actor)
    return {
        "actor": context.actor(speaker.actor),
        "as_written": speaker.as_written,
        "sides": sides[:MOST],
        "sides_total": len(sides),
    }
