"""Whether something is told of the one who is named on another's account: According to police, Hale was “drunk”."""

from app.curation.speech.cues.accounts import is_account
from app.curation.speech.cues.reporting import Cue
from app.patterns import Pattern
from app.spans import Span

# A comma ends the words for on whose account it is.
_SOURCED = Pattern(r"[^,]*\w[^,]*,[ \u00a0](?:\w+[ \u00a0]){0,2}")
# Where the verb is second: Laut Polizei war Hale.
_SOURCED_FIRST = Pattern(
    r"[ \u00a0](?:\w+[ \u00a0]){1,4}(?:war|ist|sei|hat|habe|hatte|soll|wurde|wird|was|is|heeft|had|zou|werd|wordt|var"
    r"|är|har|hade|ska|blev|er|havde|skal|ble)[ \u00a0]"
)
# Behind “according to”, but for himself or what is his own.
_ON_ANOTHERS = Pattern(
    r"[ \u00a0](?!\w+[ \u00a0](?:own|eigene\w*|propre|propi[oa]|própri[oa]|proprio)\b)"
    r"(?!(?:him|her|it|them|ihm|ihr|ihnen|hem|haar|hen|lui|elle|eux|él|ella|ellos|ele|ela|lei|loro|honom|henne|ham"
    r"|hende)"
    r"(?:self|selves)?(?![ \u00a0]?\w))\w"
)


def is_told_on_account(text: str, speaker: Span, cue: Cue) -> bool:
    """Whether the words for on whose account it is stand nearer to the cue than he does."""
    if not is_account(text, cue):
        return False
    if speaker.end <= cue.span.start:
        return _ON_ANOTHERS.match(text, cue.span.end) is not None
    is_behind = speaker.start >= cue.span.end and text[speaker.end : speaker.end + 1] != ","
    return is_behind and any(one.fullmatch(text, cue.span.end, speaker.start) for one in (_SOURCED, _SOURCED_FIRST))
