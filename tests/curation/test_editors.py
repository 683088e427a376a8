"""The JSON Schemas for editors: the committed ones are current, and they agree with what the loader takes."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from app.curation.editors.schemas import editor_schemas, write_schemas
from app.curation.shapes import Article
from app.curation.shapes.entries import Actors, Places, Works
from app.curation.shapes.schema import editor_schema

NAMES = ("actors", "article", "places", "works")


class EditorLoader(yaml.SafeLoader):
    """YAML 1.2 as editors read it, where numbers, `true` and `false` are no text, but NO and dates are."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}


for tag, pattern, first in (
    ("bool", r"true|false", "tf"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"~|null|", "~n"),
):
    EditorLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(rf"^(?:{pattern})$"), list(first))


def mistakes(name: str, data: Any) -> list[str]:
    """What an editor would underline."""
    return [error.json_path for error in Draft202012Validator(editor_schemas()[name]).iter_errors(data)]


def files(folder: Path) -> list[tuple[str, Path]]:
    articles = sorted(folder.glob("articles/*/article.yaml"))
    return [
        ("actors", folder / "actors.yaml"),
        ("places", folder / "places.yaml"),
        ("works", folder / "works.yaml"),
        *(("article", one) for one in articles),
    ]


@pytest.mark.parametrize("name", NAMES)
def test_every_key_and_every_value_of_a_closed_list_says_what_it_means(name: str) -> None:
    schema = editor_schemas()[name]
    shapes = [schema, *schema.get("$defs", {}).values()]
    members = {key: member for shape in shapes for key, member in shape.get("properties", {}).items()}
    assert [key for key, member in members.items() if not member.get("description")] == []
    if name == "article":
        assert members["act"]["enumDescriptions"][2] == "Says that something alleged is not so."


@pytest.mark.parametrize("name", NAMES)
def test_the_committed_schema_is_the_one_that_the_shapes_give(seed_data: Path, name: str) -> None:
    assert json.loads((seed_data / "schemas" / f"{name}.json").read_text("utf-8")) == editor_schemas()[name]


def test_writing_makes_the_committed_files(seed_data: Path, tmp_path: Path) -> None:
    write_schemas(tmp_path / "schemas")
    written = {path.name: path.read_bytes() for path in (tmp_path / "schemas").iterdir()}
    assert written == {path.name: path.read_bytes() for path in (seed_data / "schemas").iterdir()}
    assert sorted(written) == ["actors.json", "article.json", "places.json", "works.json"]


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_is_one_of_its_dialect(name: str) -> None:
    Draft202012Validator.check_schema(editor_schemas()[name])
    assert editor_schemas()[name]["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("folder", ["seed_data", "world"])
def test_files_that_load_have_no_mistakes_in_an_editor(request: pytest.FixtureRequest, folder: str) -> None:
    found = files(request.getfixturevalue(folder))
    loaded = [(name, yaml.load(path.read_text("utf-8"), EditorLoader)) for name, path in found]  # noqa: S506 (a safe one)
    assert [mistakes(name, data) for name, data in loaded] == [[] for _ in found]


def test_every_file_names_the_schema_that_is_for_it(seed_data: Path) -> None:
    for name, path in files(seed_data):
        line = path.read_text("utf-8").splitlines()[0]
        named = line.removeprefix("# yaml-language-server: $schema=")
        assert (path.parent / named).resolve() == seed_data / "schemas" / f"{name}.json"


ARTICLE = {"title": "T", "title_by": "source", "language": "en", "rights": "R", "sha256": "0" * 64}
EVENT = {"title": "E", "type": "consult"}
QUOTE = {"by": "a", "cue": "said", "act": "state", "says": "S."}


@pytest.mark.parametrize(
    ("passage", "paths"),
    [
        pytest.param({"events": {"e": EVENT}, "quotes": {"q": QUOTE}}, [], id="what fits"),
        pytest.param({"events": {"e": {**EVENT, "who": {"a": "agent", "b": [{"role": "target"}]}}}}, [], id="roles"),
        pytest.param({"events": {"e": {**EVENT, "words": ["a", "b"], "date": "Monday"}}}, [], id="words and dates"),
        pytest.param({"quotes": {"q": {**QUOTE, "by": {"a": "he"}, "date": {"date": "2013"}}}}, [], id="long forms"),
        pytest.param({"event": {}}, [""], id="an unknown key"),
        pytest.param({"kind": "title"}, [".kind"], id="an unknown kind"),
        pytest.param({"events": {"e": {"title": "E"}}}, [".events.e"], id="a missing key"),
        pytest.param({"events": {"e": {**EVENT, "type": "meet"}}}, [".events.e.type"], id="an unknown value"),
        pytest.param({"events": {"e": {**EVENT, "title": ""}}}, [".events.e.title"], id="no words"),
        pytest.param({"events": {"E 1": EVENT}}, [".events"], id="a bad id"),
    ],
)
def test_an_editor_underlines_what_the_loader_refuses(passage: dict[str, Any], paths: list[str]) -> None:
    data = {**ARTICLE, "passages": [{"at": "A", **passage}]}
    assert mistakes("article", data) == [f"$.passages[0]{path}" for path in paths]
    assert mistakes("article", {**data, "passages": []}) == ["$.passages"]


@pytest.mark.parametrize("name", ["actors", "places"])
def test_an_editor_underlines_a_bad_id_in_a_register(name: str) -> None:
    entry = {"kind": "state", "name": "S"}
    assert mistakes(name, {"syria": entry}) == []
    assert mistakes(name, {"Syria_1": entry}) == ["$"]


def test_completion_knows_the_keys_of_every_shape() -> None:
    known = {shape: set(editor_schema(shape)["properties"]) for shape in (Article,)}
    assert known[Article] == set(Article.model_fields)
    assert set(editor_schema(Actors)["$defs"]["Actor"]["properties"]) == {
        "aliases",
        "kind",
        "name",
        "named",
        "part_of",
        "wikidata",
    }
    assert set(editor_schema(Places)["$defs"]["Place"]["properties"]) == {
        "aliases",
        "coordinates",
        "country",
        "kind",
        "name",
        "wikidata",
        "within",
    }
    assert set(editor_schema(Works)["$defs"]["Work"]["properties"]) == {
        "aliases",
        "kind",
        "makers",
        "name",
        "named",
        "wikidata",
    }
