"""What is meant where a key has no value: most often a sign that YAML does not read as its writer does."""

import re

_EMPTY = "remove the key, or give it a value; a comma inside braces separates entries, so quote words that hold one"
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
# Such as lat=46.2, lat:46.2 and lat 46.2, and no address.
_BOTH = re.compile(r"(?P<key>[A-Za-z_]+)(?:\s*[=:](?!//)\s*|\s+(?=[+-]?\d))(?P<value>\S.*)")


def without_value(key: str) -> tuple[str, str]:
    """What is wrong with a key that has no value, and what would be right."""
    if _NUMBER.fullmatch(key):
        return f"“{key}” has no key", f"inside braces each value stands behind its key: write “key: {key}”"
    if both := _BOTH.fullmatch(key):
        return f"“{key}” is read as a key without a value", f"write “{both['key']}: {both['value']}”"
    return "a key without a value", _EMPTY
