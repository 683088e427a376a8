"""Where the members of a document stand, so that some of them cost what they take.

The loader writes down where each top-level member ends; the reader cuts out those that are asked for.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import accumulate, pairwise
from struct import Struct, pack
from typing import NamedTuple


class Written(NamedTuple):
    """A JSON object in UTF-8, and where each of its members ends.

    Ends are counted in bytes and stand behind a zero, as numbers of 32 bits, little endian. So a member is what stands
    between two of them, with the brace or the comma before it.
    """

    document: bytes
    member_ends: bytes


def written(members: Sequence[bytes]) -> Written:
    """The object of some members, each of which is a comma, its name, a colon and its value."""
    ends = accumulate(map(len, members), initial=0)
    return Written(b"{%b}" % b"".join(members)[1:], pack(f"<{len(members) + 1}I", *ends))


class Fields:
    """What is shown of each document: the members of these numbers out of so many, ascending.

    `inside` takes from an object of these members, as JSON, what is shown of them where that is not all.
    """

    def __init__(self, members: list[int], number: int, inside: Callable[[bytes], bytes] | None = None) -> None:
        self._members = members
        self._ends = Struct(f"<{number + 1}I")
        self._inside = inside

    @cached_property
    def _runs(self) -> list[tuple[int, int]]:
        """Members that stand side by side: after which end they begin, and with which they end."""
        breaks = [n for n, (one, other) in enumerate(pairwise(self._members), 1) if other > one + 1]
        bounds = [0, *breaks, len(self._members)]
        return [(self._members[first], self._members[last - 1] + 1) for first, last in pairwise(bounds)]

    def of(self, documents: list[tuple[bytes, bytes]]) -> list[bytes]:
        """What is shown of documents, each of which comes with where its members end."""
        runs, ends_in, join = self._runs, self._ends.unpack, b"".join
        shown = [
            b"{%b}" % join([document[ends[first] : ends[last]] for first, last in runs])[1:]
            for document, packed in documents
            for ends in (ends_in(packed),)
        ]
        return shown if self._inside is None else [*map(self._inside, shown)]
