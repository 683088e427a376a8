"""What columns are called and what their numbers mean, for the loader's half of the index as for the reader's.

Of a kind with dates, day numbers: `earliest`; `until`, the latest as far as it is known, which of what is ongoing is no
earlier than its article's publication; `interval`, the number of its pair of first and last day in `intervals`, open
ends endless; `widest_first` and `widest_last`, the same of all days that are told. Of a field: `offsets`, where
the values of each position begin among `codes`; `values`, what the codes stand for, which is their order. Of a sort:
`rank` of each position, and `order`, the position of each rank.
"""

from typing import Any, Literal, TypeVar

import numpy as np
from numpy.typing import NDArray

from app.dates import UNBOUNDED_END

Numbers = NDArray[np.int32]
# What is compared in a sort, of one record or of many.
Key = TypeVar("Key", int, NDArray[np.int64])
# What a list is sorted by, ascending; ties stand in the order of `position`. `called` follows from the words alone.
Sort = Literal["position", "chronology", "recency", "rarity", "called"]

# What is no day: more than the first of any date, less than the last.
LARGEST = 2**31 - 1
UNDATED = (LARGEST, -1)

# More than any key of what has a date, and the key of what has none.
_OPEN, UNDATED_KEY = 1 << 45, 1 << 46
_BITS_OF_A_DAY = 22


def name_of(owner: str, part: Literal["offsets", "codes", "values", "rank", "order"]) -> str:
    """The name of a column of a field or of a sort."""
    return f"{owner}.{part}"


def columns_of(sort: Sort) -> tuple[str, ...]:
    """The columns that a sort is made of."""
    return ("until", "earliest") if sort in ("chronology", "recency") else (sort,)


def key_of(sort: Sort, *numbers: Key) -> Key:
    """What a sort compares, of the numbers of its columns: of one record, or of many at once.

    Dates are compared by the last day, then by the first; `recency` is both backwards. Either way those without an end
    come after those with one, and what has no date comes last.
    """
    if sort not in ("chronology", "recency"):
        return numbers[0]
    until, earliest = numbers
    days = until << _BITS_OF_A_DAY | earliest
    key: Key = (until == UNBOUNDED_END) * _OPEN + (days if sort == "chronology" else -days)
    key += (earliest == LARGEST) * (UNDATED_KEY - key)
    return key


def in_order(sort: Sort, *columns: Numbers) -> dict[str, NDArray[Any]]:
    """The rank of each position in a sort, ties in the order of the text; and the position of each rank."""
    order = np.argsort(key_of(sort, *(column[1:].astype(np.int64) for column in columns)), kind="stable") + 1
    rank = np.zeros(len(columns[0]), np.int32)
    rank[order] = np.arange(len(order))
    return {name_of(sort, "rank"): rank, name_of(sort, "order"): order}
