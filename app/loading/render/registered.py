"""Actors, places and works as documents, and where an article names them."""

from itertools import islice

from app.curation.articles import Mention, Ref
from app.index.members import Written
from app.loading.render.context import Context, url_of
from app.loading.render.writing import rendered
from app.loading.tally import Tally
from app.schemas import named
from app.schemas.caps import MOST


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
    return rendered(named.Actor, document)


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
    return rendered(named.Place, document)


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
    return rendered(named.Work, document)


def mention(context: Context, one: Mention) -> Written:
    return rendered(named.Mention, {"of": context.reference(one.of), "evidence": context.evidence(one.evidence)})
