"""What `app/deployment.md` says is so: its settings and commands are all there are, the benchmark writes into it."""

import re
from pathlib import Path

from app.cli import app as cli
from app.settings import Settings
from tests.bench.table import write_into
from tests.markdown import DEPLOYMENT_PAGE, make_targets, table


def test_every_setting_is_told_with_its_default() -> None:
    settings = table(DEPLOYMENT_PAGE, "variable | default")
    told = [(name.strip("`"), default.strip("`"), text) for name, default, text in settings]
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
    told = {row[0].strip("`").split()[1] for row in table(DEPLOYMENT_PAGE, "command | does")}
    assert told == {command.callback.__name__ for command in cli.registered_commands if command.callback} - {"version"}


def test_make_has_the_targets_that_the_page_names() -> None:
    told = set(re.findall(r"`make (\w+)", DEPLOYMENT_PAGE))
    assert told == {"serve", "bench", "attack"}
    assert make_targets() >= told


def test_what_is_measured_is_written_between_the_marks(tmp_path: Path) -> None:
    page = tmp_path / "deployment.md"
    page.write_text(DEPLOYMENT_PAGE, "utf-8")
    write_into(page, "| as measured |\n")
    before, _, rest = DEPLOYMENT_PAGE.partition("<!-- benchmark -->\n")
    after = rest.partition("<!-- /benchmark -->\n")[2]
    written = "<!-- benchmark -->\n| as measured |\n<!-- /benchmark -->\n"
    assert page.read_text("utf-8") == f"{before}{written}{after}"
