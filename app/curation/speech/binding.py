"""Whose words stand in quotation marks: those that a text ties to one cue, and those that may be somebody else's.

A text is read in sentences, each with the quotations in it. What the sentence of the cue holds is the speaker's, unless
another verb of saying claims it, or the text may come to somebody else before it; so is one quotation that stands by
itself right behind that sentence. All else is in doubt: “Nonsense,” said Bob. Ann agreed: “Quite.”
"""

import re
from collections.abc import Iterable, Sequence

from app.curation.quotations import Quotation
from app.curation.speech.continuing import goes_on_with, points_back_to
from app.curation.speech.heard import is_overheard
from app.curation.speech.home import Claim, in_home
from app.curation.speech.joining import JOINING
from app.curation.speech.listed import WORD, begins_with_listed, has_listed, tag_of
from app.curation.speech.passing_on import is_passed_on, leads_to
from app.curation.speech.passives import is_said_of_speaker
from app.curation.speech.proper import SAID
from app.curation.speech.reporting import Cue, Rival, has_verbs_last
from app.curation.speech.sentences import Sentence, in_sentences
from app.curation.speech.sources import find_paper
from app.curation.speech.titles import find_so_called
from app.curation.speech.turning import is_led_away
from app.curation.speech.verbs import ADDING
from app.text import Span, all_of

# Behind whom they stand it is by this one's account.
_ACCORDING = """
hu: szerint
fi: mukaan mielestä
et: sõnul arvates
tr: göre
"""
# What joins what is said to the verb that says so, and looks like one itself.
_QUOTATIVE = {"bn": "বলে"}
# What stands behind a verb that is not the last of its sentence, and goes on with who speaks.
_NOT_LAST = {
    "ja": re.compile(r"[しりいえ]?た?(?:うえ|上)で|[しりいえ]?(?:て|つつ|ながら)?、"),
    "ko": re.compile(r"[하히]?(?:며|면서|고),?\s"),
}


def claims(
    text: str, span: Span, quotations: Sequence[Quotation], cue: Cue, rivals: Iterable[Rival]
) -> dict[Span, Claim]:
    """Whose each quotation of the stretch is, by its outer span."""
    if is_said_of_speaker(text, cue):
        return {one.outer: "another's" for one in quotations}
    sentences = in_sentences(text, span, quotations)
    naming = [
        words for one in quotations for find in (find_so_called, find_paper) if (words := find(text, one, cue.language))
    ]
    rivals = [
        one._replace(is_going_on=one.is_going_on or _goes_on(text, one.span, cue, quotations))
        for one in rivals
        if not (cue.speaker and cue.speaker.overlaps(one.span))
        and not (_is_within(one.span, quotations) or _is_of_cue(text, one.span, cue))
        and not any(words.contains(one.span) for words in naming)
    ]
    home = next((n for n, one in enumerate(sentences) if one.span.contains(cue.span)), None)
    found: dict[Span, Claim] = {}
    for n, sentence in enumerate(sentences):
        there = [one for one in rivals if sentence.span.contains(one.span)]
        for one in sentence.quotations:
            elsewhere: Claim = "another's" if there else "nobody's"
            found[one.outer] = in_home(text, sentence, one, cue, there) if n == home else elsewhere
        # A name in marks is no place to come to somebody else from.
        said = sentence._replace(quotations=[one for one in sentence.quotations if found[one.outer] != "reporter's"])
        for one in said.quotations:
            if found[one.outer] == "speaker's" and is_led_away(text, said, one, cue, there):
                found[one.outer] = "nobody's"
    if home is None or is_passed_on(text, cue):
        return found
    beside = goes_on_with(text, sentences, home, cue, rivals, found)
    beside = beside or points_back_to(text, sentences, home, cue, rivals)
    if beside:
        found[beside.outer] = "speaker's"
    return found


def _is_of_cue(text: str, verb: Span, cue: Cue) -> bool:
    """Whether a verb goes with the cue: refused to answer, quotes her as saying, the mayor szerint."""
    before = text[verb.end : cue.span.start]
    for words in cue.named(text):
        before = before.replace(words, "")
    if before.isspace() and text[slice(*verb)] == _QUOTATIVE.get(tag_of(cue.language)):
        return True
    if (
        cue.speaker
        and text[cue.speaker.end : verb.start].isspace()
        and has_listed(_ACCORDING, text, verb, cue.language)
    ):
        return True
    between = text[cue.span.end : verb.start]
    if between.isspace() and is_overheard(text, cue):
        return True
    return between.strip() == "to" or before.strip() == "as" or leads_to(text, cue, verb)


def _goes_on(text: str, verb: Span, cue: Cue, quotations: Sequence[Quotation]) -> bool:
    """Whether a verb goes on with the speaker, in languages that put it last: “A” dedi ve “B” diye ekledi."""
    tag = tag_of(cue.language)
    if cue.speaker is None or not has_verbs_last(tag):
        return False
    if tag in _NOT_LAST and cue.speaker.end <= verb.start and verb.end <= cue.span.start:
        return _NOT_LAST[tag].match(text, verb.end) is not None
    if verb.start < cue.span.end or not has_listed(ADDING, text, verb, tag):
        return False
    between = Span(cue.span.end, verb.start)
    rest = Sentence(between, [one for one in quotations if between.contains(one.outer)]).outside(text)
    words = [word for word in WORD.findall(rest) if not has_listed(SAID, word, all_of(word), tag)]
    return len(words) == 1 and begins_with_listed(JOINING, rest, tag)


def _is_within(span: Span, quotations: Iterable[Quotation]) -> bool:
    return any(one.outer.contains(span) for one in quotations)
