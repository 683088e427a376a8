"""The two ends that words join: “3 to 5 May”, du 3 au 5 mai, od 3 do 5 maja, 5月3日至5日."""

import re
from functools import cache

from app.dates.printed.in_digits import in_digits
from app.dates.printed.parts import Parts, parts_of, words_of
from app.dates.words.plain import plain as plainly
from app.patterns import Pattern

# Between them: to or till, and by the row and, or. Left out is what joins a day to its month elsewhere: Dutch “of”.
_UP_TO = """
to till until through thru bis au a à al alla hasta até ao para tot do až til la până ile έως ως μέχρι до по spre إلى
حتى עד تا से sampai hingga đến ke ile iki līdz hadi থেকে से سے
"""
_JOINING = """
and und et y e en i a och og ja agus eta dhe és și ve και и та і و और dan va
or oder ou o lub nebo eller tai vagy sau veya ή или або або أو או atau hoặc na
"""
# Where the “a” of others is “and”.
_AND_IS_A = {"cs", "sk", "pl"}
_LONGER = (
    "t/m|t\\.e\\.m\\.|bis zum|bis einschliesslich|tot en met|till och med|til og med|pana (?:la|in)|deri (?:me|ne)"
    "|đen ngay"
)
# Before the first.
_FROM = """
from between either בין vom von zwischen du entre del dal dalla da de van tussen od ze z między mezi između med från fra
mellan mellem mellom între από μεταξύ с между з від між от од nga tarp starp rhwng idir
من بين از بین dari antara từ nuo no kati kutoka
przełomie přelom přelomu
"""
_IN_EAST_ASIA = r"(?:(\d{4})[年년]\s?)?(?:(\d{1,2})[月월]\s?)?(?:(\d{1,2})[日号號일]?)?"
# What tells the month from the one of writing: 今月17日から19日まで.
_MONTH_FROM_TODAY = r"(?:(?:[今本先上下来來][個个]?月の?|이달|지난 ?달|다음 ?달|지난|오는)\s?)?"
_YEAR = Pattern(r"\d{4}")
# 3, 4 and 5 May: what stands between the first and the last, and what joins these.
_LISTED = Pattern(r"(?<![\d.:/])(\d{1,2}\.?)(?:, ?\d{1,2}\.?)+,? (?=[^\W\d_]+ \d{1,2}(?!\d))")
# 30.4.-1.5.2013, 3. bis 5.5.
_ENDS_IN_DIGITS = Pattern(
    r"(\d{1,2})\.?(?: ?(\d{1,2})\.?)? ?(?:-|bis(?: zum)?|do|az) ?(\d{1,2})\. ?(\d{1,2})(?:\. ?(\d{4})|\.)"
)
# In Vietnamese and Indonesian, from 28/10 to 3/11.
_ENDS_WITH_STROKES = Pattern(
    r"(\d{1,2})(?:/(\d{1,2}))? ?(?:-|đen(?: het)?(?: ngay)?|hingga|sampai) ?(\d{1,2})/(\d{1,2})(?:/(\d{4}))?"
)


@cache
def _to() -> re.Pattern[str]:
    return re.compile(
        rf"\.?\s+(?:-|{_LONGER}|{'|'.join(map(plainly, f'{_UP_TO} {_JOINING}'.split()))})\s+"
        r"|(?<=st)\s+(?=\d{1,2}\. \w+ni\b)|(?<=\w)-(?=\w)|(?<=[^\W\d_]\.)-(?=\w)|\s+[\u05d5\u0648\u05dc]-?(?=\d)"
    )


@cache
def _stretch(tag: str) -> re.Pattern[str]:
    up_to = [plainly(word) for word in _UP_TO.split() if plainly(word) != "a" or tag not in _AND_IS_A]
    return re.compile(
        rf"\s(?:{'|'.join(up_to)})\s|[-~至到]|から|부터"
        rf"|\bt/m\b|\bt\.?[eo]\.?m\b|{plainly('ถึง')}"
        r"|t[oe]l\s.*ig\b|\w{3}[dt][ea]n\s|sta\s.*in\b"
    )


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"\A(?:na |v )?(?:de la|kati ya|{'|'.join(map(plainly, _FROM.split()))})\s+")


@cache
def _of_east_asia() -> re.Pattern[str]:
    return re.compile(
        rf"{_MONTH_FROM_TODAY}{_IN_EAST_ASIA}\s?(?:-|至|到|から|부터|と|和|및|·|、|・|와|과)\s?(?!\Z){_IN_EAST_ASIA}(?:{plainly('まで')}|까지)?"
    )


def joins(plain: str, tag: str) -> bool:
    """Whether words of a language tell of what lies between two things."""
    return bool(_stretch(tag).search(plain))


def ends_of(plain: str) -> tuple[Parts, Parts] | None:
    """What is told of both, each with what only the other tells; None for all else."""
    if match := _of_east_asia().fullmatch(plain):
        told = [part and part.zfill(2) for part in match.groups()]
        first, last = Parts(*told[:3]), Parts(*told[3:])
        return _whole(first, last) if any(first) and any(last) else None
    without = _before().sub("", plain).removeprefix("ngay ")
    if match := (_ENDS_IN_DIGITS.fullmatch(without) or _ENDS_WITH_STROKES.fullmatch(without)):
        day, month, last_day, last_month, year = match.groups()
        first = Parts(None, month and month.zfill(2), day.zfill(2))
        return _whole(first, Parts(year, last_month.zfill(2), last_day.zfill(2)))
    plain = _LISTED.sub(r"\1 ", plain)
    ends = _to().split(_before().sub("", plain))
    if len(ends) != 2:
        # Days as ISO 8601 has them hold hyphens.
        ends = re.split(r"\s+(?:-|to|until)\s+", plain)
    if len(ends) != 2:
        return None
    digits = [in_digits(end) or (end if _YEAR.fullmatch(end) else None) for end in ends]
    if digits[0] and digits[1]:
        return Parts(*digits[0].split("-")), Parts(*digits[1].split("-"))
    read = [parts_of(words_of(end)) for end in ends]
    return _whole(read[0], read[1]) if read[0] and read[1] else None


def _whole(first: Parts, last: Parts) -> tuple[Parts, Parts] | None:
    """A month and its year are no interval; one that ends in an earlier month began in the year before."""
    if not first.year and last.year and not (last.month or last.day):
        return None
    begins_before = not first.year and last.year and first.month and first.month > (last.month or "99")
    first, last = first.with_rest(last), last.with_rest(first)
    if begins_before and first.year and "X" not in first.year:
        first = first._replace(year=f"{int(first.year) - 1:04}")
    return first, last
