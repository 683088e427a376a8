"""What shares of a corpus and the whole of it tell each other."""

from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple

from app.curation.articles import Article
from app.curation.checking.coverage import Outcome
from app.curation.files.faults import Fault
from app.curation.ties.ties import Ties
from app.loading.edges import Edges
from app.loading.tally import Tally


class Rank(NamedTuple):
    """Where a record stands in the order of all of its kind."""

    position: int
    sort_key: str


@dataclass
class Report:
    """What the whole corpus must know of a share once it is read."""

    faults: list[Fault]
    ties: Ties
    tally: Tally
    foreign: Edges
    sizes: Counter[str]
    outcomes: list[Outcome]
    titles: dict[str, str]
    rights: set[str]


@dataclass
class Whole:
    """What a share must know of the whole corpus before it can be rendered.

    `before` counts the records of each kind in the shares before; `guests` are the articles of other shares
    that any article names records of, `kinds` of what kind the records are that articles name of others. `sides` are
    the sides of actors who have a role in another one.
    """

    foreign: Edges
    ranks: dict[str, Rank]
    before: Counter[str]
    guests: dict[str, Article]
    kinds: dict[str, str]
    sides: dict[str, list[str]]
