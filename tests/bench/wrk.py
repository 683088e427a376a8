"""wrk, told to ask for path after path of a list, each once before the first is asked for again."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

from tests.bench.servers import Server

CONNECTIONS = 8
_RESULT = re.compile(r"^asked (\d+) in (\d+) us, (\d+) bad, 99 % within (\d+) us$", re.MULTILINE)
# Every round begins elsewhere in the list, so that no server has just sent what it is asked for.
_SCRIPT = """
local requests, at = {}, 0
function init(arguments)
  for path in io.lines(arguments[1]) do
    requests[#requests + 1] = wrk.format("GET", path)
  end
  at = tonumber(arguments[2])
end
function request()
  at = at % #requests + 1
  return requests[at]
end
function done(summary, latency)
  local errors = summary.errors
  local bad = errors.status + errors.connect + errors.read + errors.write + errors.timeout
  local answer = "asked %d in %d us, %d bad, 99 %% within %d us\\n"
  io.write(string.format(answer, summary.requests, summary.duration, bad, latency:percentile(99)))
end
"""


class Speed(NamedTuple):
    """Requests a second, and the milliseconds within which 99 of a hundred are answered."""

    rate: float
    p99: float


class Wrk:
    """Asks for these paths; `name` tells their list from others in the folder."""

    def __init__(self, folder: Path, paths: list[str], name: str = "pages") -> None:
        self._script, self._list = folder / "paths.lua", folder / f"{name}.txt"
        self._script.write_text(_SCRIPT, "utf-8")
        self._list.write_text("".join(f"{path}\n" for path in paths), "utf-8")
        self._count = len(paths)

    def speed(self, server: Server, seconds: int, start: float) -> Speed:
        """From the given part of the list on."""
        address = f"http://127.0.0.1:{server.port}"
        options = ["-t", "1", "-c", str(CONNECTIONS), "-d", f"{seconds}s", "-s", str(self._script)]
        arguments = [str(self._list), str(int(start * self._count))]
        command = ["wrk", *options, address, "--", *arguments]
        output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        result = _RESULT.search(output)
        if result is None or result[3] != "0":
            raise SystemExit(f"{server.name} did not answer all requests with 200:\n{output}")
        return Speed(int(result[1]) / int(result[2]) * 1e6, int(result[4]) / 1e3)


def require_wrk() -> None:
    if shutil.which("wrk") is None:
        raise SystemExit(
            "make bench needs wrk, which asks the servers: apt-get install wrk (Debian, Ubuntu), brew install wrk "
            "(macOS), or build it from https://github.com/wg/wrk"
        )
