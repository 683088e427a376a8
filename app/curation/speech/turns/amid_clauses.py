"""Marks amid a clause that a reporter of China ends before he comes to who speaks, and says it behind that."""

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import TERMINAL, Sentence
from app.curation.speech.lexicon.listed import tag_of
from app.patterns import Pattern

_ENDED = Pattern("[，；。！？…—][^“”「」]*")
# When or where it was said: 在“难堪”的辩论之后.
_FRAMED, _FRAME_ENDED = (
    Pattern("[\\s“”]*在[^，。“”]*"),
    Pattern("[^，。“”]{1,12}(?:[后後时時前中上里裡]|期间|期間|之际|之際)，"),
)
_GOES_ON = Pattern("[，,：:]")


def is_amid_earlier_clause(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    speaker = cue.speaker
    if tag_of(cue.language) != "zh" or speaker is None or not one.outer.end <= speaker.start < cue.span.start:
        return False
    if _FRAMED.fullmatch(text, sentence.span.start, one.outer.start) and _FRAME_ENDED.match(text, one.outer.end):
        return True
    is_amid = text[one.outer.end : one.outer.end + 1].isalnum() and one.ending(text) not in f"{TERMINAL}，"
    is_amid = is_amid and one.outer.start > sentence.span.start and text[one.outer.start - 1].isalnum()
    behind = text[cue.span.end : sentence.span.end]
    is_told_behind = _GOES_ON.match(behind) is not None and any(char.isalnum() for char in behind)
    return is_amid and is_told_behind and _ENDED.search(text, one.outer.end, speaker.start) is not None
