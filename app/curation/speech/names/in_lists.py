"""Names in marks that stand in a list with others: at FC “Clyde”, “Hartlepool” and “Falkirk”."""

from collections.abc import Callable

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.listed import WORD, begins_with_listed, tag_of
from app.curation.speech.turns.another import NOUNS_IN_CAPITALS
from app.spans import Span

_MOST_WORDS = 4


def is_in_list(text: str, sentence: Sentence, one: Quotation, cue: Cue, is_name: Callable[[Quotation], bool]) -> bool:
    """Whether a comma or “and” alone parts it from a name before it, and it has a capital as that has."""
    before = [other for other in sentence.quotations if other.stands_before(one.outer)]
    if not before or tag_of(cue.language) in NOUNS_IN_CAPITALS:
        return False
    if not _is_short(text, one) or not _is_short(text, before[-1]):
        return False
    words = text[before[-1].outer.end : one.outer.start].strip(" ,\u00a0")
    is_joined = not words or (" " not in words and begins_with_listed(JOINING, words, cue.language))
    return is_joined and not Span(before[-1].outer.end, one.outer.start).contains(cue.span) and is_name(before[-1])


def _is_short(text: str, one: Quotation) -> bool:
    return one.beginning(text).isupper() and len(WORD.findall(text, *one.outer)) <= _MOST_WORDS
