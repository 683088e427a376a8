"""Numbers that a text spells out in Chinese characters: 五十二人, 三百人, 二万五千円."""

import re
from collections.abc import Iterator
from decimal import Decimal

from app.curation.figures.spelt_english import Spelt
from app.patterns import Pattern

LANGUAGES = {"zh", "yue", "ja"}
_DIGITS = {char: n for n, row in enumerate(("零〇", "一", "二两兩", *"三四五六七八九")) for char in row}
_TENS = {"十": 10, "百": 100, "千": 1000}
_GROUPS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
_ANY = "".join((*_DIGITS, *_TENS, *_GROUPS))
# Not where it is the third of something, some of it, or a part; nor where more of it is left open.
_RUN = Pattern(
    rf"(?<![{_ANY}数數几幾何第每分之·・.．点點]){{}}(?![数數几幾何多余餘来來分之·・.．点點{_ANY}])".replace(
        "{}", f"[{_ANY}]+"
    )
)
# Behind a digit alone: what is counted, as the digit is a part of many words.
_COUNTED = Pattern("[人名个個天次所家位座枚件台支艘架条條只隻]|小[时時]|[か个個]月|時間|分[钟鐘]")
_PER_CENT = Pattern(rf"[百千万萬]分之([{_ANY}]+)(?:[点點]([{''.join(_DIGITS)}]+))?")
_MOST_OF_A_GROUP = 10**4


def with_parts_of_hundred(words: str) -> str:
    """The words with what is counted of a hundred, or of a thousand, in digits: 百分之七点五 as 7.5."""
    return _PER_CENT.sub(_in_digits, words) if "分之" in words else words


def _in_digits(part: re.Match[str]) -> str:
    value = _value(part[1])
    if value is None:
        return part[0]
    decimals = "".join(str(_DIGITS[char]) for char in part[2] or "")
    return f"{value}.{decimals}" if decimals else str(value)


def spelt_in_han(words: str) -> Iterator[Spelt]:
    """The numbers in words, one after another; what may be none, or several, is left out."""
    for run in _RUN.finditer(words):
        if len(run[0]) == 1 and (run[0] == "一" or (run[0] in _DIGITS and not _COUNTED.match(words, run.end()))):
            continue
        value = _value(run[0])
        if value is not None:
            yield Spelt(run.start(), run.end(), Decimal(value), Decimal(_GROUPS.get(run[0][-1], 1)))


def _value(run: str) -> int | None:
    """What it is; None for digits side by side, as of a year or of “three or five”, and where a unit is left out."""
    total = group = 0
    digit: int | None = None
    least, is_zero = 10**5, False
    for char in run:
        if char in _DIGITS:
            if digit is not None:
                return None
            is_zero = is_zero or not _DIGITS[char]
            digit = _DIGITS[char] or None
        elif char in _TENS:
            if _TENS[char] >= least:
                return None
            least, is_zero = _TENS[char], False
            group, digit = group + (1 if digit is None else digit) * _TENS[char], None
        else:
            factor = _GROUPS[char]
            group += digit or 0
            if not (group or total == 0) or (total and factor >= _MOST_OF_A_GROUP**2):
                return None
            total, group, digit, least = total + (group or 1) * factor, 0, None, 10**5
    has_left_out = digit is not None and not is_zero and (least > 10 and (group or total))
    return None if has_left_out else total + group + (digit or 0)
