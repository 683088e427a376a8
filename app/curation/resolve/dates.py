"""When it was: words that `days` resolves, a date of its own, or no later than the article was published."""

from app.curation import shapes
from app.curation.articles import DateReading, Evidence
from app.curation.files.places import Loc
from app.curation.resolve.dated_words import as_printed, day_of
from app.curation.resolve.odd_dates import note_date, note_label, note_overdue, note_publication
from app.curation.resolve.scope import Scope
from app.curation.shapes.values import UNDATED
from app.dates import DateError, label, parse_edtf
from app.patterns import Pattern
from app.suggestions import near

_DIGITS = Pattern(r"[\d/.-]*\d")


def told_as_past(published: DateReading | None) -> DateReading | None:
    """The date of what an article tells as past without a date: by the last day on which it was published."""
    latest = published.edtf.latest if published and published.edtf else None
    if latest is None:
        return None
    bound = parse_edtf(latest.isoformat())
    edtf = parse_edtf(f"../{bound.edtf}")
    return DateReading(edtf, None, label(edtf), "told as past", stated=False)


def resolve_date(
    scope: Scope,
    use: shapes.DateUse | None,
    evidence: list[Evidence],
    loc: Loc,
    past: DateReading | None,
    *,
    lasts: bool = False,
    is_to_come: bool = False,
) -> DateReading | None:
    """The date of a record, `past` where none is given. Its words must stand in the passages it comes from."""
    if use is None:
        return past
    if use.date == UNDATED and not (use.words or use.label or use.basis):
        return None
    words = use.words and as_printed(scope, use.words, evidence)
    key, day = day_of(scope, use.words)
    scope.dated.add(key)
    if use.words and not (words or use.date or day) and _is_in_digits(scope, use.words, loc):
        return None
    if use.words is not None and words is None:
        scope.words.check_occurs(use.words, evidence, (*loc, "words"))
    if use.date is None and day is None:
        _fault_of_days(scope, use.words, loc, is_told=bool(evidence) and words is None)
        return None
    edtf = use.date or (day.date if day else UNDATED)
    basis = use.basis or (day.basis if day else None)
    if use.words is None and basis is None:
        scope.fault(loc, "a date without words of the text", "add “basis: …”, which says what it rests on")
    date_loc = (*loc, "date") if use.date else ("days", key, "date")
    given_label = use.label or (day.label if day else None)
    found = read_date(scope, edtf, words or use.words, given_label, basis, date_loc, lasts=lasts)
    if found and use.date:
        note_date(scope, found, date_loc)
    note_label(scope, use.label, found, (*loc, "label"))
    if found and past:
        note_publication(scope, found, past, date_loc)
    if found and is_to_come:
        note_overdue(scope, found, date_loc)
    return found


def read_date(
    scope: Scope,
    edtf: str,
    words: str | None,
    given_label: str | None,
    basis: str | None,
    loc: Loc,
    *,
    lasts: bool = False,
) -> DateReading | None:
    if edtf == UNDATED:
        return DateReading(None, words, given_label or words or UNDATED, basis, stated=False)
    try:
        parsed = parse_edtf(edtf)
    except DateError as error:
        scope.fault(loc, error.what, error.right)
        return None
    return DateReading(parsed, words, given_label or label(parsed, lasts=lasts), basis, stated=True)


def _fault_of_days(scope: Scope, words: str | None, loc: Loc, *, is_told: bool) -> None:
    """Words that `days` does not explain; where they are mistyped, the text has others, which is told already."""
    hint = " or ".join(f"“{one}”" for one in near(words or "", scope.record.days))
    if hint and is_told:
        return
    right = f"did you mean {hint}?" if hint else f"add “{words or 'the words'}: …” to “days”"
    scope.fault(loc, f"“{words or 'date'}” is not among the “days” of this article", right)


def _is_in_digits(scope: Scope, words: str, loc: Loc) -> bool:
    """Whether what is given as words is a date, or was to be one, which is a fault."""
    right = f"write “{{date: {words}, basis: …}}”, or the words of the text, which “days” explains"
    try:
        parse_edtf(words)
    except DateError as error:
        if not _DIGITS.fullmatch(words):
            return False
        scope.fault(loc, error.what, error.right)
    else:
        scope.fault(loc, f"“{words}” is a date, and not words of the passage", right)
    return True
