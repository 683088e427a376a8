"""Words that tell a day from the one on which they were written: “yesterday”, gestern, “last month”."""

from datetime import date, timedelta

from app.dates.days_ago import days_from
from app.dates.months_ago import unit_of
from app.dates.reading import Edtf


def unlike_from(published: Edtf, words: str, language: str, edtf: Edtf) -> bool:
    """Whether the words, in an article published then, tell of another day than the date.

    What papers print of the day before, agencies wrote on that day; so words may be told from it as well.
    """
    first, last = edtf.earliest, edtf.latest
    if first is None or last is None or edtf.approximate or edtf.uncertain:
        return False
    try:
        found = _told(published, words, language)
    except (OverflowError, ValueError):
        # It lies beyond the calendar.
        return False
    return found is not None and (last < found[0] or found[1] < first)


def _told(published: Edtf, words: str, language: str) -> tuple[date, date] | None:
    """The first and the last day that the words may mean."""
    if published.earliest is None or published.latest is None:
        return None
    written = published.earliest - timedelta(1)
    if (days := days_from(words, language)) is not None:
        return written + timedelta(days), published.latest + timedelta(days)
    unit, step = unit_of(words, language) or (None, 0)
    if unit is None:
        return None
    if unit == "week":
        # It begins on Sunday in some countries, and on Monday in others.
        sunday, monday = (day - timedelta(day.weekday()) for day in (written, published.latest))
        return sunday + timedelta(7 * step - 1), monday + timedelta(7 * step + 6)
    if unit == "year":
        return date(written.year + step, 1, 1), date(published.latest.year + step, 12, 31)
    return _month(written, step), _month(published.latest, step + 1) - timedelta(1)


def _month(day: date, step: int) -> date:
    """The first day of the month so many behind."""
    months = day.year * 12 + day.month - 1 + step
    return date(months // 12, months % 12 + 1, 1)
