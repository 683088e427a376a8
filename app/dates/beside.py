"""Words beside which a day of the week, or of a month, is not the one that is meant: before, after, the eve, the night.

A night goes on into the next day; in Arabic, Persian, Hebrew and Indonesian that of a day is the one before it.
"""

import re
import unicodedata
from functools import cache, lru_cache

from app.dates.plain import plain

# Whole words of languages that part them by spaces, by the row.
_WORDS = r"""
before after later earlier eve day night overnight midnight
\w*nacht nachts mitternacht vor nach tag vortag vorabend folgetag
\w*nacht middernacht na(?=\s\w+dag) voor dag vooravond
nuit minuit avant apres lendemain surlendemain veille
noche medianoche antes despues tras visperas? siguiente
notte mezzanotte dopo prima vigilia indomani seguente
noite depois vespera seguinte nit abans despres endema
noapte\w* noptii dupa inainte\w* ajun\w*
\w*natt(?:en|a)? midnatt natten nat dag efter etter fore før innan
ennen jalkeen jalkei\w* vastai\w* aat(?:on|to)\w* (?:\w+(?:tai|viikko))?yo(?:n|na|lla|ta|hon)?
oo(?:l|sel)? parast enne nakt\w* pirms pries
przed po dzien przeddzien noc\w* polnoc\w* wigili\w* nazajutrz
pred noc\w* pulnoc\w* ponoc\w* predvecer\w* uoci nakon poslije prije posle pre ноћ\w* уочи после пре након
после накануне перед ноч\w* полноч\w* до ніч ноч\w* вночі після напередодні опівн\w* пасля перад напярэдадні
преди след нощ\w* полунощ навечери\w* ноќ\w* пред
elott\w* utan\w* ejjel\w* ejszaka\w* ejfel\w* masnap\w* virrado\w* koveto\w* eloest\w*
once\w* sonra\w* gece\w* ertesi arife\w*
πριν μετα νυχτ\w* μεσανυχτ\w* παραμον\w* επομεν\w*\sτης
قبل بعد ليلة ليل الليل عشية غداة التالي شب نیمه\s?شب فردای پیش پس رات پہلے
[בהלומ]?(?:ליל|לילה|ערב) לפני אחרי למחרת
sebelum sesudah setelah usai keesokan malam(?=\s(?:senin|selasa|rabu|k?hamis|jum|sabtu|minggu|ahad)) baada kabla usiku
"""
# And of the others, and of scripts whose signs of vowels are no letters.
_ANYWHERE = r"""
(?<!午)[前后後] [翌夜晚隔] 次日 明け (?<!오)[전후] 다음 뒤 밤 이튿날 익일 ก่อน หลัง คืน
रात पहले बाद अगले पूर्व अघि पछि भोलिपल्ट রাত আগে পরে পরদিন
"""
_IN_VIETNAMESE = re.compile(r"đêm|trước|\bsau\b|(?:ngày|lần)\sthứ")


@cache
def _pattern() -> re.Pattern[str]:
    words, anywhere = ("|".join(dict.fromkeys(map(plain, table.split()))) for table in (_WORDS, _ANYWHERE))
    return re.compile(rf"\b(?:{words})\b|{anywhere}")


@lru_cache(maxsize=10_000)
def is_beside(words: str) -> bool:
    """Whether the words may mean the day before or behind the one that they name."""
    return bool(_pattern().search(plain(words)) or _IN_VIETNAMESE.search(accented(words)))


def accented(words: str) -> str:
    return unicodedata.normalize("NFC", words.casefold())
