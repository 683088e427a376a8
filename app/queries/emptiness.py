"""Why a list is empty."""

from app.index.pages import Reader
from app.index.statements import TOTAL_CAP
from app.queries.base import ListQuery
from app.store.session import Session


def empty_because(session: Session, query: ListQuery) -> list[dict[str, object]]:
    """The parameters of which one alone, taken away, would leave something, the most first."""
    totals = {}
    for name in query.filters_given():
        rest = Reader(session, query.listing, query.without(name).selection())
        totals[name] = min(rest.count(), TOTAL_CAP)
    found = sorted(totals.items(), key=lambda item: -item[1])
    return [{"parameter": name, "total_without": total} for name, total in found if total]
