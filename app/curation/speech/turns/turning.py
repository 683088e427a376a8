"""Where a sentence may come to somebody else: Ann said it was “grim”, to Bob it was “fine”.

What is marked there is in doubt, though no verb of saying is known to claim it.
"""

import re
from collections.abc import Callable
from itertools import pairwise

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.adding import joint
from app.curation.speech.cues.relative import is_on_speaker
from app.curation.speech.cues.reporting import Cue, Rival, has_verbs_last
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.cues.tied import is_tied
from app.curation.speech.lexicon.clauses.clauses import THAT
from app.curation.speech.lexicon.clauses.joining import JOINING, TURNING
from app.curation.speech.lexicon.listed import begins_with_listed, has_listed
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.curation.speech.turns.another import leads_to_another, leads_to_clause, names_another
from app.curation.speech.turns.before_speaker import is_before_speaker
from app.curation.speech.turns.elliptic import is_named_behind, is_of_another_too
from app.curation.speech.turns.led_to import is_led_to
from app.curation.speech.turns.resuming import is_behind_apposition, is_resumed
from app.patterns import Pattern
from app.spans import Span, all_of
from app.words.glyphs import GLYPHS

# A clause begins with them that is not what is said in the end.
_CONCEDING = """
en: while although though if when despite as
de: während obwohl wenn
nl: hoewel terwijl als
fr: si bien
es: aunque si mientras
pt: embora se enquanto
it: se sebbene mentre pur
sv: även medan
da: selvom hvis mens
nb: selv hvis mens
"""
# Of “that” and the word behind it.
_LONGEST = 30
_FIRST = Pattern(r"[\s,]*\w+")
# Who else says so: and the union, “no”.
_AND_WHO = Pattern(
    r"(?<!\w)(?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar|och|men|og)\s+(?:the|an?|his|her|their|its|another|one"
    r"|d(?:er|ie|as)|eine?|les?|la|une?|el|los|il|lo|os?|uma?|de|het|een|ett?)\s+\w+[,:]?\s*\Z"
)
# Right behind the speaker, before what is so in his eyes: « Faux », rétorque le préfet, pour qui « tout est fait ».
_FOR_WHOM = Pattern(
    rf", (?:pour (?:qui|lequel|laquelle)|for whom|für (?:den|die)|para (?:quien|quem)|per (?:il quale|la quale|cui)"
    rf"|voor wie|för vilken|for hvem|dla które(?:go|j)|pro (?:něhož|kterou|kterého)|для которо(?:го|й)|для яко(?:го|ї))"
    rf"[^,.;:{GLYPHS}]{{0,20}}\s"
)
_PARTED = re.compile(r"[,;:—–，；：、،؛-]")


def is_led_away(text: str, sentence: Sentence, one: Quotation, cue: Cue, rivals: list[Rival]) -> bool:
    """Whether the text may come to somebody else between a quotation and one that is surely the speaker's."""
    if is_led_to(text, sentence, one, cue):
        return True
    for rival in rivals:
        if rival.is_going_on and is_on_speaker(text, cue, max(one.outer.start, rival.span.start)):
            return False
    if _FOR_WHOM.fullmatch(text, (cue.speaker or cue.span).end, one.outer.start):
        return False
    if one.stands_before(cue.span) and is_behind_apposition(text, between_them(one.outer, cue.span), cue):
        return False
    before = [other.outer for other in sentence.quotations if cue.span.end < other.outer.end <= one.outer.start]
    last = max([cue.end, *(other.end for other in before)])
    if before and is_of_another_too(text, Span(cue.end, before[0].start), Span(last, one.outer.start), cue):
        return True
    if last <= one.outer.start and is_named_behind(text, Span(last, one.outer.start), one, cue):
        return True
    return _is_apart(text, sentence, one, cue, rivals)


def _is_apart(text: str, sentence: Sentence, one: Quotation, cue: Cue, rivals: list[Rival]) -> bool:
    quotations = [other.outer for other in sentence.quotations]
    is_before = one.stands_before(cue.span)
    gap = between_them(one.outer, cue.span)
    nearer = [other for other in quotations if gap.contains(other)]
    speaker = cue.named(text)
    if not nearer:
        beyond = [other for other in quotations if (other.start < cue.span.start) != is_before]
        if is_before and beyond and is_before_speaker(text, gap, one, cue):
            return True
        if not any(is_tied(text, between_them(other, cue.span), [], speaker) for other in beyond):
            return False
        is_added = any(rival.is_going_on and one.stands_before(rival.span) for rival in rivals)
        if not is_before and has_verbs_last(cue.language) and not (is_added or is_tied(text, gap, [], speaker)):
            return True
        if not is_before and is_resumed(text, gap, one, cue.language):
            return False
    elif is_before:
        if cue.speaker and Span(one.outer.end, nearer[0].start).contains(cue.speaker):
            return True
        if cue.speaker and leads_to_another(text, Span(cue.speaker.end, one.outer.start), speaker, cue.language):
            return True
    if not is_before and _AND_WHO.search(text, *gap) and not has_listed(CALLING, text, cue.span, cue.language):
        return True
    leads = names_another if not is_before and _is_conceding(text, cue) else leads_to_another
    beside = sorted((one.outer, *(nearer or [cue.span])))
    gaps = (Span(left.end, right.start) for left, right in pairwise(beside))
    return any(_comes_to_another(text, gap, cue, rivals, leads) for gap in gaps)


def _comes_to_another(
    text: str, gap: Span, cue: Cue, rivals: list[Rival], leads: Callable[[str, Span, tuple[str, ...], str], bool]
) -> bool:
    """Whether a gap does, up to a verb in it, which goes on with whoever stands before it.

    One that does not go on would have made them another's.
    """
    there = [rival.span for rival in rivals if gap.contains(rival.span)]
    told = [start if (start := joint(text, verb, cue.language)) is not None else verb.start for verb in there]
    if not there and _is_inserted_before(text, gap, cue):
        return False
    leads, end = (leads_to_clause, min(told)) if there else (leads, gap.end)
    return leads(text, Span(gap.start, end), cue.named(text), cue.language)


def _is_inserted_before(text: str, gap: Span, cue: Cue) -> bool:
    """Whether commas insert who says it right before, and nobody else comes: if “dead”, Ann said, we “bury” it."""
    first, last = sorted((cue.span, cue.speaker or cue.span))
    words = text[slice(*gap)]
    is_between = text[: first.start].rstrip(f" \u00a0{GLYPHS}").endswith(",") and words.startswith(",")
    if gap.start != last.end or not is_between or _PARTED.search(words[1:]):
        return False
    is_joined = any(has_listed(table, words, all_of(words), cue.language) for table in (JOINING, TURNING))
    return not is_joined and not names_another(text, gap, cue.named(text), cue.language)


def _is_conceding(text: str, cue: Cue) -> bool:
    """Whether what is said begins with a clause, so that a comma leads on in it: that while it was hard, it was."""
    behind = text[cue.span.end : cue.span.end + _LONGEST]
    first = _FIRST.match(behind)
    is_that = begins_with_listed(THAT, behind, cue.language)
    return begins_with_listed(_CONCEDING, behind[first.end() :] if first and is_that else behind, cue.language)


def between_them(one: Span, other: Span) -> Span:
    """What stands between two places."""
    return Span(min(one.end, other.end), max(one.start, other.start))
