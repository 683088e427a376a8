"""Dates that say how certain they are: read as EDTF, and said in English."""

from app.dates.calendars.calendars import our_year
from app.dates.edtf.bounds import PRECISIONS, DateError, Precision
from app.dates.edtf.reading import (
    EXAMPLES,
    UNBOUNDED_END,
    UNBOUNDED_START,
    Edtf,
    meant_by,
    parse_day,
    parse_edtf,
)
from app.dates.labels.labels import label
from app.dates.told.from_today import unlike_from
from app.dates.told.in_sentences import days_in
from app.dates.told.unlike import says_more, unlike

__all__ = [
    "EXAMPLES",
    "PRECISIONS",
    "UNBOUNDED_END",
    "UNBOUNDED_START",
    "DateError",
    "Edtf",
    "Precision",
    "days_in",
    "label",
    "meant_by",
    "our_year",
    "parse_day",
    "parse_edtf",
    "says_more",
    "unlike",
    "unlike_from",
]
