"""Verbs of saying beside the cue that go with it: refused to answer, quotes her as saying."""

from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import PARTED
from app.curation.speech.lexicon.listed import UNSPACED, has_listed, tag_of
from app.curation.speech.lexicon.verbs.auxiliaries import AUXILIARY
from app.curation.speech.relayed.heard import is_overheard
from app.curation.speech.relayed.owning import is_owned
from app.curation.speech.relayed.passing_on import leads_to
from app.patterns import Pattern
from app.spans import Span

# Behind whom they stand it is by this one's account.
_ACCORDING = """
hu: szerint
fi: mukaan mielestä
et: sõnul arvates
tr: göre
"""
# A curator may leave out the article before who is quoted: quoted a neighbor as saying.
_AS = Pattern(r"\s*(?:(?:an?|the)\s+)?as\s*")
# What joins what is said to the verb that says so, and looks like one itself.
_QUOTATIVE = {"bn": "বলে"}


def is_of_cue(text: str, verb: Span, cue: Cue) -> bool:
    """Whether a verb goes with the cue: refused to answer, quotes her as saying, the mayor szerint."""
    between = text[cue.span.end : verb.start]
    return (
        _leads_to_cue(text, verb, cue)
        or _is_by_account(text, verb, cue)
        or (verb.start == cue.span.end and tag_of(cue.language) in UNSPACED)  # 回答说
        or (between.isspace() and is_overheard(text, cue))
        or between.strip() == "to"
        or is_owned(text, cue, verb)
        or _is_of_auxiliary(text, verb, cue)
        or leads_to(text, cue, verb)
    )


def _leads_to_cue(text: str, verb: Span, cue: Cue) -> bool:
    """Whether nothing but the speaker, and what joins them, stands between the verb and the cue."""
    before = text[verb.end : cue.span.start]
    for words in cue.named(text):
        before = before.replace(words, "")
    return _AS.fullmatch(before) is not None or (
        before.isspace() and text[slice(*verb)] == _QUOTATIVE.get(tag_of(cue.language))
    )


def _is_by_account(text: str, verb: Span, cue: Cue) -> bool:
    """Whether what looks like a verb says that it is by the account of the speaker."""
    is_right_behind = cue.speaker is not None and text[cue.speaker.end : verb.start].isspace()
    return is_right_behind and has_listed(_ACCORDING, text, verb, cue.language)


def _is_of_auxiliary(text: str, verb: Span, cue: Cue) -> bool:
    """Whether the cue is an auxiliary, and the verb the rest of it: hatte vorher gewarnt."""
    is_one = " " not in text[slice(*cue.span)] and has_listed(AUXILIARY, text, cue.span, cue.language)
    return is_one and verb.start > cue.span.end and not PARTED.search(text, cue.span.end, verb.start)
