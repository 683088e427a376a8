"""What an editor tells of a key or a value while a curator's pointer rests on it."""

from collections.abc import Iterator
from typing import Any

from app.vocabulary import LISTS, VOCABULARY

# By the key and, where it means another thing below another shape, by the shape before it.
_KEYS = {
    # An article
    "draft": "leaves the article out of loads until it is finished; on a line of its own",
    "title": "the headline as printed; where there is none, your own",
    "title_by": "source where the text has the headline, else curator",
    "publisher": "id of the actor who published it",
    "language": "a BCP 47 tag: en, de, pt-BR",
    "published": "when it was published: a day, or what bounds it, with a basis",
    "rights": "who holds rights in the text, as it is printed: © BBC",
    "source_url": "where the source is on the web",
    "text_access": "how much of the text may be served",
    "sha256": "the hash of article.txt, which pins it; “dateline check” gives the right one",
    "names": "names that this article uses of an actor, a place or a work; none takes back a register's",
    "days": "what the text's words for dates mean: EDTF, or undated; basis says why, for all or for one",
    "passages": "the text from its first word to its last, each passage with what it tells",
    # A passage
    "at": "how the passage begins; it reaches to where the next one begins",
    "Quote.at": "the event at which it was said",
    "Passage.kind": "what it is in print; by default sentence",
    "set_aside": "why the passage supports nothing",
    "events": "what the passage tells, by an id of your own; by a full id, article.event, of another article's event",
    "quotes": "who says something in it, by an id of your own",
    "roles": "titles of actors that stand in it",
    "supports": "more words for events that another passage tells",
    "mentions": "words for an actor, a place or a work that no name finds; none where a name finds too much",
    # What is told of an event
    "type": "a PLOVER type, or speak or harm",
    "status": "what became of it; on whose word is according_to",
    "date": "words of the passage that days explains, or a date with its basis; undated where none is known",
    "Day.date": "EDTF: 1999-05-03, 1999-05, 1999-05-03/1999-05-05, 1999-05-03/..; or undated",
    "DateUse.date": "EDTF: 1999-05-03, 1999-05, 1999-05-03/1999-05-05, 1999-05-03/..; or undated",
    "ToldDate.date": "EDTF: 1999-05-03, 1999-05, 1999-05-03/1999-05-05, 1999-05-03/..; or undated",
    "label": "the date as it is printed, where EDTF alone does not tell it",
    "basis": "what the reading rests on",
    "place": "id of the place",
    "who": "actors who take part, each with a role; with the words used for it where its name does not stand there",
    "role": "what the actor does in it",
    "according_to": "the quotes on whose word it stands; a part without its own has those of the whole, unless none",
    "Quote.according_to": "the quote in which somebody else says that this was said",
    "words": "the words that say so, as they stand in the passage; the whole passage unless given",
    "figures": "quantities, by the words that give them: {about an hour: about 1 hour}",
    "id": "the id of the place",
    "same": "the words or the reason by which it is the other article's event",
    "corrects": "the article whose date or place of the event this one corrects",
    "works": "ids of the works that it is about, carries out or makes",
    "links": "how the text ties it to another event or a work: {talks: part_of}",
    "is": "how it is tied to that one",
    "conditions": "what it depends on, in the words of the text: [{if: if the talks fail, event: talks}]",
    "if": "it happens only if this does",
    "unless": "it happens if this does not, whatever the word printed",
    "before": "it does not happen before this does",
    "after": "it happens after this does",
    "event": "the event that the condition turns on, where there is one",
    # A quote
    "by": "who says it, with the words used for the speaker where they are not its name; none where nobody is named",
    "via": "who relays it, such as an agency",
    "cue": "the words that attribute it: said, denies, according to",
    "act": "what the speaker does by saying it",
    "says": "a sentence that stands alone and names the speaker; it quotes only what the text has in marks",
    "quoted": "the speaker's words in quotation marks, where these are not found as they should be; [] for none",
    "verbatim": "the words are speech that the text prints without marks",
    "Quote.kind": "leave it out: it follows from the marks",
    "to": "to whom it is said",
    "about": "ids of the events, works, actors and places that it is about",
    "stance": "for, against, on what terms or undecided: toward works and events that have not occurred",
    "answers": "the quotes that it replies to, and how, where the text ties them: {disgrace: denies}",
    # A role, a figure
    "Role.title": "the title alone, without the name of whom one serves",
    "of": "ids of whom the actor serves in it",
    "low": "at least so many",
    "high": "at most so many",
    "unit": "what they are, in the singular or plural of the text: people, hours, km",
    "counts": "what is counted, where the unit does not say it: killed, hurt",
    "approximate": "about so many",
    # The registers
    "name": "the full name as readers know it; where there is none, a description as it would stand within a sentence",
    "aliases": "other names that texts use, found in all of them; none as general as “the rebels”",
    "named": "false where sources give it no name of its own; its name is then not looked for",
    "part_of": "id of the actor it is a part of",
    "within": "id of the place it lies in",
    "country": "ISO 3166, two capital letters",
    "coordinates": "degrees of WGS 84",
    "lat": "degrees north",
    "lon": "degrees east",
    "makers": "ids of those who made, signed or proposed it",
    "wikidata": "its id in Wikidata: Q71",
    "Actor.kind": "a person, an organization, a state or a group",
    "Place.kind": "a word of your own: city, river, quay",
    "Work.kind": "what it is",
}


def with_hovers(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema of a file, with a text for each key and each value of a closed list."""
    for shape, node in _shapes(schema):
        for key, member in node.get("properties", {}).items():
            if text := _KEYS.get(f"{shape}.{key}") or _KEYS.get(key):
                member["description"] = text
    for node in _nodes(schema):
        if meanings := _meanings(node.get("enum")):
            node["enumDescriptions"] = meanings
    return schema


def _shapes(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    yield schema.get("title", ""), schema
    yield from schema.get("$defs", {}).items()


def _meanings(values: object) -> list[str]:
    """What the values of a closed list mean, in their order; nothing of any other list."""
    terms = next((terms for terms, listed in LISTS.items() if list(listed) == values), None)
    return [one.definition for one in VOCABULARY[terms]] if terms else []


def _nodes(part: Any) -> Iterator[dict[str, Any]]:
    if isinstance(part, list):
        for one in part:
            yield from _nodes(one)
    if isinstance(part, dict):
        yield part
        for one in part.values():
            yield from _nodes(one)
