"""What a reporter tells in brackets amid what somebody says: “We stay,” said Ann (cries of “Never!”), “and fight.”.

Marks beside words there are not the speaker's, whose sentence goes on behind it. Where brackets tell who says what
stands in marks there, he says no more.
"""

from collections.abc import Iterator, Sequence

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import begins_with_listed
from app.curation.speech.lexicon.told.hall import HALL
from app.patterns import Pattern
from app.spans import Span

_OPENING = "([（"
_BRACKETS = Pattern(r"[(\[（][^()\[\]（）\n]{1,300}[)\]）]")
_WORD = Pattern(r"\w")


def find_asides(text: str, there: Span, said: Sequence[Quotation], cue: Cue) -> list[Span]:
    """The brackets of a stretch, outside of what is said, that tell what is heard or what else was said.

    Where they tell of the cue, it is what stands outside of them.
    """
    if not any(opening in text[slice(*there)] for opening in _OPENING):
        return []
    return list(_asides(text, there, said, cue))


def _asides(text: str, there: Span, said: Sequence[Quotation], cue: Cue) -> Iterator[Span]:
    for found in _BRACKETS.finditer(text, *there):
        aside = Span(*found.span())
        within = [one.outer for one in said if aside.contains(one.outer)]
        if aside.contains(cue.span) and within:
            yield Span(there.start, aside.start)
            yield Span(aside.end, there.end)
            return
        is_of_cue = aside.overlaps(cue.span) or (cue.speaker is not None and aside.overlaps(cue.speaker))
        if is_of_cue or any(one.outer.contains(aside) for one in said):
            continue
        is_told = bool(within) and _WORD.search(without(text[slice(*aside)], within, aside.start))
        if is_told or begins_with_listed(HALL, found[0][1:], cue.language):
            yield aside


def without(text: str, spans: Sequence[Span], start: int = 0) -> str:
    """The text, which begins at a place, with blanks for these stretches, so that all else stays where it is."""
    for one in spans:
        text = f"{text[: one.start - start]}{' ' * (one.end - one.start)}{text[one.end - start :]}"
    return text
