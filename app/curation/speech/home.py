"""Whose a quotation is that stands in the sentence of the cue."""

import re
from collections.abc import Iterator
from typing import Literal

from app.curation.quotations import Quotation
from app.curation.speech.cues.reporting import Cue, Rival, has_verbs, has_verbs_last, is_inverted
from app.curation.speech.cues.sentences import PARTED, Sentence
from app.curation.speech.lexicon.listed import has_listed
from app.curation.speech.names.described import is_part_of_name
from app.curation.speech.names.titles import is_title
from app.curation.speech.relayed.answering import is_answered
from app.curation.speech.relayed.heard import is_heard
from app.curation.speech.relayed.leading import is_own_naming, leads_away
from app.curation.speech.relayed.passing_on import find_sources, is_anothers, is_claimed, passes_on
from app.curation.speech.relayed.put_to import is_put_to
from app.curation.speech.relayed.sources import is_sourced
from app.curation.speech.turns.another import begins_another, goes_on
from app.curation.speech.turns.clauses import is_of_other_clause
from app.curation.speech.turns.framing import is_framing
from app.curation.speech.turns.turning import between_them
from app.curation.speech.unsaid.deeds import is_deed
from app.curation.speech.unsaid.denials import is_denied
from app.curation.speech.unsaid.supposing import is_supposed
from app.curation.tied import is_tied
from app.text import Span

_WORD = re.compile(r"\w")
# A verb claims what stands before it over so many words: “no,” the man in the street said.
_FAR = 4
_REMEMBERING = """
en: recall* remember* heard hears imagin*
"""
# The reporter's are marks round a part of what he says himself, or of what he says that others say.
Claim = Literal["speaker's", "another's", "reporter's", "nobody's"]


def in_home(text: str, sentence: Sentence, cue: Cue, rivals: list[Rival]) -> Iterator[Claim]:
    """Whose each quotation is that stands in the sentence of the cue."""
    sources = list(find_sources(text, sentence, cue, rivals))
    pieces = [piece for one in sentence.quotations for piece in one.pieces]
    for one in sentence.quotations:
        tied = is_tied(text, between_them(one.outer, cue.span), pieces, cue.named(text))
        is_told = tied or has_verbs(cue.language)
        yield _claim(text, sentence, one, cue, rivals, sources, tied=tied) if is_told else "nobody's"


def _claim(
    text: str, sentence: Sentence, one: Quotation, cue: Cue, rivals: list[Rival], sources: list[Span], *, tied: bool
) -> Claim:
    if one.outer.contains(cue.span):
        words = text[slice(*one.outer)].replace(text[slice(*cue.span)], "", 1)
        return "speaker's" if _WORD.search(words) else "reporter's"  # he “apologised”
    between = between_them(one.outer, cue.span)
    is_of_cue = cue.span.contains(one.outer) or (cue.speaker is not None and cue.speaker.overlaps(one.outer))
    if is_of_cue or is_title(text, sentence, one, cue) or is_framing(text, sentence, one, cue):
        return "reporter's"
    if _is_said_by_nobody(text, sentence, one, cue, tied=tied) or is_put_to(text, sentence, one, cue):
        return "reporter's"
    if is_answered(text, one, cue) or is_heard(text, one, cue):
        return "another's"
    if passes_on(text, one, cue, is_tied=tied):
        return "another's"
    if is_claimed(text, sentence, cue, rivals) or is_sourced(text, sentence, cue):
        return "another's"
    if is_own_naming(text, one, cue):
        return "speaker's"
    is_led_away = leads_away(text, sentence, one, cue, [rival for rival in rivals if between.contains(rival.span)])
    if is_led_away or is_anothers(text, sentence, one, sources, cue.language):
        return "another's"
    return _beside(text, sentence, one, cue, rivals, tied=tied)


def _is_said_by_nobody(text: str, sentence: Sentence, one: Quotation, cue: Cue, *, tied: bool) -> bool:
    is_said = not (is_supposed(text, sentence, one, cue) or is_deed(text, one, cue))
    return not is_said or is_denied(text, sentence, one, cue, is_tied=tied)


def _beside(text: str, sentence: Sentence, one: Quotation, cue: Cue, rivals: list[Rival], *, tied: bool) -> Claim:
    """Whose it is by the verbs that stand on the other side of it, or of the cue, and by what parts it from that."""
    if is_of_other_clause(text, sentence, one, cue):
        return "nobody's"
    before = [rival for rival in rivals if rival.span.end <= min(one.outer.start, cue.span.start)]
    if one.stands_before(cue.span):
        if any(_is_told_of(text, cue, rival) for rival in rivals):
            return "another's"
        if is_part_of_name(text, sentence, one, cue, rivals, tied=tied):
            return "reporter's"
        is_set_off = not before or _is_set_off(text, sentence.span.start, one, before[-1], cue, tied=tied)
        return "speaker's" if is_set_off else "another's"
    if not tied and any(_claims_back(text, one, rival, cue.language) for rival in rivals):
        return "another's"
    return "speaker's"


def _is_told_of(text: str, cue: Cue, rival: Rival) -> bool:
    """Whether the cue tells that another spoke: “No,” she says he told her."""
    at = cue.speaker.end if is_inverted(text, cue) and cue.speaker else cue.span.end
    between = text[at : rival.span.start]
    is_near = at < rival.span.start and len(between.split()) < _FAR and not PARTED.search(between)
    return is_near and (goes_on(between, cue.language) or _is_remembered(text, cue, rival))


def _is_remembered(text: str, cue: Cue, rival: Rival) -> bool:
    """Whether the cue tells how another spoke: “No,” she recalls Bob telling her."""
    is_telling = text[slice(*rival.span)].endswith("ing")
    return is_telling and has_listed(_REMEMBERING, text, cue.span, cue.language)


def _is_set_off(text: str, start: int, one: Quotation, rival: Rival, cue: Cue, *, tied: bool) -> bool:
    """Whether a verb before a quotation that is tied to the cue leads elsewhere: Bob said so, “no,” said Ann."""
    between = text[rival.span.end : one.outer.start]
    if tied and rival.is_going_on:  # Calling it “a farce”, Ann said
        return has_verbs_last(cue.language) or not text[start : rival.span.start].strip()
    if not tied or not between.strip(", \u00a0"):  # Bob shouted, “no,” said Ann
        return False
    if between.rstrip().endswith((":", "：")):  # Bob told us: “no,” said Ann
        return len(between.split()) >= _FAR
    return has_verbs_last(cue.language) or bool(PARTED.search(between))


def _claims_back(text: str, one: Quotation, rival: Rival, language: str) -> bool:
    """Whether a verb behind a quotation may be the one that says whose it is."""
    between = text[one.outer.end : rival.span.start]
    is_near = one.stands_before(rival.span) and len(between.split()) < _FAR
    if between.endswith(" to "):  # called him a “liar” for going on to insist
        return False
    return is_near and not rival.is_going_on and not begins_another(between, language)
