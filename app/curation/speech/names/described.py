"""Marks of the reporter's round a part of whom he tells of: the “so-called” experts said, “Big Joe” Jones said he."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue, Rival, has_verbs_last, is_inverted
from app.curation.speech.cues.sentences import PARTED, TERMINAL, Sentence
from app.curation.speech.lexicon.listed import tag_of
from app.curation.speech.turns.another import leads_back
from app.patterns import Pattern
from app.spans import Span
from app.words.glyphs import GLYPHS

_WORD = Pattern(r"\w")
# Words in marks that are more than these are no part of a name.
_MOST_OF_NAME = 4
# From the name to the marks, and from them to the verb.
_APPOSED, _TO_VERB = re.compile(r"\s*[,،]\s*[^\s,،][^,،.:؛]{0,60}"), re.compile(r"\s*[,،]\s*")
# What leads from a verb of saying to what is said.
_LEADING = {"th": re.compile(rf"ว่า|[:{GLYPHS}]"), "zh": re.compile(r"(?![了着著过過道到])\w")}


def is_part_of_name(
    text: str, sentence: Sentence, one: Quotation, cue: Cue, rivals: list[Rival], *, tied: bool
) -> bool:
    """Whether the marks are the reporter's, of a part of whom he tells of: the “so-called” experts said."""
    if has_verbs_last(cue.language):
        return _is_apposed(text, sentence, one, cue)
    speaker = cue.speaker
    behind = text[one.last : cue.span.start]
    if speaker and speaker.end <= one.outer.start:  # Kim, the “dear leader”, said
        between = Span(max(speaker.end, sentence.span.start), one.outer.start)
        is_told = any(between.contains(rival.span) for rival in rivals)
        words = text[slice(*between)]
        is_described = "," in words if speaker.end > sentence.span.start else bool(_WORD.search(words))
        return is_described and ":" not in words and "," in behind and not is_told
    if speaker and _leads_on(text, cue) and not text[one.outer.end : speaker.start].strip():  # “铁娘子”王明说她
        return True
    if leads_back(one.behind(text), cue.language):  # “Gone”, which he said was
        return True
    if is_inverted(text, cue):  # Von einer „Krise“ sprach Anna
        return False
    is_in_it = bool(_WORD.match(text[sentence.span.start : one.outer.start].rstrip(" \u00a0")[-1:]))
    is_of_speaker = speaker is not None and not text[one.outer.end : speaker.start].strip()
    if one.ending(text) in TERMINAL or _is_told_last(text, sentence, cue):  # 「……。」首相说
        return False
    if tied and not is_in_it:  # “Big Joe” Jones said he
        is_told = bool(_WORD.search(text, cue.span.end, sentence.span.end))
        if len(text[slice(*one.outer)].split()) > _MOST_OF_NAME:
            return False
        return is_told and is_of_speaker and behind[0].isalnum() and one.behind(text).lstrip()[:1].isupper()
    return (is_in_it or is_of_speaker) and not PARTED.search(behind)


def _is_apposed(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether commas set off who the speaker is, before a verb that leads on: کریمی، بازیگر «باد»، گفت: «خسته‌ام»."""
    if cue.speaker is None or not any(other.outer.start >= cue.span.end for other in sentence.quotations):
        return False
    naming = _APPOSED.fullmatch(text, cue.speaker.end, one.outer.start)
    return naming is not None and _TO_VERB.fullmatch(text, one.outer.end, cue.span.start) is not None


def _is_told_last(text: str, sentence: Sentence, cue: Cue) -> bool:
    """Whether the cue leads to nothing else, where no comma is written before the speaker: “เราไป” สมชายกล่าว."""
    tag = tag_of(cue.language)
    return tag in _LEADING and _LEADING[tag].search(text, cue.span.end, sentence.span.end) is None


def _leads_on(text: str, cue: Cue) -> bool:
    """Whether it is told right behind the cue what is said, in languages that write no comma before it."""
    tag = tag_of(cue.language)
    return tag in _LEADING and _LEADING[tag].match(text, cue.span.end) is not None
