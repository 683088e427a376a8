"""What may become of an event from one account to the next, and which status contradicts another."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from app.curation.articles import Told
from app.vocabulary import EventStatus

TO_COME = ("conditional", "scheduled", "postponed")
_HAPPENED = ("occurred", "ongoing")
NOT_NOW = ("cancelled", "postponed")


def is_own_voice(told: Told) -> bool:
    """Whether the article says so itself, but for those parts that it has on somebody's word."""
    return not told.according_to and told.status != "alleged"


def is_development(before: EventStatus, after: EventStatus) -> bool:
    """Whether what was told before may have become what is told after it."""
    match after:
        case "occurred":
            return before in (*TO_COME, "ongoing")
        case "ongoing":
            return before in TO_COME
        case "cancelled" | "postponed" | "scheduled":
            return before not in (after, "occurred")
    return False


def is_another_stage(before: Told, after: Told) -> bool:
    """A cancellation tells of the same stage: its day is the one on which it was due."""
    if before.status is None or after.status in (None, "cancelled") or not is_own_voice(after):
        return False
    return is_development(before.status, after.status)


def is_contradicted(accounts: Sequence[Told]) -> bool:
    """Whether a status neither follows from what was told before nor is what somebody else tells as well.

    What rests on somebody's word changes nothing by itself: an article that tells of it itself must bear it out.
    """
    tellings = [told for told in accounts if told.status]
    own = [told for told in tellings if is_own_voice(told)]
    if not all(_follows(before, after) for before, after in pairwise(own)):
        return True
    if not own:
        return len({told.status for told in tellings}) > 1
    # What an article tells itself bears itself out.
    return not all(any(_bears_out(told, claim) for told in own) for claim in tellings)


def _follows(before: Told, after: Told) -> bool:
    if before.status == after.status or _becomes(before, after):
        return True
    return before.published == after.published and _becomes(after, before)


def _bears_out(told: Told, claim: Told) -> bool:
    """Whether an article tells itself what is claimed, or what came of it."""
    if told.status == claim.status or (claim.status == "alleged" and told.status in _HAPPENED):
        return True
    return _is_not_before(told, claim) and _becomes(claim, told)


def _becomes(before: Told, after: Told) -> bool:
    return before.status is not None and after.status is not None and is_development(before.status, after.status)


def _is_not_before(one: Told, other: Told) -> bool:
    return (one.published or date.min) >= (other.published or date.min)
