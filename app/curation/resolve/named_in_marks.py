"""Names of the registers that stand in quotation marks, as of papers, teams and firms: the marks are the reporter's."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import takewhile

from app.curation.directness.directness import without_comma
from app.curation.marks.quotations import Quotation
from app.curation.resolve.scope import Scope
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import TERMINAL
from app.curation.speech.lexicon.listed import has_listed
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.curation.speech.names.proper import is_beside
from app.patterns import Pattern

# No name is longer.
_LONGEST = 200
_COMMAS = tuple(",،，")
_INTRODUCED = Pattern(r"[:：]\s*\Z")


def without_names(scope: Scope, quotations: Iterable[Quotation], cue: Cue) -> Iterator[Quotation]:
    """Those that may be speech; a name is where it is all that is said, or what the speaker calls something."""
    return (one for one in quotations if not _is_name(scope, one) or _may_be_said(scope.words.text, one, cue))


def _is_name(scope: Scope, one: Quotation) -> bool:
    named, text = scope.words.named, scope.words.text
    at = bisect_right(named, one.pieces[0])
    near = takewhile(lambda span: one.outer.start - span.start < _LONGEST, (named[n] for n in range(at - 1, -1, -1)))
    words = without_comma(text, one.pieces[0])  # as Americans print it: “The Salt Road,” a novel
    is_there = any(span == words or span.contains(one.outer) for span in near)
    return is_there and len(one.pieces) == 1 and not one.beginning(text).islower()


def _may_be_said(text: str, one: Quotation, cue: Cue) -> bool:
    if one.ending(text) in TERMINAL or _INTRODUCED.search(text, max(0, one.outer.start - 2), one.outer.start):
        return True
    is_followed = one.ending(text) in _COMMAS or one.behind(text).startswith(_COMMAS)
    if one.stands_before(cue.span):
        return is_followed and is_beside(text, one, cue)
    return has_listed(CALLING, text, cue.span, cue.language)
