"""Who can stand in for whom: a few famous people, thousands of rare ones, and made-up countries."""

from collections.abc import Iterator
from random import Random

_SYLLABLES = [one + two for one in "bdfgjklmnprstvz" for two in ("a", "e", "i", "o", "u", "ai", "or", "un")]
_COUNTRIES, _CITIES = 48, 24
# The president of the country in question: its government is called by his name, so he changes with it.
_PRESIDENT = "Bashar Assad"


class Company:
    """The names that each name of the real article may be replaced by.

    `people` are the names of its persons, the one the article names most first. That one has three stand-ins
    over all articles, the next one nine, and so on up to one for every article. States and organizations
    that are not named after the country in question stay, and so are in every article.
    """

    def __init__(self, people: list[str], articles: int, random: Random) -> None:
        self._coined = _coined(random)
        others = [name for name in people if name != _PRESIDENT]
        self._people = [(name, self._persons(min(3**n, articles))) for n, name in enumerate(others, 1)]
        places = ((f"{next(self._coined)}ia", next(self._coined), next(self._coined)) for _ in range(_COUNTRIES))
        self._countries = list(zip(places, self._persons(_COUNTRIES), strict=True))
        self._cities = [next(self._coined) for _ in range(_CITIES)]

    def names(self, random: Random) -> dict[str, str]:
        """One name for each, drawn for one article; ids are replaced like the names they are made of."""
        names: dict[str, str] = {}
        (country, capital, area), president = random.choice(self._countries)
        drawn_people = ((real, random.choice(stand_ins)) for real, stand_ins in self._people)
        for real, drawn in (*drawn_people, (_PRESIDENT, president)):
            names |= {real: drawn, real.split()[-1]: drawn.split()[-1], _slug(real): _slug(drawn)}
        for ending in ("", "n", "ns"):
            names |= {f"Syria{ending}": f"{country}{ending}", f"syria{ending}": f"{country.lower()}{ending}"}
        names["syrias"] = f"{country.lower()}s"
        for real, drawn in (("Damascus", capital), ("Ghouta", area), ("Geneva", random.choice(self._cities))):
            names |= {real: drawn, real.lower(): drawn.lower()}
        return names

    def _persons(self, n: int) -> list[str]:
        return [f"{next(self._coined)} {next(self._coined)}" for _ in range(n)]


def _coined(random: Random) -> Iterator[str]:
    """Words that no language has, none of them twice."""
    given: set[str] = set()
    while True:
        word = "".join(random.choices(_SYLLABLES, k=3)).capitalize()
        if word not in given:
            given.add(word)
            yield word


def _slug(name: str) -> str:
    return name.lower().replace(" ", "-")
