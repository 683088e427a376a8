"""What somebody tells that he does not call something: said he had never called it “odd”."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import PARTED
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.listed import UNSPACED, WORD, find_listed, has_listed, tag_of
from app.curation.speech.lexicon.unsaid.negation import NEGATING
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.patterns import Pattern, Patterns
from app.spans import Span
from app.words.glyphs import GLYPHS

_TWO_WORDS, _THREE_WORDS = (re.compile(rf"\s*(?:{WORD.pattern}\s+){{0,{number}}}") for number in (2, 3))
_BEHIND = Pattern(rf"\s+{WORD.pattern}")
_MARKED = Pattern(f"[{GLYPHS}]")
# Where the verb stands behind and says itself that it is not so.
_NEGATIVE_BEHIND = Patterns({"fa": r"\s+(?:خطاب\s+|توصیف\s+)?ن(?:می|خواند|نامید|کرد|دانست)"})


def is_not_called(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether the clause behind the cue says that something is not called what stands in the marks."""
    tag = tag_of(cue.language)
    if one.outer.start <= cue.span.end or tag in UNSPACED:
        return False
    if tag in _NEGATIVE_BEHIND and _NEGATIVE_BEHIND[tag].match(text, one.outer.end):
        return True
    clause = _clause_before(text, cue.span.end, one.outer.start)
    denied = [*find_listed(NEGATING, text, clause, tag)]
    if not denied:
        return False
    rest = Span(denied[-1].end, one.outer.start)
    called = next(find_listed(CALLING, text, rest, tag), None)
    if called is None:
        behind = _BEHIND.match(text, one.outer.end)
        is_behind = behind is not None and has_listed(CALLING, text, Span(*behind.span()), tag)
        return is_behind and _are_near(text, rest, _THREE_WORDS, tag)
    to_verb, from_verb = Span(rest.start, called.start), Span(called.end, rest.end)
    return _are_near(text, to_verb, _TWO_WORDS, tag) and _are_near(text, from_verb, _TWO_WORDS, tag)


def _clause_before(text: str, start: int, end: int) -> Span:
    """What stands right before a place without a sign or a mark that parts it."""
    parting = [*PARTED.finditer(text, start, end), *_MARKED.finditer(text, start, end)]
    return Span(max((found.end() for found in parting), default=start), end)


def _are_near(text: str, between: Span, few: re.Pattern[str], tag: str) -> bool:
    """Whether no more than a few words part the two, and none that goes on to something else."""
    return few.fullmatch(text, *between) is not None and not has_listed(JOINING, text, between, tag)
