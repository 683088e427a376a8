"""On whose word an event stands, and who answers them how: in words as an editor prints them, and as references."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from app.documents import Json
from app.formats.accounts import ids_of, speakers_in, status_sources, told_otherwise
from app.formats.names import amid, names, once, voices
from app.formats.statuses import what_became
from app.formats.writer import Related
from app.labels import LABELS, NOUNS, verb
from app.vocabulary import CONTESTING

Quotes = Mapping[str, Json]

# What nobody does: those who were to take part would be taken for those who called it off.
_NOT_DONE = frozenset(LABELS["statuses"][status] for status in ("cancelled", "postponed"))


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


def denied_by(quotes: list[Json]) -> list[Json]:
    """Who denies what the quotes say."""
    return _answering(quotes, "denies")


def contested_by(quotes: list[Json]) -> list[Json]:
    """Who denies, disputes or counters what the quotes say; who rejects a proposal or an argument does not."""
    return _answering(quotes, *CONTESTING)


def supported_by(quotes: list[Json]) -> list[Json]:
    """Who supports what the quotes say."""
    return _answering(quotes, "supports")


def answers_to(quote: Json) -> Iterator[str]:
    """How each of those who answer a quote does, as `Denial: Ivo Brandt`."""
    for answer in quote["answered_by"]:
        yield f"{NOUNS['relations'][answer['relation']]}: {names(voices(answer))}"


def speakers_of(participant: Json, event: Json) -> list[Json]:
    """Who says that the participant takes part."""
    return speakers_in(event, ids_of(participant))


def roles(event: Json) -> Iterator[str]:
    """Each participant as `Dockers' Union (accused, according to Zoë Álmas)`."""
    for participant in event["participants"]:
        yield f"{participant['actor']['name']} ({part(participant, event)})"


def part(participant: Json, event: Json) -> str:
    """What a participant does in the event, and on whose word: `accused, according to Zoë Álmas`."""
    says = [f"according to {amid(speakers)}"] if (speakers := speakers_of(participant, event)) else []
    return ", ".join([LABELS["roles"][participant["role"]], *says])


def attribution(event: Json, quotes: Quotes) -> str:
    """What the event is, and every claim it stands on with its answers: who accuses whom, and who denies it.

    Such as `alleged · Zoë Álmas accuses Dockers' Union · Ivo Brandt denies it · Ivo Brandt accuses Harbour Board`.
    Who accuses nobody comes first, as it would read on from whoever denies it.
    """
    claims: defaultdict[str, list[Json]] = defaultdict(list)
    for source in sorted(event["according_to"], key=lambda source: bool(_accused(source, event))):
        quote = quotes.get(source["quote"]["id"], {"answered_by": []})
        claims[_claim(source, event, is_answered=any(_answers([quote], event)))].append(quote)
    told = [part for claim, said in claims.items() for part in (*filter(None, [claim]), *_answers(said, event))]
    is_told = not event["contested"] or contested_by(answerable(event, quotes))
    return " · ".join([what_became(event), *told, *([] if is_told else ["contested"])])


def _claim(source: Json, event: Json, *, is_answered: bool) -> str:
    """What a quote on whose word the event stands says of it.

    Nothing where the word for its status tells, or where an article says itself all that stands on it.
    """
    id_, says = source["quote"]["id"], f"according to {amid(voices(source))}"
    if accused := _accused(source, event):
        return f"{_does(voices(source), LABELS['acts']['accuse'])} {amid(accused)}"
    held = _held(source, event)
    if event["claimed"] and (held or id_ in status_sources(event)):
        return says if event["status"] == "alleged" or id_ not in status_sources(event) else ""
    otherwise = list(told_otherwise(event, id_, is_answered=is_answered))
    doing = held if _NOT_DONE.isdisjoint(otherwise) else []
    parts = [*otherwise, *(f"{one['actor']['name']} {LABELS['roles'][one['role']]}" for one in doing)]
    is_left = parts or is_answered or any(id_ in ids_of(told) for told in event["accounts"])
    return ", ".join([*parts, says]) if is_left else ""


def _accused(source: Json, event: Json) -> list[Json]:
    return [one["actor"] for one in _held(source, event) if one["role"] == "accused"]


def _held(source: Json, event: Json) -> list[Json]:
    """Those who take part on the word of a quote."""
    return [one for one in event["participants"] if source["quote"]["id"] in ids_of(one)]


def _answers(quotes: list[Json], event: Json) -> Iterator[str]:
    """Who answers these quotes, but in support, and how; not by an accusation that is itself a claim of the event."""
    claims = set(on_whose_word(event))
    speakers: defaultdict[str, list[Json]] = defaultdict(list)
    for answer in (answer for quote in quotes for answer in quote["answered_by"]):
        is_claim = answer["relation"] == "counter_accuses" and answer["quote"]["id"] in claims
        if answer["relation"] != "supports" and not is_claim:
            speakers[answer["relation"]] += voices(answer)
    for relation, who in speakers.items():
        it = "" if relation == "counter_accuses" else " it"
        yield f"{_does(who, LABELS['relations'][relation])}{it}"


def _does(who: list[Json], label: str) -> str:
    """Who does it, and the verb as it agrees with them; a group is many."""
    each = once(who)
    return f"{amid(each)} {verb(label, is_plural=len(each) > 1 or each[0]['kind'] == 'group')}"


def _answering(quotes: list[Json], *relations: str) -> list[Json]:
    answers = (answer for quote in quotes for answer in quote["answered_by"] if answer["relation"] in relations)
    return once(speaker for answer in answers for speaker in voices(answer))
