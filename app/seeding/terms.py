"""Under which terms each record is found: the loader's half of every filter.

A term is a field and a value, such as `type:consult`. All terms are computed in the database, from the
normalised rows.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, func, insert, literal, select

from app.models import metadata
from app.reading.fields import FIELDS, Field, Value


def fill_terms(connection: Connection) -> None:
    """File every record under its terms, and count what each term finds."""
    sizes = metadata.tables["term_size"]
    for record, fields in FIELDS.items():
        table, terms = metadata.tables[record].c, metadata.tables[f"{record}_term"]
        order = _order(table)
        columns = ["term", "position", *order]
        for term, joins in _terms(fields):
            rows = select(term.label("term"), table.position, *order.values()).where(*joins)
            # Only a table that is joined can have a value twice.
            rows = rows.distinct() if joins else rows
            connection.execute(insert(terms).from_select(columns, rows.order_by("term", table.position)))
        counted = select(literal(record), terms.c.term, func.count()).where(~terms.c.term.like("id:%"))
        connection.execute(insert(sizes).from_select(["record", "term", "size"], counted.group_by(terms.c.term)))


def _order(table: Any) -> dict[str, Value]:
    """The columns of the terms that lists are sorted by, and what they are made from."""
    if "first_day" in table:
        first = table.first_day
        return {"span": table.span, "earliest": first, "recency": -first, "latest": table.last_day}
    return {"rarity": -table.mentions} if "mentions" in table else {}


def _terms(fields: dict[str, Field]) -> Iterator[Field]:
    """In the order of the terms, so that rows are appended rather than inserted between others."""
    for name in sorted([*fields, "all"]):
        if name == "all":
            yield Field(literal("all"))
        else:
            yield fields[name]._replace(value=literal(f"{name}:") + fields[name].value)
