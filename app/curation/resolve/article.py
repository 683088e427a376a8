"""An article's files, from reading them to all its records resolved."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from app.curation import shapes
from app.curation.articles import Article, Passage
from app.curation.files.faults import Fault
from app.curation.files.folders import why_left_out
from app.curation.files.places import Loc
from app.curation.files.reading import check_characters, read_text
from app.curation.languages.tags import TAG, is_tag, tag_meant
from app.curation.languages.text_language import reads_otherwise
from app.curation.marks.quotations import Quotations
from app.curation.registers.registers import Registers
from app.curation.resolve.crops import attribute_crops
from app.curation.resolve.dates import read_date, told_as_past
from app.curation.resolve.declaring import declare, retell, support
from app.curation.resolve.events import resolve_account, resolve_event
from app.curation.resolve.hearsay import tellers_first
from app.curation.resolve.ids import Chains, Declared, Foreign, Ids
from app.curation.resolve.mentions import in_text_order, name_actors, resolve_mentions
from app.curation.resolve.namesakes import own_names
from app.curation.resolve.notes import note_marks, note_title
from app.curation.resolve.odd_dates import note_absent, note_date, note_label
from app.curation.resolve.quotes import resolve_quote
from app.curation.resolve.retelling import Retold, Setting, Where
from app.curation.resolve.roles import resolve_roles
from app.curation.resolve.scope import Scope
from app.curation.resolve.supporting import note_supports
from app.curation.resolve.text import check_hash, cut_passages
from app.curation.resolve.words import Words
from app.curation.shapes.parsing import read_record
from app.curation.texts.legible import Legible
from app.folded import plain

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


def resolve_article(folder: Path, registers: Registers, *, is_check: bool) -> Resolution:
    """Everything there is to know of an article by itself; notes are all there only where it is checked."""
    root = folder.parents[1]
    file, record = read_record(folder / "article.yaml", root, shapes.Article)
    text = read_text(folder / "article.txt", root, file.faults)
    if text is not None:
        check_characters(folder / "article.txt", text, file.faults)
        if not plain(text).strip():
            right = "save the text of the article in it, byte for byte"
            file.faults.append(Fault(folder / "article.txt", 1, 1, "the file is empty", right))
            return Resolution(None, file.faults)
    if record is None or text is None:
        return Resolution(None, file.faults)
    if record.draft and why_left_out(folder) is None:
        right = "write “draft: true” on a line of its own that begins with it"
        file.fault(("draft",), "a draft is not told from what is ready in this way", right, key=True)
    check_hash(file, record, text)
    legible = Legible(text)
    passages = cut_passages(folder, file, record, legible)
    if not passages:
        return Resolution(None, file.faults)
    legible.unwrap(one.span for one in passages)
    words = Words(folder.name, legible, passages, file.fault)
    quotations = Quotations(legible.text, record.language)
    ids = Ids(folder.name, registers, file)
    names = registers.names.of_article(own_names(record, ids, legible.text, file), record.language)
    scope = Scope(folder.name, record, file, registers, words, ids, names, quotations, is_check)
    _check_language(scope)
    article = legible.as_printed(_resolve(scope, folder / "article.txt"))
    return Resolution(article, file.faults, scope.ids.foreign, scope.ids.chains, list(_retold(scope, article)))


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
    note_title(scope)
    note_label(scope, published.label if published else None, article.published, ("published", "label"))
    if scope.record.publisher is not None:
        scope.ids.actor(scope.record.publisher, ("publisher",))
    for words, day in scope.record.days.items():
        at: Loc = ("days", words, "date")
        if found := read_date(scope, day.date, words, day.label, day.basis, at):
            note_date(scope, found, at)
            note_label(scope, day.label, found, (*at[:-1], "label"))
    events: list[tuple[Declared, shapes.Event]] = []
    accounts: list[tuple[Declared, shapes.Account]] = []
    quotes: list[tuple[Declared, shapes.Quote]] = []
    for n, (passage, record) in enumerate(zip(scope.words.passages, scope.record.passages, strict=True)):
        loc: Loc = ("passages", n)
        events += declare(scope, passage.n, record.introduced, scope.ids.events, (*loc, "events"))
        accounts += retell(scope, passage.n, record.accounts, (*loc, "events"))
        quotes += declare(scope, passage.n, record.quotes, scope.ids.quotes, (*loc, "quotes"))
        aside = record.set_aside or _ASIDE.get(record.kind)
        article.passages.append(Passage(passage.n, record.kind, passage.span, aside))
    scope.words.mentions = resolve_mentions(scope)
    for n, record in enumerate(scope.record.passages):
        accounts += support(scope, n + 1, record, ("passages", n))
    name_actors(scope, [*events, *accounts], quotes)
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
    note_supports(scope, article)
    note_absent(scope)
    note_marks(scope, text, [(declared, article.quotes[declared.short]) for declared, _ in quotes])
    for n, record in enumerate(scope.record.passages):
        article.roles += resolve_roles(scope, n + 1, record, ("passages", n))
    article.mentions = [m for n in sorted(scope.words.mentions) for m in in_text_order(scope.words.mentions[n])]
    return article


def _check_language(scope: Scope) -> None:
    """A fault where it is no language, and a note where the text is in another one."""
    language = scope.record.language
    if (meant := tag_meant(language)) or not is_tag(language):
        right = f"write “{meant}”, if that is meant" if meant else TAG
        scope.fault(("language",), f"“{language}” is no language", right)
    elif scope.is_check and (told := reads_otherwise(scope.words.text, language)):
        scope.note(("language",), told, f"write the language of the text, if that is not “{language}”")


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
