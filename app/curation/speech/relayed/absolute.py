"""Who says it in a clause without a finite verb: he left, with Ann saying; tendo alguém dito; avendo Moro detto."""

from app.curation.speech.cues.before import REACH
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import tag_of
from app.patterns import Pattern, Patterns
from app.spans import Span

_NAME = r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,3}"
# Another subject between the speaker and the verb.
_BEFORE = Patterns({
    "en": rf"(?:,|[—–-]) with (?:one |some |several |(?:an?|the|another|his|her|their) (?:[\w’'-]+ ){{1,3}}|{_NAME} )"
    rf"(?:of (?:them|[\w ]{{2,20}}) )?\Z",
    "fr": rf"(?:,|[—–-]) (?:quelqu['’]un|(?:une?|le|la|les|des|son|sa|ses|certains) (?:[\w’'-]+ ){{1,3}}"
    rf"|{_NAME} )[ ]?ayant \Z",
    "pt": rf", (?:tendo|havendo) (?:alguém|(?:uma?|o|a|os|as) (?:[\w’'-]+ ?){{1,3}}|{_NAME}) ?\Z",
    "it": rf", avendo (?:qualcuno|(?:una?|uno|il|lo|la|i|gli|le) (?:[\w’'-]+ ?){{1,3}}|{_NAME}) ?\Z",
})  # fmt: skip
_TO = Pattern(rf"\bonly for (?:(?:the|an?|his|her|their) (?:[\w’'-]+ ){{1,3}}|others |{_NAME} )to \Z")
# The same behind the verb.
_PARTICIPLE = Patterns({"es": r", habiendo(?:le|les|lo)? \Z", "ca": r", havent(?:-li|-los)? \Z"})
_BEHIND = Patterns({
    "es": rf" (?:alguien|(?:una?|el|la|los|las) [a-záéíóúñ]+|{_NAME})", "ca": rf" (?:algú|(?:una?|el|la|els) \w+"
    rf"|{_NAME})",
})  # fmt: skip


def is_absolute(text: str, speaker: Span, cue: Cue) -> bool:
    """Whether another is the subject of a gerund or participle that the cue is."""
    tag = tag_of(cue.language)
    if speaker.end > cue.span.start:
        return False
    before = Span(max(speaker.end, cue.span.start - REACH), cue.span.start)
    if tag == "en" and not text[slice(*cue.span)].endswith("ing"):
        return _TO.search(text, *before) is not None
    if tag in _BEFORE and _BEFORE[tag].search(text, *before):
        return True
    is_participle = tag in _PARTICIPLE and _PARTICIPLE[tag].search(text, *before) is not None
    return is_participle and _BEHIND[tag].match(text, cue.span.end) is not None
