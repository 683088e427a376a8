"""The rendered documents of a dataset, and what is worked out of them in plain Python: days, sides, places above."""

from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]

FIRST_DAY, LAST_DAY = "0000", "9999-99"
"""Before and after every day, as text."""


@dataclass
class Documents:
    """All documents of a dataset, by list; `texts` is what is read of each article, by its id."""

    events: list[Json]
    quotes: list[Json]
    actors: list[Json]
    places: list[Json]
    works: list[Json]
    articles: list[Json]
    texts: dict[str, Json]

    def sides(self, document: Json) -> set[str]:
        """Of those who take part or speak: themselves, whom they have a role in, and what these are a part of."""
        actors = {one["actor"]["id"] for one in document.get("participants") or document.get("speakers") or []}
        served = [of["id"] for a in self.actors if a["id"] in actors for role in a["roles"] for of in role["of"]]
        return {above for one in (*actors, *served) for above in self._actor_and_above(one)}

    def is_english(self, document: Json) -> bool:
        """Registers are."""
        article = document["id"].partition(".")[0]
        return all(one["language"] == "en" for one in self.articles if one["id"] == article)

    def dates(self, document: Json) -> tuple[str, str, str] | None:
        """The first day, the last as far as it is known, and the last however late; None where it has no date."""
        return self._days(document, _date(document))

    def widest(self, document: Json) -> tuple[str, str] | None:
        """The first day and the last however late of all that articles tell of it."""
        told = [account["date"] for account in document["accounts"]] if "accounts" in document else [_date(document)]
        each = [days for date in told if (days := self._days(document, date))]
        return (min(first for first, _, _ in each), max(last for _, _, last in each)) if each else None

    def _days(self, document: Json, date: Json | None) -> tuple[str, str, str] | None:
        if date is None or date["edtf"] is None:
            return None
        first, until, last = (date["earliest"] or FIRST_DAY, *[date["latest"] or LAST_DAY] * 2)
        if document.get("status") == "ongoing":
            article = next(one for one in self.articles if one["id"] == document["told_by"]["status"])
            published = article["published"] and article["published"]["latest"]
            if published:
                until = max(first, published, date["latest"] or published)
        if by := [day for day in self._happened_by(document) if day >= first]:
            until = last = min(last, *by)
        return first, until, max(until, last)

    def _happened_by(self, document: Json) -> list[str]:
        """When the articles were published that tell of it as past."""
        match document["record"]:
            case "event" if document["status"] == "occurred":
                told = {one["article"]["id"] for one in document["accounts"] if one["status"] == "occurred"}
            case "quote":
                told = {document["article"]["id"]}
            case _:
                return []
        published = [one["published"] for one in self.articles if one["id"] in told]
        return [one["latest"] for one in published if one and one["latest"]]

    def place_and_above(self, place: Json | None) -> list[str]:
        within = {one["id"]: one["within"]["id"] if one["within"] else None for one in self.places}
        here, found = place["id"] if place else None, []
        while here is not None:
            found.append(here)
            here = within[here]
        return found

    def _actor_and_above(self, actor: str) -> set[str]:
        part_of = {one["id"]: one["part_of"]["id"] if one["part_of"] else None for one in self.actors}
        found: set[str] = set()
        here: str | None = actor
        while here is not None:
            found.add(here)
            here = part_of[here]
        return found


def _date(document: Json) -> Json | None:
    """When it was, or when it was published."""
    found: Json | None = document["published"] if document["record"] == "article" else document["date"]
    return found
