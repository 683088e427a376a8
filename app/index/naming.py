"""Names first: in which order a list gives what has a name where words are asked for.

What is called just what is asked for comes before all else, by its name or an alias; then whose name begins so; then
what has the words in its names; each of these in the order of names.
"""

from functools import lru_cache

from sqlalchemy import String, bindparam, func, select

from app.index.stored import NONE, Positions, positions_of
from app.index.terms import CALLED, IN_NAME, term
from app.index.wording import with_words
from app.models import metadata
from app.store.session import Session, Statement
from app.words.folding import as_sorted
from app.words.query import WordQuery

_LAST_CHARACTER = "\U0010ffff"


def names_first(session: Session, record: str, found: Positions, text: str) -> list[Positions]:
    """What is found, apart by how well it is called by the text, the best first; some of these may be empty."""
    name = as_sorted(text)
    rules = (
        positions_of(session, record, term(CALLED, name)),
        _beginning(session, record, name),
        with_words(session, record, WordQuery.read(text), IN_NAME),
    )
    tiers = [found]
    for rule in rules:
        tiers = [part for one in tiers for part in (one & rule, one - rule)]
    return tiers


def _beginning(session: Session, record: str, name: str) -> Positions:
    """Whose names begin so: they stand side by side, as positions are in the order of names."""
    bounds = {"start": name, "end": name + _LAST_CHARACTER}
    (row,) = session.all(_between(record), bounds)
    return Positions(range(row[0], row[1] + 1)) if row[0] is not None else NONE


@lru_cache
def _between(record: str) -> Statement:
    table, (start, end) = metadata.tables[record].c, (bindparam(name, type_=String) for name in ("start", "end"))
    first_and_last = select(func.min(table.position), func.max(table.position))
    return Statement(first_and_last.where(table.sort_key >= start, table.sort_key < end))
