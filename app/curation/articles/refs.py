"""What a record is called by others."""

from typing import NamedTuple

# The kind of another article's record, which is known when that one is read as well.
ANY = "record"


class Ref(NamedTuple):
    """What a record is and its full id: `("actor", "sergei-lavrov")`."""

    record: str
    id: str
