"""What a curator should look at in an article's title, and in its quotation marks once all quotes are resolved."""

from collections.abc import Sequence
from pathlib import Path

from app.curation.articles import Quote
from app.curation.files.faults import Fault
from app.curation.resolve.ids import Declared
from app.curation.resolve.scope import Scope, in_checks
from app.folded import plain
from app.spans import Span

_MOST_CHARACTERS = 60

Resolved = Sequence[tuple[Declared, Quote]]


@in_checks
def note_title(scope: Scope) -> None:
    """A note where the title is said to be the source's, and the text has it in no capitals or marks."""
    record, text = scope.record, scope.words.text
    if record.title_by != "source" or record.title in text:
        return
    if _letters(record.title) not in _letters(text):
        right = "write the headline as the text has it, or “title_by: curator”"
        scope.note(("title",), f"“{record.title}” is not in the text", right)


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, plain(words).casefold()))


@in_checks
def note_marks(scope: Scope, file: Path, quotes: Resolved) -> None:
    """Notes of marks that cannot be paired, and of words that are nobody's or two people's."""
    _odd_marks(scope, file, [span for _, quote in quotes for span in quote.quoted])
    _shared_words(scope, quotes)
    _doubtful_words(scope, quotes)


def _odd_marks(scope: Scope, file: Path, quoted: list[Span]) -> None:
    """Those beside which no quote has words: where one has, the curator has looked at them."""
    right = "words beside it are quoted only where a curator names them with “quoted”"
    for mark in scope.quotations.odd:
        if not any(scope.quotations.is_named_beside(mark, span) for span in quoted):
            is_unclear = mark in scope.quotations.unclear
            what = f"{mark.glyph} {'may be closed by one mark or by another' if is_unclear else 'has no other half'}"
            scope.file.faults.append(Fault(file, *scope.words.legible.position(mark.start), what, right, "note"))


def _shared_words(scope: Scope, quotes: Resolved) -> None:
    first: dict[Span, Quote] = {}
    for declared, quote in quotes:
        for span in quote.quoted:
            other = first.setdefault(span, quote)
            is_shared = {one.actor for one in other.speakers} & {one.actor for one in quote.speakers}
            if other is not quote and not is_shared:
                what = f"“{_words(scope, span)}” is quoted here, and as said by another in “{other.id}”"
                right = "give each its own “words”, or say with “quoted” what is whose"
                scope.note(declared.loc, what, right, key=True)


def _doubtful_words(scope: Scope, quotes: Resolved) -> None:
    quoted = [span for _, quote in quotes for span in quote.quoted]
    for declared, _ in quotes:
        for doubtful in declared.doubtful:
            if not any(span.overlaps(doubtful) for span in quoted):
                what = f"“{_words(scope, doubtful)}” stands in quotation marks and is not quoted, it may be another's"
                right = "name all that the speaker says with “quoted”, or give the quote “words” of its own"
                scope.note(declared.loc, what, right, key=True)


def _words(scope: Scope, span: Span) -> str:
    return scope.words.written(span)[:_MOST_CHARACTERS]
