"""The evidence of one article as a W3C AnnotationPage."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from app.documents import Json
from app.schemas.annotations import (
    Annotation,
    AnnotationBody,
    AnnotationCollection,
    AnnotationPage,
    AnnotationTarget,
    TextPositionSelector,
    TextQuoteSelector,
)
from app.schemas.references import text_url
from app.spans import Span, standing_once


def annotation_page(text: Json, excerpts: list[str] | None, titles: Mapping[str, str], base: str) -> AnnotationPage:
    """Every piece of evidence as an annotation of the article's text, in its order.

    `text` is the reader view; `excerpts` are the words of its evidence, where rights withhold the text itself; `titles`
    are those of its events by their ids, with what their status says. Words that support two roles of one actor are one
    annotation.
    """
    article = text["article"]
    page = f"{base}{article['url']}/annotations"
    annotations = {one.id: one for one in _annotations(page, text, excerpts, titles, base)}
    return AnnotationPage(
        id=page,
        part_of=AnnotationCollection(id=f"{page}#all", label=article["cite"], total=len(annotations)),
        items=list(annotations.values()),
    )


def _annotations(
    page: str, text: Json, excerpts: list[str] | None, titles: Mapping[str, str], base: str
) -> Iterator[Annotation]:
    evidence = [span for span in text["spans"] if span["use"] == "evidence"]
    source = base + text_url(text["article"]["url"], is_served=excerpts is None)
    quotation = _quotations(text) if excerpts is None else _bare
    words = [{**span, "exact": exact} for span, exact in zip(evidence, excerpts, strict=True)] if excerpts else evidence
    for span in words:
        record, by = span["record"], span["attribution"]
        target = _target(source, span, quotation(span))
        yield Annotation(
            id=f"{page}#{record['record']}/{record['id']}/{span['start']}-{span['end']}",
            body=AnnotationBody(id=f"{base}{record['url']}", label=titles.get(record["id"], record["name"])),
            target=(target, _target(source, by, quotation(by))) if by else target,
        )


def _target(source: str, span: Json, quotation: TextQuoteSelector) -> AnnotationTarget:
    position = TextPositionSelector(start=span["start"], end=span["end"])
    return AnnotationTarget(source=source, selector=(position, quotation))


def _bare(span: Json) -> TextQuoteSelector:
    """The words of a span alone, where rights withhold what stands around them."""
    return TextQuoteSelector(exact=span["exact"], prefix=None, suffix=None)


def _quotations(text: Json) -> Callable[[Json], TextQuoteSelector]:
    """What gives the words of a span, and what stands before and after them, as their records have it."""
    whole, passages = text["text"], [Span(passage["start"], passage["end"]) for passage in text["passages"]]
    around = cache(lambda n: standing_once(whole, passages[n]))

    def quotation(span: Json) -> TextQuoteSelector:
        start, end = span["start"], span["end"]
        first, last = around(bisect_right(passages, start, key=lambda passage: passage.start) - 1)
        return TextQuoteSelector(exact=whole[start:end], prefix=whole[first:start], suffix=whole[end:last])

    return quotation
