"""Resolved records as rows of the normalised tables."""

from app.loading.rows.articles import article_part_rows, article_row, mention_row, passage_row
from app.loading.rows.events import event_part_rows, event_row
from app.loading.rows.quotes import quote_part_rows, quote_row
from app.loading.rows.registers import actor_row, place_row, register_rows, work_row

__all__ = [
    "actor_row",
    "article_part_rows",
    "article_row",
    "event_part_rows",
    "event_row",
    "mention_row",
    "passage_row",
    "place_row",
    "quote_part_rows",
    "quote_row",
    "register_rows",
    "work_row",
]
