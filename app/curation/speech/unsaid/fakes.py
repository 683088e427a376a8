"""What a text calls no true words of whom it names: in a fake video, legend has it, misquoted as saying so."""

import re

from app.curation.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.lexicon.listed import tag_of
from app.text import Span
from app.words.patterns import Patterns

_FAKE = re.compile(
    r"\b(?:fake|fabricated|forged|doctored|spoof|parody|satirical|deepfake|gefälscht\w*|falsifi\w+|truqué\w*|fals[oa]"
    r"|поддельн\w+|фейков\w+)\s+(?:\w+\s+)?(?:videos?|vídeos?|vidéos?|clips?|letters?|posts?|accounts?|tweets?|audios?|recordings?"
    r"|Brief\w*|lettres?|carta|lettera|письм\w+|видео)\b|\b(?:fausse|faux) (?:vidéo|lettre|compte|message|tweet)\b"
    r"|\b(?:vídeo|carta|cuenta|perfil|lettera|video|profilo) fals[oa]\b",
    re.IGNORECASE,
)

# At the beginning of a sentence they tell that nobody knows whether it was said.
_RUMOURED = {
    "en": r"reportedly|allegedly|supposedly|purportedly|apocryphally|according to (?:legend|rumou?rs?|folklore|myth)"
    r"|(?:as )?legend has it(?: that)?",
    "de": r"angeblich|der Legende nach|Gerüchten zufolge|es heißt",
    "nl": r"naar verluidt|volgens (?:de legende|geruchten)",
    "fr": r"selon (?:la légende|la rumeur|certaines rumeurs)|on (?:dit|raconte) qu(?:e|['’])",
    "es": r"supuestamente|presuntamente|según (?:la leyenda|los rumores)|(?:se dice|dicen|cuentan) que",
    "pt": r"supostamente|alegadamente|segundo (?:a lenda|rumores)|(?:diz-se|dizem|reza a lenda) que",
    "it": r"secondo (?:la leggenda|alcune voci)|(?:si dice|si racconta|pare) che",
    "sv": r"enligt (?:legenden|rykten)|det (?:sägs|påstås) att",
    "da": r"ifølge (?:legenden|rygter)|angiveligt|efter sigende",
    "nb": r"ifølge (?:legenden|rykter)|angivelig|etter sigende|visstnok",
}
_MISQUOTED = re.compile(
    r"\bmis(?:quot|attribut)\w+|\b(?:wrongly|falsely|erroneously|incorrectly|mistakenly|apocryphally)"
    r" (?:quoted|cited|credited|attributed|reported)\b|\bfälschlich\w* (?:zugeschrieben|zitiert)\b"
    r"|\bten onrechte (?:toegeschreven|geciteerd)\b|\battribu\w+ à tort\b|\bfels?(?:citera|sitert|aktigt tillskriv)\w*"
    r"|\bfejl(?:citer|agtigt tilskrev)\w*|\b(?:atribu\w+|attribui\w+) (?:falsamente|erroneamente|erróneamente)\b",
    re.IGNORECASE,
)
_BEGINNINGS = Patterns({tag: rf"\W*(?:{pattern})(?!\w)" for tag, pattern in _RUMOURED.items()}, re.IGNORECASE)


def is_rumoured(text: str, sentence: Sentence, cue: Cue) -> bool:
    """Whether the sentence begins with what tells that nobody knows whether it was said."""
    tag = tag_of(cue.language)
    return tag in _BEGINNINGS and _BEGINNINGS[tag].match(text, sentence.span.start, cue.span.start) is not None


def is_faked(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether the reporter's part of a sentence calls a fake what they stand in."""
    is_before = one.stands_before(cue.span)
    told = Span(one.outer.end, sentence.span.end) if is_before else Span(sentence.span.start, cue.span.start)
    near = Span(one.outer.end, cue.span.end) if is_before else Span(sentence.span.start, cue.span.end)
    return _FAKE.search(text, *told) is not None or _MISQUOTED.search(text, *near) is not None
