"""Whether the speaker of one sentence goes on in the next one, which is a quotation and little else."""

import re
from collections.abc import Mapping, Sequence

from app.curation.quotations import Quotation
from app.curation.reporting import Cue, Rival, addresses, adds_to_it
from app.curation.sentences import Sentence
from app.curation.turning import is_alone
from app.text import PARAGRAPH, Span

_WORD = re.compile(r"\w")
_QUESTION = "?？؟;か"


def goes_on(
    text: str, home: Sentence, sentence: Sentence, rivals: list[Rival], found: Mapping[Span, str], language: str
) -> bool:
    """Whether a sentence is one quotation alone with which the speaker goes on."""
    if len(sentence.quotations) != 1 or _WORD.search(sentence.outside(text)):
        return False
    if any(found[one.outer] != "speaker's" for one in home.quotations):
        return False
    if any(home.span.contains(one.span) and not one.is_going_on for one in rivals):
        return False
    if _may_be_answered(text, home, sentence.quotations[0], language):
        return False
    gap = text[home.span.end : sentence.quotations[0].outer.start]
    return not home.quotations or not PARAGRAPH.search(gap)


def is_added(
    text: str, sentences: Sequence[Sentence], n: int, cue: Cue, rivals: list[Rival], found: Mapping[Span, str]
) -> bool:
    """Whether “she added” behind a quotation can mean the speaker alone: nobody else is named up to there."""
    home, sentence = sentences[n - 1], sentences[n]
    outside = sentence.outside(text)
    pronoun = adds_to_it(outside, cue.language)
    if not (pronoun and cue.speaker and cue.is_only and home.quotations and len(sentence.quotations) == 1):
        return False
    if PARAGRAPH.search(text[home.span.end - 1 : sentence.quotations[0].outer.start]):
        return False
    if any(home.span.contains(one.span) for one in rivals) or any(
        found[one.outer] != "speaker's" for one in home.quotations
    ):
        return False
    speaker = text[slice(*cue.speaker)]
    before = "".join(one.outside(text) for one in sentences[: n - 1])
    return not _WORD.search(before) and is_alone(home.outside(text), speaker, text[slice(*cue.span)], pronoun)


def _may_be_answered(text: str, home: Sentence, following: Quotation, language: str) -> bool:
    """Whether what follows may be another's answer: “Why?” she asked, and “So.” stands behind."""
    if not home.quotations:
        return False
    last = home.quotations[-1]
    if addresses(text[last.outer.end : home.span.end], language):
        return True
    is_question = text[last.pieces[-1].end - 1] in _QUESTION
    return is_question and text[following.pieces[-1].end - 1] not in _QUESTION
