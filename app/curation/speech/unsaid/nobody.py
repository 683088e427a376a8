"""Who does not say it: not Ann said so, nobody, not even Ann, none of the ministers."""

import re

from app.curation.speech.cues.before import few_before, word_before
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import has_listed, tag_of
from app.curation.speech.lexicon.unsaid.negation import NEGATING
from app.patterns import Pattern, Patterns
from app.spans import Span, all_of

# Before the one who does not say it, and right behind a verb before what is not said.
NOT = """
en: not or
de: nicht oder
nl: niet
fr: non pas ou
es: no
pt: não
it: non
sv: inte
da: ikke
nb: ikke
pl: nie
ru: не или
uk: не або
"""
# Before the one who does not say it, between the two in Dutch: nicht einmal, zelfs hij niet.
_EVEN = """
en: even
de: einmal mal
nl: zelfs
fr: même
es: siquiera
pt: mesmo sequer
it: nemmeno neppure neanche
sv: ens
da: engang
nb: engang
ca: sols siquiera
ro: măcar
pl: nawet
cs: ani dokonce
sk: ani
hr: čak niti
sl: niti celo
ru: даже
uk: навіть
bg: дори
el: καν ούτε
hu: még
fi: edes
et: isegi
lt: net
lv: pat
id: bahkan
vi: cả
fa: حتی
he: אפילו
"""
# Whoever they are before: none of the ministers.
_NONE = """
en: none neither nobody
de: kein* niemand
nl: geen niemand
fr: aucun* personne
es: ningun* ninguno ningún nadie
pt: nenhum* ninguém
it: nessun*
sv: ingen inga
da: ingen
nb: ingen
"""
# Between a “nobody” and the one who does so least of all.
_LEAST = Patterns({
    "en": r"\b(?:nobody|no one|none|neither)\b[^.;:]*?\b(?:least of all|let alone|much less|still less|certainly not)",
    "de": r"\b(?:niemand|kein\w*)\b[^.;:]*?\b(?:am wenigsten|schon gar nicht|erst recht nicht|am allerwenigsten)",
    "nl": r"\b(?:niemand|geen)\b[^.;:]*?\b(?:laat staan|het minst|allerminst|zeker niet|en)",
    "fr": r"\b(?:personne|aucun\w*|nul)\b[^.;:]*?\b(?:encore moins|surtout pas|et moins encore)",
    "es": r"\b(?:nadie|ningun\w*|ningún)\b[^.;:]*?\b(?:menos (?:aún|todavía)|mucho menos|y menos)",
    "pt": r"\b(?:ninguém|nenhum\w*)\b[^.;:]*?\b(?:muito menos|menos ainda)",
    "it": r"\b(?:nessun\w*)\b[^.;:]*?\b(?:tanto ?meno|men che meno|meno che mai)",
    "ca": r"\b(?:ningú|cap)\b[^.;:]*?\b(?:encara menys|i menys)",
    "ro": r"\b(?:nimeni|niciun\w*)\b[^.;:]*?\b(?:cu atât mai puțin|darămite)",
    "sv": r"\b(?:ingen|inga)\b[^.;:]*?\b(?:minst av alla|allra minst|än mindre)",
    "da": r"\b(?:ingen)\b[^.;:]*?\b(?:mindst af alle|allermindst|endnu mindre)",
    "nb": r"\b(?:ingen)\b[^.;:]*?\b(?:minst av alle|aller ?minst|enda mindre)",
    "fi": r"\b(?:kukaan|mikään)\b[^.;:]*?\b(?:vähiten|saati)",
    "hu": r"\b(?:senki)\b[^.;:]*?\b(?:legkevésbé|pláne nem)",
    "el": r"(?<!\w)(?:κανείς|κανένας|καμία)(?!\w)[^.;:]*?(?:λιγότερο|πόσο μάλλον|ούτε)",
    "tr": r"\b(?:hiç kimse|kimse)\b[^.;:]*?\b(?:hele|en az)",
}, re.IGNORECASE)  # fmt: skip
_TO_NAME, _REACH = Pattern(r"[\s,]*(?:\w{1,4}['’]?\s?)?"), 60


def is_said_by_none(text: str, cue: Cue) -> bool:
    """Whether what stands before the speaker says that this one did not: not Ann, not even Ann, none of the others."""
    tag = tag_of(cue.language)
    before = cue.speaker and word_before(text, cue.speaker.start)
    if before is None or cue.speaker is None:
        return False
    if has_listed(NOT, text, before, tag) or _is_least(text, cue.speaker, tag):
        return True
    few = Span(few_before(text, cue.speaker.start, tag), cue.speaker.start)
    if has_listed(_NONE, text, few, tag):
        return True
    behind = text[cue.speaker.end : cue.span.start]
    near = f"{text[slice(*few)]} {behind}"
    return has_listed(_EVEN, text, before, tag) and has_listed(NEGATING, near, all_of(near), tag)


def _is_least(text: str, speaker: Span, tag: str) -> bool:
    """Whether nobody says so, and this one least of all."""
    at = max(0, speaker.start - _REACH)
    found = _LEAST[tag].search(text, at, speaker.start) if tag in _LEAST else None
    return found is not None and _TO_NAME.fullmatch(text, found.end(), speaker.start) is not None
