"""Articles and their texts as documents."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Literal, NamedTuple

from pydantic_core import to_json

from app.curation.articles import Article, Evidence, Passage, Ref
from app.curation.checking.coverage import Coverage
from app.documents import Json
from app.folded import fold
from app.index.members import Written
from app.kinds import KINDS, NAMED
from app.loading.render.context import Context, url_of
from app.loading.render.measures import date
from app.loading.render.source import Source
from app.loading.render.writing import rendered
from app.schemas import articles
from app.spans import Span

Use = Literal["evidence", "mention", "quoted"]


class Used(NamedTuple):
    """Words of the text and what they are to a record."""

    span: Span
    use: Use
    ref: Ref
    attribution: Span | None = None


def article(context: Context, one: Article, cover: Coverage, appearing: Iterable[Ref]) -> Written:
    """`appearing` is what the article tells of that the registers hold."""
    refs = list(appearing)
    cited = context.source(one.id).citation
    document = {
        "record": "article",
        "id": one.id,
        "url": url_of(Ref("article", one.id)),
        "title": one.record.title,
        "title_by": one.record.title_by,
        "cite": cited.cite,
        "publisher": cited.publisher,
        "language": one.record.language,
        "published": date(one.published),
        "rights": one.record.rights,
        "source_url": one.record.source_url,
        "text_access": one.record.text_access,
        "sha256": one.record.sha256,
        "counts": {
            "passages": len(one.passages),
            "events": len(one.tells),
            "quotes": len(one.quotes),
            **{KINDS[kind].plural: sum(ref.record == kind for ref in refs) for kind in NAMED},
        },
        "coverage": asdict(cover),
    }
    return rendered(articles.Article, document)


def text(context: Context, one: Article, cover: Coverage) -> bytes:
    """The reader view without its records, which are put in when it is asked for."""
    source = context.source(one.id)
    supported: defaultdict[int, dict[Ref, None]] = defaultdict(dict)
    for ref, evidence in _evidence(one):
        supported[evidence.passage][ref] = None
    document = {
        "article": source.citation,
        "language": one.record.language,
        "source_url": one.record.source_url,
        "text": one.text if one.record.text_access == "full" else None,
        "sha256": one.record.sha256,
        "passages": [_passage(context, source, passage, list(supported[passage.n])) for passage in one.passages],
        "spans": [_span(context, source, use) for use in _ordered(one)],
        "coverage": asdict(cover),
    }
    return rendered(articles.TextSkeleton, document).document


def excerpts(one: Article) -> bytes | None:
    """The words of the evidence in the order of the reader view's spans, where that does not hold the text."""
    if one.record.text_access == "full":
        return None
    return to_json([one.text[use.span.start : use.span.end] for use in _ordered(one) if use.use == "evidence"])


def timeline_label(one: Article, passage: Passage) -> str | None:
    """What a timeline entry begins with: the words before its first colon."""
    if passage.kind != "timeline":
        return None
    return fold(one.text[passage.span.start : passage.span.end].partition(":")[0])


def _span(context: Context, source: Source, used: Used) -> Json:
    by = used.attribution
    return {
        **source.offsets(used.span),
        "use": used.use,
        "record": context.reference(used.ref),
        "attribution": source.quoted(by) if by else None,
    }


def _passage(context: Context, source: Source, passage: Passage, refs: list[Ref]) -> Json:
    is_full = source.article.record.text_access == "full"
    return {
        "n": passage.n,
        "kind": passage.kind,
        **source.offsets(passage.span),
        "text": fold(source.words(passage.span)) if is_full else None,
        "records": [context.reference(ref) for ref in refs],
        "set_aside": passage.set_aside if not refs else None,
    }


def _evidence(one: Article) -> Iterator[tuple[Ref, Evidence]]:
    for told in one.tells:
        yield from ((Ref("event", told.id), evidence) for evidence in (*told.evidence, *told.beside))
    for quote in one.quotes.values():
        yield from ((Ref("quote", quote.id), evidence) for evidence in (*quote.evidence, *quote.beside))
    for role in one.roles:
        yield from ((Ref("actor", role.actor), evidence) for evidence in role.evidence)


def _ordered(one: Article) -> list[Used]:
    return sorted(_used(one), key=lambda use: (use.span.start, -use.span.end, use.use, use.ref))


def _used(one: Article) -> Iterator[Used]:
    for ref, evidence in _evidence(one):
        by = evidence.attribution
        yield Used(evidence.span, "evidence", ref, by and by.span)
    for mention in one.mentions:
        yield Used(mention.evidence.span, "mention", mention.of)
    for quote in one.quotes.values():
        for span in quote.quoted:
            yield Used(span, "quoted", Ref("quote", quote.id))
