"""The year, the month and the day that the words of a date tell, in whichever order."""

from typing import NamedTuple

from app.dates.words.far_months import FAR_MONTHS
from app.dates.words.months import MONTHS, SEASONS
from app.dates.words.named import PASSED_OVER
from app.dates.words.plain import plain
from app.patterns import Pattern

# In scripts of India the signs of vowels are no letters.
_WORD = Pattern(
    r"\d{3}0(?:'?s|er|-?(?:[ехі]|ті|т?и?те|ых|их|ые|ih)|'erne|-tall?et|-lu[kv]u\w*|-[ea]s|-an|'?l[ae]r(?:[dt][ea]n?|in)?|'li|au|idi|-იან|年代|년대에?)(?!\w)|\d+|[\u0900-\u0963\u0966-\u0dff\u0e80-\u0edf\u1000-\u1049\u1780-\u17dd]+|[^\W\d_]+"
)
_ORDINAL = Pattern(
    r"(?<=\d)(?<!\d{4})(?:st|nd|rd|th|ste|de|er|re|º|ª|o|η[σς]?|:[ae]|-(?:го|е|ого|му|м|j?[ea]n|[ae]?i|ми|ма|ви|ри|ти|то|go|aj[aio]|oji|osios|ին|d[əa]))\b"
)
# What Turkish joins to a number or a name: Ekim'de, 2013'te, 5'inde.
_JOINED = Pattern(r"(?<=[^\W_]{2})'(?:[dt][ea]|[iu]n)\b|(?<=\d{4})-(?:го|му)\b|(?<=\d)'[sy]?[iu](?:n?[dt][ea]|n)?\b")
# What is more is a year, as in “mai 68”.
_MOST_DAYS = 31
_OF_THE_NORTH = Pattern(r"-(?:tal|lu[kv]u)")
_DECADE_OF = {
    *(
        "annees",
        "anos",
        "anni",
        "jahre",
        "jahren",
        "decada",
        "anii",
        "anilor",
        "jaren",
        "lata",
        "latach",
        "leta",
        "letech",
    ),
    *(
        "δεκαετια",
        "δεκαετιασ",
        "thap",
        "nien",
        "दशक",
        "שנות",
        "evek",
        "evekben",
        "yillar",
        "yillarda",
        "دهه",
        "aastate",
        "aastatel",
        "aastad",
        "ทศวรรษ",
        "nhung",
        "miaka",
        "роки",
        "роках",
        plain("دہائی"),
        "hamarkada",
        "hamarkadan",
        plain("წლებში"),
    ),
}


class Parts(NamedTuple):
    """What is told of a day; what is not is told by the other end of an interval."""

    year: str | None = None
    month: str | None = None
    day: str | None = None

    @property
    def edtf(self) -> str | None:
        return "-".join(filter(None, self)) if self.year and (self.month or not self.day) else None

    def with_rest(self, other: "Parts") -> "Parts":
        """With the month and the year of the other end, where these are not told."""
        is_day_of_other = not self.month and self.day
        return self._replace(year=self.year or other.year, month=other.month if is_day_of_other else self.month)


def words_of(told: str) -> list[str]:
    return [word for word in _WORD.findall(_JOINED.sub("", _ORDINAL.sub("", told))) if word not in PASSED_OVER]


def parts_of(words: list[str]) -> Parts | None:
    """In whichever order; a year has four digits. None where a word is left."""
    found = Parts()
    is_decade = any(word in _DECADE_OF for word in words)
    for word in words:
        if word in _DECADE_OF:
            continue
        if word[:4].isdecimal() and len(word) >= 4 and found.year is None:
            is_decade = is_decade or not word.isdecimal()
            # The 1800s are rather a century than its first ten years, and 2000-talet is that as well.
            is_century = word[2:4] == "00" and (word[0] == "1" or _OF_THE_NORTH.search(word))
            known = word[:2] if is_decade and is_century else word[:3]
            found = found._replace(year=known.ljust(4, "X") if is_decade else word)
        elif word.isdecimal() and len(word) <= 2 and int(word) <= _MOST_DAYS and found.day is None:
            found = found._replace(day=f"{int(word):02}")
        elif found.month is None and (month := MONTHS.get(word) or FAR_MONTHS.get(word) or SEASONS.get(word)):
            found = found._replace(month=month)
        else:
            return None
    has_day_of_none = found.day and (is_decade or found.month in SEASONS.values())
    is_part_of_decade = is_decade and found.month
    return None if found == Parts() or has_day_of_none or is_part_of_decade else found
