"""What a filter looks up."""

from dataclasses import dataclass

from pydantic.fields import FieldInfo

from app.kinds import RecordKind
from app.vocabulary import LISTS


@dataclass(frozen=True)
class Finds:
    """Values select the records that the loader filed under the field.

    `ids` are the kinds of record whose ids the values are; `terms` is the closed list that they are from; `is_flag`
    says that they are true and false; `known` is a field of the same list of which a value must exist. With `each` a
    record must have all values, and with `match` where that parameter is `all`. A parameter that `narrows` another one,
    by which that is `narrowed_by`, is judged in the pair: records are filed under both values at once. `counted` is the
    field that its facet counts by, where that is another one.
    """

    field: str
    ids: tuple[RecordKind, ...] = ()
    terms: str | None = None
    is_flag: bool = False
    known: bool = False
    each: bool = False
    match: str | None = None
    narrows: str | None = None
    narrowed_by: str | None = None
    counted: str | None = None

    @property
    def closed(self) -> tuple[str, ...]:
        """Every value of its closed list."""
        return LISTS[self.terms] if self.terms else ()

    @property
    def pair(self) -> str | None:
        """The parameter that it is judged in the pair with."""
        return self.narrows or self.narrowed_by


def finds_by(field: FieldInfo) -> Finds | None:
    """What a parameter finds; None for one that finds nothing."""
    return next((one for one in field.metadata if isinstance(one, Finds)), None)
