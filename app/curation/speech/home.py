"""Whose a quotation is that stands in the sentence of the cue."""

from collections.abc import Iterator
from typing import Literal

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.accounts import is_account
from app.curation.speech.cues.relative import is_attributive, is_of_main_clause
from app.curation.speech.cues.reporting import Cue, Rival, has_verbs
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.cues.tied import is_tied
from app.curation.speech.names.described import is_part_of_name
from app.curation.speech.names.epithets import is_epithet
from app.curation.speech.names.titles import is_title
from app.curation.speech.relayed.answering import is_answered
from app.curation.speech.relayed.called import is_called_last
from app.curation.speech.relayed.credited import find_sources, is_anothers
from app.curation.speech.relayed.heard import is_heard, is_saying_of_another
from app.curation.speech.relayed.leading import is_own_naming, leads_away
from app.curation.speech.relayed.nested import is_nested
from app.curation.speech.relayed.passing_on import is_claimed, is_claimed_behind, passes_on
from app.curation.speech.relayed.put_to import is_put_to
from app.curation.speech.relayed.reading_out import reads_out
from app.curation.speech.relayed.sources import (
    is_relay,
    is_relayed_behind,
    is_sourced,
    is_sourced_amid,
    is_sourced_there,
)
from app.curation.speech.relayed.whose_words import is_of_anothers_words
from app.curation.speech.turns.amid_clauses import is_amid_earlier_clause
from app.curation.speech.turns.beside import claims_back, goes_on_behind, is_set_off, is_told_of
from app.curation.speech.turns.clauses import is_of_other_clause
from app.curation.speech.turns.framing import is_framing
from app.curation.speech.turns.turning import between_them
from app.curation.speech.unsaid.deeds import is_deed
from app.curation.speech.unsaid.denials import is_denied
from app.curation.speech.unsaid.neither import is_neither
from app.curation.speech.unsaid.not_called import is_not_called
from app.curation.speech.unsaid.not_said import is_not_said
from app.curation.speech.unsaid.rejected import is_rejected
from app.curation.speech.unsaid.supposing import is_supposed
from app.patterns import Pattern
from app.spans import Span

_WORD = Pattern(r"\w")
_NAMED_BEHIND = Pattern(r" [A-ZÀ-ÞА-Я][\w’'-]*(?: [A-ZÀ-ÞА-Я][\w’'-]*)*(?:\W|\Z)")
# The reporter's are marks round a part of what he says himself, or of what he says that others say.
Claim = Literal["speaker's", "another's", "reporter's", "nobody's"]


def in_home(text: str, sentence: Sentence, cue: Cue, rivals: list[Rival]) -> Iterator[Claim]:
    """Whose each quotation is that stands in the sentence of the cue."""
    sources = list(find_sources(text, sentence, cue, rivals))
    pieces = [piece for one in sentence.quotations for piece in one.pieces]
    for one in sentence.quotations:
        tied = is_tied(text, between_them(one.outer, cue.span), pieces, cue.named(text))
        is_told = tied or has_verbs(cue.language)
        is_behind = cue.speaker is not None and cue.speaker.end <= one.outer.start
        others = [rival for rival in rivals if not (is_behind and is_attributive(text, rival.span, cue))]
        yield _claim(text, sentence, one, cue, others, sources, tied=tied) if is_told else "nobody's"


