"""The evidence of one article as a W3C AnnotationPage."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

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


def annotation_page(text: Json, excerpts: list[str] | None, base: str) -> AnnotationPage:
    """Every piece of evidence as an annotation of the article's text, in its order.

    `text` is the reader view; `excerpts` are the words of its evidence, where rights withhold the text itself. Words
    that support two roles of one actor are one annotation.
    """
    article = text["article"]
    page = f"{base}{article['url']}/annotations"
    annotations = {one.id: one for one in _annotations(page, text, excerpts, base)}
    return AnnotationPage(
        id=page,
        part_of=AnnotationCollection(id=f"{page}#all", label=article["name"], total=len(annotations)),
        items=list(annotations.values()),
    )


def _annotations(page: str, text: Json, excerpts: list[str] | None, base: str) -> Iterator[Annotation]:
    evidence = [span for span in text["spans"] if span["use"] == "evidence"]
    words: Iterable[str | None] = [None] * len(evidence) if excerpts is None else excerpts
    for span, exact in zip(evidence, words, strict=True):
        record, by = span["record"], span["attribution"]
        target = _target(text, base, span, exact)
        yield Annotation(
            id=f"{page}#{record['record']}/{record['id']}/{span['start']}-{span['end']}",
            body=AnnotationBody(id=f"{base}{record['url']}", label=record["name"]),
            target=(target, _target(text, base, by, exact and by["exact"])) if by else target,
        )


def _target(text: Json, base: str, span: Json, exact: str | None) -> AnnotationTarget:
    """`exact` are the words, where rights withhold the text."""
    position = TextPositionSelector(start=span["start"], end=span["end"])
    quotation = _quotation(text, span) if exact is None else TextQuoteSelector(exact=exact, prefix=None, suffix=None)
    return AnnotationTarget(source=f"{base}{text['article']['url']}/text", selector=(position, quotation))


def _quotation(text: Json, span: Json) -> TextQuoteSelector:
    """The words, and what their passage holds before and after them."""
    whole, start, end = text["text"], span["start"], span["end"]
    passage = text["passages"][bisect_right(text["passages"], start, key=_start) - 1]
    return TextQuoteSelector(
        exact=whole[start:end], prefix=whole[passage["start"] : start], suffix=whole[end : passage["end"]]
    )


def _start(passage: Json) -> int:
    return int(passage["start"])
