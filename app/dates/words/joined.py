"""What some languages join to the numbers and the months of a date: 31-нд, қаңтарда, ខែមករា, 2023ko 31n."""

import re
from calendar import month_name
from functools import cache

from app.dates.words.far_months import FAR_MONTHS
from app.dates.words.months import MONTHS
from app.dates.words.plain import plain as plainly
from app.patterns import Pattern

# Languages that join endings to either, and for each what it writes before a number or a month, if anything.
_ENDING = {
    "eu",
    "mn",
    "kk",
    "ky",
    "uz",
    "az",
    "tk",
    "tg",
    "ckb",
    "ku",
    "si",
    "my",
    "ka",
    "te",
    "kn",
    "ml",
    "gu",
    "mr",
    "or",
    "as",
    "ne",
    "so",
    "mt",
}
_BEFORE = {
    "km": "នៅ|ថ្ងៃទី|ថ្ងៃ|ទី|ខែ|ឆ្នាំ",
    "lo": "ວັນທີ|ທີ|ເດືອນ|ປີ",
    "th": r"ค\.ศ\.|ค\.?ศ\.?(?= ?\d)",
}
# Letters, and in scripts of India and its neighbours the signs of vowels.
_LETTER = "[^\\W\\d_]|[\u0900-\u0963\u0970-\u0dff\u1000-\u103f]"
# Not of the years of a decade: 90-жылдары.
_BEHIND_NUMBER = Pattern(rf"(?<=\d)-?\(?(?!(?:{_LETTER})*(?:[лдт][ае]р|l[aeə]r|იან))((?:{_LETTER})+)\)?(?:{_LETTER})*")
_WORD = Pattern(rf"(?:{_LETTER}){{3,}}")
# A shorter month may begin any word, but for May before an ending.
_SHORTEST, _MOST_JOINED = 4, 6
_IN_MAY = Pattern(r"(маи|may)(?:да|да[нғ]ы?|дын|нын|ында|da|dan|ning|dagi|[iy]n|[iy]nda)\Z")
# A month by its number in Mongolian.
_NUMBERED = Pattern(r"(?<!\d)(1[0-2]|[1-9])(?:-р|[ -]?(?:дүгээр|дугаар)) сар(?:ын|д)?(?!\w)")


def without_joined(plain: str, tag: str) -> str:
    """Folded words with their numbers and months alone, in the languages that join something to them."""
    if tag in _BEFORE:
        return " ".join(_before(tag).sub(" ", plain).split())
    if tag not in _ENDING:
        return plain
    told = _NUMBERED.sub(lambda month: month_name[int(month[1])].casefold(), plain) if tag == "mn" else plain
    return " ".join(_WORD.sub(_month, _BEHIND_NUMBER.sub(_behind_number, told)).split())


def _behind_number(ending: re.Match[str]) -> str:
    """Of what is joined to a number a month alone is kept: 31-январда."""
    return f" {month} " if (month := _told(ending[1])) else " "


def _month(word: re.Match[str]) -> str:
    return _told(word[0]) or word[0]


def _told(word: str) -> str | None:
    """The month that a word is, or that it begins with before what is joined to it."""
    if may := _IN_MAY.match(word):
        return may[1]
    if word in MONTHS or word in FAR_MONTHS:
        return word
    ends = range(len(word) - 1, max(len(word) - _MOST_JOINED, _SHORTEST) - 1, -1)
    return next((word[:end] for end in ends if word[:end] in MONTHS or word[:end] in FAR_MONTHS), None)


@cache
def _before(tag: str) -> re.Pattern[str]:
    return re.compile(plainly(_BEFORE[tag]))
