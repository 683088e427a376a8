"""On whose word an event stands, who denies it and who contests it otherwise, in words and as references."""

from collections.abc import Iterable, Iterator, Mapping
from typing import get_args

from app.formats.writer import Json, Related
from app.vocabulary import Relation

Quotes = Mapping[str, Json]

_OTHERWISE = tuple(relation for relation in get_args(Relation) if relation not in ("denies", "supports"))


def once(references: Iterable[Json]) -> list[Json]:
    """Each record once, where it stood first."""
    found: dict[str, Json] = {}
    for one in references:
        found.setdefault(one["id"], one)
    return list(found.values())


def on_whose_word(event: Json) -> Iterator[str]:
    """Ids of the quotes on whose word an event stands; there are none where the article says so itself."""
    return (one["quote"]["id"] for one in event["according_to"])


def quotes_of(events: list[Json], related: Related) -> Quotes:
    """The documents of the quotes on whose word one of the events stands, looked up at once."""
    ids = dict.fromkeys(id_ for event in events for id_ in on_whose_word(event))
    return related("quote", ids) if ids else {}


def answerable(event: Json, quotes: Quotes) -> list[Json]:
    """The documents of the quotes on whose word the event stands."""
    return [quotes[id_] for id_ in on_whose_word(event) if id_ in quotes]


def alleged_by(event: Json) -> list[Json]:
    """Who says that it happened; nobody where the event is not only alleged."""
    return _sayers(event) if event["status"] == "alleged" else []


def denied_by(quotes: list[Json]) -> list[Json]:
    """Who denies the quotes. The names of these references say whom, where several speak in the quotes."""
    return _answering(quotes, "denies")


def contested_by(quotes: list[Json]) -> list[Json]:
    """Who contests the quotes without denying them. The names of these references say how, and whom as above."""
    return _answering(quotes, *_OTHERWISE)


def supported_by(quotes: list[Json]) -> list[Json]:
    """Who supports the quotes, named as those who deny them."""
    return _answering(quotes, "supports")


def speakers_of(participant: Json, event: Json) -> list[Json]:
    """Who says that the participant takes part."""
    speakers = {one["quote"]["id"]: one["speakers"] for one in event["according_to"]}
    return once(speaker for quote in participant["according_to"] for speaker in speakers[quote["id"]])


def roles(event: Json) -> Iterator[str]:
    """Each participant as `Dockers' Union (accused, according to Zoë Álmas)`."""
    for participant in event["participants"]:
        says = [f"according to {_names(speakers)}"] if (speakers := speakers_of(participant, event)) else []
        yield f"{participant['actor']['name']} ({', '.join([participant['role'], *says])})"


def certainty(event: Json, quotes: Quotes) -> str:
    """The status, as of when, on whose word, and who contradicts it.

    `alleged, according to Zoë Álmas, denied by Ivo Brandt`; `scheduled, as of 12 May 2024`.
    """
    answered = answerable(event, quotes)
    by = {"according to": _sayers(event), "denied by": denied_by(answered), "contested by": contested_by(answered)}
    told = [f"{how} {_names(who)}" for how, who in by.items() if who]
    is_told = by["denied by"] or by["contested by"]
    as_of = [f"as of {event['as_of']}"] if event["as_of"] else []
    return ", ".join([event["status"], *as_of, *told, *(["contested"] if event["contested"] and not is_told else [])])


def _sayers(event: Json) -> list[Json]:
    return once(speaker for one in event["according_to"] for speaker in one["speakers"])


def _answering(quotes: list[Json], *relations: str) -> list[Json]:
    sides = [_names(once(speaker["actor"] for speaker in quote["speakers"])) for quote in quotes]
    speakers: list[Json] = []
    notes: dict[str, dict[str, None]] = {}
    for quote, side in zip(quotes, sides, strict=True):
        to = [f"to {side}"] if len(set(sides)) > 1 else []
        for answer in quote["answered_by"]:
            if answer["relation"] in relations:
                how = [answer["relation"]] if len(relations) > 1 else []
                for speaker in answer["speakers"]:
                    speakers.append(speaker)
                    notes.setdefault(speaker["id"], {})[", ".join([*how, *to])] = None
    return [{**one, "name": _noted(one["name"], notes[one["id"]])} for one in once(speakers)]


def _noted(name: str, notes: Iterable[str]) -> str:
    note = " and ".join(notes)
    return f"{name} ({note})" if note else name


def _names(references: Iterable[Json]) -> str:
    return " and ".join(one["name"] for one in references)
