"""Quotes as rows."""

from collections.abc import Iterator
from typing import Any

from app import models
from app.curation.articles import Article, Quote
from app.loading.rows.dates import date_columns
from app.loading.rows.parts import NAMED_COLUMNS, Insertion, evidence_rows, figure_rows, only

_ABOUT_COLUMNS = {**NAMED_COLUMNS, "event": "event_id", "quote": "about_quote_id"}


def quote_row(article: Article, quote: Quote, *, contested: bool) -> dict[str, Any]:
    published = article.published.edtf.latest if article.published and article.published.edtf else None
    return {
        "id": quote.id,
        "article_id": article.id,
        "kind": quote.kind,
        "act": quote.act,
        "cue": quote.cue,
        "statement": quote.statement,
        "occasion_id": quote.occasion,
        "place_id": quote.place,
        "contested": contested,
        **date_columns(quote.date, happened_by=[published] if published else []),
    }


def quote_part_rows(quote: Quote) -> Iterator[Insertion]:
    id_ = quote.id
    for n, speaker in enumerate(quote.speakers, 1):
        row = {"quote_id": id_, "n": n, "actor_id": speaker.actor, "as_written": speaker.as_written}
        yield models.QuoteSpeaker, row
    for actor in dict.fromkeys(quote.via):
        yield models.QuoteRelay, {"quote_id": id_, "actor_id": actor}
    if quote.according_to:
        yield models.QuoteTeller, {"quote_id": id_, "teller_id": quote.according_to}
    for actor in dict.fromkeys(quote.addressees):
        yield models.QuoteAddressee, {"quote_id": id_, "actor_id": actor}
    for n, ref in enumerate(quote.about, 1):
        yield (
            models.QuoteAbout,
            {"quote_id": id_, "n": n, "stance": quote.stances.get(ref), **only(_ABOUT_COLUMNS, ref)},
        )
    for answered, relation in quote.answers.items():
        yield models.QuoteAnswer, {"quote_id": id_, "answered_id": answered, "relation": relation}
    for span in dict.fromkeys(quote.quoted):
        yield models.QuoteSpan, {"quote_id": id_, "start": span.start, "end": span.end}
    yield from evidence_rows(models.QuoteEvidence, "quote_id", id_, quote.evidence)
    yield from figure_rows(models.QuoteFigure, {"quote_id": id_}, quote.figures)
