"""Under which terms each record is found: the loader's half of every filter.

A term is a field and a value. The query models name the same fields; a test holds the two together.
"""

from collections.abc import Iterable, Iterator

from app.seeding.resolved import Article, Event, Mention, Quote, Ref
from app.seeding.tally import Tally

ALL = "all"


def event_terms(tally: Tally, event: Event) -> Iterator[str]:
    yield from (ALL, f"id:{event.id}", f"type:{event.type}", f"status:{event.status}")
    yield f"contested:{_flag(tally.is_event_contested(event))}"
    for participant in event.participants:
        yield f"actor:{participant.actor}"
        yield f"actor-role:{participant.actor}:{participant.role}"
        yield f"role:{participant.role}"
        yield from _sides(tally, participant.actor)
    yield from _within(tally, "place", event.place)
    evidence = [*event.evidence, *tally.supports.get(event.id, ())]
    yield from (f"article:{one.article}" for one in evidence)


def quote_terms(tally: Tally, quote: Quote) -> Iterator[str]:
    yield from (ALL, f"id:{quote.id}", f"kind:{quote.kind}", f"act:{quote.act}")
    yield f"article:{quote.evidence[0].article}"
    yield f"contested:{_flag(tally.is_contested(quote.id))}"
    yield from (f"relation:{relation}" for relation in quote.answers.values())
    for speaker in quote.speakers:
        yield f"speaker:{speaker.actor}"
        yield from _sides(tally, speaker.actor)
    yield from (f"about:{ref.id}" for ref in quote.about)


def actor_terms(tally: Tally, actor: str) -> Iterator[str]:
    yield from (ALL, f"id:{actor}", f"kind:{tally.registers.actors[actor].kind}")
    yield from (f"of:{served}" for title in tally.roles.get(actor, ()) for served in title.of)
    yield from (f"article:{article}" for article in tally.articles.get(Ref("actor", actor), ()))


def place_terms(tally: Tally, place: str) -> Iterator[str]:
    entry = tally.registers.places[place]
    yield from (ALL, f"id:{place}", f"kind:{entry.kind}")
    if entry.country:
        yield f"country:{entry.country}"
    yield from _within(tally, "within", entry.within)
    yield from (f"article:{article}" for article in tally.articles.get(Ref("place", place), ()))


def article_terms(tally: Tally, article: Article, appearing: Iterable[Ref]) -> Iterator[str]:
    """`appearing` are the actors and places that the article mentions or that its records concern."""
    yield from (ALL, f"id:{article.id}", f"article:{article.id}", f"language:{article.record.language}")
    if article.record.publisher:
        yield f"publisher:{article.record.publisher}"
    for ref in appearing:
        if ref.record == "actor":
            yield f"actor:{ref.id}"
        else:
            yield from _within(tally, "place", ref.id)


def mention_terms(mention: Mention) -> Iterator[str]:
    yield from (ALL, f"{mention.of.record}:{mention.of.id}", f"article:{mention.evidence.article}")


def _sides(tally: Tally, actor: str) -> Iterator[str]:
    return (f"side:{side}" for side in tally.sides(actor))


def _within(tally: Tally, field: str, place: str | None) -> Iterator[str]:
    """A place and all that it lies in."""
    return (f"{field}:{one}" for one in tally.registers.place_and_above(place)) if place else iter(())


def _flag(value: bool) -> str:
    return "true" if value else "false"
