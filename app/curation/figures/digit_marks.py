"""What marks in a number part, groups or decimals, as papers of each language print it: 12.500, 12,5, 1,40,000."""

import re
from collections.abc import Iterator
from decimal import Decimal

from app.patterns import Pattern, Patterns
from app.tags import primary_subtag

_GROUPED = Pattern(r"(?!0)\d{1,3}(?:\D\d{2,3})*\D\d{3}")
# Languages in which a comma before three digits begins a group, and no decimals.
_COMMA_GROUPS = {
    *("en", "zh", "ja", "ko", "th", "hi", "bn", "ta", "ur", "he", "fa", "mr", "ne", "te", "kn", "ml", "gu", "pa", "si"),
    *("my", "km", "ms", "fil", "tl", "sw", "am", "cy", "ga", "mn"),
}
# And those in which a point does, but for the countries where it does not.
_POINT_GROUPS = {
    *("de", "it", "pt", "nl", "da", "nb", "nn", "no", "id", "tr", "el", "ro", "hr", "sr", "bs", "sl", "mk", "sq", "is"),
    *(
        "vi",
        "gl",
        "ca",
        "eu",
        "az",
        "fo",
        "es-es",
        "es-ar",
        "es-cl",
        "es-co",
        "es-uy",
        "es-py",
        "es-bo",
        "es-ec",
        "es-ve",
    ),
}
_OTHERWISE = {"de-ch", "de-li", "it-ch"}
# In Persian a stroke begins decimals where what stands behind it is counted in parts.
_STROKE = Pattern(r"(?<![\d/])(\d+)/(\d{1,3})(?=\s*(?:هزار|میلیون|میلیارد|تریلیون|درصد|درجه|ریشتر|دهم|متر|کیلو))")


# What is said for the point, of numbers in digits.
_POINTS = {
    "bn": "দশমিক",
    "as": "দশমিক",
    "hi": "दशमलव",
    "mr": "दशांश",
    "ne": "दशमलव",
    "ur": "اعشاریہ",
    "fa": "ممیز",
    "ta": "புள்ளி",
    "sw": "nukta",
    "id": "koma",
    "ms": "perpuluhan",
}
_POINT = Patterns({tag: rf"(?<=\d)\s?{word}\s?(?=\d)" for tag, word in _POINTS.items()})
# In Spanish papers of America thousands are told of millions: 2 mil 400 millones.
_THOUSANDS = Pattern(r"(?<![\d.,])(\d{1,3}) mil (\d{1,3})(?= mill[oó]n)")


def with_point(words: str, tag: str) -> str:
    return _POINT[tag].sub(".", words) if tag in _POINT else words


def with_multiple(words: str, tag: str) -> str:
    return _THOUSANDS.sub(lambda found: f"{found[1]}{found[2]:>03}", words) if tag == "es" else words


def with_points(words: str, tag: str) -> str:
    return _STROKE.sub(r"\1.\2", words) if tag == "fa" else words


def readings(digits: str, language: str, *, is_multiplied: bool) -> Iterator[Decimal]:
    """What they may be: `1.429` is one thousand and more, or less than two."""
    *groups, last = re.split(r"\D", digits)
    *marks, point = re.findall(r"\D", digits) or [""]
    is_grouped = bool(_GROUPED.fullmatch(digits))
    if not groups or is_grouped:
        yield Decimal("".join((*groups, last)))
    tag = primary_subtag(language)
    is_group_alone = is_grouped and point == "," and tag in _COMMA_GROUPS
    # Of millions one writes decimals with a point abroad too.
    if is_grouped and point == "." and not is_multiplied:
        is_group_alone = language in _POINT_GROUPS or (tag in _POINT_GROUPS and language not in _OTHERWISE)
    if groups and point in ".,٫·・" and point not in marks and not is_group_alone:
        yield Decimal(f"{''.join(groups)}.{last}")
