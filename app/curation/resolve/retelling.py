"""Whether what articles tell of others' events is told of the same ones, checked when all are read."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from app.curation.articles import Told
from app.curation.files.faults import Fault


class Setting(NamedTuple):
    """When, as EDTF, and where an article tells that an event was."""

    date: str | None
    place: str | None

    @classmethod
    def of(cls, told: Told) -> "Setting":
        return cls(told.date.edtf.edtf if told.date and told.date.edtf else None, told.place)


class Where(NamedTuple):
    file: Path
    line: int
    column: int


@dataclass(frozen=True)
class Retold:
    """An account of another article's event. It `is_explained` where something says by what it is the same event."""

    event: str
    article: str
    setting: Setting
    is_explained: bool
    where: Where
    corrects: str | None = None
    corrects_where: Where | None = None


@dataclass
class Retellings:
    """`settings` are those of events in the articles that introduce them."""

    settings: dict[str, Setting] = field(default_factory=dict)
    retold: list[Retold] = field(default_factory=list)
    elsewhere: list[Retold] = field(default_factory=list)

    def merge(self, other: "Retellings") -> None:
        self.settings |= other.settings
        self.retold += other.retold

    def know(self, others: "Retellings") -> None:
        """Take from articles that are not checked themselves only what they tell."""
        self.settings |= others.settings
        self.elsewhere += others.retold

    def corrected(self) -> set[str]:
        """The articles that others correct."""
        return {one.corrects for one in self.retold if one.corrects}

    def faults(self, unread: Collection[str]) -> Iterator[Fault]:
        """Of events that no article has, nothing is told here; nor of what articles tell that cannot be read."""
        corrections = {(one.event, one.article): one.corrects for one in (*self.retold, *self.elsewhere)}
        for one in self.retold:
            setting = self.settings.get(one.event)
            if setting is None:
                continue
            if not one.is_explained and (one.setting != setting or setting.date is None):
                what = f"this does not tell the day and place of “{one.event}”, and so not that it is the same event"
                right = "add “same: …”, the words or the reason by which it is the same"
                yield Fault(*one.where, what, right)
            telling = self._telling(one)
            if one.corrects_where and one.corrects not in (*telling, *unread):
                what = f"“{one.corrects}” tells nothing of “{one.event}” that this could correct"
                yield Fault(*one.corrects_where, what, f"write {' or '.join(telling)}, or leave it out")
            elif one.corrects_where and (circle := _circle(one, corrections)):
                what = f"a circle of corrections: {' corrects '.join(circle)}"
                yield Fault(*one.corrects_where, what, "a correction comes after what it corrects; remove one")

    def _telling(self, one: Retold) -> list[str]:
        """The other articles that tell of its event."""
        others = (other.article for other in (*self.retold, *self.elsewhere) if other.event == one.event)
        articles = dict.fromkeys([one.event.partition(".")[0], *others])
        return [article for article in articles if article != one.article]


def _circle(one: Retold, corrections: Mapping[tuple[str, str], str | None]) -> list[str]:
    """The articles from this one to itself, each of which corrects the next; empty where none does, or told already."""
    path, at = [one.article], one.corrects
    while at and at not in path:
        path.append(at)
        at = corrections.get((one.event, at))
    return [*path, at] if at == min(path) == one.article else []
