"""An article's files, from reading them to all its records resolved."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from app.curation import shapes
from app.curation.articles import Article, Passage
from app.curation.faults import Fault
from app.curation.files import Loc, SeedFile
from app.curation.folders import why_left_out
from app.curation.parsing import read_record
from app.curation.passages import PassageText, WordsError, cut, find_starts
from app.curation.quotations import Quotations
from app.curation.reading import check_characters, position, read_text
from app.curation.registers import Registers, unknown_id
from app.curation.resolve.crops import attribute_crops
from app.curation.resolve.dates import read_date, told_as_past
from app.curation.resolve.events import resolve_account, resolve_event
from app.curation.resolve.hearsay import tellers_first
from app.curation.resolve.ids import Chains, Declared, Foreign, Ids
from app.curation.resolve.mentions import in_text_order, resolve_mentions
from app.curation.resolve.namesakes import check_is_meant, own_names
from app.curation.resolve.notes import note_marks
from app.curation.resolve.quotes import resolve_quote
from app.curation.resolve.roles import resolve_roles
from app.curation.resolve.scope import Scope
from app.curation.resolve.words import Words
from app.curation.retelling import Retold, Setting, Where
from app.text import fold

Written = TypeVar("Written", shapes.Event, shapes.Quote)

_ASIDE = {"heading": "a heading", "source": "names the source"}


@dataclass
class Resolution:
    """An article as far as it could be resolved.

    `foreign` are the ids of other articles' records it names, `chains` the edges from its records that make no circle,
    `retold` the events of others that it tells of.
    """

    article: Article | None
    faults: list[Fault]
    foreign: list[Foreign] = field(default_factory=list)
    chains: Chains = field(default_factory=dict)
    retold: list[Retold] = field(default_factory=list)


def resolve_article(folder: Path, registers: Registers) -> Resolution:
    root = folder.parents[1]
    file, record = read_record(folder / "article.yaml", root, shapes.Article)
    text = read_text(folder / "article.txt", root, file.faults)
    if text is not None:
        check_characters(folder / "article.txt", text, file.faults)
    if record is None or text is None:
        return Resolution(None, file.faults)
    if record.draft and why_left_out(folder) is None:
        right = "write “draft: true” on a line of its own that begins with it"
        file.fault(("draft",), "a draft is not told from what is ready in this way", right, key=True)
    _check_hash(file, record, text)
    passages = _cut(folder, file, record, text)
    if not passages:
        return Resolution(None, file.faults)
    words = Words(folder.name, text, passages, file.fault)
    quotations = Quotations(text, record.language)
    ids = Ids(folder.name, registers, file)
    names = registers.names.of_article(own_names(record, ids, text, file))
    scope = Scope(folder.name, record, file, registers, words, ids, names, quotations)
    article = _resolve(scope, folder / "article.txt")
    return Resolution(article, file.faults, scope.ids.foreign, scope.ids.chains, list(_retold(scope, article)))


def _check_hash(file: SeedFile, record: shapes.Article, text: str) -> None:
    digest = _sha256(text)
    if digest == record.sha256:
        return
    lines = text.replace("\r\n", "\n")
    for ends, described in (("LF", lines), ("CRLF", lines.replace("\n", "\r\n"))):
        if _sha256(described) == record.sha256:
            right = f"keep the hash and save the text with {ends}; git leaves it as it is by “article.txt -text”"
            file.fault(
                ("sha256",), f"article.txt was described with lines that end in {ends}", f"{right} in .gitattributes"
            )
            return
    file.fault(("sha256",), "article.txt has another SHA-256", f"if the text is the one you mean, write {digest}")


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _cut(folder: Path, file: SeedFile, record: shapes.Article, text: str) -> list[PassageText]:
    offsets = []
    starts = find_starts(text, [passage.at for passage in record.passages])
    for n, start in enumerate(starts):
        if isinstance(start, WordsError):
            file.fault(("passages", n, "at"), start.what, start.right)
        else:
            offsets.append(start)
    if len(offsets) < len(starts):
        return []
    if lead := text[: offsets[0]].strip():
        where = position(text, text.index(lead))
        right = f"begin article.yaml with a passage “at: {fold(lead)[:40]}”"
        file.faults.append(Fault(folder / "article.txt", *where, "no passage holds this text", right))
        return []
    return cut(text, offsets)


def _resolve(scope: Scope, text: Path) -> Article:
    """Evidence first, then what must stand in it."""
    published = scope.record.published
    article = Article(
        id=scope.id,
        text=scope.words.text,
        record=scope.record.model_copy(update={"passages": []}),
        published=read_date(scope, published.date, None, published.label, published.basis, ("published", "date"))
        if published
        else None,
    )
    if scope.record.publisher is not None:
        scope.ids.actor(scope.record.publisher, ("publisher",))
    for words, day in scope.record.days.items():
        read_date(scope, day.date, words, day.label, day.basis, ("days", words, "date"))
    events: list[tuple[Declared, shapes.Event]] = []
    accounts: list[tuple[Declared, shapes.Account]] = []
    quotes: list[tuple[Declared, shapes.Quote]] = []
    for n, (passage, record) in enumerate(zip(scope.words.passages, scope.record.passages, strict=True)):
        loc: Loc = ("passages", n)
        events += _declare(scope, passage.n, record.introduced, scope.ids.events, (*loc, "events"))
        accounts += _retell(scope, passage.n, record.accounts, (*loc, "events"))
        quotes += _declare(scope, passage.n, record.quotes, scope.ids.quotes, (*loc, "quotes"))
        aside = record.set_aside or _ASIDE.get(record.kind)
        article.passages.append(Passage(passage.n, record.kind, passage.span, aside))
    scope.words.mentions = resolve_mentions(scope)
    for n, record in enumerate(scope.record.passages):
        accounts += _support(scope, n + 1, record, ("passages", n))
    _name_actors(scope, [*events, *accounts], quotes)
    past = told_as_past(article.published)
    article.events = {
        declared.short: resolve_event(scope, declared, event, article.published, past) for declared, event in events
    }
    article.accounts = {
        declared.id: resolve_account(scope, declared, account, article.published) for declared, account in accounts
    }
    for declared, quote in tellers_first(scope, quotes):
        article.quotes[declared.short] = resolve_quote(scope, declared, quote, past, article)
    article.quotes = {declared.short: article.quotes[declared.short] for declared, _ in quotes}
    attribute_crops(scope, article)
    note_marks(scope, text, [(declared, article.quotes[declared.short]) for declared, _ in quotes])
    for n, record in enumerate(scope.record.passages):
        article.roles += resolve_roles(scope, n + 1, record, ("passages", n))
    article.mentions = [m for n in sorted(scope.words.mentions) for m in in_text_order(scope.words.mentions[n])]
    return article


def _declare(
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


def _retell(
    scope: Scope, n: int, written: dict[str, shapes.Account], loc: Loc
) -> list[tuple[Declared, shapes.Account]]:
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


def _support(scope: Scope, n: int, record: shapes.Passage, loc: Loc) -> list[tuple[Declared, shapes.Account]]:
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


def _name_actors(
    scope: Scope, events: Sequence[tuple[Declared, shapes.Told]], quotes: list[tuple[Declared, shapes.Quote]]
) -> None:
    """Words that one record uses of an actor name it for the others too."""
    used: list[tuple[Declared, str, str | None, Loc]] = []
    for declared, event in events:
        for actor, entries in event.who.items():
            used += [(declared, actor, entry.words, ("who", actor, "words")) for entry in entries]
    for declared, quote in quotes:
        used += [(declared, actor, words, ("by", actor)) for actor, words in quote.by.items()]
        used += [(declared, actor, words, ("via", actor)) for actor, words in quote.via.items()]
    named = {n: tuple(mentions) for n, mentions in scope.words.mentions.items()}
    for declared, actor, words, loc in used:
        at = (*declared.loc, *loc)
        found = scope.words.locate(words, declared.evidence, at) if words else None
        if found and actor in scope.registers.actors:
            check_is_meant(scope, actor, found, named[found.passage], at)
            scope.words.add_mention(actor, found)


def _retold(scope: Scope, article: Article) -> Iterator[Retold]:
    """Where the article gives accounts of others' events; words that say nothing else need no reason."""
    for event, account in article.accounts.items():
        loc = scope.ids.told[event].loc
        is_explained = "supports" in loc or account.same is not None
        where = Where(scope.file.path, *scope.file.where(loc, key=True))
        if account.corrects is None:
            yield Retold(event, article.id, Setting.of(account), is_explained, where)
        else:
            corrects = Where(scope.file.path, *scope.file.where((*loc, "corrects")))
            yield Retold(event, article.id, Setting.of(account), is_explained, where, account.corrects, corrects)
