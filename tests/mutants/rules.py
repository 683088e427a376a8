"""What is changed in each kind of node: operators, numbers, conditions, calls, slices, and what is returned."""

import ast
from collections.abc import Iterator
from functools import singledispatch

from tests.mutants.places import Edit, Located, Places

_COMPARISONS: dict[type[ast.cmpop], tuple[str, str]] = {
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.Is: ("is", "is not"),
    ast.IsNot: ("is not", "is"),
    ast.In: ("in", "not in"),
    ast.NotIn: ("not in", "in"),
}
_OPERATORS: dict[type[ast.operator], tuple[str, str]] = {
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: ("*", "//"),
    ast.FloorDiv: ("//", "*"),
    ast.BitOr: ("|", "&"),
    ast.BitAnd: ("&", "|"),
}
_CALLED = {"min": "max", "max": "min", "any": "all", "all": "any"}
_METHODS = {
    "startswith": "endswith",
    "endswith": "startswith",
    "removeprefix": "removesuffix",
    "removesuffix": "removeprefix",
    "partition": "rpartition",
    "rpartition": "partition",
}


@singledispatch
def edits(_node: object, _places: Places) -> Iterator[Edit]:
    """Every edit of a node, without those of the nodes inside it."""
    return iter(())


@edits.register
def _(node: ast.Compare, places: Places) -> Iterator[Edit]:
    sides = [node.left, *node.comparators]
    for left, operator, right in zip(sides, node.ops, sides[1:], strict=False):
        old, new = _COMPARISONS[type(operator)]
        yield places.between(left, right, old, new)


@edits.register
def _(node: ast.BoolOp, places: Places) -> Iterator[Edit]:
    """Exchanged, and without the last side."""
    old, new = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
    for left, right in zip(node.values, node.values[1:], strict=False):
        yield places.between(left, right, old, new)
    start, end = places.end(node.values[-2]), places.end(node)
    left_out = places.text(start, end)
    brackets = len(left_out) - len(left_out.lstrip(")"))
    yield Edit(start + brackets, end, "")


@edits.register
def _(node: ast.UnaryOp, places: Places) -> Iterator[Edit]:
    if isinstance(node.op, ast.Not):
        start = places.start(node)
        yield Edit(start, start + len("not "), "")


@edits.register
def _(node: ast.BinOp, places: Places) -> Iterator[Edit]:
    if type(node.op) in _OPERATORS and not (_is_text(node.left) or _is_text(node.right)):
        yield places.between(node.left, node.right, *_OPERATORS[type(node.op)])


@edits.register
def _(node: ast.AugAssign, places: Places) -> Iterator[Edit]:
    if type(node.op) in _OPERATORS and not _is_text(node.value):
        old, new = _OPERATORS[type(node.op)]
        yield places.between(node.target, node.value, f"{old}=", f"{new}=")


@edits.register
def _(node: ast.Constant, places: Places) -> Iterator[Edit]:
    if isinstance(node.value, bool):
        yield places.replaced(node, str(not node.value))
    elif isinstance(node.value, int):
        yield places.replaced(node, str(node.value + 1))
        yield places.replaced(node, str(node.value - 1))


@edits.register(ast.If)
@edits.register(ast.IfExp)
def _(node: ast.If | ast.IfExp, places: Places) -> Iterator[Edit]:
    yield places.replaced(node.test, "False")
    yield places.replaced(node.test, "True")


@edits.register
def _(node: ast.While, places: Places) -> Iterator[Edit]:
    yield places.replaced(node.test, "False")


@edits.register(ast.ListComp)
@edits.register(ast.SetComp)
@edits.register(ast.DictComp)
@edits.register(ast.GeneratorExp)
def _(node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp, places: Places) -> Iterator[Edit]:
    for condition in (one for generator in node.generators for one in generator.ifs):
        yield places.replaced(condition, "True")


@edits.register
def _(node: ast.Return, places: Places) -> Iterator[Edit]:
    """None, but for what is None or counts like it where it is asked for: False."""
    if node.value is not None and not (isinstance(node.value, ast.Constant) and node.value.value in (None, False)):
        yield places.replaced(node.value, "None")


@edits.register
def _(node: ast.Expr, places: Places) -> Iterator[Edit]:
    if isinstance(node.value, ast.Call | ast.Await):
        yield places.replaced(node, "pass")


@edits.register(ast.Continue)
@edits.register(ast.Break)
def _(node: ast.Continue | ast.Break, places: Places) -> Iterator[Edit]:
    yield places.replaced(node, "break" if isinstance(node, ast.Continue) else "continue")


@edits.register
def _(node: ast.Call, places: Places) -> Iterator[Edit]:
    match node.func:
        case ast.Name(id="sorted"):
            yield Edit(places.end(node), places.end(node), "[::-1]")
        case ast.Name(id=name) if name in _CALLED:
            yield places.replaced(node.func, _CALLED[name])
        case ast.Attribute(attr=name) if name in _METHODS:
            end = places.end(node.func)
            yield Edit(end - len(name), end, _METHODS[name])


@edits.register
def _(node: ast.Slice, places: Places) -> Iterator[Edit]:
    for bound in (node.lower, node.upper):
        if bound is not None:
            yield places.replaced(bound, "")


def _is_text(node: Located) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))
