"""The evidence of one article as a W3C AnnotationPage."""

from collections.abc import Iterable
from typing import NamedTuple

from app.schemas.annotations import (
    Annotation,
    AnnotationBody,
    AnnotationCollection,
    AnnotationPage,
    AnnotationTarget,
    TextPositionSelector,
    TextQuoteSelector,
)
from app.schemas.base import Reference


class EvidenceRow(NamedTuple):
    """Words of an article and the record they support; `prefix` and `suffix` are None where rights forbid them."""

    record: Reference
    start: int
    end: int
    exact: str
    prefix: str | None
    suffix: str | None


def annotation_page(article: Reference, base: str, rows: Iterable[EvidenceRow]) -> AnnotationPage:
    """Every piece of evidence as an annotation of the article's text, in the order given.

    Words that support two roles of one actor are one annotation.
    """
    page = f"{base}{article.url}/annotations"
    annotations = {one.id: one for one in (_annotation(page, f"{base}{article.url}/text", base, row) for row in rows)}
    return AnnotationPage(
        id=page,
        part_of=AnnotationCollection(id=f"{page}#all", label=article.name, total=len(annotations)),
        items=list(annotations.values()),
    )


def _annotation(page: str, text: str, base: str, row: EvidenceRow) -> Annotation:
    record = row.record
    selector = (
        TextPositionSelector(start=row.start, end=row.end),
        TextQuoteSelector(exact=row.exact, prefix=row.prefix, suffix=row.suffix),
    )
    return Annotation(
        id=f"{page}#{record.record}/{record.id}/{row.start}-{row.end}",
        body=AnnotationBody(id=f"{base}{record.url}", label=record.name),
        target=AnnotationTarget(source=text, selector=selector),
    )
