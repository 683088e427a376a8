"""Figures and dates, as records and articles give them."""

from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from app.curation.shapes.quantities import read_figure, read_number
from app.curation.shapes.values import UNDATED, Record, Text, scalar_is

Quantity = Annotated[int | float, BeforeValidator(read_number), WithJsonSchema({"type": "number"})]


class Figure(Record):
    """A quantity as far as the words license it; a bound the words do not give is left out.

    `counts` says what is counted where the unit does not: people that are `killed` or `hurt`.
    """

    low: Quantity | None = None
    high: Quantity | None = None
    unit: Text
    counts: Text | None = None
    approximate: bool = False


FigureShort = Annotated[Figure, BeforeValidator(read_figure, json_schema_input_type=Text | Figure)]


class Day(Record):
    """What a curator says of a date. `date` is EDTF, or `undated` for words that no calendar holds."""

    date: Text
    label: Text | None = None
    basis: Text | None = None


class DateUse(Record):
    """The date of a record: words that `days` resolves, or a `date` of its own with its basis.

    `undated` alone says that there is none, not even the article's publication as a bound.
    """

    words: Text | None = None
    date: Text | None = None
    label: Text | None = None
    basis: Text | None = None


def date_use(value: Any) -> Any:
    """A lone scalar stands for words, but for `undated`."""
    return scalar_is("date" if value == UNDATED else "words")(value)


DayShort = Annotated[Day, BeforeValidator(scalar_is("date"), json_schema_input_type=Text | Day)]
DateUseShort = Annotated[DateUse, BeforeValidator(date_use, json_schema_input_type=Text | DateUse)]


def _days(value: Any) -> Any:
    """`basis` beside the day words is the basis of each that gives none of its own."""
    if not isinstance(value, dict):
        return value
    basis = value.get("basis")
    days = {words: {"date": day} if isinstance(day, str) else day for words, day in value.items() if words != "basis"}
    return {w: {"basis": basis, **day} if basis and isinstance(day, dict) else day for w, day in days.items()}


Days = Annotated[dict[Text, Day], BeforeValidator(_days, json_schema_input_type=dict[str, Text | Day])]
