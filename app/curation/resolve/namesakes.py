"""Names that an article uses in its own way, and those that several share: whom each of them means there."""

from collections.abc import Collection, Iterable, Iterator

from app.curation import shapes
from app.curation.articles import Evidence, Mention, Ref
from app.curation.files.places import Loc
from app.curation.files.seed_file import SeedFile
from app.curation.names.nested import Found
from app.curation.resolve.ids import Ids
from app.curation.resolve.scope import Scope
from app.curation.shapes.values import NOBODY
from app.folded import fold
from app.words.folding import as_typed

Shared = tuple[int, Found]


def own_names(record: shapes.Article, ids: Ids, text: str, file: SeedFile) -> dict[str, tuple[Ref, ...]]:
    """The names that an article gives, each with whom it means; nobody, where a register's name means nobody there."""
    found: dict[str, tuple[Ref, ...]] = {}
    for name, given in record.names.items():
        loc: Loc = ("names", name)
        if as_typed(fold(name)).casefold() not in as_typed(fold(text)).casefold():
            file.note(loc, f"“{name}” is not in the text", "remove it, or write it as the text does", key=True)
        ref = None if given == NOBODY else ids.named(given, loc)
        found[name] = (ref,) if ref else ()
    return found


def used_in(record: shapes.Article) -> set[str]:
    """Ids of the actors, places and works that an article's records are about, whatever they are called there."""
    used: list[str | None] = [record.publisher]
    for passage in record.passages:
        used += [*passage.roles, *(of for roles in passage.roles.values() for role in roles for of in role.of)]
        for event in passage.events.values():
            used += [*event.who, event.place.id if event.place else None, *event.works]
        for quote in passage.quotes.values():
            used += [*quote.by, *quote.via, *quote.to, *quote.about, quote.place]
    return {id_.rpartition(":")[2] for id_ in used if id_}


def told_apart(scope: Scope, shared: Iterable[Shared], told: Collection[str]) -> Iterator[tuple[int, Found, Ref]]:
    """Names that several share, of whom the article tells of one alone: where they stand, and whose they are.

    `told` are the ids of all that it tells of. Each of the other names is one fault.
    """
    doubtful: dict[str, list[Shared]] = {}
    for n, found in shared:
        known = [ref for ref in found.refs if ref.id in told]
        if len(known) == 1:
            yield n, found, known[0]
        else:
            doubtful.setdefault(found.name, []).append((n, found))
    for words, places in doubtful.items():
        numbers = list(dict.fromkeys(n for n, _ in places))
        where = f"passage{'' if len(numbers) == 1 else 's'} {', '.join(map(str, numbers))}"
        refs = places[0][1].refs
        right = f"write “names: {{{words}: {refs[0].id}}}” above “passages”, or there the other one"
        what = f"“{words}” in {where} may be {' or '.join(ref.id for ref in refs)}"
        scope.fault(("passages", numbers[0] - 1, "at"), what, right)


def check_is_meant(scope: Scope, actor: str, words: Evidence, named: Iterable[Mention], loc: Loc) -> None:
    """Words that a record uses of a person are no name of another; `named` are those named in the passage."""
    there = [mention for mention in named if mention.evidence.span.contains(words.span)]
    if any(mention.of.id == actor for mention in there):
        return
    actors = scope.registers.actors
    for other in there:
        if other.of.record == "actor" and actors[actor].kind == actors[other.of.id].kind == "person":
            written = fold(scope.words.text[slice(*other.evidence.span)])
            right = f"write “mentions: {{{written}: {actor}}}” in the passage, or name that one here"
            scope.fault(loc, f"“{written}” names {other.of.id} in passage {words.passage}", right)
