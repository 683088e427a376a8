"""The evidence of one article as a W3C AnnotationPage."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping

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
        part_of=AnnotationCollection(id=f"{page}#all", label=article["name"], total=len(annotations)),
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
    for span, quotation in zip(evidence, quotations, strict=True):
        start, end, record = span["start"], span["end"], span["record"]
        position = TextPositionSelector(start=start, end=end)
        yield Annotation(
            id=f"{page}#{record['record']}/{record['id']}/{start}-{end}",
            body=AnnotationBody(id=f"{base}{record['url']}", label=titles.get(record["id"], record["name"])),
            target=AnnotationTarget(source=f"{base}{text['article']['url']}/text", selector=(position, quotation)),
        )


def _quotations(text: Json, evidence: list[Json]) -> list[TextQuoteSelector]:
    """The words of each span, and what their passage holds before and after them."""
    whole, passages = text["text"], text["passages"]
    starts = [passage["start"] for passage in passages]
    found = []
    for start, end in ((span["start"], span["end"]) for span in evidence):
        passage = passages[bisect_right(starts, start) - 1]
        prefix, suffix = whole[passage["start"] : start], whole[end : passage["end"]]
        found.append(TextQuoteSelector(exact=whole[start:end], prefix=prefix, suffix=suffix))
    return found
