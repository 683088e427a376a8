"""Regular expressions of many languages, of which one dataset has few."""

import re
from collections.abc import Iterator, Mapping


class Patterns(Mapping[str, re.Pattern[str]]):
    """A regular expression for each language, by its tag.

    Each is compiled when it is first asked for; to compile all of them would make the start of every command longer.
    """

    def __init__(self, written: Mapping[str, str], flags: re.RegexFlag = re.NOFLAG) -> None:
        self._written = written
        self._flags = flags
        self._compiled: dict[str, re.Pattern[str]] = {}

    def __getitem__(self, tag: str) -> re.Pattern[str]:
        found = self._compiled.get(tag)
        if found is None:
            found = self._compiled[tag] = re.compile(self._written[tag], self._flags)
        return found

    def __contains__(self, tag: object) -> bool:
        return tag in self._written

    def __iter__(self) -> Iterator[str]:
        return iter(self._written)

    def __len__(self) -> int:
        return len(self._written)
