"""Pages of lists, put together from documents that were rendered at load: bytes joined to bytes."""

from dataclasses import replace

from pydantic_core import to_json

from app.answers.facets import facets
from app.answers.meant import suggested
from app.answers.search import as_printed
from app.answers.unknown import unknown_ids
from app.errors import ErrorCode, InvalidQuery, Mistake
from app.index.cursors import Cursor, CursorError
from app.index.pages import Reader
from app.index.terms import worded
from app.queries.list_query import PartedQuery
from app.queries.question import Question
from app.store.datasets import Answer
from app.store.session import Session
from app.words.query import WordQuery


def list_answer(session: Session, question: Question) -> Answer:
    """A page of a list as JSON, and the URL of the next one.

    Raises InvalidQuery for ids that do not exist and for a cursor that is not this question's.
    """
    mistakes = unknown_ids(session, question)
    cursor = _cursor(question, mistakes)
    if mistakes:
        raise InvalidQuery(mistakes)
    page = Reader(session, question.listing, question.page(cursor)).page()
    next_url = question.url(("cursor", page.last.encode(_fingerprint(question)))) if page.last else None
    rest = {
        "total": page.total,
        "limit": question["limit"],
        "next": next_url,
        "dataset": session.version,
        "facets": facets(session, question) if question.given.get("facet") else None,
        "empty_because": None if page.total else _empty_because(session, question),
        "did_you_mean": _meant(session, question, is_found=page.total > 0),
    }
    items = b",".join(page.documents)
    # Joined, because to put large bytes in by `%` takes ten times as long.
    return b"".join((b'{"items":[', items, b"],", to_json(rest).removeprefix(b"{"))), next_url


def _cursor(question: Question, mistakes: list[Mistake]) -> Cursor | None:
    given = question.given.get("cursor")
    if given is None:
        return None
    try:
        return Cursor.decode(given, _fingerprint(question))
    except CursorError as error:
        code: ErrorCode = "cursor_mismatch" if error.is_mismatch else "malformed"
        detail = f"“cursor” is {error}; take it from the “next” of a page with the same filters and sort"
        mistakes.append(Mistake(code, "cursor", detail))
        return None


def _fingerprint(question: Question) -> str:
    """What a cursor is bound to: what is selected, in which order."""
    kept = set(question.pairs(*PartedQuery.model_fields))
    return f"{question.path} {question.sort} {sorted(kept)}"


def _meant(session: Session, question: Question, *, is_found: bool) -> list[str]:
    """Words like those that were asked for which find something, beside the same filters."""
    text = question.given.get("q")
    if text is None:
        return []

    def finds(other: str) -> bool:
        selection = replace(question.selection, words=WordQuery.read(other))
        return len(Reader(session, question.listing, selection).found) > 0

    kinds = (worded(question.listing.record),)
    return as_printed(session, suggested(session, text, kinds, finds, is_found=is_found))


def _empty_because(session: Session, question: Question) -> list[dict[str, object]]:
    """The parameters of which one alone, taken away, would leave something, the most first."""
    rest = {name: question.without(name).selection for name in question.filters_given()}
    totals = {name: len(Reader(session, question.listing, one).found) for name, one in rest.items()}
    found = sorted(totals.items(), key=lambda item: -item[1])
    return [{"parameter": name, "total_without": total} for name, total in found if total]
