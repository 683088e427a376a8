"""What a speaker reads out from what another wrote: reading from his wife's diary, Bob said: “…”."""

from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.lexicon.listed import tag_of
from app.patterns import Pattern, Patterns

# Whose it is: of another than the speaker, or one who is named.
_READING = Patterns({
    "en": r"\b[Rr]ead(?:ing)? (?:aloud |out )?(?:from )?"
    r"(?:(?:[A-Z]\w+|(?:the|his|her|their|a) (?:\w+ ){0,2}?\w+)['’]s? "
    r"(?:[\w-]+ ){0,2}?(?:letter|diary|journal|note|poem|book|e-?mail|message|will|memoir|statement|testimony|words)"
    r"|(?:the|a|an?|from|some|lines?) (?:\w+ ){0,2}?(?:letter|diary|poem|book|note|lines?|passage|verse) (?:by"
    r"|from|of) )",
    "de": r"\b[Aa]us (?:dem|der|einem|einer) (?:\w+ )?(?:\w*brief|Brief|Tagebuch|Buch|Gedicht|Roman|Schreiben"
    r"|Mail|Notiz)\w*"
    r" (?:seine[rs]|ihre[rs]|de[rs]|von|eine[rs]) [^,.;:]{2,30}? ?(?:lesend|vorlesend|zitierend)",
    "fr": r"\b[Ll]isant (?:\w+ )?(?:le|la|les|une?|des) (?:\w+ )?(?:journal|lettre|livre|poème|mot|message"
    r"|testament|vers|phrase)"
    r"s? (?:de |du |d['’]|des )",
    "es": r"\b[Ll]eyendo (?:\w+ )?(?:el|la|los|una?|unos) (?:diario|carta|libro|poema|nota|mensaje|testamento"
    r"|versos?|frase)"
    r" (?:de |del )",
    "pt": r"\b[Ll]endo (?:\w+ )?(?:[oa]|os|uma?|uns) (?:diário|carta|livro|poema|nota|mensagem|testamento|versos?"
    r"|frase) d[eoa]s? ",
    "it": r"\b[Ll]eggendo (?:\w+ )?(?:il|la|i|una?|un['’]|dei) ?(?:diario|lettera|libro|poesia|biglietto"
    r"|messaggio|testamento"
    r"|vers[oi]|frase) (?:di |del|della |dell['’])",
    "nl": r"\b[Vv]oorlezend uit (?:de|het|een) (?:brief|dagboek|boek|gedicht) van ",
    "ru": r"\b[Чч]итая (?:вслух )?(?:дневник|письмо|книгу|стихи|записку|строки) ",
    "pl": r"\b[Cc]zytając (?:\w+ )?(?:list"
    r"|dziennik|książkę|wiersz|pamiętnik) ",
})  # fmt: skip
_OWN = Pattern(r"\b(?:his|her|their) (?:own|prepared)\b")


def reads_out(text: str, sentence: Sentence, cue: Cue) -> bool:
    """Whether the sentence tells before the cue that he reads so."""
    tag, first = tag_of(cue.language), min(cue.span.start, cue.speaker.start if cue.speaker else cue.span.start)
    found = _READING[tag].search(text, sentence.span.start, first) if tag in _READING else None
    return found is not None and not _OWN.search(found[0])
