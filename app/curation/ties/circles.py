"""Edges that lead back to where they began, which no answer, condition or order may do."""

from collections.abc import Iterable, Iterator

from app.curation.files.faults import Fault
from app.curation.resolve.ids import Chain, Chains, Foreign

# What a circle of each is called, and what would be right.
_TOLD: dict[Chain, tuple[str, str]] = {
    "answers": ("a circle of answers", "an answer comes after what it answers; remove one"),
    "depends on": ("a circle of conditions", "nothing depends on what depends on it; remove one"),
    "is part of": ("a circle of parts", "a whole is no part of its parts; remove one"),
    "follows": ("a circle of what follows", "nothing follows what comes after it; remove one"),
}


def circles(chains: Chains) -> Iterator[Fault]:
    """Each circle, told once where it closes."""
    for chain, edges in chains.items():
        for edge, path in _closing(edges):
            what, right = _TOLD[chain]
            ids = list(path)
            circle = f" {chain} ".join([*ids[ids.index(edge.ref.id) :], edge.ref.id])
            yield Fault(edge.file, edge.line, edge.column, f"{what}: {circle}", right)


def _closing(edges: dict[str, list[Foreign]]) -> Iterator[tuple[Foreign, Iterable[str]]]:
    """Every edge that closes a circle, with the ids on the way to it."""
    done: set[str] = set()
    for first in edges:
        path: dict[str, Iterator[Foreign]] = {}
        if first not in done:
            path[first] = iter(edges[first])
        while path:
            here = next(reversed(path))
            edge = next(path[here], None)
            if edge is None:
                done.add(here)
                del path[here]
            elif edge.ref.id in path:
                yield edge, path
            elif edge.ref.id not in done:
                path[edge.ref.id] = iter(edges.get(edge.ref.id, ()))
