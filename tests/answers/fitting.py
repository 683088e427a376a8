"""Whether the values that a record has are what a parameter asks for: one of some, none that is left out, any, none."""

from collections.abc import Collection


def plain(given: list[str]) -> set[str]:
    """The values of which one is asked for."""
    return {one for one in given if one != "*" and not one.startswith("!")}


def left_out(given: list[str]) -> set[str]:
    return {one[1:] for one in given if one.startswith("!") and one != "!*"}


def fits(given: list[str], values: Collection[str]) -> bool:
    """Whether a record of these values is what a parameter asks for."""
    if ("*" in given and not values) or ("!*" in given and values) or left_out(given) & set(values):
        return False
    return not plain(given) or bool(plain(given) & set(values))


def fit_in_pairs(first: list[str], second: list[str], pairs: set[tuple[str, str]], *, has_all: bool = False) -> bool:
    """The same of two parameters that are judged in the pair."""
    one, other = plain(first), plain(second)
    inside = {(a, b) for a, b in pairs if (not one or a in one) and (not other or b in other)}
    found = {a for a, _ in inside}
    if (one or other) and not (found >= one if has_all and one else inside):
        return False
    if not pairs and ("*" in first or "*" in second):
        return False
    gone_first, gone_second = left_out(first), left_out(second)
    for a, b in pairs:
        is_in_other, is_in_one = not other or b in other, not one or a in one
        if is_in_other and (a in gone_first or "!*" in first):
            return False
        if is_in_one and (b in gone_second or "!*" in second):
            return False
    return True
