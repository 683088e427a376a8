"""JSON Schemas that give editors completion and checks while a curator writes."""

import json
from pathlib import Path
from typing import Any

from app.curation.editors.hovers import with_hovers
from app.curation.shapes import Article
from app.curation.shapes.entries import Actors, Places, Works
from app.curation.shapes.schema import editor_schema

_SHAPES = {"article": Article, "actors": Actors, "places": Places, "works": Works}


def write_schemas(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, schema in editor_schemas().items():
        text = json.dumps(schema, indent=2, ensure_ascii=False)
        (folder / f"{name}.json").write_text(f"{text}\n", "utf-8")


def editor_schemas() -> dict[str, dict[str, Any]]:
    """By the name of the file that each is for."""
    dialect = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return {name: {**dialect, **with_hovers(editor_schema(shape))} for name, shape in _SHAPES.items()}
