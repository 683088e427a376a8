"""What a kind of record is: what it is called, where its list is, which of its members name it."""

from dataclasses import dataclass
from typing import Literal, get_args

# Records with an id, which others refer to. An id that is several things is the first of these.
RecordKind = Literal["actor", "place", "work", "event", "quote", "article"]
RECORDS: tuple[RecordKind, ...] = get_args(RecordKind)
# Those of them that a register of their own holds, by names and aliases that texts are searched for.
NamedKind = Literal["actor", "place", "work"]
NAMED: tuple[NamedKind, ...] = get_args(NamedKind)
# Records that have a list, in the order in which they are told.
ListKind = Literal["event", "quote", "actor", "place", "work", "article", "mention"]
LISTS: tuple[ListKind, ...] = get_args(ListKind)


@dataclass(frozen=True)
class Kind:
    """`record` names a kind of record everywhere, its table among it; `plural` its list, and keys that hold many.

    `name` is the member, and the column, that says what a record is called, and empty where nothing does; `sort` is the
    one that says which sort of its kind it is, None where there is none.
    """

    record: ListKind
    plural: str
    name: str
    sort: str | None

    @property
    def path(self) -> str:
        return f"/{self.plural}"

    def url(self, id_: str) -> str:
        """Where a record is, below the service's base."""
        return f"{self.path}/{id_}"


KINDS: dict[str, Kind] = {
    kind.record: kind
    for kind in (
        Kind("event", "events", name="title", sort="type"),
        Kind("quote", "quotes", name="statement", sort="kind"),
        Kind("actor", "actors", name="name", sort="kind"),
        Kind("place", "places", name="name", sort="kind"),
        Kind("work", "works", name="name", sort="kind"),
        Kind("article", "articles", name="title", sort=None),
        Kind("mention", "mentions", name="", sort=None),
    )
}
