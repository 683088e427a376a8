"""Records as they stand beside their words: one panel for each that an article tells of."""

from dataclasses import dataclass

from app.documents import Json
from app.formats.attribution import Quotes
from app.pages.phrases import note


@dataclass(frozen=True)
class Panel:
    """`anchor` is the fragment that opens it, `evidence` its words in the article.

    `note` is how certain it is.
    """

    record: Json
    anchor: str
    name: str
    note: str
    evidence: list[Json]

    @property
    def passages(self) -> list[int]:
        return list(dict.fromkeys(one["passage"] for one in self.evidence))


def panels(text: Json) -> list[Panel]:
    """A panel for each record of an article that has words in it, in the order of the text."""
    article, records = text["article"]["id"], text["records"]
    claims: Quotes = {one["id"]: one for one in records["quotes"]}
    found = [
        *(_panel(one, one["title"], note(one, claims), one["evidence"], article) for one in records["events"]),
        *(_panel(one, one["statement"], "", one["evidence"], article) for one in records["quotes"]),
        *(_panel(one, one["name"], "", _of_roles(one), article) for one in records["actors"] if one["roles"]),
    ]
    shown = [panel for panel in found if panel.evidence]
    return sorted(shown, key=lambda panel: (panel.evidence[0]["start"], panel.evidence[0]["end"]))


def _panel(record: Json, name: str, certainty: str, evidence: list[Json], article: str) -> Panel:
    here = [one for one in evidence if one["article"]["id"] == article]
    return Panel(record, f"{record['record']}={record['id']}", name, certainty, here)


def _of_roles(actor: Json) -> list[Json]:
    return [one for role in actor["roles"] for one in role["evidence"]]
