"""What columns are called and what their numbers mean, for the loader's half of the index as for the reader's.

Of a kind with dates: `earliest` and `latest`, day numbers; `interval`, the number of its pair of them in `intervals`.
Of a field: `offsets`, where the values of each position begin among `codes`; `values`, what the codes stand for, which
is their order. Of a sort: `rank` of each position, and `order`, the position of each rank.
"""

from typing import Literal

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int32]
# What a list is sorted by, ascending; ties stand in the order of `position`.
Sort = Literal["position", "earliest", "recency", "rarity"]

# What is no day: more than the first of any date, less than the last.
LARGEST = 2**31 - 1
UNDATED = (LARGEST, -1)


def name_of(owner: str, part: Literal["offsets", "codes", "values", "rank", "order"]) -> str:
    """The name of a column of a field or of a sort."""
    return f"{owner}.{part}"


def column_of(sort: Sort) -> str:
    """The column that a sort is made of."""
    return "earliest" if sort == "recency" else sort


def key_of(sort: Sort, numbers: Numbers) -> Numbers:
    """What a sort compares, of the numbers of its column: the latest first is days counted backwards, undated last."""
    return np.where(numbers == LARGEST, numbers, -numbers) if sort == "recency" else numbers
