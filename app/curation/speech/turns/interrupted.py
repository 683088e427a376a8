"""Where another takes the word: “Tell her,” Ann said, and her husband cut in. “No.”."""

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.before import begin_of
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.lexicon.clauses.interrupting import INTERRUPTING
from app.curation.speech.lexicon.listed import tag_of
from app.patterns import Pattern
from app.spans import Span

# Then it is the speaker who goes on: Ann said after Bob had interrupted her.
_AFTER = Pattern(
    r"(?<!\w)(?:after|nachdem|nadat|après|después|tras|depois|após|dopo|efter|etter|poté|после|після|μετά|miután)(?!\w)"
)
_DASH = Pattern(r"\s*(?:[—–]|(?<= )--?(?= ))\s*")


def is_interrupted(text: str, behind: Span, language: str) -> bool:
    """Whether somebody takes the word behind what is said, who may say what stands in the next sentence."""
    tag = tag_of(language)
    found = INTERRUPTING[tag].search(text, *behind) if tag in INTERRUPTING else None
    return found is not None and not _AFTER.search(text, behind.start, found.start())


def is_behind_outcry(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether it goes on with another's words, amid which dashes set off the speaker's: “A” - she cried “No!” - “b”."""
    first = begin_of(text, cue)
    before = [other for other in sentence.quotations if other.outer.end <= first]
    own = [other for other in sentence.quotations if cue.span.end <= other.outer.start < one.outer.start]
    if not (before and own and one.beginning(text).islower()):
        return False
    is_opened = _DASH.search(text, before[-1].outer.end, first)
    return bool(is_opened and _DASH.fullmatch(text, own[-1].outer.end, one.outer.start))
