"""Under which terms each record is filed: the loader's half of every filter.

All terms are computed in the database, from the normalised rows.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, func, insert, literal, select

from app.index.fields import FIELDS, Field, Value
from app.index.terms import ALL, between, term
from app.models import metadata


def fill_terms(connection: Connection) -> None:
    """File every record under its terms, and count what each term finds."""
    sizes = metadata.tables["term_size"]
    for record, fields in FIELDS.items():
        table, terms = metadata.tables[record].c, metadata.tables[f"{record}_term"]
        order = _order(table)
        columns = ["term", "position", *order]
        for value, joins in _terms(fields):
            rows = select(value.label("term"), table.position, *order.values()).where(*joins)
            # Only a table that is joined can have a value twice.
            rows = rows.distinct() if joins else rows
            connection.execute(insert(terms).from_select(columns, rows.order_by("term", table.position)))
        first, last = between("id")
        is_id = terms.c.term.between(literal(first), literal(last))
        counted = select(literal(record), terms.c.term, func.count()).where(~is_id)
        connection.execute(insert(sizes).from_select(["record", "term", "size"], counted.group_by(terms.c.term)))


def _order(table: Any) -> dict[str, Value]:
    """The columns of the terms that lists are sorted by, and what they are made from."""
    if "first_day" in table:
        first = table.first_day
        return {"span": table.span, "earliest": first, "recency": -first, "latest": table.last_day}
    return {"rarity": -table.mentions} if "mentions" in table else {}


def _terms(fields: dict[str, Field]) -> Iterator[Field]:
    """In the order of the terms, so that rows are appended rather than inserted between others."""
    for name in sorted([*fields, ALL]):
        if name == ALL:
            yield Field(literal(ALL))
        else:
            yield fields[name]._replace(value=literal(term(name, "")) + fields[name].value)
