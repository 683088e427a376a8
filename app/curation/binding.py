"""Whose words stand in quotation marks: those that a text ties to one cue, and those that may be somebody else's.

A text is read in sentences, each with the quotations in it. What the sentence of the cue holds is the speaker's, unless
another verb of saying claims it, or the text may come to somebody else before it; so is one quotation that stands by
itself right behind that sentence. All else is in doubt: “Nonsense,” said Bob. Ann agreed: “Quite.”
"""

import re
from collections.abc import Iterable, Sequence
from typing import Literal

from app.curation.continuing import goes_on_with
from app.curation.denials import is_denied
from app.curation.quotations import Quotation, is_tied
from app.curation.reporting import (
    Cue,
    Rival,
    begins_another,
    has_verbs_last,
    leads_back,
    quotes_another,
)
from app.curation.sentences import Sentence, in_sentences
from app.curation.titles import is_title
from app.curation.turning import between_them, is_led_away
from app.text import Span

_WORD = re.compile(r"\w")
_PARTED = re.compile(r"[,;:—–，；：、،؛]")
# A verb claims what stands before it over so many words: “no,” the man in the street said.
_FAR = 4
# The reporter's are marks round a part of what he says himself.
Claim = Literal["speaker's", "another's", "reporter's", "nobody's"]


def claims(
    text: str, span: Span, quotations: Sequence[Quotation], cue: Cue, rivals: Iterable[Rival]
) -> dict[Span, Claim]:
    """Whose each quotation of the stretch is, by its outer span."""
    sentences = in_sentences(text, span, quotations)
    rivals = [one for one in rivals if not (_is_within(one.span, quotations) or _is_of_cue(text, one.span, cue))]
    home = next((n for n, one in enumerate(sentences) if one.span.contains(cue.span)), None)
    found: dict[Span, Claim] = {}
    for n, sentence in enumerate(sentences):
        there = [one for one in rivals if sentence.span.contains(one.span)]
        for one in sentence.quotations:
            if n == home or one.outer.contains(cue.span):
                claim = _in_home(text, sentence, one, cue, there)
                is_left = claim == "speaker's" and is_led_away(text, sentence, one, cue, there)
                found[one.outer] = "nobody's" if is_left else claim
            else:
                found[one.outer] = "another's" if there else "nobody's"
    following = None if home is None else goes_on_with(text, sentences, home, cue, rivals, found)
    if following:
        found[following.outer] = "speaker's"
    return found


def _in_home(text: str, sentence: Sentence, one: Quotation, cue: Cue, rivals: list[Rival]) -> Claim:
    """Whose a quotation is that stands in the sentence of the cue."""
    if one.outer.contains(cue.span):
        return "speaker's"
    if cue.speaker and cue.speaker.overlaps(one.outer):
        return "reporter's"
    between = between_them(one.outer, cue.span)
    speaker = [text[slice(*cue.speaker)]] if cue.speaker else []
    pieces = [piece for other in sentence.quotations for piece in other.pieces]
    tied = is_tied(text, between, pieces, speaker)
    if is_title(text, one, cue) or is_denied(text, one, cue, is_tied=tied):
        return "reporter's"
    if any(between.contains(rival.span) and not rival.is_going_on for rival in rivals):
        return "another's"
    if quotes_another(text, Span(sentence.span.start, one.outer.start), cue.language):
        return "another's"
    before = [rival for rival in rivals if rival.span.end <= min(one.outer.start, cue.span.start)]
    if one.outer.start < cue.span.start:
        if _is_named(text, sentence, one, cue, rivals, is_tied=tied):
            return "reporter's"
        if before and not (tied and _PARTED.search(text[before[-1].span.end : one.outer.start])):
            return "another's"
        return "speaker's"
    if not tied and any(_claims_back(text, one, rival, cue.language) for rival in rivals):
        return "another's"
    return "speaker's"


def _claims_back(text: str, one: Quotation, rival: Rival, language: str) -> bool:
    """Whether a verb behind a quotation may be the one that says whose it is."""
    between = text[one.outer.end : rival.span.start]
    is_near = one.outer.end <= rival.span.start and len(between.split()) < _FAR
    return is_near and not rival.is_going_on and not begins_another(between, language)


def _is_named(text: str, sentence: Sentence, one: Quotation, cue: Cue, rivals: list[Rival], *, is_tied: bool) -> bool:
    """Whether the marks are the reporter's, of a part of whom he tells of: the “so-called” experts said."""
    if has_verbs_last(cue.language):
        return False
    speaker = cue.speaker if cue.speaker and sentence.span.contains(cue.speaker) else None
    behind = text[one.pieces[-1].end - 1 : cue.span.start]
    if speaker and speaker.end <= one.outer.start:  # Kim, the “dear leader”, said
        between = Span(speaker.end, one.outer.start)
        is_going_on = any(between.contains(rival.span) and rival.is_going_on for rival in rivals)
        return "," in text[slice(*between)] and "," in behind and not is_going_on
    if leads_back(text[one.outer.end : cue.span.start], cue.language):  # “Gone”, which he said was
        return True
    is_in_it = bool(_WORD.match(text[sentence.span.start : one.outer.start].rstrip(" \u00a0")[-1:]))
    is_of_speaker = speaker is not None and not text[one.outer.end : speaker.start].strip()
    if is_tied and not is_in_it:  # “Big Joe” Jones said he
        is_told = bool(_WORD.search(text, cue.span.end, sentence.span.end))
        return is_told and is_of_speaker and behind[0].isalnum() and text[one.outer.end :].lstrip()[:1].isupper()
    return (is_in_it or is_of_speaker) and not _PARTED.search(behind)


def _is_of_cue(text: str, verb: Span, cue: Cue) -> bool:
    """Whether a verb goes with the cue: refused to answer."""
    return text[cue.span.end : verb.start].strip() == "to"


def _is_within(span: Span, quotations: Iterable[Quotation]) -> bool:
    return any(one.outer.contains(span) for one in quotations)
