"""Who else calls something so with the verb of the cue, told once: назвал это «шагом», оппозиция — «позором»."""

from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.calling import CALLING
from app.curation.speech.lexicon.listed import has_listed, tag_of
from app.text import Span
from app.words.patterns import Patterns

# Between what the one calls it and what the other does.
_AND_HE = Patterns(
    dict.fromkeys(("ru", "uk", "bg"), r",\s(?:[аиі]\s)?\w+(?:\s\w+)?\s[—–-]\s")
    | {
        "hr": r",\s[aа]\s(?!i\b|и\b|ne\b)\w+\s",
        "pl": r",\s(?:a|zaś)\s(?!nawet|także|nie|potem)\w+\s",
        "cs": r",\s(?:opozice|vláda|senát|kritici|odpůrci|odbory)\s",
        "sv": r",\s(?:och |men )?\w{4,}(?:en|et|erna|arna)\s",
        "da": r",\s(?:og |men )?\w{4,}(?:en|et|erne)\s",
        "nb": r",\s(?:og |men )?\w{4,}(?:en|et|ene)\s",
    }
)


def is_of_another_too(text: str, gap: Span, cue: Cue) -> bool:
    """Whether no more than another who calls it so stands between two quotations."""
    tag = tag_of(cue.language)
    is_other = tag in _AND_HE and _AND_HE[tag].fullmatch(text, *gap) is not None
    return is_other and has_listed(CALLING, text, cue.span, tag)
