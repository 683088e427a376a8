"""Dates that a program takes as they stand."""

import re

_BARE = re.compile(r"\d{4}(-(0\d|1[0-2])(-\d\d)?)?", re.ASCII)


def is_bare(edtf: str) -> bool:
    """Whether it is a year, a month or a day of the calendar, without a mark; no season."""
    return _BARE.fullmatch(edtf) is not None
