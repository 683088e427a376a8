"""Entries of the registers that no article names and no record uses, such as one whose name is misspelt."""

from collections.abc import Iterator, Mapping

from app.curation.articles import Article
from app.curation.corpus import Corpus
from app.curation.shapes.entries import Entry


def unused(corpus: Corpus) -> list[tuple[str, str]]:
    """The kind of register and the id of each; what others are a part of, lie in or are made by is used by these."""
    registers = corpus.registers
    used = {id_ for article in corpus.articles.values() for id_ in _used_by(article)}
    used |= {actor.part_of for actor in registers.actors.values() if actor.part_of}
    used |= {place.within for place in registers.places.values() if place.within}
    used |= {maker for work in registers.works.values() for maker in work.makers}
    kinds: dict[str, Mapping[str, Entry]] = {
        "actors": registers.actors,
        "places": registers.places,
        "works": registers.works,
    }
    return [(kind, id_) for kind, entries in kinds.items() for id_ in entries if id_ not in used]


def _used_by(article: Article) -> Iterator[str]:
    """Ids of the article's records among them, which no entry has."""
    yield from (mention.of.id for mention in article.mentions)
    yield from (id_ for role in article.roles for id_ in (role.actor, *role.of))
    yield from filter(None, [article.record.publisher])
    for told in article.tells:
        yield from (one.actor for one in told.participants)
        yield from (*told.works, *filter(None, [told.place]), *(link.other.id for link in told.links))
    for quote in article.quotes.values():
        yield from (one.actor for one in quote.speakers)
        yield from (*quote.via, *quote.addressees, *(one.id for one in quote.about), *filter(None, [quote.place]))
