"""wrk, told to ask for page after page of a list, each once before the first is asked for again."""

import re
import shutil
import subprocess
from pathlib import Path

from tests.bench.servers import Server

CONNECTIONS = 8
_RESULT = re.compile(r"^asked (\d+) in (\d+) us, (\d+) bad$", re.MULTILINE)
# Every round begins elsewhere in the list, so that no server has just sent what it is asked for.
_SCRIPT = """
local requests, at = {}, 0
function init(arguments)
  for query in io.lines(arguments[1]) do
    requests[#requests + 1] = wrk.format("GET", "/events?" .. query)
  end
  at = tonumber(arguments[2])
end
function request()
  at = at % #requests + 1
  return requests[at]
end
function done(summary)
  local errors = summary.errors
  local bad = errors.status + errors.connect + errors.read + errors.write + errors.timeout
  io.write(string.format("asked %d in %d us, %d bad\\n", summary.requests, summary.duration, bad))
end
"""


class Wrk:
    def __init__(self, folder: Path, queries: list[str]) -> None:
        self._script, self._list = folder / "pages.lua", folder / "pages.txt"
        self._script.write_text(_SCRIPT, "utf-8")
        self._list.write_text("".join(f"{query}\n" for query in queries), "utf-8")
        self._count = len(queries)

    def rate(self, server: Server, seconds: int, start: float) -> float:
        """Requests a second, from the given part of the list on."""
        address = f"http://127.0.0.1:{server.port}"
        options = ["-t", "1", "-c", str(CONNECTIONS), "-d", f"{seconds}s", "-s", str(self._script)]
        arguments = [str(self._list), str(int(start * self._count))]
        command = ["wrk", *options, address, "--", *arguments]
        output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        result = _RESULT.search(output)
        if result is None or result[3] != "0":
            raise SystemExit(f"{server.name} did not answer all requests with 200:\n{output}")
        return int(result[1]) / int(result[2]) * 1e6


def require_wrk() -> None:
    if shutil.which("wrk") is None:
        raise SystemExit(
            "make bench needs wrk, which asks the servers: apt-get install wrk (Debian, Ubuntu), brew install wrk "
            "(macOS), or build it from https://github.com/wg/wrk"
        )
