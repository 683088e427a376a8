"""What a text calls no true words of whom it names: in a fake video, Ann says “I resign”."""

import re

from app.curation.quotations import Quotation
from app.curation.speech.reporting import Cue
from app.curation.speech.sentences import Sentence
from app.text import Span

_FAKE = re.compile(
    r"\b(?:fake|fabricated|forged|doctored|spoof|parody|satirical|deepfake|gefälscht\w*|falsifi\w+|truqué\w*|fals[oa]"
    r"|поддельн\w+|фейков\w+)\s+(?:\w+\s+)?(?:videos?|vídeos?|vidéos?|clips?|letters?|posts?|accounts?|tweets?|audios?|recordings?"
    r"|Brief\w*|lettres?|carta|lettera|письм\w+|видео)\b|\b(?:fausse|faux) (?:vidéo|lettre|compte|message|tweet)\b"
    r"|\b(?:vídeo|carta|cuenta|perfil|lettera|video|profilo) fals[oa]\b",
    re.IGNORECASE,
)


def is_faked(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether the reporter's part of a sentence calls a fake what they stand in."""
    is_before = one.stands_before(cue.span)
    told = Span(one.outer.end, sentence.span.end) if is_before else Span(sentence.span.start, cue.span.start)
    return _FAKE.search(text, *told) is not None
