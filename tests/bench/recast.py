"""The real article under other names and at another time, so that every made one is as rich as it is."""

import re
from calendar import month_abbr, month_name
from collections.abc import Mapping
from random import Random

YEARS = range(2001, 2021)
_REAL = 2013 * 12 + 8  # September 2013, counted in months
_ISO_MONTH = re.compile(r"(\d{4})-(\d\d)(-\d\d)?")
_YEAR = re.compile(r"\d{4}")
# “May” is left out: it may be another word.
_MONTHS = {name: n - 1 for names in (month_name, month_abbr) for n, name in enumerate(names) if name not in ("", "May")}


class Recast:
    """Replaces names, months and years wherever they stand, in prose and in ids alike.

    White space inside a name is kept: the text breaks lines where it likes. Some dates lose their day or
    their month, or become approximate.
    """

    def __init__(self, names: Mapping[str, str], random: Random) -> None:
        self._names = names
        self._random = random
        self._later = random.choice(YEARS) * 12 + random.randrange(12) - _REAL
        known = sorted([*names, *_MONTHS], key=len, reverse=True)
        words = "|".join(r"\s+".join(map(re.escape, name.split())) for name in known)
        self._pattern = re.compile(rf"(?<![\w,])(?:{words}|20\d\d(?:-\d\d(?:-\d\d)?)?)(?!\w)")

    def __call__(self, text: str) -> str:
        return self._pattern.sub(self._replace, text)

    def _replace(self, match: re.Match[str]) -> str:
        found = match[0]
        if iso := _ISO_MONTH.fullmatch(found):
            return self._iso(int(iso[1]), int(iso[2]), iso[3] or "")
        if _YEAR.fullmatch(found):
            return str((int(found) * 12 + _REAL % 12 + self._later) // 12)
        if found in _MONTHS:
            names = month_abbr if found in month_abbr else month_name
            return names[(_MONTHS[found] + self._later) % 12 + 1]
        gaps = re.findall(r"\s+", found)
        words = self._names[" ".join(found.split())].split(" ")
        return "".join(word + gap for word, gap in zip(words, [*gaps, ""], strict=True))

    def _iso(self, year: int, month: int, day: str) -> str:
        year, month = divmod(year * 12 + month - 1 + self._later, 12)
        drawn = self._random.random()
        if drawn < 0.02:
            return f"{year}"
        if drawn < 0.08:
            return f"{year}-{month + 1:02}"
        return f"{year}-{month + 1:02}{day}{'~' if drawn < 0.11 else ''}"
