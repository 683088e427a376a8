"""Sentences in marks that Japanese and Korean join to the verb that says so: 首相は会見で「続けたい」と述べた."""

import re

from app.text import Span
from app.words.glyphs import GLYPHS

# Words for a speaker, and when and where it was said, are seldom longer.
_FAR = 200
_BESIDE = f" {GLYPHS}"
# The end of a sentence in marks, and what joins it to the verb that says so.
_PREDICATE = "[いうくすつぬむぶぐるだたねよかぞわ。！？!?…]|(?<=[せへ])ん"
_ENDED = re.compile(_PREDICATE)
_JOINED = re.compile(
    rf"(?:{_PREDICATE})[{GLYPHS}]+(?:と|って)"
    rf"|[다라자냐][{GLYPHS}]+ ?(?:고|며)|[다요까죠.!?][{GLYPHS}]+ ?(?:이?라고|이?라며)"
)
# Behind the words for a speaker: an age, and what marks who does it.
_OF_SPEAKER = re.compile(r"\A(?:[(（][^)）]*[)）])?(?:は|が|も|은|는|이|가)?")
# Of what else is told before the marks the sentence in them is a part: 정부가 "졌다"고.
_TOLD_OF = re.compile(r"[をがは、]|[이가을를은는](?!\w)|,")


def is_joined(text: str, span: Span, speakers: list[str]) -> bool:
    """Whether it is a sentence of the speaker's own, before which stands only when, where or to whom it was said."""
    if not _JOINED.match(text, span.end - 1):
        return False
    before = text[max(0, span.start - _FAR) : span.start].rstrip(_BESIDE)
    ends = [at + len(word) for word in speakers if (at := before.rfind(word)) >= 0]
    return bool(ends) and not _TOLD_OF.search(_OF_SPEAKER.sub("", before[max(ends) :]))


def ends_in_predicate(text: str, span: Span) -> bool:
    """Whether the last letter is one with which a sentence ends in Japanese."""
    return _ENDED.match(text, span.end - 1) is not None
