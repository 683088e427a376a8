"""Names that stand in marks, and are said by nobody: the paper «El País», the “Iron Lady”, a film, a party."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.before import REACH, stands_behind, word_before
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import TERMINAL, Sentence
from app.curation.speech.lexicon.clauses.clauses import IN
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.listed import WORD, begins_with_listed, has_listed, tag_of
from app.curation.speech.lexicon.named.bynaming import BYNAMING, HEADING
from app.curation.speech.lexicon.named.following import NAMED_IN_CAPITALS, WORDED
from app.curation.speech.lexicon.named.naming import NAMED_OF, NAMING
from app.curation.speech.lexicon.told.addressing import ARTICLES
from app.curation.speech.names.calling import SO_CALLED, is_beside_called, is_called_so
from app.curation.speech.names.glosses import is_gloss
from app.curation.speech.names.hearers import is_hearer
from app.curation.speech.names.in_lists import is_in_list
from app.curation.speech.names.meanings import is_meaning
from app.curation.speech.names.nouns import (
    is_behind_noun,
    is_named_behind,
    is_named_first,
    is_named_in_lower,
    is_named_within,
)
from app.curation.speech.names.objects import is_object
from app.curation.speech.names.papers import is_reference, is_source
from app.curation.speech.names.predicates import is_predicate
from app.curation.speech.names.proper import is_beside, is_in_latin, is_proper
from app.curation.speech.names.sayings import is_saying
from app.curation.speech.names.signs import is_on_sign
from app.curation.speech.names.speaking import is_beside_speaker
from app.curation.speech.names.told_of import is_told_of
from app.curation.speech.names.uttered import is_uttered
from app.curation.speech.names.votes import is_vote
from app.curation.speech.names.works import is_in_capitals, is_work
from app.curation.speech.turns.another import NOUNS_IN_CAPITALS
from app.patterns import Pattern
from app.spans import Span
from app.words.glyphs import GLYPHS

# They say so, and call nothing by a name.
_SAID = Pattern(r"\b(?:aver|avendo|avoir|ayant)\s+(?:detto|dit)\s*\Z")
# A clause may end with them.
_ENDS = frozenset(",.;:!?")
# A comma with the space behind it.
_COMMA = 2
# One letter behind a noun is what a thing is called, section “B”; behind an article it is a grade.
_SIGN, _NOUN = re.compile("[A-ZΑ-ΩА-Я]"), re.compile(r"[^\W\d_]{4,}")
# What a hyphen joins to a noun tells of what kind that is: “boe”-geroep.
_JOINING, _HYPHEN = ("de", "nl", "sv", "da", "nb", "en"), re.compile(r"-[^\W\d_]{3,}")
# An adjective has a capital in names alone: die „Alte Post“.
_CAPITAL_ADJECTIVE = Pattern(r"[A-ZÄÖÜ][a-zäöüß]+e[nrsm]? [A-ZÄÖÜ][\w-]+")
_PLACE = Pattern(r"\s*\w+(?:[ \u00a0-]\w+){0,2}\s*[–—-]\s*")


def is_title(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether what stands in the marks is a name rather than what somebody says: it begins as one, and is named so."""
    if is_work(text, one, cue) or is_hearer(text, sentence, one, cue) or _is_label(text, one, cue):
        return True
    if one.ending(text) in TERMINAL and not _is_set_in(text, one, cue):
        return False
    is_thing = is_object(text, sentence, one, cue) or is_told_of(text, one, cue)
    before = word_before(text, one.outer.start)
    is_said = _SAID.search(text, max(0, one.outer.start - REACH), one.outer.start) is not None
    tag = tag_of(cue.language)
    if tag in NAMED_OF and NAMED_OF[tag].search(text, max(0, one.outer.start - REACH), one.outer.start):
        return True
    is_bynamed = stands_behind(BYNAMING, text, one.outer.start, before, cue)
    is_bynamed = is_bynamed and not (is_said or is_uttered(text, one, before, cue))
    is_bynamed = is_bynamed or is_saying(text, one, cue) or is_gloss(text, one, cue) or is_meaning(text, one, cue)
    if (
        is_thing
        or is_bynamed
        or is_beside_speaker(text, one, cue)
        or find_so_called(text, one, cue.language)
        or _is_worded(text, one, cue)
    ):
        return True
    if is_source(text, one, cue) or is_reference(text, one) or _is_in_dateline(text, sentence, one, cue):
        return True
    if is_beside_called(text, sentence, one, cue) or is_proper(text, one, cue) or is_in_latin(text, one, cue):
        return True
    if one.beginning(text).islower():
        return is_named_in_lower(text, one, before, cue) or is_named_first(text, one, cue)
    if _is_thing(text, one, before, cue):
        return True
    if _is_joined(text, one) or _is_apposed(text, one, cue):
        return True
    is_named = is_behind_noun(text, one, before, cue) and not is_predicate(text, one, cue)
    is_named = is_named or is_named_behind(text, one, cue) or is_named_within(text, one, cue)
    is_named = is_named or is_called_so(text, sentence, one, cue)
    return is_named or is_in_list(text, sentence, one, cue, lambda other: is_title(text, sentence, other, cue))


