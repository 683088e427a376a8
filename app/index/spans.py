"""Classes of intervals by their length, so that a window is a range of first days within each class."""

# The most days of each class; None is any length.
SPAN_DAYS: tuple[int | None, ...] = (1, 31, 366, None)
UNDATED_SPAN = len(SPAN_DAYS)


def span_class(earliest: int, latest: int) -> int:
    """The first class that holds an interval of day numbers, both inclusive."""
    days = latest - earliest + 1
    return next(n for n, most in enumerate(SPAN_DAYS) if most is None or days <= most)
