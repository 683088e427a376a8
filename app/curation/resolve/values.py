"""What events and quotes have in common: dates and figures."""

from app.curation import shapes
from app.curation.articles import DateReading, Evidence, Figure
from app.curation.files import Loc
from app.curation.resolve.scope import Scope
from app.dates import label, parse_edtf
from app.suggestions import near

UNDATED = "undated"


def resolve_date(scope: Scope, use: shapes.DateUse | None, evidence: list[Evidence], loc: Loc) -> DateReading | None:
    """The date of a record. Its words must stand in the passages the record comes from."""
    if use is None:
        return None
    if use.words is not None:
        scope.words.check_occurs(use.words, evidence, (*loc, "words"))
    day = scope.record.days.get(use.words) if use.words is not None else None
    if use.date is None and day is None:
        hint = " or ".join(f"“{words}”" for words in near(use.words or "", scope.record.days))
        right = f"did you mean {hint}?" if hint else f"add “{use.words or 'the words'}: …” to “days”"
        scope.fault(loc, f"“{use.words or 'date'}” is not among the “days” of this article", right)
        return None
    edtf = use.date or (day.date if day else UNDATED)
    basis = use.basis or (day.basis if day else None)
    if use.words is None and basis is None:
        scope.fault(loc, "a date without words of the text", "add “basis: …”, which says what it rests on")
    date_loc = (*loc, "date") if use.date else ("days", use.words or "", "date")
    return read_date(scope, edtf, use.words, use.label or (day.label if day else None), basis, date_loc)


def read_date(
    scope: Scope, edtf: str, words: str | None, given_label: str | None, basis: str | None, loc: Loc
) -> DateReading | None:
    if edtf == UNDATED:
        return DateReading(None, words, given_label or words or UNDATED, basis)
    try:
        parsed = parse_edtf(edtf)
    except ValueError as error:
        right = f"write an EDTF date, or “{UNDATED}” for words that no calendar holds"
        scope.fault(loc, f"“{edtf}” is not a date: {error}", right)
        return None
    return DateReading(parsed, words, given_label or label(parsed), basis)


def resolve_figures(
    scope: Scope, figures: dict[str, shapes.Figure], evidence: list[Evidence], loc: Loc
) -> list[Figure]:
    resolved = []
    for words, figure in figures.items():
        scope.words.check_occurs(words, evidence, (*loc, words), key=True)
        if figure.low is not None and figure.high is not None and figure.low > figure.high:
            scope.fault((*loc, words, "low"), "“low” is above “high”", "exchange the two")
        resolved.append(Figure(figure.low, figure.high, figure.unit, words))
    return resolved
