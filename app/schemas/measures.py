"""Dates and figures, as far as the words license them."""

from typing import Annotated

from pydantic import Field, WithJsonSchema

from app.dates import Precision
from app.schemas.document import Document

IsoDate = Annotated[str, Field(json_schema_extra={"format": "date"}, examples=["2013-09-12"])]
Number = Annotated[int | float, WithJsonSchema({"type": "number"})]


class Date(Document):
    """A date that says how certain it is; it lies within `earliest` and `latest`, both inclusive."""

    edtf: str | None = Field(description="EDTF (ISO 8601-2); null for words that no calendar holds")
    earliest: IsoDate | None = Field(description="null with `edtf` means unbounded")
    latest: IsoDate | None = Field(description="null with `edtf` means unbounded")
    precision: Precision | None = Field(description="of the coarser end; null for words that no calendar holds")
    approximate: bool = Field(description="whether it is about then: “circa”, “around”")
    uncertain: bool = Field(description="whether it is doubtful")
    text: str | None = Field(description="the words that say so")
    label: str = Field(description="the date in English")
    basis: str | None = Field(description="what the reading rests on")
    stated: bool = Field(
        description="whether the text gives it; false where the article's publication alone bounds what it tells as "
        "past, and for words that no calendar holds"
    )


class Figure(Document):
    """A quantity as far as the words license it: "hundreds" has neither bound."""

    low: Number | None = Field(description="at least so many; null where the words set no bound")
    high: Number | None = Field(description="at most so many; null where the words set no bound")
    unit: str = Field(description="what they are: people, hours, a currency")
    counts: str | None = Field(description="what is counted where the unit does not say it, such as killed or hurt")
    approximate: bool = Field(description="whether it is about so many: “about an hour” is 1")
    exact: str = Field(description="the words that say so")
