"""What the README says is so: its requests are sent, its article is loaded, its tables are compared."""

import json
import re
import shlex
from pathlib import Path

import jq
import pytest
from fastapi.testclient import TestClient

from app.cli import app as cli
from app.formats.tables import LIST_TABLES, LONG_TABLES
from app.kinds import KINDS
from app.loading.load import load
from app.main import create_app
from app.queries.choices import closed_list
from app.queries.formats import FORMATS
from app.queries.listed import ListQuery
from app.queries.lists import LISTS
from app.settings import Settings

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
REQUESTS = re.findall(r"```console\n\$ curl -s (.+?) \| jq (-\w) (.+?)\n(.*?)\n```", README, re.DOTALL)
FILES = dict(re.findall(r"```(?:text|yaml) (\S+)\n(.*?)```", README, re.DOTALL))
QUERIES = tuple(LISTS.values())

QUESTIONS = [
    "What did Lavrov do between 9 and 12 September?",
    "Who denies what, with the words of both sides?",
    "What does the American side say, and what the Syrian?",
    "What is alleged, and by whom?",
    "When did Lavrov and Kerry meet?",
    "What may have happened on 6 September?",
    "What certainly happened on it?",
    "Every quote by Kerry.",
    "What is still to come after 13 September?",
    "What does the article say about the Chemical Weapons Convention?",
    "Who speaks about whom?",
    "Which sentences support no record?",
    "Which events lie in Syria, as a map layer?",
]


def table(heading: str) -> list[list[str]]:
    """The rows of the first table whose head begins with these words."""
    rows = README.partition(f"| {heading} |")[2].partition("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in row.strip("| ").split(" | ")] for row in rows]


def test_every_question_is_asked() -> None:
    asked = re.findall(r"^\*\*(.+?)\*\*.*?\n\n```console", README, re.MULTILINE | re.DOTALL)
    assert asked[: len(QUESTIONS)] == QUESTIONS
    assert len(REQUESTS) == len(asked) + 1  # one asks for both sides


@pytest.mark.parametrize(("url", "flag", "program", "printed"), REQUESTS, ids=[request[0] for request in REQUESTS])
def test_a_request_prints_what_the_readme_shows(
    article_client: TestClient, url: str, flag: str, program: str, printed: str
) -> None:
    path = shlex.split(url)[0].removeprefix("localhost:8000")
    values = jq.compile(shlex.split(program)[0]).input_text(article_client.get(path).text).all()
    dumped = [json.dumps(value, ensure_ascii=False, separators=(",", ":")) for value in values]
    lines = [
        value if flag == "-r" and isinstance(value, str) else dump for value, dump in zip(values, dumped, strict=True)
    ]
    assert "\n".join(lines) == printed


def test_the_article_of_the_readme_loads(tmp_path: Path) -> None:
    folder = tmp_path / "seed_data" / "articles" / "harbour-strike"
    folder.mkdir(parents=True)
    for name in ("article.txt", "article.yaml"):
        (folder / name).write_text(FILES[name], "utf-8")
    for name in ("actors.yaml", "places.yaml"):
        (tmp_path / "seed_data" / name).write_text(FILES[name], "utf-8")
    database = tmp_path / "d.db"
    assert load(tmp_path / "seed_data", database) is not None
    client = TestClient(create_app(Settings(database_url=f"sqlite:///{database}")))
    coverage = client.get("/articles/harbour-strike").json()["coverage"]
    assert (coverage["passages"], coverage["supported"], coverage["set_aside"]) == (4, 3, 1)
    quote = client.get("/quotes/harbour-strike.disgrace").json()
    assert (quote["kind"], quote["contested"], quote["quoted"][0]["exact"]) == ("mixed", True, "a disgrace")
    assert client.get("/events/harbour-strike.strike").json()["date"]["edtf"] == "1999-05-03"


def test_every_setting_is_told_with_its_default() -> None:
    told = [(name.strip("`"), default.strip("`"), text) for name, default, text in table("variable | default")]
    fields = Settings.model_fields.items()
    assert told == [
        (
            f"DATELINE_{name.upper()}",
            ""
            if field.default is None
            else str(field.default).lower()
            if field.annotation is bool
            else str(field.default),
            field.description,
        )
        for name, field in fields
    ]


def test_every_command_is_told() -> None:
    told = {row[0].strip("`").split()[1] for row in table("command | does")}
    assert told == {command.callback.__name__ for command in cli.registered_commands if command.callback} - {"version"}


def test_every_path_is_told() -> None:
    told = {path for row in table("path | gives") for path in re.findall(r"`(.+?)`", row[0])}
    documented = set(create_app().openapi()["paths"]) - {"/people/{id}", "/organizations/{id}"}
    assert told == documented | {"/docs", "/openapi.json"}


def test_every_parameter_is_told() -> None:
    told = {name for row in table("parameter | on") for name in re.findall(r"`(\w+)`", row[0])}
    assert told == {name for query in QUERIES for name in _parameters(query)}


def test_every_format_is_told() -> None:
    plural = {kind.plural: kind.record for kind in KINDS.values()}
    told = {
        name.strip("`"): ({plural[one] for one in (plural if on == "all" else on.split(", "))}, purpose)
        for name, on, purpose in table("format | on | for")
    }
    assert told == {name: (set(format_.kinds), format_.purpose) for name, format_ in FORMATS.items()}


def test_every_column_is_told() -> None:
    told = {name: re.findall(r"`(\w+)`", columns) for name, columns in table("table | columns")}
    tables = {**LIST_TABLES, **LONG_TABLES}
    assert told == {f"`{name}.csv`": [column.name for column in one.columns] for name, one in tables.items()}


def test_every_facet_is_told() -> None:
    row = next(row for row in table("parameter | on") if row[0].startswith("`facet`"))
    told = {name for names in re.findall(r"`([\w: ]+)`", row[2]) for name in names.split()}
    assert told == {
        value for query in QUERIES if "facet" in query.model_fields for value in closed_list(query, "facet")
    }


def test_the_oldest_pip_is_the_one_that_the_locks_are_tried_with() -> None:
    locked = re.search(r"^pip==([\d.]+)", (ROOT / "requirements" / "pip-oldest.txt").read_text("utf-8"), re.MULTILINE)
    assert locked is not None
    assert f"its pip may be as old as {locked[1]}" in README


def test_make_has_the_targets_that_the_readme_names() -> None:
    targets = set(re.findall(r"^(\w+):.*## ", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    told = {"serve", "test", "bench", "check", "mutants", "openapi"}
    assert set(re.findall(rf"make ({'|'.join(told)})\b", README)) == told
    assert targets >= told


def _parameters(query: type[ListQuery]) -> set[str]:
    return {field.alias or name for name, field in query.model_fields.items()}
