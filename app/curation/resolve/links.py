"""What events are tied to, and what events and quotes depend on, each with the words that say so."""

import re
from collections.abc import Iterator, Sequence

from app.curation import shapes
from app.curation.articles import Condition, Evidence, Link, Ref
from app.curation.files.places import Loc
from app.curation.resolve.governing import negated_by
from app.curation.resolve.ids import Chain, Declared
from app.curation.resolve.scope import Scope, in_checks
from app.folded import fold
from app.patterns import Pattern
from app.tags import primary_subtag
from app.vocabulary import LinkRelation

_UNLESS, _BEHIND_UNLESS = Pattern(r"unless\b", re.IGNORECASE), Pattern(r"\bunless\s+\Z", re.IGNORECASE)
# What of two events one alone can be of the other.
_CHAINS: dict[LinkRelation, Chain] = {"part_of": "is part of", "follows": "follows"}


def resolve_links(scope: Scope, declared: Declared, written: dict[str, shapes.Links], sources: list[str]) -> list[Link]:
    """`sources` are the quotes on whose word the event stands.

    A link without words of its own has no evidence until that of the event is known.
    """
    found: dict[tuple[LinkRelation, Ref], Link] = {}
    for given, links in written.items():
        loc: Loc = (*declared.loc, "links", given)
        other = scope.ids.event_or_work(given, loc, key=True)
        if other and other.id == declared.id:
            scope.fault(loc, f"“{given}” is tied to itself", "name the other event, or remove it", key=True)
        elif other:
            for n, one in enumerate(links):
                if (one.is_, other) in found:
                    right = "write it once, with all of its “words”"
                    scope.fault(loc, f"“{one.is_}” stands here twice for one event", right, key=True)
                found[one.is_, other] = _link(scope, declared, one, other, (*loc, n), sources)
    return list(found.values())


def resolve_conditions(
    scope: Scope, declared: Declared, written: Sequence[shapes.Condition], sources: list[str]
) -> list[Condition]:
    """Those of an event or a quote; `sources` are the quotes on whose word it stands."""
    return [
        one
        for n, condition in enumerate(written)
        for one in _condition(scope, declared, condition, (*declared.loc, "conditions", n), sources)
    ]


def _link(scope: Scope, declared: Declared, one: shapes.Link, other: Ref, loc: Loc, sources: list[str]) -> Link:
    if one.is_ in _CHAINS and other.record == "event":
        scope.ids.lead(_CHAINS[one.is_], declared.id, other, loc)
    evidence = _evidence(scope, declared, one.words, (*loc, "words"))
    return Link(one.is_, other, scope.ids.whose_word(one.according_to, sources, loc), evidence)


def _condition(
    scope: Scope, declared: Declared, one: shapes.Condition, loc: Loc, sources: list[str]
) -> Iterator[Condition]:
    if len(one.written) != 1:
        what = "a condition of two kinds" if one.written else "a condition without words"
        scope.fault(loc, what, "write one of “if”, “unless”, “before” and “after”, with the words that say so")
        return
    ((kind, words),) = one.written.items()
    evidence = _evidence(scope, declared, words, (*loc, kind))
    _check_negation(scope, evidence[:1], (*loc, kind, 0))
    _check_kind(scope, kind, evidence[:1], (*loc, kind, 0))
    event = scope.ids.event_id(one.event, (*loc, "event")) if one.event is not None else None
    if event == declared.id:
        scope.fault((*loc, "event"), f"“{one.event}” depends on itself", "name the event it turns on, or none")
        return
    if event:
        scope.ids.lead("depends on", declared.id, Ref("event", event), (*loc, "event"))
    if isinstance(one, shapes.EventCondition):
        sources = scope.ids.whose_word(one.according_to, sources, loc)
    printed = (scope.words.written(piece.span) for piece in evidence)
    yield Condition(kind, " … ".join(printed), event, sources, evidence)


def _evidence(scope: Scope, declared: Declared, words: list[str], loc: Loc) -> list[Evidence]:
    found = [scope.words.anywhere(one, declared.evidence, (*loc, n)) for n, one in enumerate(words)]
    return [one for one in found if one]


@in_checks
def _check_negation(scope: Scope, first: list[Evidence], loc: Loc) -> None:
    """A note where “will not … before” is cut so that it is printed beside the event as “before”."""
    if primary_subtag(scope.record.language) != "en":
        return
    for one in first:
        before = scope.words.text[scope.words.passage(one.passage).span.start : one.span.start]
        if word := negated_by(before):
            what = f"cut off from “{fold(word)}”, a condition may be printed that says the opposite"
            scope.note(loc, what, "begin before it, if what depends on it is not told with it")


@in_checks
def _check_kind(scope: Scope, kind: str, first: list[Evidence], loc: Loc) -> None:
    """A note where “if” is told of what the text has “unless” before, or within; “if … not” may well be `unless`."""
    for one in first if kind == "if" else ():
        start = scope.words.passage(one.passage).span.start
        if _UNLESS.match(scope.words.text, *one.span) or _BEHIND_UNLESS.search(scope.words.text, start, one.span.start):
            right = "tell it as “unless”, or give the words that say “if”"
            scope.note(loc, "told as “if”, and the text has “unless”", right)
