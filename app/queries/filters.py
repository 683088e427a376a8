"""Filters: what the values of a parameter select, and what they take away.

Values are alternatives, and `!value` takes one away from what they leave; `*` asks for any value and `!*` for none,
each alone or beside values with `!`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Self

from app.errors import Mistake
from app.index.selection import Group
from app.index.terms import term
from app.queries.choices import ANY, NONE, NOT
from app.queries.parameters.finds import Finds


@dataclass(frozen=True)
class Wanted:
    """What the values of a parameter ask for: one of `values`, and none that is `excluded`."""

    values: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    is_any: bool = False
    is_none: bool = False

    @classmethod
    def read(cls, given: Iterable[str]) -> Self:
        each = tuple(dict.fromkeys(given))
        others = [one for one in each if one not in (ANY, NONE)]
        return cls(
            values=tuple(one for one in others if not one.startswith(NOT)),
            excluded=tuple(one.removeprefix(NOT) for one in others if one.startswith(NOT)),
            is_any=ANY in each,
            is_none=NONE in each,
        )


def slips(name: str, given: tuple[str, ...]) -> Iterator[Mistake]:
    """What is wrong with how values stand beside each other."""
    for index, one in enumerate(given):
        if one == NOT:
            yield Mistake("empty", name, f"“{name}”: “!” leaves out the value that follows it, and none does", index)
    wanted = Wanted.read(given)
    if wanted.is_any + wanted.is_none + bool(wanted.values) > 1:
        detail = f"“{name}”: “*” asks for any value, “!*” for none; each stands alone or beside values with “!”"
        yield Mistake("malformed", name, detail, next(n for n, one in enumerate(given) if one in (ANY, NONE)))


@dataclass(frozen=True)
class Filter:
    """A parameter that was given and finds records by a field.

    `other` is the one that it is judged in the pair with, where that was given, by itself. With `has_all` a record must
    have all values, else one of them.
    """

    finds: Finds
    wanted: Wanted
    other: "Filter | None" = None
    has_all: bool = False

    def groups(self) -> list[Group]:
        """Of each group a record must have a term."""
        if self.wanted.is_any:
            return [(self.finds.field,)]
        if self.finds.narrows and self._others:
            return []  # the one that it narrows demands both in one pair
        each = [self._terms(value) for value in self.wanted.values]
        return each if self.has_all else _joined(each)

    def excluded(self) -> list[Group]:
        """Of no group may a record have a term."""
        each = [self._terms(value) for value in self.wanted.excluded]
        if self.wanted.is_none and self.finds.narrows and self._others:
            each += [self._terms(value) for value in self.finds.closed]
        elif self.wanted.is_none:
            each += self.other.groups() if self.other and self._others else [(self.finds.field,)]
        return _joined(each)

    @property
    def _others(self) -> tuple[str, ...]:
        if self.other and self.other.wanted.is_any:
            return self.other.finds.closed
        return self.other.wanted.values if self.other else ()

    def _terms(self, value: str) -> Group:
        """The terms of a value, where the other parameter has values in the pair with each of these."""
        if not self.other or not self._others:
            return (term(self.finds.field, value),)
        if self.finds.narrows:
            field = pair_field(self.other.finds, self.finds)
            return tuple(term(field, other, value) for other in self._others)
        field = pair_field(self.finds, self.other.finds)
        return tuple(term(field, value, other) for other in self._others)


def pair_field(narrowed: Finds, narrowing: Finds) -> str:
    """The field of both values at once."""
    return f"{narrowed.field}-{narrowing.field}"


def _joined(groups: list[Group]) -> list[Group]:
    return [tuple(one for group in groups for one in group)] if groups else []
