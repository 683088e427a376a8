"""Where what stands between a cue and marked words leads to whom the words are of."""

import re
from collections.abc import Iterable

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.before import begin_of
from app.curation.speech.cues.relative import is_in_clause_on_speaker
from app.curation.speech.cues.reporting import Cue, Rival
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.lexicon.clauses.clauses import AS, RELATIVE, THAT
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.listed import begins_with_listed, find_listed, has_listed, tag_of
from app.curation.speech.lexicon.verbs.answering import ANSWERING
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.curation.speech.relayed.ending import is_aside, is_ended
from app.curation.speech.relayed.put_to import is_asked_there
from app.curation.speech.turns.another import leads_to_another, names_another
from app.patterns import Pattern, Patterns
from app.spans import Span, all_of
from app.words.glyphs import GLYPHS

# “What he called” goes on with the speaker, before what is called so.
_WHAT_HE = {
    "en": r"\b(?:what|whom) (?:s?he|they|it) (?:\w+ ){0,2}\w+(?: as)?(?: an?| the)?",
    "fr": r"\b(?:ce|celui|celle|ceux|celles) qu['’](?:ils?|elles?) (?:\w+ ){0,2}\w+"
    r"(?: d['’]| de| comme)?(?: une?| la| le)?",
    "es": r"\b(?:lo|al|a la|a los|a las) que (?:él |ella )?(?:ha )?\w+(?: de| como)?(?: una?| el| la)?",
    "pt": r"\bo que (?:ele |ela )?\w+(?: de| como)?(?: uma?| o| a)?",
    "it": r"\b(?:quello|quella|quelli|ciò|colui|colei) che (?:ha )?\w+(?: di| come)?(?: una?)?",
    "de": r"\bwas (?:er|sie)(?: als)?(?: eine?[nr]?| die| den| das)?",
    "nl": r"\bwat (?:hij|zij|ze)(?: een)?",
    "sv": r"\bvad (?:han|hon) \w+(?: för)?(?: en| ett)?",
    "da": r"\bhvad (?:han|hun) \w+(?: for)?(?: en| et)?",
    "nb": r"\bdet (?:han|hun) \w+(?: for)?(?: en| et)?",
    "ru": r"\bто, что (?:он|она) (?:назва|назыв)\w+",
    "ar": r"\bما (?:سم|وصف|اعتبر)\w*(?: ?ب|ـ)*",
}
_OWN = Patterns({tag: rf"(?:{pattern})\s*\Z" for tag, pattern in _WHAT_HE.items()}, re.IGNORECASE)
# What may lead to it where a sentence begins: because of, trotz dessen.
_LEADING = Pattern(r"\s*[^\W\d_]+(?: dessen,| [^\W\d_]+)? ")
# Behind who speaks a clause on others, which the one on what is said goes on behind.
_AMID = Patterns({
    tag: rf",\s+{word}\s[^,;:.]{{3,40}},\s+"
    for tag, word in {
        "en": "and", "de": "und", "fr": "et", "es": "y", "pt": "e", "it": "e", "nl": "en", "sv": "och", "da": "og",
        "nb": "og", "pl": "a", "cs": "a", "ru": "и", "uk": "і",
    }.items()
})  # fmt: skip
_NEAR = 8
# A clause on somebody who is named before it.
_WHO = {"en": r", who(?:se|m)?\b[^,]*\Z", "es": r", quien(?:es)?\b[^,]*\Z", "pt": r", quem\b[^,]*\Z"}
_CLAUSES = Patterns(_WHO)
# What ends a question, before what is answered.
_ENDED = Pattern(rf"(?: \w+)?, [{GLYPHS}]")
# Behind whom an answer goes to begins a clause on him; then a colon leads to the answer.
_CLAUSE = Pattern(
    r",\s|\b(?:those|diejenigen|denen|degenen|ceux|celles|quienes|quien|los que|aqueles|quem|coloro|chi)\b"
)
_COLON = Pattern(r"[,.\s]*(?:\w+ ?){0,2}[:：]\s*")
_VERB_BEHIND = Pattern(
    r"[^\w\s]*\s+(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|do|does|did"
    r"|left|went|came|took|made|gave|ran|won|lost|told|\w{2,}ed)\b"
)


