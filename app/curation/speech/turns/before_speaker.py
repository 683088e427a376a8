"""Where a clause with the speaker begins behind a quotation, as in: To Bob it was “fine”, but Ann said so."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import tag_of
from app.curation.speech.turns.another import joins_another
from app.spans import Span

_WORD, _PARTED = re.compile(r"\w"), re.compile(r"[,;:—–，；：、،؛-]")
_WHOLE = "。！？…，"


def is_before_speaker(text: str, gap: Span, one: Quotation, cue: Cue) -> bool:
    if not cue.speaker or not gap.contains(cue.speaker) or _is_titled(text, one, cue.speaker, cue):
        return False
    words = text[gap.start : cue.speaker.start]
    is_inserted = _PARTED.search(words.rstrip()[-1:]) or not _WORD.search(words)
    return not is_inserted or joins_another(words, cue.language)


def _is_titled(text: str, one: Quotation, speaker: Span, cue: Cue) -> bool:
    """Whether no more than what the speaker is stands between a whole sentence and his name, in Chinese."""
    is_whole = tag_of(cue.language) == "zh" and one.ending(text) in _WHOLE
    return is_whole and text[one.outer.end : speaker.start].isalnum()
