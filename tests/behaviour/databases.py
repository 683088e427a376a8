"""Compares what the same code answers over SQLite and over PostgreSQL: `python -m tests.behaviour.databases`.

Both are asked the same requests, over HTTP, about the same two folders of files. Exits with 1 where an answer differs.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.behaviour.compare import FOLDERS, ROOT, recorded, tell
from tests.postgresql import Server


def main() -> int:
    server = Server()
    try:
        server.start()
        with TemporaryDirectory() as name:
            recordings = []
            for folder in FOLDERS:
                work = Path(name, folder.name)
                server.create(folder.name)
                file, schema = f"sqlite:///{work / 'd.db'}", server.url(folder.name)
                recordings.append(recorded(folder, work, (ROOT, file), (ROOT, schema)))
    finally:
        server.remove()
    return tell(recordings)


if __name__ == "__main__":
    sys.exit(main())
