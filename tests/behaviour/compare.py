"""Compares what two commits answer: `python -m tests.behaviour.compare BASE [OTHER]`.

Both are asked the same requests, over HTTP, about the same two folders of files. OTHER is the working tree unless it is
named. Exits with 1 where an answer differs, or where some of what the service can answer was not asked for.
"""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from difflib import unified_diff
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from app.errors import ERROR_CODES
from app.queries.formats import FORMATS
from tests.behaviour.recording import Answer, record, serving
from tests.behaviour.requests import LISTS, Ask, all_requests
from tests.databases import load
from tests.datasets import TESTS, make_client

Recording = dict[Ask, list[Answer]]
# What two services answer.
Pairs = dict[Ask, tuple[list[Answer], list[Answer]]]
# A tree of code, and the URL of its database.
Place = tuple[Path, str]

ROOT = TESTS.parent
FOLDERS = (TESTS / "world", ROOT / "seed_data")
FEWEST = 2_000
STATUSES = (200, 204, 206, 304, 308, 404, 405, 422)
# Differences that are shown, and lines of each.
SHOWN, LINES = 10, 30


def main(base: str, other: str | None = None) -> int:
    with TemporaryDirectory() as name, _tree(base, Path(name, "old")) as old, _tree(other, Path(name, "new")) as new:
        recordings = []
        for folder in FOLDERS:
            work = Path(name, folder.name)
            one, another = (old, f"sqlite:///{work / 'old.db'}"), (new, f"sqlite:///{work / 'new.db'}")
            recordings.append(recorded(folder, work, one, another))
    return tell(recordings)


def tell(recordings: list[Pairs]) -> int:
    """Print what differs, and what was not asked for; 1 where there is any of that."""
    different = [(ask, *pair) for pairs in recordings for ask, pair in pairs.items() if not is_same(*pair)]
    for ask, before, after in different[:SHOWN]:
        print(f"\n{ask.method} {ask.url} {dict(ask.headers)}")
        print("\n".join(islice(unified_diff(_lines(before), _lines(after), lineterm="", n=1), LINES)))
    asked = sum(map(len, recordings))
    print(f"{asked} requests, {len(different)} answered differently")
    lacking = missing({ask: after for pairs in recordings for ask, (_, after) in pairs.items()})
    if lacking or asked < FEWEST:
        print(f"not asked for: {', '.join(lacking) or f'{FEWEST} requests'}")
    return 1 if different or lacking or asked < FEWEST else 0


def is_same(before: list[Answer], after: list[Answer]) -> bool:
    return [_comparable(one) for one in before] == [_comparable(one) for one in after]


def missing(recording: Recording) -> list[str]:
    """The lists, formats, statuses and kinds of errors that no answer is of."""
    answers = [answer for answers in recording.values() for answer in answers]
    lists = [path for path in LISTS if not any(ask.url.partition("?")[0] == path for ask in recording)]
    formats = [f"format={name}" for name in FORMATS if not any(f"format={name}" in ask.url for ask in recording)]
    statuses = [f"status {one}" for one in STATUSES if not any(one == answer.status for answer in answers)]
    errors = b"".join(answer.body for answer in answers if answer.status == 422)
    return [*lists, *formats, *statuses, *(code for code in ERROR_CODES if f'"code": "{code}"'.encode() not in errors)]


def recorded(folder: Path, work: Path, one: Place, another: Place) -> Pairs:
    """What both answer about a folder; what is asked is drawn from what it holds as the running code loads it."""
    work.mkdir()
    load(folder, work / "drawn.db")
    with make_client(work / "drawn.db") as client:
        requests = all_requests(client)
    with serving(one[0], folder, one[1]) as first, serving(another[0], folder, another[1]) as second:
        return {ask: (record(first, ask), record(second, ask)) for ask in requests}


@contextmanager
def _tree(commit: str | None, tree: Path) -> Iterator[Path]:
    """The files of a commit, or the working tree itself."""
    if commit is None:
        yield ROOT
        return
    _git("worktree", "add", "--detach", "--quiet", str(tree), commit)
    try:
        yield tree
    finally:
        _git("worktree", "remove", "--force", str(tree))


def _git(*arguments: str) -> None:
    subprocess.run(["git", "-C", str(ROOT), *arguments], check=True)


def _comparable(one: Answer) -> tuple[object, ...]:
    return one.status, one.headers, one.body, one.tag is None, one.next


def _lines(answers: list[Answer]) -> list[str]:
    """Answers in lines that are short enough to read a difference off."""
    lines = []
    for one in answers:
        lines += [str(one.status), *(f"{name}: {value}" for name, value in one.headers)]
        lines += one.body.decode("utf-8", "replace").replace(',"', ',\n"').splitlines()
    return lines


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
