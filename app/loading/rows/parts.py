"""What rows of several kinds have: a reference, evidence, figures."""

from collections.abc import Iterator
from typing import Any

from sqlmodel import SQLModel

from app.curation.articles import Evidence, Figure, Ref
from app.kinds import NAMED
from app.loading.render.measures import figure

Insertion = tuple[type[SQLModel], dict[str, Any]]

# Where what the registers name is referred to, by kind of record.
NAMED_COLUMNS: dict[str, str] = {kind: f"{kind}_id" for kind in NAMED}


def only(columns: dict[str, str], ref: Ref) -> dict[str, str | None]:
    """Of columns for each kind of record the one that is set."""
    return dict.fromkeys(columns.values()) | {columns[ref.record]: ref.id}


def evidence_rows(model: type[SQLModel], key: str, id_: str, evidence: list[Evidence]) -> Iterator[Insertion]:
    for n, one in enumerate(evidence, 1):
        yield model, {key: id_, "n": n, **located(one)}


def located(one: Evidence) -> dict[str, Any]:
    """Where words stand, as columns."""
    return {"article_id": one.article, "passage": one.passage, "start": one.span.start, "end": one.span.end}


def figure_rows(model: type[SQLModel], key: dict[str, str], figures: list[Figure]) -> Iterator[Insertion]:
    for n, one in enumerate(figures, 1):
        yield model, {**key, "n": n, **figure(one)}
