"""Words beside which a day of the week, or of a month, is not the one that is meant: before, after, the eve, the night.

A night goes on into the next day; in Arabic, Persian, Hebrew and Indonesian that of a day is the one before it.
"""

import re
import unicodedata
from functools import cache, lru_cache

from app.dates.words.plain import plain
from app.patterns import Pattern

# Whole words of languages that part them by spaces, by the row: for nights,
_NIGHTS = r"""
nights? overnight midnight nachten? nuits noches notti noites nits natter netter
\w*nacht nachts mitternacht
\w*nacht middernacht nuit minuit noche medianoche notte mezzanotte noite madrugada(?=\sde\s\w+(?:-feira)?\spara\s) nit
noapte\w* noptii \w*natt(?:en|a)? midnatt natten nat \w*nott oiche nos(?=\s(?:sul|lun|fawrth|fercher|iau|wener|sadwrn))
(?:\w+(?:tai|viikko))?yo(?:n|na|lla|ta|hon)? oo(?:l|sel)? vastaisena nakt\w* noc\w* polnoc\w* pulnoc\w* ponoc\w*
ноћ\w* ноч\w* полноч\w* ніч ноч\w* вночі опівн\w* нощ\w* полунощ ноќ\w*
ejjel\w* ejszaka\w* ejfel\w* virrado\w* gece(?!n\b)\w* νυχτ\w* μεσανυχτ\w* ليلة ليل الليل شب نیمه\s?شب رات
[בהלומ]?(?:ליל|לילה|ערב|מוצאי) malam usiku
"""
# for those that end in the day,
_NIGHTS_TO = r"""
nacht\s(?:zum|auf) natt(?:en)?\s(?:till|til|mot) nocy\sna ночь\sна ніч\sна ноч\sна нощта\sсрещу
vastaisena ool?\svastu nakti\si nakti\suz virrado\w* noci\sna ноћи\sна kuamkia aðfaranott
"""
# and for what is before or behind.
_WORDS = r"""
before after later earlier eve day
vor nach tag vortag vorabend folgetag na(?=\s\w+dag) voor dag vooravond
avant apres lendemain surlendemain veille antes despues tras visperas? siguiente
dopo prima vigilia indomani seguente depois vespera seguinte abans despres endema
dupa inainte\w* ajun\w* dag efter etter fore før innan
ennen jalkeen jalkei\w* aat(?:on|to)\w* parast enne pirms pries
przed po dzien przeddzien wigili\w* nazajutrz
pred predvecer\w* uoci nakon poslije prije posle pre уочи после пре након
после накануне перед до напередодні після пасля перад напярэдадні
преди след навечери\w* пред
elott\w* utan\w* masnap\w* koveto\w* eloest\w*
once(?!\sde\b)\w* sonra\w* ertesi arife\w*
πριν μετα παραμον\w* επομεν\w*\sτης
قبل بعد عشية غداة التالي فردای پیش پس پہلے
לפני אחרי למחרת
sebelum sesudah setelah usai keesokan baada kabla
"""
# The same of the others, and of scripts whose signs of vowels are no letters.
_NIGHTS_ANYWHERE = "[夜晚] 밤 คืน रात রাত"
_ANYWHERE = r"""
(?<!午)[前后後] [翌隔] 次日 明け (?<!오)[전후] 다음(?!\s?[달주해]) 뒤 이튿날 익일 ก่อน หลัง
पहले बाद अगले पूर्व अघि पछि भोलिपल्ट আগে পরে পরদিন
"""
# “The week before” is last week there.
_IN_VIETNAMESE = Pattern(r"(?<!tuần\s)(?<!tháng\s)(?<!năm\s)(?:trước|\bsau\b)|(?:ngày|lần)\sthứ")
_NIGHT_IN_VIETNAMESE = Pattern("đêm")


def is_beside(words: str) -> bool:
    """Whether the words may mean the day before or behind the one that they name."""
    return is_night(words) or is_before_or_after(words)


@lru_cache(maxsize=10_000)
def is_night(words: str) -> bool:
    """Whether they mean a night, which is of two days."""
    return bool(
        _pattern(_NIGHTS, _NIGHTS_ANYWHERE).search(plain(words)) or _NIGHT_IN_VIETNAMESE.search(accented(words))
    )


@lru_cache(maxsize=10_000)
def is_night_to(words: str) -> bool:
    """Whether they mean the night that ends in the day that they name: die Nacht zum Montag, в ночь на понедельник."""
    return _night_to().search(plain(words)) is not None


@lru_cache(maxsize=10_000)
def is_before_or_after(words: str) -> bool:
    """Whether they mean any day before the one that they name, or any behind it."""
    return bool(_pattern(_WORDS, _ANYWHERE).search(plain(words)) or _IN_VIETNAMESE.search(accented(words)))


def accented(words: str) -> str:
    return unicodedata.normalize("NFC", words.casefold())


@cache
def _night_to() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(plain, _NIGHTS_TO.split()))})\b")


@cache
def _pattern(words: str, anywhere: str) -> re.Pattern[str]:
    parted, others = ("|".join(dict.fromkeys(map(plain, table.split()))) for table in (words, anywhere))
    return re.compile(rf"\b(?:{parted})\b|{others}")
