"""The head of a request: how much of it has come, and what is wrong with it."""

from app.errors import AddressTooLong, BadRequest, HeadersTooLarge, Problem
from app.serving.bounds import MOST_FIELDS, MOST_HEAD


class Head:
    """Counts what the parser does not: `size` bytes of a head that is not whole, and how many hosts it names."""

    def __init__(self) -> None:
        self.size = 0
        self.hosts = 0

    def problem(self, version: str, url: bytes, fields: int) -> Problem | None:
        """What is wrong with a whole head of so many fields."""
        if version not in ("1.0", "1.1"):
            return BadRequest("Only HTTP/1.1 and HTTP/1.0 are spoken here.")
        if self.hosts > 1 or (self.hosts == 0 and version == "1.1"):
            return BadRequest(f"A request has one Host; this one has {self.hosts or 'none'}.")
        return self.too_much(url, fields)

    def too_much(self, url: bytes, fields: int) -> Problem | None:
        """What there is too much of, in a head that may go on."""
        if self.size <= MOST_HEAD and fields <= MOST_FIELDS:
            return None
        if len(url) > MOST_HEAD // 2:
            return AddressTooLong(f"The address and the headers may take {MOST_HEAD:,} bytes together.")
        return HeadersTooLarge(f"There may be {MOST_FIELDS} headers of {MOST_HEAD:,} bytes together with the address.")
