"""What the README says is so: its requests are sent, its tables are compared, its links lead somewhere."""

import json
import re
import shlex

import jq
import pytest
from fastapi.testclient import TestClient

from app.errors import ERROR_CODES, Problem
from app.formats.tables import LIST_TABLES, LONG_TABLES
from app.kinds import KINDS
from app.main import create_app
from app.queries.choices import closed_list
from app.queries.formats import FORMATS
from app.queries.list_query import ListQuery
from app.queries.lists import LISTS
from tests.markdown import README, ROOT, make_targets, table

MOST_LINES = 350
# The questions that the README has no room for, which are answered as ever.
MORE = (ROOT / "tests" / "more_questions.md").read_text("utf-8")
# Asked of both articles of the demonstration.
OF_TWO = (ROOT / "app" / "questions.md").read_text("utf-8")
REQUEST = re.compile(r"```console\n\$ curl -s (\S+) \| jq (?:(-\w) )?('[^']+')\n(.*?)\n```", re.DOTALL)
REQUESTS = REQUEST.findall(f"{README}\n{MORE}")
REQUESTS_OF_TWO = REQUEST.findall(OF_TWO)
PAGES = (
    "README.md",
    "CHANGELOG.md",
    "app/README.md",
    "app/deployment.md",
    "app/snippets.md",
    "app/questions.md",
    "seed_data/README.md",
)
QUERIES = tuple(LISTS.values())

QUESTIONS = [
    "What did Lavrov do between 9 and 12 September?",
    "Who denies what, with the words of both sides?",
    "Every quote by Kerry.",
    "Which attacks are alleged, and by whom?",
    "What may have happened on 6 September?",
    "What certainly happened on that day?",
    "What does the article say about the Chemical Weapons Convention?",
    "Which events lie in Syria, as a map layer?",
    "What if I misspell something?",
]
MORE_QUESTIONS = [
    "What does the American side say, and what the Syrian?",
    "When did Lavrov and Kerry meet?",
    "What is still to come after 13 September?",
    "Who speaks about whom?",
    "What is there to choose from?",
    "Which words support a record?",
    "Whom does an actor serve, and where does it say so?",
    "What is printed in the timeline, and which events does each entry tell of?",
    "Which sentences support no record?",
]


def test_every_question_is_asked() -> None:
    assert _asked(README) == QUESTIONS
    assert _asked(MORE) == MORE_QUESTIONS
    assert len(REQUESTS) == len(QUESTIONS + MORE_QUESTIONS) + 2  # the record, and one asks for both sides
    assert len(REQUESTS) == f"{README}{MORE}".count("```console")


@pytest.mark.parametrize(("url", "flag", "program", "printed"), REQUESTS, ids=[request[0] for request in REQUESTS])
def test_a_request_prints_what_the_readme_shows(
    article_client: TestClient, url: str, flag: str, program: str, printed: str
) -> None:
    assert _answered(article_client, url, flag, program) == printed


@pytest.mark.parametrize(
    ("url", "flag", "program", "printed"), REQUESTS_OF_TWO, ids=[request[0] for request in REQUESTS_OF_TWO]
)
def test_a_request_to_two_articles_prints_what_the_page_shows(
    demonstration_client: TestClient, url: str, flag: str, program: str, printed: str
) -> None:
    assert _answered(demonstration_client, url, flag, program) == printed


def test_every_question_to_two_articles_is_answered() -> None:
    assert len(REQUESTS_OF_TWO) == OF_TWO.count("```console") == len(_asked(OF_TWO)) == 12


def test_every_path_is_told() -> None:
    told = {path for row in table(README, "path | gives") for path in re.findall(r"`(.+?)`", row[0])}
    documented = set(create_app().openapi()["paths"]) - {"/people/{id}", "/organizations/{id}"}
    assert told == documented | {"/docs", "/openapi.json", "/reconcile"}


def test_every_parameter_is_told() -> None:
    told = {name for row in table(README, "parameter | on") for name in re.findall(r"`(\w+)`", row[0])}
    assert told == {name for query in QUERIES for name in _parameters(query)}


def test_every_format_is_told() -> None:
    plural = {kind.plural: kind.record for kind in KINDS.values()}
    told = {
        name.strip("`"): ({plural[one] for one in (plural if on == "all" else on.split(", "))}, purpose)
        for name, on, purpose in table(README, "format | on | for")
    }
    assert told == {name: (set(format_.kinds), format_.purpose) for name, format_ in FORMATS.items()}


