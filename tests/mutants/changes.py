"""Every change of a source: one edit at a time of what the code does, none of what it says."""

import ast
import re
from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from tests.mutants.places import Edit, Places
from tests.mutants.rules import edits

_Around: TypeAlias = tuple[ast.stmt, ast.stmt]

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_LOGGING = re.compile(r"_?log(ger|ging)?", re.IGNORECASE)


class Change(NamedTuple):
    """An edit, the statement whose running shows it, and the function around that, if there is one."""

    edit: Edit
    statement: ast.stmt
    function: ast.stmt


def changes(source: str) -> list[Change]:
    """Every change there is, in the order of the source."""
    places = Places(source)
    found = [Change(edit, *around) for node, around in _nodes(ast.parse(source), None) for edit in edits(node, places)]
    return sorted(found, key=lambda change: change.edit)


def _nodes(node: ast.AST, around: _Around | None) -> Iterator[tuple[ast.AST, _Around]]:
    """What may be changed, with the statement and the function that it is a part of."""
    for below in ast.iter_child_nodes(node):
        if not _is_passed_over(below, node):
            inside = around
            if isinstance(below, ast.stmt):
                inside = (below, below if around is None or isinstance(below, _FUNCTIONS) else around[1])
            if inside is not None:
                yield below, inside
            yield from _nodes(below, inside)


def _is_passed_over(node: ast.AST, parent: ast.AST) -> bool:
    """Whether it is no part of what the code does: types, decorators, docstrings, messages, logging, what cannot be."""
    types = [getattr(parent, name, None) for name in ("annotation", "returns", "decorator_list", "bases")]
    if any(node is one or (isinstance(one, list) and node in one) for one in types):
        return True
    match node:
        case ast.Raise() | ast.Import() | ast.ImportFrom() | ast.JoinedStr():
            return True
        case ast.Expr(value=ast.Constant()) | ast.keyword(arg="strict"):
            return True
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=name)))):
            return _LOGGING.fullmatch(name) is not None
        case ast.Subscript(value=ast.Name(id=name)):
            # `Literal[…]` is a type, `TABLES[…]` is none.
            return name[0].isupper() and not name.isupper()
    return False
