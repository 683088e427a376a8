"""Which of the names that stand in one another, or overlap, are meant: "Assad" in "Maher Assad" is none."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from app.curation.articles import Ref
from app.spans import Span


class Found(NamedTuple):
    """A stretch of one passage that names these; more than one where they share a name.

    `name`, as a register has it, and `bare`, where it stands, are without an honorific.
    """

    span: Span
    refs: tuple[Ref, ...]
    name: str
    bare: Span

    @property
    def has_honorific(self) -> bool:
        return self.bare != self.span


def not_nested(found: Collection[Found], people: Collection[Ref]) -> Iterator[Found]:
    """Those that neither are part of a longer name of the same or another person, nor overlap one of the same."""
    # A register may have “Sir Alan Lund” as well as “Alan Lund”, to which the text's “Sir” is added.
    once = {(one.span, one.refs): one for one in sorted(found, key=lambda one: one.has_honorific)}
    every = [one for one in found if once[one.span, one.refs] is one]
    yield from (one for one in every if not any(_is_part(one, other, people) for other in every if other is not one))


def _is_part(one: Found, other: Found, people: Collection[Ref]) -> bool:
    if not one.span.overlaps(other.span):
        return False
    of_same = not set(one.refs).isdisjoint(other.refs)
    are_people = all(ref in people for ref in (*one.refs, *other.refs))
    if one.span == other.span:
        # “Dr. No” is whoever is called so, and not a No who is a doctor.
        return are_people and one.has_honorific and not other.has_honorific
    if other.span.contains(one.span):
        return of_same or are_people
    return of_same and not one.span.contains(other.span) and _length(one.span) < _length(other.span)


def _length(span: Span) -> int:
    return span.end - span.start
