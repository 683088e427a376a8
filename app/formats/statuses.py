"""What became of an event, in a word, and on whose word that stands."""

from app.documents import Json
from app.formats.accounts import alleged_by, speakers_in, status_sources
from app.formats.depending import conditions
from app.formats.names import amid
from app.labels import LABELS, SAID_TO_BE, status_label

# What an event is called in a word where it stands beside its claims, if that is not its label.
_WORDS = {"conditional": "conditional", "alleged": "alleged"}


def known_word(status: str, *, claimed: bool) -> str:
    """What became of an event that is only named: `called off`, and on somebody's word `said to have been called off`.

    Nothing of a fact.
    """
    if claimed and status in SAID_TO_BE:
        return status_label(status, claimed=True)
    return "" if status == "occurred" else stage_word(status)


def stage_word(status: str, as_of: str | None = None) -> str:
    """What became of an event, apart from whose word that is: `alleged`, `was due as of May 2024`."""
    word = _WORDS.get(status) or LABELS["statuses"][status]
    return f"{word.removesuffix(' when written')} as of {as_of}" if as_of else word


def status_word(event: Json, *, names_all: bool = False) -> str:
    """What the event is, before its claims or behind its title, and on whose word: `called off, according to Bo`.

    Who alleges it is named only with `names_all`: its claims tell that.
    """
    word = stage_word(event["status"], event["as_of"])
    if event["status"] == "alleged":
        speakers = alleged_by(event) if names_all else []
    else:
        speakers = speakers_in(event, status_sources(event))
    return f"{word}, according to {amid(speakers)}" if speakers else word


def what_became(event: Json, *, names_all: bool = False) -> str:
    """What the event is, and what it depends on: `conditional as of May 2024: if the talks fail`."""
    depends_on = "; ".join(conditions(event))
    word = status_word(event, names_all=names_all)
    return f"{word}: {depends_on}" if depends_on else word
