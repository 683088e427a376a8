"""Quotes of which another quote tells: in which order they are read, and whose the marks round them are."""

from collections.abc import Iterable

from app.curation import shapes
from app.curation.articles import Quote
from app.curation.resolve.ids import Declared
from app.curation.resolve.scope import Scope, in_checks
from app.spans import Span

Written = tuple[Declared, shapes.Quote]


def tellers_first(scope: Scope, quotes: Iterable[Written]) -> list[Written]:
    """Each quote behind the one that it is according to; a circle of these is a fault."""
    by_id = {declared.short: (declared, record) for declared, record in quotes}
    ordered: dict[str, Written] = {}
    for short in by_id:
        chain: list[str] = []
        at: str | None = short
        while at in by_id and at not in ordered:
            if at in chain:
                circle = " according to ".join([*chain[chain.index(at) :], at])
                scope.fault((*by_id[at][0].loc, "according_to"), f"a circle: {circle}", "remove one of these")
                break
            chain.append(at)
            at = by_id[at][1].according_to
        ordered |= {one: by_id[one] for one in reversed(chain)}
    return list(ordered.values())


def find_teller(scope: Scope, declared: Declared, record: shapes.Quote) -> str | None:
    """The short id of the quote, of the same article, that says that this was said."""
    given, loc = record.according_to, (*declared.loc, "according_to")
    if given is None or given in scope.ids.quotes:
        return given
    if "." in given:
        scope.fault(loc, f"“{given}” is of another article", "name the quote of this article that tells of it")
    else:
        scope.ids.quote_id(given, loc)
    return None


@in_checks
def note_teller(scope: Scope, declared: Declared, record: shapes.Quote, teller: Quote | None) -> None:
    """A note where the statement, which stands alone wherever the quote is named, hides who tells of it."""
    speakers = teller.speakers if teller else []
    actors = [scope.registers.actors[one.actor] for one in speakers]
    names = [name for actor in actors for name in (actor.name, *actor.aliases)]
    names += [one.as_written for one in speakers if one.as_written]
    if names and not any(name.casefold() in record.says.casefold() for name in names):
        what = f"the statement, which stands alone, does not tell who says so in “{record.according_to}”"
        scope.note((*declared.loc, "says"), what, f"write “according to {names[0]}, …”")


def find_reporters(scope: Scope, attribution: list[Span], teller: Quote | None) -> frozenset[Span]:
    """The outer spans of the marks in which a reporter tells of the quote.

    They hold the cue and the words for the speaker. Where another quote tells of it, those that hold the cue alone are
    its own as well, and those of which it has words.
    """
    if teller is None:
        return scope.quotations.holding(*attribution) if len(attribution) > 1 else frozenset()
    spans = [*attribution[:1], *teller.quoted]
    return frozenset(outer for span in spans for outer in scope.quotations.holding(span))
