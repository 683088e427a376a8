"""What each passage tells: the records it introduces, its accounts of others', and all the evidence of both."""

from typing import TypeVar

from app.curation import shapes
from app.curation.files.places import Loc
from app.curation.registers.registers import unknown_id
from app.curation.resolve.ids import Declared
from app.curation.resolve.scope import Scope

Written = TypeVar("Written", shapes.Event, shapes.Quote)


def declare(
    scope: Scope, n: int, written: dict[str, Written], declared: dict[str, Declared], loc: Loc
) -> list[tuple[Declared, Written]]:
    """The records that a passage tells, with their evidence; one whose id is taken is a fault and left out."""
    found = []
    for short, entry in written.items():
        at: Loc = (*loc, short)
        if short in scope.ids.events or short in scope.ids.quotes:
            right = f"give one of them another id; to give it more evidence here, write “supports: {{{short}: …}}”"
            scope.fault(at, f"“{short}” is a record of this article already", right, key=True)
            continue
        if scope.registers.meant(short):
            scope.fault(
                at, f"“{short}” is the id of an actor, a place or a work", "give the record another id", key=True
            )
        declared[short] = Declared(short, scope.ids.full_id(short), at)
        declared[short].cite(scope.words.evidence(n, entry.words, (*at, "words")), (*at, "words"))
        found.append((declared[short], entry))
    return found


def retell(scope: Scope, n: int, written: dict[str, shapes.Account], loc: Loc) -> list[tuple[Declared, shapes.Account]]:
    """What a passage tells of other articles' events, with its evidence; a second time is a fault and left out."""
    found = []
    for id_, entry in written.items():
        at: Loc = (*loc, id_)
        if id_ in scope.ids.told:
            right = f"say here with “supports: {{{id_}: …}}” what more it tells"
            scope.fault(at, f"this article has an account of “{id_}” already", right, key=True)
        elif event := scope.ids.event_id(id_, at, key=True):
            declared = scope.ids.told[id_] = Declared(id_, event, at)
            declared.cite(scope.words.evidence(n, entry.words, (*at, "words")), (*at, "words"))
            found.append((declared, entry))
    return found


def support(scope: Scope, n: int, record: shapes.Passage, loc: Loc) -> list[tuple[Declared, shapes.Account]]:
    """More evidence for a record told in another passage, or in another article, of which it is an account as well.

    It gives those accounts that say no more than that their words tell of the event.
    """
    found = []
    if record.set_aside and (record.events or record.quotes or record.roles or record.supports):
        right = "remove “set_aside” or the records"
        scope.fault((*loc, "set_aside"), "a passage that is set aside supports records", right)
    for id_, words in record.supports.items():
        at = (*loc, "supports", id_)
        evidence = scope.words.evidence(n, words, at)
        local = scope.ids.events.get(id_) or scope.ids.quotes.get(id_)
        if local:
            local.cite(evidence, at)
        elif id_ in scope.ids.told:
            scope.ids.told[id_].cite(evidence, at)
        elif "." in id_:
            if event := scope.ids.event_id(id_, at, key=True):
                scope.ids.told[id_] = Declared(id_, event, at)
                scope.ids.told[id_].cite(evidence, at)
                found.append((scope.ids.told[id_], shapes.Account()))
        else:
            scope.fault(at, *unknown_id("record", id_, [*scope.ids.events, *scope.ids.quotes]), key=True)
    return found
