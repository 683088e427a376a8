"""Whether a column has one of the values that a statement is given when it is run, however many."""

from typing import Any

from sqlalchemy import ColumnElement, any_, bindparam, func, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler


class among(ColumnElement[bool]):  # noqa: N801 (is used as the functions of SQLAlchemy are)
    """The condition that the column has one of the values in the list that is bound to the name."""

    inherit_cache = False

    def __init__(self, column: ColumnElement[Any], name: str) -> None:
        self.column = column
        self.name = name


@compiles(among, "sqlite")
def _in_json(element: among, compiler: SQLCompiler, **kw: Any) -> str:
    values = func.json_each(bindparam(element.name)).table_valued("value")
    return compiler.process(element.column.in_(select(values.c.value)), **kw)


@compiles(among, "postgresql")
def _in_array(element: among, compiler: SQLCompiler, **kw: Any) -> str:
    values = bindparam(element.name, type_=ARRAY(element.column.type))
    return compiler.process(element.column == any_(values), **kw)
