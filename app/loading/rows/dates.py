"""Dates as columns: as they were read, and as what lists are sorted by and looked up in."""

from collections.abc import Sequence
from datetime import date as day
from typing import Any

from app.curation.accounts.accounts import Record
from app.curation.articles import DateReading
from app.dates import UNBOUNDED_END, UNBOUNDED_START


def date_columns(
    reading: DateReading | None, going_on: day | None = None, happened_by: Sequence[day] = ()
) -> dict[str, Any]:
    """`going_on` is the last day on which the article was published that tells of it as going on.

    `happened_by` are those of the articles that tell of it as past, in their order.
    """
    edtf = reading.edtf if reading else None
    return {
        "date_edtf": edtf.edtf if edtf else None,
        "date_text": reading.text if reading else None,
        "date_basis": reading.basis if reading else None,
        "earliest": edtf.earliest.isoformat() if edtf and edtf.earliest else None,
        "latest": edtf.latest.isoformat() if edtf and edtf.latest else None,
        "stated": reading.stated if reading else False,
        **_days(reading, going_on, happened_by),
    }


def widest(record: Record, going_on: day | None) -> dict[str, int | None]:
    """The interval that holds the dates of all accounts."""
    each = [_days(told.date, going_on, record.happened_by) for told in record.accounts]
    known = [one for one in each if one["first_day"] is not None]
    firsts = [one["first_day"] for one in known]
    lasts = [one["last_day"] for one in known]
    return {"widest_first_day": min(firsts, default=None), "widest_last_day": max(lasts, default=None)}


def _days(reading: DateReading | None, going_on: day | None, happened_by: Sequence[day]) -> dict[str, Any]:
    """What dated lists are sorted by and looked up in."""
    if reading is None or reading.edtf is None:
        return {"first_day": None, "last_day": None, "until_day": None}
    earliest, latest = reading.edtf.earliest, reading.edtf.latest
    first = earliest.toordinal() if earliest else UNBOUNDED_START
    last = latest.toordinal() if latest else UNBOUNDED_END
    # Who tells of it before its first day does not bound it: one of the two is wrong.
    last = min(last, next((told for by in happened_by if (told := by.toordinal()) >= first), last))
    until = max(first, going_on.toordinal(), last if latest else 0) if going_on else last
    return {"first_day": first, "last_day": max(last, until), "until_day": until}