def _claim(
    text: str, sentence: Sentence, one: Quotation, cue: Cue, rivals: list[Rival], sources: list[Span], *, tied: bool
) -> Claim:
    if one.outer.contains(cue.span):
        words = text[slice(*one.outer)].replace(text[slice(*cue.span)], "", 1)
        return "speaker's" if _WORD.search(words) else "reporter's"  # he “apologised”
    between = between_them(one.outer, cue.span)
    is_of_cue = cue.span.contains(one.outer) or (cue.speaker is not None and cue.speaker.overlaps(one.outer))
    is_named = is_title(text, sentence, one, cue) or is_epithet(text, sentence, one, cue, rivals)
    if is_of_cue or (is_named and not is_called_last(text, one, cue)) or _is_in_frame(text, sentence, one, cue):
        return "reporter's"
    if _is_said_by_nobody(text, sentence, one, cue, tied=tied) or is_put_to(text, sentence, one, cue):
        return "reporter's"
    if is_answered(text, one, cue) or is_heard(text, one, cue) or is_nested(text, one, cue):
        return "another's"
    if is_of_anothers_words(text, one, cue) or is_saying_of_another(text, cue):
        return "another's"
    if passes_on(text, one, cue, is_tied=tied) or reads_out(text, sentence, cue) or is_relay(text, cue, rivals):
        return "another's"
    if _is_told_by_another(text, sentence, one, cue, rivals):
        return "another's"
    if is_own_naming(text, sentence, one, cue):
        return "speaker's"
    is_led_away = leads_away(text, sentence, one, cue, [rival for rival in rivals if between.contains(rival.span)])
    if is_led_away or is_anothers(text, sentence, one, sources, cue.language):
        return "another's"
    return _beside(text, sentence, one, cue, rivals, tied=tied)


def _is_in_frame(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether the reporter tells with it where, when or how it is said: after the “long night”, Ann said."""
    if is_amid_earlier_clause(text, sentence, one, cue):
        return True
    return is_framing(text, sentence, one, cue) and not is_own_naming(text, sentence, one, cue)


def _is_said_by_nobody(text: str, sentence: Sentence, one: Quotation, cue: Cue, *, tied: bool) -> bool:
    if is_supposed(text, sentence, one, cue) or is_deed(text, one, cue):
        return True
    if is_not_called(text, one, cue) or is_not_said(text, one, cue) or is_neither(text, sentence, one, cue):
        return True
    return is_denied(text, sentence, one, cue, is_tied=tied) or is_rejected(text, sentence, one, cue)


def _is_told_by_another(text: str, sentence: Sentence, one: Quotation, cue: Cue, rivals: list[Rival]) -> bool:
    """Whether it is told by another's word that it was said, or what was said is told by another's."""
    if is_claimed(text, sentence, cue, rivals) or is_claimed_behind(text, sentence, one, cue, rivals):
        return True
    if is_relayed_behind(text, sentence, one, cue) or is_sourced(text, sentence, cue):
        return True
    return is_sourced_amid(text, cue) or is_sourced_there(text, one, cue)


def _beside(text: str, sentence: Sentence, one: Quotation, cue: Cue, rivals: list[Rival], *, tied: bool) -> Claim:
    """Whose it is by the verbs that stand on the other side of it, or of the cue, and by what parts it from that."""
    if is_of_other_clause(text, sentence, one, cue):
        return "nobody's"
    before = [rival for rival in rivals if rival.span.end <= min(one.outer.start, cue.span.start)]
    if one.stands_before(cue.span):
        if any(is_told_of(text, cue, rival) for rival in rivals):
            return "another's"
        if is_part_of_name(text, sentence, one, cue, rivals, tied=tied):
            return "reporter's"
        is_parted = not before or is_set_off(text, sentence.span.start, one, before[-1], cue, tied=tied)
        return "speaker's" if is_parted else "another's"
    if any(goes_on_behind(text, one, rival, cue) for rival in rivals):
        return "another's"
    behind = [rival for rival in rivals if not is_of_main_clause(text, one.outer, rival.span, cue)]
    claiming = [rival for rival in behind if claims_back(text, one, rival, cue.language)]
    if any(not tied or is_account(text, cue) or _is_told_behind(text, one, rival) for rival in claiming):
        return "another's"
    return "speaker's"


def _is_told_behind(text: str, one: Quotation, rival: Rival) -> bool:
    """Whether who says it is named right behind it: “We stay,” said Ann — “never!” cried Bob — “and we fight.”."""
    is_right_behind = text[one.outer.end : rival.span.start].isspace()
    return is_right_behind and _NAMED_BEHIND.match(text, rival.span.end) is not None
