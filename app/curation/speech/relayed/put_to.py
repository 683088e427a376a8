"""What others put to a speaker: asked whether it was “dead”, accused of having “lied”."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.before import begin_of
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.lexicon.listed import has_listed, tag_of
from app.curation.speech.lexicon.told.asked import ASKED, ASKED_BEHIND
from app.curation.speech.lexicon.told.last_words import LAST_WORDS
from app.curation.speech.lexicon.told.remarks import REMARKS
from app.curation.speech.lexicon.told.sayings import SAYINGS, SAYINGS_BEHIND
from app.curation.speech.lexicon.unsaid.moods import ASKING
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.curation.speech.lexicon.written.quoted_lines import QUOTED_LINES
from app.curation.speech.relayed.whose_motto import is_told_to_be, is_urged
from app.patterns import Pattern
from app.spans import Span
from app.words.glyphs import GLYPHS

# What leads to what another has said or written, right before its words.
_CLAIMS = (REMARKS, SAYINGS, LAST_WORDS, QUOTED_LINES)
_QUESTION = Pattern(
    r"(?:question|frage|vraag|pregunta|pergunta|domanda|fråga|frågan|spørgsmål\w*|spørsmål\w*|вопрос\w*|питання|pytanie"
    r"|pytania|otázk\w+|întrebarea|ερώτηση)(?:\s+\w+){0,3},?\s*\Z",
    re.IGNORECASE,
)
_MARKS = "?？؟"
_LONGEST, _WORD = 30, re.compile(r"\w")
_POSSESSED = Pattern(r"\b[A-Z]\w*['’]s?\s+\Z")
_SAID = Pattern(
    r"\s+(?:remark|comment|claim|jibe|gaffe|call|pledge|promise|vow|threat|warning|speech|tweet|post|line|slur)s?\b"
)
_ENDS = Pattern(rf"[{GLYPHS}]*\s*(?:[.,;:!?…]|\Z|and\b|und\b|et\b|y\b|e\b|и\b)")
_BESIDE = f" \u00a0\u202f{GLYPHS}"
# What is held before somebody is what he, or another, said or wrote: hielt ihm eine Nachricht vor: „…“.
_HELD = Pattern(
    r"h(?:ie|ä)lt(?:en|st)?\b[^.:„“»«]*\b(?:Nachricht\w*|Aussage\w*|Äußerung\w*|Brief\w*|E-?Mails?|Chat\w*|SMS"
    r"|Zitate?s?|Notiz\w*"
    r"|Protokoll\w*|Post\w*|Tweets?|Beitrag|Beiträge|Satz|Sätze|Worte?)\b[^.:„“»«]*\bvor:\s*\Z"
)


def is_put_to(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether a quotation in the sentence of the cue is what another asks or holds against the speaker.

    So is what follows it before the cue, unless it stands right there.
    """
    return _is_put_to(text, sentence, one, cue, {})


def _is_put_to(text: str, sentence: Sentence, one: Quotation, cue: Cue, known: dict[Span, bool]) -> bool:
    """The same, where of each of many it is asked once: what is `known` of a quotation, by its outer span."""
    if one.outer not in known:
        known[one.outer] = _is_asked(text, sentence, one, cue, known)
    return known[one.outer]


def _is_asked(text: str, sentence: Sentence, one: Quotation, cue: Cue, known: dict[Span, bool]) -> bool:
    tag = tag_of(cue.language)
    if tag == "en" and _is_of_another(text, one, cue):
        return True
    if tag == "de" and _HELD.match(text, cue.span.start, one.outer.start):
        return True
    earlier = [other for other in sentence.quotations if other.stands_before(one.outer)]
    is_amid = one.stands_before(cue.span) and _WORD.search(text, one.outer.end, begin_of(text, cue))
    if is_amid and any(_is_put_to(text, sentence, other, cue, known) for other in earlier):
        return True
    behind = [table[tag].match(text, one.outer.end) for table in (ASKED_BEHIND, SAYINGS_BEHIND) if tag in table]
    if any(found and not cue.span.overlaps(Span(*found.span())) for found in behind):
        return True
    if is_told_to_be(text, one, cue, tag) or is_urged(text, sentence, one, cue, tag):
        return True
    before = Span(max((sentence.span.start, *(other.outer.end for other in earlier))), one.outer.start)
    claims = (table[tag].search(text, *before) for table in _CLAIMS if tag in table)
    claim = next(filter(None, claims), None)
    if claim and not any(place.overlaps(Span(*claim.span())) for place in (cue.span, cue.speaker) if place):
        is_called = cue.span.end <= one.outer.start and has_listed(CALLING, text, cue.span, cue.language)
        is_first = before.start <= cue.span.end  # called “a joke” the idea that he “lied”
        return not (is_called and is_first and _ENDS.match(text, one.outer.end))
    is_question = one.ending(text) in _MARKS and not has_listed(ASKING, text, cue.span, cue.language)
    if is_question and _QUESTION.search(text, *before):
        return True
    found = ASKED[tag].search(text, *before) if tag in ASKED else None
    if found is None or cue.span.overlaps(Span(*found.span())):
        return False
    between = Span(found.end(), one.outer.start)
    return not between.contains(cue.span) and not text[slice(*between)].rstrip(_BESIDE).endswith((":", ","))


def is_asked_there(text: str, stretch: Span, language: str) -> bool:
    """Whether a stretch comes to a question that was put to the speaker."""
    tag = tag_of(language)
    return tag in ASKED and ASKED[tag].search(text, *stretch) is not None


def _is_of_another(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it is told what another has said: defended Bob's “snake” remark."""
    whose = _POSSESSED.search(text, one.outer.start - _LONGEST, one.outer.start)
    noun = _SAID.match(text, one.outer.end) if whose else None
    return noun is not None and not any(
        place.overlaps(Span(*found.span()))
        for place in (cue.span, cue.speaker)
        if place
        for found in (whose, noun)
        if found
    )
