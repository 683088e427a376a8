"""Cues by which something is told on somebody's word, who need not have said so himself: laut Meier, volgens Hale."""

from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import tag_of
from app.curation.speech.lexicon.told.sourcing import SOURCING
from app.patterns import Patterns

_ACCOUNTS = Patterns({tag: rf"(?i:{words})(?!\w)" for tag, words in SOURCING.items()})


def is_account(text: str, cue: Cue) -> bool:
    """Whether the cue is one."""
    tag = tag_of(cue.language)
    return tag in _ACCOUNTS and _ACCOUNTS[tag].match(text, cue.span.start) is not None
