"""Whether a column has one of the values that a statement is given when it is run, however many."""

from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, select


def among(column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """The condition that the column has one of the values in the list that is bound to the name."""
    return column.in_(select(func.json_each(bindparam(name)).table_valued("value").c.value))
