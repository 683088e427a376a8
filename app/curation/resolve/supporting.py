"""What a curator should look at in words of `supports`: a day or a number that is another than their record's."""

from collections.abc import Iterator

from app.curation.articles import Article, DateReading, Evidence, Told
from app.curation.files.places import Loc
from app.curation.resolve.counting import number_unlike
from app.curation.resolve.ids import Declared
from app.curation.resolve.scope import Scope, in_checks
from app.curation.speech.lexicon.listed import has_listed
from app.curation.speech.lexicon.verbs.verbs import VERBS
from app.dates import Edtf, days_in, unlike


@in_checks
def note_supports(scope: Scope, article: Article) -> None:
    """Notes where all that the words hold of a kind is another than the record's, and no other record's there."""
    for told, loc, words in _supporting(scope, article):
        # A day or a number that somebody tells is often one of what he says.
        if has_listed(VERBS, article.text, words.span, scope.record.language):
            continue
        others = [one for one in article.tells if one is not told and _is_beside(one, words)]
        if day := _other_day(scope, told, words, others):
            right = "cite words that tell of this event, or give it the day that they name"
            scope.note(loc, f"“{day}” is another day than the date of “{told.id}”", right)
        if number := number_unlike(article.text, words, scope.record.language, told, others):
            right = "cite words that tell of this event, or write the number that they give"
            scope.note(loc, f"“{number}” is another number than the figures of “{told.id}” give", right)


def _supporting(scope: Scope, article: Article) -> Iterator[tuple[Told, Loc, Evidence]]:
    """The events with the words that support them from elsewhere, and where these are written."""
    told: list[tuple[Told | None, Declared]] = [
        *((article.events.get(short), declared) for short, declared in scope.ids.events.items()),
        *((article.accounts.get(id_), declared) for id_, declared in scope.ids.told.items()),
    ]
    for one, declared in told:
        for loc, words in zip(declared.written, declared.evidence, strict=False):
            if one and "supports" in loc:
                yield one, loc, words


def _is_beside(told: Told, words: Evidence) -> bool:
    return any(one.passage == words.passage for one in told.evidence)


def _other_day(scope: Scope, told: Told, words: Evidence, others: list[Told]) -> str | None:
    """A day that the words name, where it is the only one and neither the record's nor another's there."""
    edtf, language = _stated(told.date), scope.record.language
    if edtf is None:
        return None
    days = days_in(scope.words.written(words.span), language)
    if len(days) != 1 or unlike(days[0], language, edtf) is None:
        return None
    dates = [date for one in others if (date := _stated(one.date))]
    return days[0] if all(unlike(days[0], language, date) for date in dates) else None


def _stated(date: DateReading | None) -> Edtf | None:
    return date.edtf if date and date.stated else None
