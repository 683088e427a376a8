"""Runs pytest in copies of the tree, so that nothing is changed in the tree itself."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple


class Ended(NamedTuple):
    """How pytest ended, `code` being None where it had to be ended, and what it printed."""

    code: int | None
    out: str


def copy_tree(root: Path, tree: Path) -> Path:
    """All files that git knows or would add, as they are now."""
    listed = subprocess.run(
        ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        check=True,
        capture_output=True,
        text=True,
    )
    for name in dict.fromkeys(listed.stdout.split("\0")):
        if name and (root / name).is_file():
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(root / name, tree / name)
    return tree


def run_pytest(
    tree: Path, plugin: str, options: list[str], variables: Mapping[str, str], limit: float | None = None
) -> Ended:
    """Run pytest in a copy with a plugin; the limit is in seconds."""
    given = ["-p", plugin, "-p", "no:cacheprovider", f"--basetemp={tree}.tmp", *options]
    # Where CI is set, the examples of a property are the same in every run.
    ours = {"PYTHONPATH": str(tree), "CI": "1", **variables}
    with subprocess.Popen(
        [sys.executable, "-m", "pytest", *given],
        cwd=tree,
        env={**os.environ, **ours},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            out, _ = process.communicate(timeout=limit)
            return Ended(process.returncode, out)
        except subprocess.TimeoutExpired:
            return Ended(None, "")
        finally:
            # With all that it began.
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
