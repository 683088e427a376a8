"""Sentences in marks that a language joins to the verb that says so: 首相は会見で「続けたい」と述べた."""

import re

from app.patterns import Pattern
from app.spans import Span
from app.words.glyphs import GLYPHS

# Words for a speaker, and when and where it was said, are seldom longer.
_FAR = 200
_BESIDE = f" {GLYPHS}"
# The end of a sentence in marks, and what joins it to the verb that says so.
_PREDICATE = "[いうくすつぬむぶぐるだたねよかぞわ。！？!?…]|(?<=[せへ])ん"
_ENDED = Pattern(_PREDICATE)
_JOINED = Pattern(
    rf"(?:{_PREDICATE})[{GLYPHS}]+(?:と|って)"
    rf"|[다라자냐][{GLYPHS}]+ ?(?:고|며)|[다요까죠.!?][{GLYPHS}]+ ?(?:이?라고|이?라며)"
)
# The same in Turkish, of more words than one or with their end, where they are no name for something.
_TOLD = Pattern(
    rf"[{GLYPHS}]+ (?:diye(?:rek)? (?!(?:nitele|adland|tanım|seslen|çağır|anıl|bilin)\w*)"
    r"|(?:de(?:di|diler|miş|mişti|mekte|r)|diyor|diyordu)(?!\w))"
)
_SENTENCE = Pattern(r"[^\W\d_].*(?:\s|[.!?…]\Z)", re.DOTALL)
# Between a sentence in marks that comes first and the verb: who says so, and no other part of what is said.
_TO_VERB = Pattern(r"[^、。「」をに]*")
# Behind the words for a speaker: a title, an age, and what marks who does it.
_OF_SPEAKER = Pattern(
    r"\A(?:[\u4e00-\u9fff々]{1,8}|(?: ?[가-힣]{2,8}){1,2}?)??(?:[(（][^)）]*[)）])?(?:は|が|も|은|는|이|가)?,?"
)
# Of what else is told before the marks the sentence in them is a part: 정부가 "졌다"고.
_TOLD_OF = Pattern(r"[をがは、]|[이가을를은는](?!\w)|,|(?<!\w)(?:için|hakkında)(?!\w)")


def is_joined(text: str, span: Span, speakers: list[str]) -> bool:
    """Whether it is a sentence of the speaker's own, before which stands only when, where or to whom it was said."""
    is_told = _TOLD.match(text, span.end) and text[span.start].isupper() and _SENTENCE.match(text[slice(*span)])
    if not is_told and not _JOINED.match(text, span.end - 1):
        return False
    before = text[max(0, span.start - _FAR) : span.start].rstrip(_BESIDE)
    ends = [at + len(word) for word in speakers if (at := before.rfind(word)) >= 0]
    return bool(ends) and not _TOLD_OF.search(_OF_SPEAKER.sub("", before[max(ends) :]))


def opens_joined(text: str, span: Span, cue: Span, speakers: list[str]) -> bool:
    """Whether a sentence that comes first is joined to the verb, and only who says so stands between."""
    joined = _JOINED.match(text, span.end - 1)
    if joined is None:
        return False
    between = text[joined.end() : cue.start]
    for word in speakers:  # と近くの主婦、森さんは話す
        between = between.replace(f"、{word}", word)
    return _TO_VERB.fullmatch(between) is not None


def ends_in_predicate(text: str, span: Span) -> bool:
    """Whether the last letter is one with which a sentence ends in Japanese."""
    return _ENDED.match(text, span.end - 1) is not None
