"""When it was: words that `days` resolves, a date of its own, or no later than the article was published."""

import re

from app.curation import shapes
from app.curation.articles import DateReading, Evidence
from app.curation.capitals import begins_sentence, in_capitals, is_dotted
from app.curation.files import Loc
from app.curation.resolve.scope import Scope
from app.curation.shapes.values import UNDATED
from app.dates import DateError, Edtf, label, our_year, parse_edtf, unlike
from app.suggestions import near
from app.words.folding import as_typed

# Months and days that are another word in small letters.
_OTHER_WORDS = {"may", "march", "august", "mar", "jan", "sun", "sat", "wed", "mon"}
_DIGITS = re.compile(r"[\d/.-]*\d")
# Before the letter that is a capital at the start of a sentence: nothing, or in Dutch what is left of an article.
_FIRST_LETTER = re.compile("(?:['’][^\\W\\d_]\\s)?")
_DOTTED_CASES = {"i": "İ", "İ": "i", "ı": "I", "I": "ı"}


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
) -> DateReading | None:
    """The date of a record, `past` where none is given. Its words must stand in the passages it comes from."""
    if use is None:
        return past
    if use.date == UNDATED and not (use.words or use.label or use.basis):
        return None
    words = use.words and _as_printed(scope, use.words, evidence)
    key, day = _day(scope, use.words)
    if use.words and not (words or use.date or day) and _is_in_digits(scope, use.words, loc):
        return None
    if use.words is not None and words is None:
        scope.words.check_occurs(use.words, evidence, (*loc, "words"))
    if use.date is None and day is None:
        hint = " or ".join(f"“{one}”" for one in near(use.words or "", scope.record.days))
        right = f"did you mean {hint}?" if hint else f"add “{use.words or 'the words'}: …” to “days”"
        scope.fault(loc, f"“{use.words or 'date'}” is not among the “days” of this article", right)
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
    if found and past:
        _look_for_publication(scope, found, past, date_loc)
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


def note_date(scope: Scope, found: DateReading, loc: Loc) -> None:
    """Notes of what is odd about a date: a year of another calendar, and words that tell of another day."""
    _note_year(scope, found.edtf, loc)
    if found.edtf and found.text and (what := unlike(found.text, scope.record.language, found.edtf)):
        scope.note(loc, what, "write the day that these words mean, or the words that mean this one")


def _look_for_publication(scope: Scope, found: DateReading, past: DateReading, loc: Loc) -> None:
    """A note where the article tells as past what was to come when it was published."""
    first, last = found.edtf and found.edtf.earliest, past.edtf and past.edtf.latest
    if found.edtf and first and last and first > last:
        what = f"told as past, and {found.edtf.edtf} is behind the day of publication, {last}"
        scope.note(loc, what, "write the day that is meant, or what became of it by then")


def _note_year(scope: Scope, edtf: Edtf | None, loc: Loc) -> None:
    """A note of a year that only another calendar has, in a text of a language whose papers count by that."""
    for year in {day.year for day in (edtf.earliest, edtf.latest) if day} if edtf else ():
        if ours := our_year(year, scope.record.language):
            what = f"{year} may be a year as the language of the text counts them, and not as EDTF does"
            scope.note(loc, what, f"write {ours}, if that is so")


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


def _day(scope: Scope, words: str | None) -> tuple[str, shapes.Day | None]:
    """What `days` says of the words, and the key it stands under: theirs, or one that is printed otherwise."""
    days, language = scope.record.days, scope.record.language
    keys = [*_cases(words, language), *(key for key in days if words in in_capitals(key, language))] if words else []
    key = next((key for key in keys if key in days), None)
    if key is None and words:
        typed = {as_typed(one) for one in keys}
        key = next((key for key in days if as_typed(key) in typed), None)
    return (key, days[key]) if key is not None else ("", None)


def _as_printed(scope: Scope, words: str, evidence: list[Evidence]) -> str | None:
    """The words as the passages have them: as given, in the case that is called for, or as another house has them."""
    passages = [scope.words.passage(n) for n in dict.fromkeys(one.passage for one in evidence)]
    for passage in passages:
        if passage.holds(words):
            return words
    other = _cases(words, scope.record.language)[-1]
    for passage in passages:
        text = scope.words.text[passage.span.start : passage.span.end]
        if any(begins_sentence(text, start - passage.span.start) for start, _ in passage.places(other)):
            return other
    if words.lower() not in _OTHER_WORDS:
        for capitals in in_capitals(words, scope.record.language):
            if any(passage.holds(capitals) for passage in passages):
                return capitals
    return next((printed for passage in passages if (printed := passage.printed(words))), None)


def _cases(words: str, language: str) -> tuple[str, ...]:
    """The words, and the same with their first letter in the other case: `yesterday`, `'s Avonds`."""
    if words.lower() in _OTHER_WORDS:
        return (words,)
    at = _FIRST_LETTER.match(words).end()  # type: ignore[union-attr] # matches anything
    other = _DOTTED_CASES.get(words[at : at + 1], "") if is_dotted(language) else ""
    return words, words[:at] + (other or words[at : at + 1].swapcase()) + words[at + 1 :]
