"""Who alleges and who denies that somebody takes part in an event, in words and as references."""

from collections.abc import Iterable, Iterator, Mapping

from app.formats.base import Json, Related

Quotes = Mapping[str, Json]


def alleging_quotes(event: Json) -> Iterator[str]:
    """Ids of the quotes on whose word somebody takes part."""
    return (quote["id"] for participant in event["participants"] for quote in participant["according_to"])


def quotes_of(events: list[Json], related: Related) -> Quotes:
    """The documents of the quotes on whose word somebody takes part in one of the events, looked up at once."""
    ids = dict.fromkeys(id_ for event in events for id_ in alleging_quotes(event))
    return related("quote", ids) if ids else {}


def alleging(event: Json, quotes: Quotes) -> list[Json]:
    return [quotes[id_] for id_ in alleging_quotes(event) if id_ in quotes]


def alleged_by(quotes: Iterable[Json]) -> Iterator[Json]:
    """Who says the quotes."""
    return (speaker["actor"] for quote in quotes for speaker in quote["speakers"])


def denied_by(quotes: Iterable[Json]) -> Iterator[Json]:
    """Who answers the quotes by any relation but `supports`."""
    return (
        speaker
        for quote in quotes
        for answer in quote["answered_by"]
        if answer["relation"] != "supports"
        for speaker in answer["speakers"]
    )


def roles(event: Json, quotes: Quotes) -> Iterator[str]:
    """Each participant as `Dockers' Union (accused, according to Zoë Álmas)`."""
    for participant in event["participants"]:
        on_whose_word = [quotes[quote["id"]] for quote in participant["according_to"] if quote["id"] in quotes]
        names = _names(alleged_by(on_whose_word))
        according_to = f", according to {names}" if names else ""
        yield f"{participant['actor']['name']} ({participant['role']}{according_to})"


def certainty(event: Json, quotes: Quotes) -> str:
    """The status, and who contradicts it: `alleged, contested by Ivo Brandt`."""
    names = _names(denied_by(alleging(event, quotes)))
    by = f" by {names}" if names else ""
    return f"{event['status']}, contested{by}" if event["contested"] else str(event["status"])


def _names(actors: Iterable[Json]) -> str:
    return " and ".join(dict.fromkeys(actor["name"] for actor in actors))
