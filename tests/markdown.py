"""What the pages for people say, read off them, so that tests can hold it against what is so."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
SEED_DATA_PAGE = (ROOT / "seed_data" / "README.md").read_text("utf-8")
DEPLOYMENT_PAGE = (ROOT / "app" / "deployment.md").read_text("utf-8")
HOUSE_PAGE = (ROOT / "app" / "README.md").read_text("utf-8")


def table(page: str, heading: str) -> list[list[str]]:
    """The rows of the first table whose head begins with these words."""
    rows = page.partition(f"| {heading} |")[2].partition("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in row.strip("| ").split(" | ")] for row in rows]


def files(page: str) -> dict[str, str]:
    """The blocks of text and YAML that have a name."""
    return dict(re.findall(r"```(?:text|yaml) (\S+)\n(.*?)```", page, re.DOTALL))


def make_targets() -> set[str]:
    """The targets that `make help` lists."""
    return set(re.findall(r"^([\w-]+):.*## ", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
