"""Words that tell a day from the one on which they were written: “yesterday”, gestern, “last month”."""

from datetime import date, timedelta

from app.dates.edtf.reading import Edtf
from app.dates.relative.ago import Ago, ago
from app.dates.relative.ahead import ahead, ahead_of_writing
from app.dates.relative.days_ago import days_from
from app.dates.relative.last_night import is_last_night
from app.dates.relative.months_ago import unit_of
from app.dates.relative.near_weekday import near_weekday
from app.dates.relative.of_seasons import season_of, seasons_of
from app.dates.relative.of_units import month_of, month_of_number, season_of_year, week_of_day, years_of_month
from app.dates.words.hours import without_hours
from app.dates.words.plain import tidied
from app.dates.words.weekdays import without_weekdays
from app.patterns import Pattern
from app.tags import primary_subtag

# Words that tell their year count from no other.
_YEAR = Pattern(r"\d{4}")
_BESIDE = Pattern(r"[|,()]")
# Months of Iran and its years may begin and end so many days sooner and later than ours.
_OF_IRAN, _LIKE_IRAN = {"month": (31, 21), "year": (286, 80)}, {"fa"}
# What the last one of them is at most away: a day of the week, and the beginning of a season.
_FORTNIGHT, _SEASONS = timedelta(14), timedelta(610)


def unlike_from(published: Edtf, words: str, language: str, edtf: Edtf) -> bool:
    """Whether the words, in an article published then, tell of another day than the date.

    What papers print of the day before, agencies wrote on that day; so words may be told from it as well.
    """
    words = without_hours(tidied(words), primary_subtag(language))
    first, last = edtf.earliest, edtf.latest
    if first is None or last is None or edtf.approximate or edtf.uncertain or _YEAR.search(words):
        return False
    try:
        if seasons := _seasons(published, words, language):
            return not any(begin <= last and first <= end for begin, end in seasons)
        found = _told(published, words, language) or _to_come(published, words, language, first)
    except (OverflowError, ValueError):
        # It lies beyond the calendar.
        return False
    return found is not None and (last < found[0] or found[1] < first)


def _told(published: Edtf, words: str, language: str) -> tuple[date, date] | None:
    """The first and the last day that the words may mean."""
    if published.earliest is None or published.latest is None:
        return None
    written, read = published.earliest - timedelta(1), published.latest
    if (days := _days_from(words, language)) is not None:
        return written + timedelta(days), read + timedelta(days)
    if is_last_night(words, language):
        return written - timedelta(1), read
    return _counted(words, language, written, read) or _named(words, language, written, read)


def _to_come(published: Edtf, words: str, language: str, first: date) -> tuple[date, date] | None:
    """What is counted on, where the date is of a day behind that of writing."""
    if published.earliest is None or published.latest is None or first <= published.latest:
        return None
    on = ahead_of_writing(words, language)
    return _on(on, published.earliest - timedelta(1), published.latest) if on else None


def _counted(words: str, language: str, written: date, read: date) -> tuple[date, date] | None:
    """What is counted from the day, or is the last or the next of its kind."""
    if back := ago(words, language):
        return _back(back, written, read)
    if on := ahead(words, language):
        return _on(on, written, read)
    if step := near_weekday(words, language):
        return (written - _FORTNIGHT, read) if step < 0 else (written, read + _FORTNIGHT)
    return None


def _seasons(published: Edtf, words: str, language: str) -> list[tuple[date, date]]:
    """The months to which the last season, the next or that of a year may belong; none for all else."""
    if published.earliest is None or published.latest is None:
        return []
    written, read = published.earliest - timedelta(1), published.latest
    if found := season_of_year(words, language):
        return seasons_of(found[1], language, {day.year + found[0] for day in (written, read)})
    if not (near := season_of(words, language)):
        return []
    first, last = (written - _SEASONS, read) if near[0] < 0 else (written, read + _SEASONS)
    told = seasons_of(near[1], language, range(first.year - 1, last.year + 2))
    return [(max(begin, first), min(end, last)) for begin, end in told if begin <= last and first <= end]


def _named(words: str, language: str, written: date, read: date) -> tuple[date, date] | None:
    """A year, a month or a week, or a part of one."""
    if found := month_of(words, language):
        years, month = found
        first, last = (date(day.year + years, month, 1) for day in (written, read))
        return first, _month(last, 1) - timedelta(1)
    if around := years_of_month(words, language, read):
        return date(*around, 1), _month(date(*around, 1), 1) - timedelta(1)
    if (months := month_of_number(words, language)) is not None:
        return _unit("month", months, written, read)
    unit, step = unit_of(words, language) or ("week", week_of_day(words, language))
    if step is None:
        return None
    first, last = _unit(unit, step, written, read)
    before, behind = _OF_IRAN.get(unit, (0, 0)) if primary_subtag(language) in _LIKE_IRAN else (0, 0)
    return first - timedelta(before), last + timedelta(behind)


def _days_from(words: str, language: str) -> int | None:
    """And beside the name of the day: “yesterday, Monday”, hoy martes."""
    days = days_from(words, language)
    if days is None and (rest := without_weekdays(words, language)) != words:
        days = days_from(" ".join(_BESIDE.sub(" ", rest).split()), language)
    return days


def _unit(unit: str, step: int, written: date, read: date) -> tuple[date, date]:
    if unit == "week":
        # It begins on Saturday in some countries, on Sunday in others, and mostly on Monday.
        first, last = (day - timedelta(day.weekday()) for day in (written, read))
        return first + timedelta(7 * step - 2), last + timedelta(7 * step + 6)
    if unit == "year":
        return date(written.year + step, 1, 1), date(read.year + step, 12, 31)
    return _month(written, step), _month(read, step + 1) - timedelta(1)


def _back(back: Ago, written: date, read: date) -> tuple[date, date]:
    """Days are counted to one more or less, as nights are two of them, and what is longer to one of its own."""
    if back.unit == "day":
        return written - timedelta(back.number + 1), read - timedelta(back.number - 1)
    if back.unit == "week":
        return written - timedelta(7 * back.number + 6), read - timedelta(7 * back.number - 6)
    count = back.number * (12 if back.unit == "year" else 1)
    slack = 12 if back.unit == "year" else 1
    return _month(written, -count - slack), _month(read, slack - count + 1) - timedelta(1)


def _on(on: Ago, written: date, read: date) -> tuple[date, date]:
    if on.unit in ("day", "week"):
        number, slack = (on.number, 1) if on.unit == "day" else (7 * on.number, 6)
        return written + timedelta(number - slack), read + timedelta(number + slack)
    count = on.number * (12 if on.unit == "year" else 1)
    slack = 12 if on.unit == "year" else 1
    return _month(written, count - slack), _month(read, count + slack + 1) - timedelta(1)


def _month(day: date, step: int) -> date:
    """The first day of the month so many behind."""
    months = day.year * 12 + day.month - 1 + step
    return date(months // 12, months % 12 + 1, 1)
