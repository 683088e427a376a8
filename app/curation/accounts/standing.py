"""Which of several accounts of an event each value of its record is taken from.

Nothing is blended: a value is what one article tells, the first or the latest that does so itself.
"""

from collections.abc import Callable, Sequence
from datetime import date as day
from typing import Literal

from app.curation.accounts.developments import is_development, is_own_voice
from app.curation.accounts.differences import Above, lies_within
from app.curation.articles import Account, DateReading, Told
from app.vocabulary import EventStatus

# What a record takes from one account each.
Value = Literal["status", "date", "place", "figures"]


def day_of(told: Told) -> day:
    """When it was told; what was published nobody knows when counts as the earliest."""
    return told.published or day.min


def _gives(told: Told, value: Value) -> bool:
    return bool(told.figures) if value == "figures" else getattr(told, value) is not None


def _gives_itself(told: Told, value: Value) -> bool:
    """Whether the article gives it in its own voice."""
    if not _gives(told, value) or told.status == "alleged":
        return False
    match value:
        case "status":
            return is_own_voice(told)
        case "date":
            return not told.date_according_to
        case "place":
            return not told.place_according_to
        case "figures":
            return any(not one.according_to for one in told.figures)


def latest(accounts: Sequence[Told], value: Value) -> Told | None:
    """The latest account that gives it in its own voice, else the first that gives it."""
    own = [told for told in accounts if _gives_itself(told, value)]
    # Of those published on one day, the first.
    return max(own, key=day_of) if own else next((told for told in accounts if _gives(told, value)), None)


def standing(accounts: Sequence[Told], value: Value, is_narrower: Callable[[Told, Told], bool]) -> Told | None:
    """The first account that gives it in its own voice, or a later one that may take its place; else the first.

    A day that something was due is none any more where it is put off to no day yet.
    """
    found: Told | None = None
    given: list[Told] = []
    # What had become of the event by then, and by what stands.
    reached: EventStatus | None = None
    stage: EventStatus | None = None
    for told in accounts:
        if told.status and is_own_voice(told):
            reached = told.status
        if value == "date" and _is_put_off(told):
            found, given = None, []
        given += [told] if _gives(told, value) else []
        if not _gives_itself(told, value):
            continue
        goes_further = bool(told.status and stage and is_development(stage, told.status))
        if (
            found is None
            or _corrects(told, found)
            or (day_of(told) > day_of(found) and (goes_further or is_narrower(told, found)))
        ):
            found, stage = told, reached
    if found:
        return _corrected(found, [told for told in given if _gives_itself(told, value)])
    return given[0] if given else None


def _is_put_off(told: Told) -> bool:
    return told.status == "postponed" and told.date is None and is_own_voice(told)


def _corrected(found: Told, accounts: list[Told]) -> Told:
    """What corrects it in the end: of articles of one day, any may correct another."""
    while correcting := next((told for told in accounts if _corrects(told, found)), None):
        accounts.remove(correcting)
        found = correcting
    return found


def _corrects(told: Told, other: Told) -> bool:
    return isinstance(told, Account) and told.corrects == other.article


def narrower(new: DateReading | None, old: DateReading | None) -> bool:
    return new is not None and old is not None and lies_within(new, old)


def lies_in(new: str | None, old: str | None, above: Above) -> bool:
    return new is not None and old is not None and new != old and old in above(new)