def is_own_naming(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether the marks are round what the speaker calls so: condemned what she called a “farce”.

    The sentence may begin with it: Despite what she called a “farce”, Ann said she would stay.
    """
    tag = tag_of(cue.language)
    if tag not in _OWN:
        return False
    if one.stands_before(cue.span):
        found = _OWN[tag].search(text, sentence.span.start, one.outer.start)
        is_first = found is not None and _LEADING.fullmatch(text, sentence.span.start, found.start()) is not None
        gap = Span(one.outer.end, begin_of(text, cue))
        return is_first and cue.speaker is not None and not names_another(text, gap, (), tag)
    found = _OWN[tag].search(text, cue.span.end, one.outer.start)
    if found is None:
        return False
    return not leads_to_another(text, Span(cue.span.end, found.start()), cue.named(text), cue.language)


def leads_away(text: str, sentence: Sentence, one: Quotation, cue: Cue, between: Iterable[Rival]) -> bool:
    """Whether what stands between the cue and what is quoted comes to another; `between` are the verbs there."""
    tag, between = tag_of(cue.language), list(between)
    if any(not rival.is_going_on and not _is_closed(text, sentence, one, rival, cue) for rival in between):
        return True
    is_inserted = tag == "en" and bool(between) and _is_inserted(text, one)
    if is_inserted and not all(_is_closed(text, sentence, one, rival, cue) for rival in between):
        return True
    found = _CLAUSES[tag].search(text, cue.span.end, one.outer.start) if tag in _CLAUSES else None
    return found is not None and not any(found.start() < rival.span.start for rival in between)


def _is_closed(text: str, sentence: Sentence, one: Quotation, rival: Rival, cue: Cue) -> bool:
    """Whether the clause of a verb ends before a quotation: said a man who called Bob “a snake” was “vile”."""
    if _is_of_whom_is_answered(text, sentence, one, rival, cue) or _is_set_amid(text, rival, cue):
        return True
    if _ENDED.match(text, rival.span.end) and is_asked_there(text, Span(cue.span.end, rival.span.start), cue.language):
        return True
    if is_ended(text, sentence, one, rival, cue) or is_in_clause_on_speaker(text, rival.span, cue, one.outer.start):
        return True
    own = next((other for other in sentence.quotations if rival.span.end <= other.outer.start), one)
    if own is not one and is_aside(text, own, rival, cue):
        return True
    if tag_of(cue.language) != "en" or not has_listed(CALLING, text, rival.span, "en"):
        return False
    return (
        own is not one
        and text[rival.span.end : own.outer.start].strip() != ""
        and bool(_VERB_BEHIND.match(text, own.outer.end))
    )


def _is_set_amid(text: str, rival: Rival, cue: Cue) -> bool:
    """Whether commas set it off between the cue and “that”: said, and many agreed, that it was “over”."""
    tag = tag_of(cue.language)
    found = _AMID[tag].match(text, cue.end) if tag in _AMID else None
    is_amid = found is not None and Span(*found.span()).contains(rival.span)
    return is_amid and found is not None and begins_with_listed(THAT, text[found.end() : found.end() + _NEAR], tag)


def _is_of_whom_is_answered(text: str, sentence: Sentence, one: Quotation, rival: Rival, cue: Cue) -> bool:
    """Whether a verb tells of whom the cue is an answer to: replied to Bob, who had called her “mad”: “Nonsense.”."""
    nearer = [other for other in sentence.quotations if Span(cue.span.end, one.outer.start).contains(other.outer)]
    if not nearer or not has_listed(ANSWERING, text, cue.span, cue.language):
        return False
    own, first = nearer[-1].outer, min(rival.span.start, nearer[-1].outer.start)
    before, behind = text[cue.span.end : first], text[max(rival.span.end, own.end) : one.outer.start]
    is_clause = _CLAUSE.search(before) is not None or has_listed(RELATIVE, before, all_of(before), cue.language)
    told = Sentence(Span(cue.span.end, one.outer.start), nearer).outside(text)
    is_joined = any(
        not has_listed(AS, told, joint, cue.language)
        for joint in find_listed(JOINING, told, all_of(told), cue.language)
    )
    return (
        bool(is_clause)
        and not is_joined
        and (_COLON.fullmatch(behind) is not None or begins_with_listed(THAT, behind, cue.language))
    )


def _is_inserted(text: str, one: Quotation) -> bool:
    """Whether a clause goes on behind what is inserted with the quotation: critics, calling it “theft”, are wrong."""
    is_parted = "," in (text[one.last], text[one.outer.end : one.outer.end + 1])
    return is_parted and bool(_VERB_BEHIND.match(text, one.outer.end))
