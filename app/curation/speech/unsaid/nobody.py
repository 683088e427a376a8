"""Who does not say it: not Ann said so, nobody, not even Ann, none of the ministers."""

from app.curation.speech.cues.before import few_before, word_before
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import has_listed, tag_of
from app.curation.speech.lexicon.negation import NEGATING
from app.text import Span, all_of

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


def is_said_by_none(text: str, cue: Cue) -> bool:
    """Whether what stands before the speaker says that this one did not: not Ann, not even Ann, none of the others."""
    tag = tag_of(cue.language)
    before = cue.speaker and word_before(text, cue.speaker.start)
    if before is None or cue.speaker is None:
        return False
    if has_listed(NOT, text, before, tag):
        return True
    few = Span(few_before(text, cue.speaker.start, tag), cue.speaker.start)
    if has_listed(_NONE, text, few, tag):
        return True
    behind = text[cue.speaker.end : cue.span.start]
    near = f"{text[slice(*few)]} {behind}"
    return has_listed(_EVEN, text, before, tag) and has_listed(NEGATING, near, all_of(near), tag)
