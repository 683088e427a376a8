"""A load that finds no room, or is interrupted, is told in one line and leaves what was there."""

import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

from tests.databases import only_sqlite, open_dataset, url_of
from tests.exhaustive import exhaustive
from tests.loading.datasets import files

pytestmark = only_sqlite("the disk of a server is its own")

SEED = (sys.executable, "-m", "app", "seed")
# What the interpreter does before it comes to the command is its own.
SEED_THAT_TELLS = (
    sys.executable,
    "-c",
    "import sys; from app.__main__ import main; sys.argv = ['dateline', 'seed']; print('begun', flush=True); main()",
)
# A field that is being named makes an error of its own of whatever is raised there (before Python 3.12).
INTERRUPTED_IN_A_CLASS = """
import os, signal, sys, types

class Field:
    def __set_name__(self, owner, name):
        os.kill(os.getpid(), signal.SIGINT)

def run():
    type("Record", (), {"field": Field()})

sys.modules["app.cli"] = types.SimpleNamespace(main=run)
from app.__main__ import main
main()
"""


def environment(folder: Path, database: Path) -> dict[str, str]:
    return {**os.environ, "DATELINE_DATABASE_URL": url_of(database), "DATELINE_SEED_DATA": str(folder)}


def listen() -> None:
    """Hear interrupts, also where the tests run in the background of a shell, which ignores them for all below it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def limit(size: int) -> None:
    """No file of this process may grow longer."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


@pytest.mark.parametrize("size", [0, 100, 20_000, 500_000, 1_000_000][:: exhaustive(1, 4)])
def test_a_disk_without_room_is_told_in_one_line(changed: Path, old: Path, size: int) -> None:
    before = old.read_bytes()
    done = subprocess.run(
        SEED, env=environment(changed, old), capture_output=True, text=True, preexec_fn=partial(limit, size)
    )
    right = "free some space there, or let DATELINE_DATABASE_URL name a file elsewhere; nothing was loaded"
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"{old} cannot be written (disk I/O error); {right}\n"
    assert (old.read_bytes(), files(old)) == (before, ["dateline.db", "dateline.db.lock"])


def test_the_last_bytes_of_a_dataset_need_room_too(changed: Path, changed_database: Path, old: Path) -> None:
    before, size = old.read_bytes(), changed_database.stat().st_size
    done = subprocess.run(
        SEED,
        env=environment(changed, old),
        capture_output=True,
        text=True,
        preexec_fn=partial(limit, size // 16_384 * 16_384),
    )
    assert (done.returncode, done.stderr) == (1, f"{old}: File too large; nothing was loaded\n")
    assert (old.read_bytes(), files(old)) == (before, ["dateline.db", "dateline.db.lock"])


@pytest.mark.parametrize("moment", [0.05 + n / 10 for n in range(exhaustive(20, 3))])
def test_an_interrupt_ends_in_one_line(changed: Path, old: Path, moment: float) -> None:
    before = old.read_bytes()
    with subprocess.Popen(
        SEED_THAT_TELLS,
        env=environment(changed, old),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=listen,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "begun\n"
        time.sleep(moment)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate()
    if process.returncode != 0:
        assert (process.returncode, err) == (130, "Interrupted.\n")
        # Once the new dataset has taken its place, only what was to be printed is interrupted.
        previous = old.with_name("dateline.db.previous")
        assert (previous if previous.exists() else old).read_bytes() == before
        assert open_dataset(old) is not None
    assert set(files(old)) <= {"dateline.db", "dateline.db.lock", "dateline.db.previous"}


def test_an_interrupt_while_a_class_is_made_ends_in_one_line() -> None:
    done = subprocess.run(
        (sys.executable, "-c", INTERRUPTED_IN_A_CLASS), capture_output=True, text=True, preexec_fn=listen
    )
    assert (done.returncode, done.stderr) == (130, "Interrupted.\n")


def test_an_interrupted_load_of_many_articles_ends_in_one_line(copied_world: Path, old: Path) -> None:
    """It is one for all processes of the terminal; those that read articles say nothing of their own."""
    notice = copied_world / "articles" / "harbour-notice"
    for n in range(200):
        shutil.copytree(notice, notice.with_name(f"notice-{n}"))
    with subprocess.Popen(
        SEED,
        env=environment(copied_world, old),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=listen,
    ) as process:
        while not old.with_name("dateline.db.lock").exists():
            time.sleep(0.001)
        os.killpg(process.pid, signal.SIGINT)
        _, err = process.communicate()
    assert (process.returncode, err) == (130, "Interrupted.\n")
    assert files(old) == ["dateline.db", "dateline.db.lock"]
