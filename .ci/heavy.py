"""Says whether a heavy step of heavy.toml is due: prints what is done, the command for it, and why.

The last release is the newest tag `v…` before this commit; where there is none, the commit that last changed the newest
version's heading of CHANGELOG.md. Where neither is known, as in a shallow clone, and at a release itself, all is due.

    python .ci/heavy.py container
    python .ci/heavy.py --release
"""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
TABLE = ROOT / ".ci" / "heavy.toml"
_VERSION = re.compile(r"^## \[?v?(\d+\.\d+\.\d+)", re.MULTILINE)


def main(asked: str) -> None:
    release = last_release(ROOT)
    if asked == "--release":
        print(release or "")
        return
    step = tomllib.loads(TABLE.read_text("utf-8"))[asked]
    if why := due(ROOT, step["files"], release):
        print(step["what"], step["run"], why, sep="\n")
    else:
        why = f"none of its files differs from the last release, {release}"
        print(step.get("instead_what", step["what"]), step.get("instead", ""), why, sep="\n")


def due(root: Path, files: list[str], release: str | None) -> str | None:
    """Why a step with these files is due; None where it is not."""
    if os.environ.get("CI_WHOLE") == "1":
        return "CI_WHOLE=1"
    if release is None:
        return "no release before this commit is known"
    changed = _git(root, "diff", "--name-only", release, "--", *files)
    new = _git(root, "ls-files", "--others", "--exclude-standard", "--", *files)
    if changed is None or new is None:
        return f"git cannot compare with {release}"
    found = [*changed.splitlines(), *new.splitlines()]
    return f"{found[0]} differs from the last release, {release}" if found else None


def last_release(root: Path) -> str | None:
    """A name of its commit; None where none is known or this commit is one, which is checked whole."""
    if _git(root, "rev-parse", "--is-shallow-repository") != "false":
        return None
    if (tag := _git(root, "describe", "--tags", "--abbrev=0", "--match", "v*")) is None:
        newest = _VERSION.search(_git(root, "show", "HEAD:CHANGELOG.md") or "")
        if newest is None:
            return None
        heading = rf"^## \[?v?{re.escape(newest[1])}"
        tag = _git(root, "log", "-1", "--format=%h", f"-G{heading}", "--", "CHANGELOG.md") or None
    is_here = tag is not None and _git(root, "rev-parse", f"{tag}^{{commit}}") == _git(root, "rev-parse", "HEAD")
    return None if is_here else tag


def _git(root: Path, *arguments: str) -> str | None:
    """What git prints; None where it fails or is not there."""
    try:
        return subprocess.run(
            ["git", "-C", root, *arguments], check=True, capture_output=True, encoding="utf-8"
        ).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return None


if __name__ == "__main__":
    main(sys.argv[1])
