"""What a curator should look at in a date: its words, its day and its year."""

import re
from datetime import timedelta

from app.curation.articles import DateReading, Evidence
from app.curation.files.places import Loc
from app.curation.resolve.dated_words import as_printed
from app.curation.resolve.scope import Scope, in_checks
from app.dates import DateError, Edtf, label, our_year, parse_edtf, says_more, unlike, unlike_from
from app.spans import Span

# What was due yesterday may be told as due, and what was due a month ago is not.
_LONG = timedelta(31)
_LANGUAGE_OF_LABELS = "en"


@in_checks
def note_date(scope: Scope, found: DateReading, loc: Loc) -> None:
    """A note of what is odd about a date: a year of another calendar, or words that tell of another day."""
    if _note_year(scope, found.edtf, loc):
        return
    if found.edtf and found.text and (what := _unlike(scope, found.text, found.edtf)):
        scope.note(loc, what, "write the day that these words mean, or the words that mean this one")


@in_checks
def note_label(scope: Scope, given: str | None, found: DateReading | None, loc: Loc) -> None:
    """A note where the label that a date is printed with tells of another one, or more closely."""
    if not given or found is None or found.edtf is None:
        return
    if unlike(given, _LANGUAGE_OF_LABELS, found.edtf):
        what = f"the label “{given}” is not {found.edtf.edtf}"
    elif says_more(given, _LANGUAGE_OF_LABELS, found.edtf):
        what = f"the label “{given}” says more than {found.edtf.edtf}"
    else:
        return
    scope.note(loc, what, f"leave it out, for “{label(found.edtf)}”, or write the date that it tells")


@in_checks
def note_absent(scope: Scope) -> None:
    """A note of each of the `days` that dates nothing and whose words the text does not have."""
    everywhere = [Evidence(scope.id, passage.n, passage.span) for passage in scope.words.passages]
    for words in scope.record.days:
        if words not in scope.dated and as_printed(scope, words, everywhere) is None:
            scope.note(
                ("days", words), f"“{words}” is not in the text", "remove it, or write it as the text does", key=True
            )


@in_checks
def note_publication(scope: Scope, found: DateReading, past: DateReading, loc: Loc) -> None:
    """A note where the article tells as past what was to come when it was published."""
    first, last = found.edtf and found.edtf.earliest, past.edtf and past.edtf.latest
    if found.edtf and first and last and first > last and not _is_told(scope, found):
        what = f"told as past, and {found.edtf.edtf} is behind the day of publication, {last}"
        scope.note(loc, what, "write the day that is meant, or what became of it by then")


@in_checks
def note_overdue(scope: Scope, found: DateReading, loc: Loc) -> None:
    """A note where what the article tells as still to come lies far back on the day of its publication."""
    published, last = _published(scope), found.edtf and found.edtf.latest
    is_long = last and published and published.earliest and published.earliest - last > _LONG
    if found.edtf and published and is_long and not _is_told(scope, found):
        what = f"told as to come, and {found.edtf.edtf} is long before the day of publication, {published.earliest}"
        scope.note(loc, what, "write the day that is meant, or what became of it by then")


def _is_told(scope: Scope, found: DateReading) -> bool:
    """Whether the words tell of another day already, by which what is told of this one follows."""
    return bool(found.edtf and found.text and _unlike(scope, found.text, found.edtf))


def _unlike(scope: Scope, words: str, edtf: Edtf) -> str | None:
    """What does not fit, by the words alone or by the day on which the article was published."""
    language, published = scope.record.language, _published(scope)
    if published and unlike_from(published, words, language, edtf) and not _is_in_marks(scope, words):
        return f"“{words}” of an article published {label(published)} is not {edtf.edtf}"
    return unlike(words, language, edtf)


def _is_in_marks(scope: Scope, words: str) -> bool:
    """Whether somebody may have said them, whose “yesterday” is counted from when he spoke."""
    found = re.finditer(re.escape(words), scope.words.text, re.IGNORECASE)
    return any(scope.quotations.hold(Span(*one.span())) for one in found)


def _published(scope: Scope) -> Edtf | None:
    given = scope.record.published
    try:
        return parse_edtf(given.date) if given else None
    except DateError:
        return None


def _note_year(scope: Scope, edtf: Edtf | None, loc: Loc) -> bool:
    """A note of a year that only another calendar has, in a text of a language whose papers count by that."""
    years = {day.year for day in (edtf.earliest, edtf.latest) if day} if edtf else set()
    for year in years:
        if ours := our_year(year, scope.record.language):
            what = f"{year} may be a year as the language of the text counts them, and not as EDTF does"
            scope.note(loc, what, f"write {ours}, if that is so")
    return any(our_year(year, scope.record.language) for year in years)
