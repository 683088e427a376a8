"""What articles tell of an event, in words: on whose word each part of it stands, and what is told otherwise."""

from collections.abc import Collection, Iterator

from app.documents import Json
from app.folded import fold
from app.formats.names import amid, once, voices
from app.labels import LABELS, joined

# What stands before “told differently”.
_NOUNS = {"date": "date", "place": "place", "figures": "figures", "participants": "roles", "status": "outcome"}


def ids_of(part: Json) -> list[str]:
    """The ids of the quotes on whose word a part of an event stands, or an account."""
    return [quote["id"] for quote in part["according_to"]]


def speakers_in(event: Json, quotes: Collection[str]) -> list[Json]:
    """Who says these of the quotes on whose word an event stands."""
    if not quotes:
        return []
    return once(speaker for one in event["according_to"] if one["quote"]["id"] in quotes for speaker in voices(one))


def status_sources(event: Json) -> list[str]:
    """Ids of the quotes on whose word the status of an event stands; none where an article says so itself."""
    if not event["claimed"]:
        return []
    told = next((one for one in event["accounts"] if one["article"]["id"] == event["told_by"]["status"]), None)
    of_account = ids_of(told) if told else []
    if of_account and event["status"] != "alleged":
        return of_account
    return list(dict.fromkeys([*of_account, *(id_ for one in event["participants"] for id_ in ids_of(one))]))


def alleged_by(event: Json) -> list[Json]:
    """Who says that it happened; nobody where the event is not only alleged."""
    if event["status"] != "alleged":
        return []
    others = (id_ for told in event["accounts"] if told["status"] == "alleged" for id_ in ids_of(told))
    return speakers_in(event, [*status_sources(event), *others])


def sources_of(event: Json, part: str) -> list[Json]:
    """The quotes on whose word the date or the place of an event stands; none where an article gives it itself."""
    told = next((one[part] for one in event["accounts"] if one["article"]["id"] == event["told_by"][part]), None)
    return list(told["according_to"]) if told else []


def is_on_word(event: Json, part: str) -> bool:
    """Whether the date or the place stands on the word of somebody on whose word the event itself does not."""
    sources, of_status = [quote["id"] for quote in sources_of(event, part)], status_sources(event)
    if event["status"] != "alleged":
        return not set(sources) <= set(of_status)
    # Who alleges it may do so in one quote and date it in another.
    alleging = speakers_in(event, of_status)
    return any(speaker not in alleging for speaker in speakers_in(event, sources))


def on_word(event: Json) -> Iterator[str]:
    """The date and place that stand on somebody's word of their own: `3 May 2024, according to Zoë Álmas`."""
    return (in_words(event, part) for part in ("date", "place") if is_on_word(event, part))


def in_words(event: Json, part: str) -> str:
    """The date or the place, with on whose word it stands where that is a word of its own."""
    words = event[part]["label" if part == "date" else "name"]
    if not is_on_word(event, part):
        return str(words)
    return _said_by(speakers_in(event, [quote["id"] for quote in sources_of(event, part)]), words)


def told_otherwise(event: Json, quote: str, *, is_answered: bool) -> Iterator[str]:
    """What stands on the word of a quote, but who takes part: such as `called off`, `5 June 2024`, `two hours`.

    Of what stands on it as its whole account does, that is what the record does not say itself; of the rest, what the
    record does not have from an article that says so itself, unless somebody answers: that is an answer to all of it.
    """
    said = {words for _, words in _parts(event)}
    facts = set() if is_answered else set(_facts(event))
    for told in event["accounts"]:
        is_whole = quote in ids_of(told)
        if is_whole and told["status"] not in (None, event["status"]) and not _is_borne_out(told["status"], event):
            yield LABELS["statuses"][told["status"]]
        for part, words in _parts(told):
            if quote in ids_of(part) and words not in (said if ids_of(part) == ids_of(told) else facts):
                yield words


def differing(event: Json) -> list[str]:
    """What is told differently, for behind its title: `called off, according to Zoë Álmas`, `date told differently`."""
    told = list(dict.fromkeys(_other_statuses(event))) if "status" in event["told_differently"] else []
    others = [_NOUNS[one] for one in event["told_differently"] if one != "status" or not told]
    return [*told, *([f"{joined(others)} told differently"] if others else [])]


def each_told(event: Json) -> Iterator[str]:
    """A line for each article where they tell the event differently: what it tells, and which article that is."""
    if not event["told_differently"]:
        return
    for told in event["accounts"]:
        parts = [
            *([stage_told(event, told)] if told["status"] else []),
            *(part_told(event, told, part, words) for part, words in _parts(told)),
        ]
        if parts:
            yield f"{'; '.join(parts)} [{told['article']['cite']}]"


def quantity(figure: Json) -> str:
    """The words, and what they count where these do not say it: `20 people hurt`."""
    words, counts = fold(figure["exact"]), figure["counts"]
    return words if not counts or counts in words else f"{words} {counts}"


def attributed(event: Json, part: Json, words: str) -> str:
    """The words for a part of an event or of an account, with on whose word it stands."""
    return _said_by(speakers_in(event, ids_of(part)), words)


def stage_told(event: Json, told: Json) -> str:
    """What an account says became of the event, such as `called off, according to Bo`; who accuses somebody alleges."""
    parts = [one for one in event["participants"] if told["article"]["id"] in one["articles"]]
    sources = ids_of(told) or [id_ for one in parts for id_ in ids_of(one) if told["status"] == "alleged"]
    return _said_by(speakers_in(event, sources), LABELS["statuses"][told["status"]])


def part_told(event: Json, told: Json, part: Json, words: str) -> str:
    """The words for a part of an account, behind what it says became of the event, which has on whose word both are."""
    is_told = told["status"] and ids_of(part) == ids_of(told)
    return words if is_told else attributed(event, part, words)


def _said_by(speakers: list[Json], words: str) -> str:
    return f"{words}, according to {amid(speakers)}" if speakers else words


def _parts(told: Json) -> Iterator[tuple[Json, str]]:
    """The date, place and figures of an event or of an account, each in words."""
    yield from ((told[name], told[name][key]) for name, key in (("date", "label"), ("place", "name")) if told[name])
    yield from ((one, quantity(one)) for one in told["figures"])


def _facts(event: Json) -> Iterator[str]:
    """The date, place and figures of the record that an article gives itself, each in words."""
    yield from (in_words(event, one) for one in ("date", "place") if event[one] and not sources_of(event, one))
    yield from (quantity(one) for one in event["figures"] if not ids_of(one))


def _is_borne_out(status: str, event: Json) -> bool:
    """Whether what is said to have happened is told as a fact by another article."""
    return status == "alleged" and event["status"] in ("occurred", "ongoing")


def _other_statuses(event: Json) -> Iterator[str]:
    """Other statuses that stand on somebody's word, with whose."""
    for told in event["accounts"]:
        if told["status"] not in (None, event["status"]) and speakers_in(event, ids_of(told)):
            yield stage_told(event, told)
