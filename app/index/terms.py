"""The grammar of terms, which records are filed under and filters look up: a field and its value, or several."""

# The term that every record has.
ALL = "all"
# Between a field and its value, and between values where a term has several. In an id it may stand as well: the field
# is what comes before the first.
_COLON = ":"


def term(field: str, *values: str) -> str:
    """Such as `actor:sergei-lavrov`, or `actor-role:sergei-lavrov:agent` for both at once."""
    return _COLON.join((field, *values))


def between(field: str) -> tuple[str, str]:
    """What all terms of a field are greater than and less than, compared by code points."""
    return f"{field}{_COLON}", f"{field}{chr(ord(_COLON) + 1)}"
