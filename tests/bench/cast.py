"""Who stands in for whom: the real article's people, countries, places and months under other names."""

import re
from calendar import month_abbr, month_name
from dataclasses import dataclass
from random import Random

YEARS = range(2001, 2021)
_COUNTRIES = 48
_CITIES = 24
_REAL_YEAR, _REAL_MONTH = 2013, 9
_SYLLABLES = [consonant + vowel for consonant in "bdfgjklmnprstvz" for vowel in ("a", "e", "i", "o", "u", "ai", "ou")]

# The country the article is about, with places in it; all that are named after it change their names too.
COUNTRY, CAPITAL, AREA, CITY = "Syria", "Damascus", "Ghouta", "Geneva"

_DAY = re.compile(r"(?<![\d-])(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d-])")
_MONTHS = {name: n for names in (month_name, month_abbr) for n, name in enumerate(names) if name and name != "May"}


@dataclass(frozen=True)
class Recast:
    """Other names for those of the real article, and another time."""

    names: dict[str, str]
    months_later: int

    def words(self, text: str) -> str:
        """Prose under its new names; months keep their form: `Sep` stays short."""
        known = sorted([*self.names, *_MONTHS], key=len, reverse=True)
        pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, known))})(?:(?<=ia)n)?(?![A-Za-z])|(?<![\d,-])20\d\d(?![\d-])")
        return pattern.sub(lambda match: self._word(match[0]), text)

    def _word(self, word: str) -> str:
        raise NotImplementedError
