"""Articles as rows, with their passages and what they name."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlmodel import SQLModel

from app import models
from app.curation.articles import Article, Mention, Passage, Ref
from app.loading.render.articles import timeline_label
from app.loading.rows.dates import date_columns
from app.loading.rows.parts import NAMED_COLUMNS, Insertion, located, only

# The tables of what appears in an article, by kind of record.
_APPEARING: dict[str, type[SQLModel]] = {
    "actor": models.ArticleActor,
    "place": models.ArticlePlace,
    "work": models.ArticleWork,
}


def article_row(article: Article) -> dict[str, Any]:
    record = article.record
    return {
        "id": article.id,
        "title": record.title,
        "title_by": record.title_by,
        "publisher_id": record.publisher,
        "language": record.language,
        "rights": record.rights,
        "source_url": record.source_url,
        "text_access": record.text_access,
        "sha256": record.sha256,
        "text": article.text,
        **date_columns(article.published),
    }


def article_part_rows(article: Article, appearing: Iterable[Ref]) -> Iterator[Insertion]:
    """What appears in it of the registers."""
    for ref in appearing:
        yield _APPEARING[ref.record], {"article_id": article.id, f"{ref.record}_id": ref.id}


def passage_row(article: Article, passage: Passage, position: int) -> dict[str, Any]:
    return {
        "article_id": article.id,
        "n": passage.n,
        "position": position,
        "kind": passage.kind,
        "start": passage.span.start,
        "end": passage.span.end,
        "label": timeline_label(article, passage),
        "set_aside": passage.set_aside,
    }


def mention_row(mention: Mention) -> dict[str, Any]:
    return {**only(NAMED_COLUMNS, mention.of), **located(mention.evidence)}
