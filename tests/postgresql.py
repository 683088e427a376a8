"""Real servers of PostgreSQL for the tests: a primary, and replicas that stream from it.

The programs are those on the path, or those that Debian's package `postgresql` puts below `/usr/lib`. They refuse to be
run by root, for whom they are run as the user `postgres`, whom the package makes.
"""

import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import psycopg

SECRET = "quay-and-crane"  # noqa: S105 (of a server that nobody reaches)
_USER = "dateline"
# Text is ordered as in German, which ignores hyphens and case at first, where code points do not.
_LOCALE = ("--encoding=UTF8", "--locale-provider=icu", "--icu-locale=de-DE", "--locale=C.UTF-8")
# What is lost with the machine may be lost.
_QUICK = ("fsync=off", "full_page_writes=off", "max_connections=200", "shared_buffers=64MB")


class Server:
    """A server in a folder of its own, which it is reached in by a socket, at a port that is its name there."""

    def __init__(self, primary: "Server | None" = None, port: int = 5432) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="dateline-", dir="/tmp"))
        self.port = port
        self._data = self.folder / "data"
        if os.getuid() == 0:
            shutil.chown(self.folder, "postgres")
        if primary is None:
            self._run("initdb", "-D", self._data, "-U", _USER, "--auth=trust", "--no-sync", *_LOCALE)
        else:
            place = f"host={primary.folder} port={primary.port} user={_USER} dbname=postgres"
            self._run("pg_basebackup", "-D", self._data, "-d", place, "--write-recovery-conf", "--checkpoint=fast")

    def start(self) -> None:
        settings = (*_QUICK, "listen_addresses=", f"unix_socket_directories={self.folder}", f"port={self.port}")
        options = " ".join(f"-c {one}" for one in settings)
        self._run("pg_ctl", "-D", self._data, "-w", "-t", "60", "-l", self.folder / "log", "-o", options, "start")

    def stop(self, mode: str = "fast") -> None:
        """By `immediate` it ends as one that is killed."""
        self._run("pg_ctl", "-D", self._data, "-w", "-m", mode, "stop")

    def remove(self) -> None:
        if (self._data / "postmaster.pid").exists():
            self.stop("immediate")
        shutil.rmtree(self.folder, ignore_errors=True)

    def create(self, database: str) -> None:
        self.execute(f'CREATE DATABASE "{database}" TEMPLATE template0')

    def execute(self, statement: str, database: str = "postgres") -> list[tuple[object, ...]]:
        place = {"host": str(self.folder), "port": self.port, "user": _USER, "dbname": database}
        with psycopg.connect(**place, autocommit=True) as connection:  # type: ignore[arg-type] # as libpq takes them
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    def url(self, database: str) -> str:
        return f"postgresql://{_USER}:{SECRET}@/{database}?host={self.folder}&port={self.port}"

    def await_replicas(self, number: int) -> None:
        until = time.monotonic() + 120
        while self.execute("SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming'") != [(number,)]:
            if time.monotonic() > until:
                raise TimeoutError
            time.sleep(0.05)

    def _run(self, program: str, *arguments: object) -> None:
        as_another = ("runuser", "-u", "postgres", "--") if os.getuid() == 0 else ()
        command = [*as_another, _program(program), *map(str, arguments)]
        # A server that is started keeps the files that it is given.
        done = subprocess.run(command, cwd="/", check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if done.returncode:
            log = self.folder / "log"
            raise RuntimeError(f"{program} ended with {done.returncode}: {log.read_text() if log.exists() else ''}")


def _program(name: str) -> str:
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: int(path.parts[4]))
    if not found and not shutil.which(name):
        raise RuntimeError(f"there is no {name}: on Debian it is in the package postgresql")
    return str(found[-1]) if found else str(shutil.which(name))
