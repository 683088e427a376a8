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
# Where he is behind a comma but tells more of who was named: according to a Peeters aide, Ann Hale.
_APPOSED = Pattern(r"(?:[ \u00a0][A-ZÀ-ÞĀ-ŽΆ-ΏΑ-ΩА-ЯЁІЇЄҐ][\w’'-]*)*(?:[,.;:!?…\n]|\Z)")
_HIS = (
    r"his|her|their|ses|son|sa|leurs?|sus?|seus?|suas?|sue|suoi|suo|seves|hans|hennes|hendes|sine?|sina|sitt|zijn|haar"
    r"|hun|swoich|sv(?:ých|ojich|ojim)|своих|своїх|(?:sein|ihr)e[nrms]?|jego|jej|ich|jeho|její|jejich|его|е[её]|их|його|її|његов\w+|njegov\w+|njezin\w+|неговите|нейните"
)
_WORDS = (
    r"statements?|words|account|testimony|remarks|Aussagen?|Angaben?|Worten|Darstellung|dires|mots|propos|paroles"
    r"|déclarations?|récit|palabras|declaraci(?:ón|ones)|relato|palavras|declaraç(?:ão|ões)|parole|dichiarazion[ei]"
    r"|racconto|paraules|uppgift(?:er)?|ord|op(?:p)?lysninger|u[dt]sagn|zeggen|woorden|słów|slov|словам|riječima|думи"
)
_OWN = (
    r"own|eigen(?:e[nrms]?)?|propres?|propi[oa]s?|própri[oa]s?|propri[oae]?|propis|proprii(?:le|lor)|pròpies|eg(?:na?|en|et|ne)|własn\w+|vlastn\w+"
    r"|vlastit\w+|собственн\w+|власн\w+|собствен\w*"
)
_SELF = (
    r"(?:him|her|it)self|themselves|selbst|(?:zich|haar|hem|hun)?zelf|själva?|selv|m[êe]mes?|mism[oa]s?"
    r"|stess[oaie]|mesm[oa]s?|sam(?:a|ego|ej)|samotn\w+|sam(?:ý|é)ho|сам(?:ого|ой|их|ої)|самия|самата|mateix(?:a|os|es)?|ίδι(?:ο|α|ος|ους|ες)"
)
# Behind “according to”, but for himself or what is his own.
_ON_ANOTHERS = Pattern(
    rf"[ \u00a0](?!(?:\w+[ \u00a0]){{0,2}}(?:{_OWN}|{_SELF})(?!\w))"
    rf"(?!(?:\w{{1,3}}[ \u00a0])?(?:{_HIS})[ \u00a0](?:{_WORDS})(?!\w))"
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
    is_behind = speaker.start >= cue.span.end and _APPOSED.match(text, speaker.end) is None
    return is_behind and any(one.fullmatch(text, cue.span.end, speaker.start) for one in (_SOURCED, _SOURCED_FIRST))