def _is_set_in(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether the full stop within the marks is the sentence's, as Americans print it behind a title: in “Hamlet.”."""
    before = word_before(text, one.outer.start)
    is_in = before is not None and not before.overlaps(cue.span) and has_listed(IN, text, before, cue.language)
    return is_in and one.ending(text) == "." and is_in_capitals(text, one)


def _is_label(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it is what is written on something, or what something is called for short."""
    if is_on_sign(text, one, cue) or is_vote(text, one, cue):
        return True
    if tag_of(cue.language) in _JOINING and _HYPHEN.match(text, one.outer.end):
        return True
    word = word_before(text, one.outer.start)
    if word is None or word.overlaps(cue.span) or has_listed(JOINING, text, word, cue.language):
        return False
    return _NOUN.fullmatch(text, *word) is not None and any(_SIGN.fullmatch(text, *piece) for piece in one.pieces)


def _is_in_dateline(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether it is the paper that tells it, behind the place: Cairo - «Al-Sharq»: the ministry said."""
    is_first = one.stands_before(cue.span) and one.behind(text).lstrip().startswith(":")
    return is_first and _PLACE.fullmatch(text, sentence.span.start, one.outer.start) is not None


def find_so_called(text: str, one: Quotation, language: str) -> Span | None:
    """The words before the marks that tell that others call so what stands in them."""
    tag = tag_of(language)
    reach = Span(one.outer.start - REACH, one.outer.start)
    found = SO_CALLED[tag].search(text, *reach) if tag in SO_CALLED else None
    return Span(*found.span()) if found else None


def _is_worded(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it is told right behind it that it is a word, and not by the cue: a „reform” szó nem jelent semmit."""
    word = WORD.search(text, one.outer.end)
    if word is None or not begins_with_listed(WORDED, one.behind(text), cue.language):
        return False
    is_used = text[word.end() : cue.span.start].isspace()  # „káosz” szót használta
    return not is_used and not cue.span.overlaps(Span(*word.span()))


def _is_joined(text: str, one: Quotation) -> bool:
    """Whether a hyphen joins it to a word before it, or dots to the parts of a name: das ARD-„Morgenmagazin“."""
    before = text[max(0, one.outer.start - 2) : one.outer.start]
    is_amid = before[-1:] == "・" and one.behind(text).startswith("・")  # ポール・「ペン」・スミス
    return is_amid or (before[-1:] == "-" and before[0].isalnum())


def _is_thing(text: str, one: Quotation, word: Span | None, cue: Cue) -> bool:
    """Whether a noun behind “the” is what others call so, in a clause without the cue: dass das „Bürgergeld“ gilt."""
    if tag_of(cue.language) not in NOUNS_IN_CAPITALS or word is None:
        return False
    if " " in text[slice(*one.outer)]:
        is_name = any(_CAPITAL_ADJECTIVE.fullmatch(text, *piece) for piece in one.pieces)
        return is_name and has_listed(ARTICLES, text, word, cue.language)
    goes_on = one.behind(text).lstrip()[:1].islower()
    is_parted = one.stands_before(cue.span) or not _ENDS.isdisjoint(text[cue.span.end : one.outer.start])
    return goes_on and is_parted and not is_beside(text, one, cue) and has_listed(ARTICLES, text, word, cue.language)


def _is_apposed(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it is set between commas behind what it is the name of: the law's title, “Freedom Act”, was."""
    before = text[max(0, one.outer.start - _COMMA) : one.outer.start]
    if before.strip() != ",":
        return False
    at = one.outer.start - len(before)
    word, behind = word_before(text, at), one.behind(text)
    if behind.strip() in (".", "") and stands_behind(NAMING, text, at, word, cue):
        return True
    following = behind.lstrip(f", \u00a0{GLYPHS}")
    is_led_to_who = bool(cue.named(text)) and following.startswith(cue.named(text)[0])
    is_led_to_who = is_led_to_who or (cue.speaker is not None and following.startswith(text[slice(*cue.span)]))
    is_between = "," in (one.ending(text), behind[:1]) and (following[:1].islower() or is_led_to_who)
    tables = (NAMING, BYNAMING, HEADING, *((NAMED_IN_CAPITALS,) if one.beginning(text).isupper() else ()))
    if not is_between or word is None:
        return False
    noun = word_before(text, word.start) if is_led_to_who else None  # sur la radio locale, « Onde », Petit
    places = [(at, word), *([(word.start, noun)] if noun else [])]
    return any(stands_behind(table, text, *place, cue) for table in tables for place in places)
