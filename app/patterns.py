"""Regular expressions, each compiled when it is first used: a dataset needs few, and every command starts sooner."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any


class Pattern:
    """One regular expression."""

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self.pattern = pattern
        self._flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)

    # What is kept is the method of the compiled pattern, so that its use costs what it does elsewhere.
    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        return self._compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        return self._compiled.fullmatch

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        return self._compiled.search

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        return self._compiled.finditer

    @cached_property
    def findall(self) -> Callable[..., list[Any]]:
        return self._compiled.findall

    @cached_property
    def split(self) -> Callable[..., list[str]]:
        return self._compiled.split

    @cached_property
    def sub(self) -> Callable[..., str]:
        return self._compiled.sub


class Patterns(Mapping[str, re.Pattern[str]]):
    """A regular expression for each language, by its tag."""

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
