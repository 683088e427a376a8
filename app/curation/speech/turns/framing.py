"""What a reporter tells around who speaks: where, when and how it was said, before it comes to what is said."""

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue, has_verbs_last
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.lexicon.clauses.clauses import RELATIVE, THAT
from app.curation.speech.lexicon.clauses.framing import FRAMING
from app.curation.speech.lexicon.clauses.joining import SAME
from app.curation.speech.lexicon.listed import begins_with_listed, tag_of
from app.patterns import Pattern
from app.spans import Span

# Behind the speaker they lead to what he is of.
_OF = """
de: von vom der des aus
nl: van
sv: av från
da: af fra
nb: av fra
"""
_PARTED = Pattern(r"[,;—–]")
_WHO = Pattern(
    r",\s*(?:who|qui|que|quien|che|der|die|das|som|joka|któr\w+|kter\w+|котор\w+|як(?:ий|а|і)|care|die|dat|o qual)\b"
)
# Languages in which no verb of saying stands behind what is said with it, and how their adverbs end.
_VERB_SECOND = ("en", "fr", "es", "pt", "it", "ca", "ro")
_COMMA_BEFORE_CLAUSES = ("de", "fi", "hu", "pl", "cs", "sk", "ru", "uk", "bg")
_POSSESSIVE = ("'", "’")
_ADVERBS = ("ly", "ment", "mente")
_COLONS = (":", "：")
# An adverb between is no other matter: said on Monday that.
_COMMA = ","


def is_framing(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether it is of what is told before what is said: at a “town hall” in Rome, Ann said it was time.

    Where the cue is only inserted, the sentence around it is the speaker's: in “tough” times, Ann said, we stay.
    """
    if _introduces(text, sentence, one, cue):
        return True
    if cue.speaker is None or has_verbs_last(cue.language) or not one.stands_before(cue.span):
        return False
    is_of_clause = _WHO.match(text, cue.speaker.end, cue.span.start)
    if is_of_clause and one.stands_before(cue.speaker):  # 60% “trust” Ann, who said
        return not _PARTED.search(text, one.last, cue.speaker.start)
    if cue.speaker.end <= one.outer.start:  # Ann in her “office” says
        between = text[cue.speaker.end : cue.span.start]
        if _PARTED.search(between):
            return False
        is_of_group = begins_with_listed(_OF, between, cue.language) and _is_behind(text, sentence, cue)
        is_where = begins_with_listed(FRAMING, between, cue.language)
        return is_of_group or is_where or _is_of_speaker(text, one, cue)
    if _is_apposed(text, sentence, one, cue.speaker, cue.span):
        return True
    is_parted = cue.speaker.start > cue.span.start and _COMMA in text[one.last : cue.span.start]
    is_inserted = is_parted and not text[cue.speaker.end : cue.speaker.end + 2].lstrip()[:1].isalpha()
    if is_parted and not is_inserted and _is_of_subject(text, sentence, one, cue):
        return True
    first = "" if is_inserted else text[sentence.span.start : one.outer.start]
    is_apart = any(char.isalpha() for char in text[one.outer.end : cue.speaker.start])
    is_told = _is_behind(text, sentence, cue) or (is_apart and _has_object(text, sentence, cue))
    return begins_with_listed(FRAMING, first, cue.language) and is_told


def _introduces(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether a colon behind it leads to what is said before the cue: the “new” bank grows: “It pays,” Ann said."""
    said = [other for other in sentence.quotations if other.stands_before(cue.span)]
    return any(
        one.stands_before(other.outer) and text[one.outer.end : other.outer.start].rstrip().endswith(_COLONS)
        for other in said
    )


def _is_apposed(text: str, sentence: Sentence, one: Quotation, speaker: Span, cue: Span) -> bool:
    """Whether it is of who the speaker is, whose name commas part from that: the head of “Earth”, Ann, said."""
    is_described = bool(text[sentence.span.start : one.outer.start].strip())
    gaps = (text[one.outer.end : speaker.start], text[speaker.end : cue.start])
    return is_described and all(gap.strip() == _COMMA for gap in gaps)


def _is_of_subject(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether a clause that tells of who speaks ends with it: the singer, whose hits include “Jolene”, said she was."""
    if cue.span.start - one.outer.end > len(", ") or text[one.outer.end : cue.span.start].strip(", "):
        return False
    clauses = _PARTED.split(text[sentence.span.start : one.outer.start])
    return len(clauses) > 1 and begins_with_listed(RELATIVE, clauses[-1], cue.language)


def _is_of_speaker(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it tells of the speaker, as what stands before the verb does: a “shaken” Ann, un Ruiz “furioso” dijo."""
    is_beside = not text[one.outer.end : cue.span.start].strip()
    is_adverb = text[slice(*one.pieces[-1])].endswith(_ADVERBS)
    if is_beside and (is_adverb or text.startswith(_POSSESSIVE, cue.speaker.end if cue.speaker else 0)):
        return False
    return tag_of(cue.language) in _VERB_SECOND


def _is_behind(text: str, sentence: Sentence, cue: Cue) -> bool:
    """Whether what is said stands behind the cue, and goes on with it."""
    is_inverted = cue.speaker is not None and cue.speaker.start > cue.span.start
    at = cue.speaker.end if cue.speaker and is_inverted else cue.span.end
    behind = text[at : sentence.span.end]
    if behind.startswith(_COMMA) and not is_inverted and tag_of(cue.language) not in _COMMA_BEFORE_CLAUSES:
        quotation = next((one for one in sentence.quotations if one.outer.start >= at), None)
        return quotation is not None and _is_whole(text, Span(at, quotation.outer.start), quotation)
    said = behind.lstrip(", ")
    if any(begins_with_listed(table, said, cue.language) for table in (THAT, SAME)):
        return True
    quotation = next((one for one in sentence.quotations if one.outer.start >= at), None)
    return quotation is not None and not _PARTED.search(text, at, quotation.outer.start)


def _has_object(text: str, sentence: Sentence, cue: Cue) -> bool:
    """Whether the cue goes on with what it is about, and is not inserted: in a “tough” hour Ann announced her leave."""
    behind = text[cue.span.end : sentence.span.end]
    is_word = (
        behind[:1] == " " and behind[1:2].isalpha() and cue.speaker is not None and cue.speaker.end <= cue.span.start
    )
    return is_word and not (_PARTED.search(behind) or begins_with_listed(FRAMING, behind, cue.language))


def _is_whole(text: str, gap: Span, one: Quotation) -> bool:
    """Whether what is quoted stands right behind a comma, as a sentence."""
    return text[slice(*gap)].strip() == _COMMA and one.beginning(text).isupper()
