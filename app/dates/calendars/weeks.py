"""Weeks by their number, as papers of the north and of Germany tell them: i uke 33, vecka 33, KW 33, viikolla 33."""

from collections.abc import Iterable
from datetime import date, timedelta

from app.dates.words.neighbours import row_of
from app.patterns import Patterns

# Elsewhere it is rather one of a season or of a trial.
_WEEKS = {
    "de": r"(?:(?:in|bis|ab) )?(?:der )?(?:kw|kalenderwoche)",
    "sv": r"(?:(?:i|under|till) )?(?:vecka|v\.)",
    "da": r"(?:(?:i|til) )?uge",
    "nb": r"(?:(?:i|til) )?(?:uke|veke)",
    "fi": r"(?:viikolla|viikko|vk)",
}
_PATTERNS = Patterns({tag: rf"{words} ?(\d{{1,2}})(?:,? (?:i )?(\d{{4}}))?" for tag, words in _WEEKS.items()})


def weeks_in(plain: str, tag: str, years: Iterable[int]) -> list[tuple[date, date]]:
    """The first and the last day of the week, in each of these years where none is told; none for all else."""
    tag = row_of(tag, _WEEKS)
    match = _PATTERNS[tag].fullmatch(plain) if tag in _WEEKS else None
    if not match:
        return []
    mondays = (_monday(year, int(match[1])) for year in ([int(match[2])] if match[2] else years))
    return [(monday, monday + timedelta(6)) for monday in mondays if monday]


def _monday(year: int, week: int) -> date | None:
    try:
        return date.fromisocalendar(year, week, 1)
    except ValueError:
        return None