def test_every_column_is_told() -> None:
    told = {name: re.findall(r"`(\w+)`", columns) for name, columns in table(README, "table | columns")}
    tables = {**LIST_TABLES, **LONG_TABLES}
    assert told == {f"`{name}.csv`": [column.name for column in one.columns] for name, one in tables.items()}


def test_every_facet_is_told() -> None:
    row = next(row for row in table(README, "parameter | on") if row[0].startswith("`facet`"))
    told = {name for names in re.findall(r"`([\w: ]+)`", row[2]) for name in names.split()}
    assert told == {
        value for query in QUERIES if "facet" in query.model_fields for value in closed_list(query, "facet")
    }


def test_the_oldest_pip_is_the_one_that_the_locks_are_tried_with() -> None:
    locked = re.search(r"^pip==([\d.]+)", (ROOT / "requirements" / "pip-oldest.txt").read_text("utf-8"), re.MULTILINE)
    assert locked is not None
    assert f"its pip may be as old as {locked[1]}" in README


def test_make_has_the_targets_that_the_readme_names() -> None:
    told = set(re.findall(r"^(?:\w+=\S+ )?make (\w+)$", README, re.MULTILINE))
    assert told == {"serve", "test"}
    assert make_targets() >= told


def test_every_header_that_a_page_may_read_is_told(article_client: TestClient) -> None:
    told = {name.strip("`") for name, _ in table(README, "header | says")}
    answers = [article_client.get(url) for url in ("/events?format=ics", "/articles/geneva-talks/text.txt")]
    headers = {name: value for response in answers for name, value in response.headers.items()}
    # What is told where pages and errors are.
    read = set(answers[0].headers["access-control-expose-headers"].split(", ")) - {"Link", "Retry-After"}
    assert told == read | {"Cache-Control", "Vary", "Access-Control-Allow-Origin"}
    assert {name for name in told if name.lower() not in headers} == set()
    assert headers["access-control-allow-origin"] == "*"
    assert "(also in the `Link` header)" in README
    assert "link" in article_client.get("/events?limit=1").headers


def test_every_error_is_told() -> None:
    told = [int(status) for row in table(README, "status | means") for status in row[0].split(", ")]
    assert sorted(told) == sorted({Problem.status, *(problem.status for problem in Problem.__subclasses__())})
    codes = README.partition("A `code` is ")[2].partition(". ")[0]
    assert re.findall(r"`(\w+)`", codes) == list(ERROR_CODES)


def test_the_readme_is_short() -> None:
    assert len(README.splitlines()) <= MOST_LINES


@pytest.mark.parametrize("name", PAGES)
def test_every_link_to_a_page_leads_to_it(name: str) -> None:
    page = ROOT / name
    for link in re.findall(r"\]\((?!https?://)(.+?)\)", page.read_text("utf-8")):
        file, _, anchor = link.partition("#")
        target = (page.parent / file).resolve() if file else page
        assert target.is_file(), link
        assert not anchor or anchor in _anchors(target.read_text("utf-8")), link


def test_programs_of_jq_are_read_by_old_ones_too() -> None:
    # Before 1.7 its own words are no names of members unless they are quoted.
    taken = re.compile(r"[{,]\s*(?:and|as|catch|def|elif|else|end|foreach|if|label|module|or|reduce|then|try)\s*[,}]")
    programs = [program for _, _, program, _ in [*REQUESTS, *REQUESTS_OF_TWO]]
    assert [program for program in programs if taken.search(program)] == []


def _asked(page: str) -> list[str]:
    return re.findall(r"^\*\*(.+?)\*\*.*?\n\n```console", page, re.MULTILINE | re.DOTALL)


def _answered(client: TestClient, url: str, flag: str, program: str) -> str:
    path = shlex.split(url)[0].removeprefix("localhost:8000")
    values = jq.compile(shlex.split(program)[0]).input_text(client.get(path).text).all()
    return "\n".join(_printed(value, flag) for value in values)


def _printed(value: object, flag: str) -> str:
    """As jq prints it: a text as it is with -r, all on one line with either flag."""
    if flag == "-r" and isinstance(value, str):
        return value
    layout = {"separators": (",", ":")} if flag else {"indent": 2}
    return json.dumps(value, ensure_ascii=False, **layout)


def _anchors(page: str) -> set[str]:
    return {heading.lower().replace(" ", "-") for heading in re.findall(r"^#+ (.+)$", page, re.MULTILINE)}


def _parameters(query: type[ListQuery]) -> set[str]:
    return {field.alias or name for name, field in query.model_fields.items()}
