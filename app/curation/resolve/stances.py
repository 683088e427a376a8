"""Stances: where a speaker stands toward what a quote is about, as long as that has not happened."""

from collections.abc import Mapping

from app.curation import shapes
from app.curation.articles import ANY, Event, Ref
from app.curation.resolve.ids import Declared
from app.curation.resolve.scope import Scope
from app.vocabulary import EventStatus, Stance

# What is over, or is said to be: of it an act says all, such as welcoming it.
_OVER: tuple[EventStatus, ...] = ("occurred", "alleged")
_TOWARD = ("work", "event", ANY)


def resolve_stances(
    scope: Scope, declared: Declared, record: shapes.Quote, about: Mapping[str, Ref], events: Mapping[str, Event]
) -> dict[Ref, Stance]:
    """By what they are toward. `about` is what the quote is about, as it is written; `events` are the article's own.

    Of another article's event nothing is asked: when the words were said it had perhaps not happened.
    """
    found: dict[Ref, Stance] = {}
    for given, stance in record.stance.items():
        loc = (*declared.loc, "stance", given)
        if given not in about:
            if given not in record.about:
                scope.fault(loc, f"the quote is not about “{given}”", f"add “{given}” to “about”", key=True)
            continue
        toward, event = about[given], events.get(given)
        if toward.record not in _TOWARD:
            right = "leave it out: one is toward a work, or an event that has not happened"
            scope.fault(loc, f"a stance toward “{given}”, which is no event or work", right, key=True)
        elif event and event.status in _OVER:
            right = "leave it out, the act says it: one is toward a work, or an event that has not happened"
            scope.fault(loc, f"a stance toward “{given}”, which is told as {event.status}", right, key=True)
        else:
            found[toward] = stance
            if toward.record == ANY:
                scope.ids.event_id(given, loc, key=True)
    return found
