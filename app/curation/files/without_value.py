"""What is meant where a key has no value: most often a sign that YAML does not read as its writer does."""

from app.patterns import Pattern

_EMPTY = "remove the key, or give it a value; a comma inside braces separates entries, so quote words that hold one"
_NUMBER = Pattern(r"[+-]?\d+(?:[.,]\d+)?")
# Such as lat=46.2, lat:46.2 and lat 46.2, and no address.
_BOTH = Pattern(r"(?P<key>[A-Za-z_]+)(?:\s*[=:：](?!//)\s*|\s+(?=[+-]?\d))(?P<value>\S.*)")
# What a comma of decimals or of groups parts.
_IN_A_NUMBER = Pattern(r"\d,\d")


def without_value(key: str, before: str = "", behind: str = "") -> tuple[str, str]:
    """What is wrong with a key that has no value, and what would be right.

    `before` is the value and `behind` the key that a comma alone parts from it.
    """
    for words in filter(None, (before and f"{before},{key}", behind and f"{key},{behind}")):
        if _NUMBER.fullmatch(words):
            return f"“{words}” is read as two entries, parted at the comma", f"write “{words.replace(',', '.')}”"
        if _IN_A_NUMBER.search(words):
            return f"“{words}” is read as two entries, parted at the comma", "put it in quotation marks"
    if _NUMBER.fullmatch(key):
        return f"“{key}” has no key", f"inside braces each value stands behind its key: write “key: {key}”"
    if both := _BOTH.fullmatch(key):
        return f"“{key}” is read as a key without a value", f"write “{both['key']}: {both['value']}”"
    return "a key without a value", _EMPTY
