"""A clone holds the same bytes on every system, however git is set there."""

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILES = {
    "seed_data/articles/a/article.txt": b"LF\nand more\n",
    "seed_data/articles/b/article.txt": b"CRLF\r\nand LF\n",
    "app/main.py": b"import sys\n",
    ".ci/run": b"#!/usr/bin/env bash\ntrue\n",
    "picture.png": b"\x89PNG\r\n\x1a\n\x00\n",
}


@pytest.mark.parametrize("autocrlf", ["true", "input", "false"])
def test_line_ends_are_not_converted(tmp_path: Path, autocrlf: str) -> None:
    source = tmp_path / "source"
    for name, content in FILES.items():
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_bytes(content)
    shutil.copy(ROOT / ".gitattributes", source)
    git("init", "--quiet", str(source))
    git("-C", str(source), "add", ".")
    git("-C", str(source), "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "All")
    git("clone", "--quiet", "--config", f"core.autocrlf={autocrlf}", str(source), str(tmp_path / "clone"))
    assert {name: (tmp_path / "clone" / name).read_bytes() for name in FILES} == FILES


def git(*arguments: str) -> None:
    subprocess.run(["git", *arguments], check=True, capture_output=True)
