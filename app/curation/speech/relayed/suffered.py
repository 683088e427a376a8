"""Verbs by which somebody tells what he had to hear: s'est vu reprocher, si è sentito dare del."""

from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import tag_of
from app.patterns import Patterns

_HEARING = Patterns({
    "fr": r"(?:s['’](?:est|était|étaient|était|être) (?:vu|entendu|fait)e?s?|se (?:voi[rt]|voyait|fait|faisait)) "
    r"(?:\w+ )?(?:reprocher|trait|qualifi|accus|répond|répliqu|rétorqu|appel|interpell|rappel|sermonn|siffl|insult"
    r"|dire)\w*",
    "it": r"(?:si (?:è|era|sono|erano)|essersi) (?:vist|sentit)[oaie] (?:\w+ )?(?:accus|defini|rispond|da|di"
    r"|rinfacci|chiama"
    r"|rimprover|insult)\w*re\b|(?:si (?:è|era)|essersi) sentit[oa] dare d",
    "es": r"se (?:vio|vieron|ha visto|había visto) (?:\w+ )?(?:acusad|tachad|tildad|calificad|increpad|llamad)[oa]s?",
    "pt": r"(?:viu-se|viram-se|se viu|se viram) (?:acusad|apelidad|chamad|criticad)[oa]s?",
    "de": r"(?:muss|musst?en?|müssen) sich\b[^.;:]{0,60}?(?:nennen|schimpfen|vorwerfen|vorhalten|anhören|gefallen"
    r"|bezeichnen)",
    "nl": r"(?:moest|moet|moesten) (?:zich )?[^.;:]{0,40}?(?:laten noemen|welgevallen|aanhoren|laten zeggen)",
    "sv": r"(?:fick|får|fått) (?:heta|höra|finna sig i)", "da": r"måtte (?:høre|finde sig i|lade sig kalde)",
    "nb": r"måtte (?:høre|finne seg i|la seg kalle)",
})  # fmt: skip
_FAR = 90


def is_suffered(text: str, cue: Cue) -> bool:
    """Whether the cue tells so, or begins to."""
    tag = tag_of(cue.language)
    return tag in _HEARING and _HEARING[tag].match(text, cue.span.start, cue.span.end + _FAR) is not None
