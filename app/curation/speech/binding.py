"""Whose words stand in quotation marks: those that a text ties to one cue, and those that may be somebody else's.

A text is read in sentences, each with the quotations in it. What the sentence of the cue holds is the speaker's, unless
another verb of saying claims it, or the text may come to somebody else before it; so is one quotation that stands by
itself right behind that sentence. All else is in doubt: “Nonsense,” said Bob. Ann agreed: “Quite.”
"""

from collections.abc import Iterable, Sequence
from itertools import repeat

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.closing import Closed
from app.curation.speech.cues.inserted import is_told_within
from app.curation.speech.cues.reporting import Cue, Rival
from app.curation.speech.cues.sentences import Sentence, in_sentences
from app.curation.speech.home import Claim, in_home
from app.curation.speech.names.papers import find_paper
from app.curation.speech.names.signs import is_on_sign
from app.curation.speech.names.titles import find_so_called
from app.curation.speech.relayed.going_on import goes_on_last, goes_on_saying, goes_on_who
from app.curation.speech.relayed.naming_it import names_it
from app.curation.speech.relayed.own_verbs import is_of_cue
from app.curation.speech.relayed.passing_on import is_passed_on
from app.curation.speech.relayed.passives import is_said_of_speaker
from app.curation.speech.relayed.same_subject import goes_on_same
from app.curation.speech.relayed.second_verbs import is_second_verb
from app.curation.speech.relayed.subjects import has_other_subject
from app.curation.speech.turns.continuing import goes_on_with
from app.curation.speech.turns.elliptic import is_spoken_of_alike
from app.curation.speech.turns.pointing_back import points_back_to
from app.curation.speech.turns.reported import find_reported
from app.curation.speech.turns.turning import between_them, is_led_away
from app.spans import Span


def claims(
    text: str, span: Span, quotations: Sequence[Quotation], cue: Cue, rivals: Iterable[Rival]
) -> dict[Span, Claim]:
    """Whose each quotation of the stretch is, by its outer span."""
    rivals = list(rivals)
    closed = Closed.of(text, span, quotations, cue, rivals)
    if not closed:
        return _claims(text, span, quotations, cue, rivals)
    said = [*map(closed.quotation, quotations)]
    others = [closed.rival(one) for one in rivals if not (cue.speaker and cue.speaker.overlaps(one.span))]
    found = _claims(closed.text, closed.span(span), said, closed.cue(text, cue), others)
    return {one.outer: found[other.outer] for one, other in zip(quotations, said, strict=True) if other.outer in found}


def _claims(text: str, span: Span, quotations: Sequence[Quotation], cue: Cue, rivals: list[Rival]) -> dict[Span, Claim]:
    if is_said_of_speaker(text, cue) or has_other_subject(text, cue, quotations):
        return {one.outer: "another's" for one in quotations}
    sentences = in_sentences(text, span, quotations)
    rivals = _others(text, quotations, cue, rivals)
    home = next((n for n, one in enumerate(sentences) if one.span.contains(cue.span)), None)
    found: dict[Span, Claim] = {}
    for n, sentence in enumerate(sentences):
        found |= _in_sentence(text, sentence, cue, rivals, is_home=n == home)
    if home is None or is_passed_on(text, cue):
        return found
    for reported in find_reported(text, sentences, home, cue, rivals):
        whose = in_home(text, reported, cue, [])
        found |= zip((one.outer for one in reported.quotations), whose, strict=True)
    beside = goes_on_with(text, sentences, home, cue, rivals, found)
    beside = beside or points_back_to(text, sentences, home, cue, rivals)
    if beside and not is_on_sign(text, beside, cue):
        found[beside.outer] = "speaker's"
    told = [one for one in quotations if is_told_within(text, one, cue.language)]
    return found | {one.outer: "nobody's" for one in told if not one.outer.contains(cue.span)}


def _others(text: str, quotations: Sequence[Quotation], cue: Cue, rivals: Iterable[Rival]) -> list[Rival]:
    """The verbs that may lead to another, each with whether it goes on with what the speaker says."""
    naming = [
        words for one in quotations for find in (find_so_called, find_paper) if (words := find(text, one, cue.language))
    ]
    return [
        one._replace(
            is_going_on=one.is_going_on
            or goes_on_last(text, one.span, cue, quotations)
            or goes_on_who(text, one.span, cue)
            or goes_on_same(text, one.span, cue)
            or goes_on_saying(text, one.span, cue)
            or is_second_verb(text, one.span, cue, quotations)
            or names_it(text, one.span, cue)
        )
        for one in rivals
        if not (cue.speaker and cue.speaker.overlaps(one.span))
        and not (_is_within(one.span, quotations) or is_of_cue(text, one.span, cue))
        and not any(words.contains(one.span) for words in naming)
    ]


def _in_sentence(
    text: str, sentence: Sentence, cue: Cue, rivals: Iterable[Rival], *, is_home: bool
) -> dict[Span, Claim]:
    """Whose the quotations of one sentence are; only in that of the cue, its home, they are the speaker's."""
    there = [one for one in rivals if sentence.span.contains(one.span)]
    elsewhere: Claim = "another's" if there else "nobody's"
    whose = in_home(text, sentence, cue, there) if is_home else repeat(elsewhere)
    found = dict(zip((one.outer for one in sentence.quotations), whose, strict=False))
    # A name in marks is no place to come to somebody else from, unless no verb stands behind it.
    named = [one for one in sentence.quotations if found[one.outer] == "reporter's"]
    said = sentence._replace(quotations=[one for one in sentence.quotations if one not in named])
    led: list[Span] = []
    for one in sorted(said.quotations, key=lambda one: abs(one.outer.start - cue.span.start)):
        is_beyond = any(between_them(one.outer, cue.span).contains(other) for other in led)
        is_beyond = is_beyond or is_spoken_of_alike(text, named, one, cue)
        if found[one.outer] == "speaker's" and (is_beyond or is_led_away(text, said, one, cue, there)):
            found[one.outer] = "nobody's"
            led.append(one.outer)
    return found


def _is_within(span: Span, quotations: Iterable[Quotation]) -> bool:
    return any(one.outer.contains(span) for one in quotations)
