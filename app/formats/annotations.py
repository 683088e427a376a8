"""The evidence of one article as a W3C AnnotationPage."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cache

from app.formats.writer import Json
from app.schemas.annotations import (
    Annotation,
    AnnotationBody,
    AnnotationCollection,
    AnnotationPage,
    AnnotationTarget,
    TextPositionSelector,
    TextQuoteSelector,
)
from app.schemas.parts import text_url
from app.text import Span, standing_once


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
    if excerpts is None:
        quotations = _quotations(text, evidence)
    else:
        quotations = [TextQuoteSelector(exact=words, prefix=None, suffix=None) for words in excerpts]
    source = base + text_url(text["article"]["url"], is_served=excerpts is None)
    for span, quotation in zip(evidence, quotations, strict=True):
        start, end, record = span["start"], span["end"], span["record"]
        position = TextPositionSelector(start=start, end=end)
        yield Annotation(
            id=f"{page}#{record['record']}/{record['id']}/{start}-{end}",
            body=AnnotationBody(id=f"{base}{record['url']}", label=titles.get(record["id"], record["name"])),
            target=AnnotationTarget(source=source, selector=(position, quotation)),
        )


def _quotations(text: Json, evidence: list[Json]) -> list[TextQuoteSelector]:
    """The words of each span, and what stands before and after them, as their records have it."""
    whole, passages = text["text"], [Span(passage["start"], passage["end"]) for passage in text["passages"]]
    around = cache(lambda n: standing_once(whole, passages[n]))
    found = []
    for start, end in ((span["start"], span["end"]) for span in evidence):
        first, last = around(bisect_right(passages, start, key=lambda passage: passage.start) - 1)
        prefix, suffix = whole[first:start], whole[end:last]
        found.append(TextQuoteSelector(exact=whole[start:end], prefix=prefix, suffix=suffix))
    return found
