"""Feasts of several days, or that move with a moon, by the days on which they may be: Easter, Рождество, Tết."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache, partial

from app.dates.calendars.easter import of_the_east, of_the_west
from app.dates.calendars.hijri import day_of_moon
from app.dates.words.plain import few_of, plain

# By how many days they are behind Easter, as churches of the west and of the east count it.
_ROUND_EASTER = {
    (-8, 8): r"easter|ostern|osterfest(?:s|es)?|osterwochenende|pâques|pascua|páscoa|semana santa|pasqua|pasen|påsken?"
    r"|påskhelgen|pääsiäi(?:nen|sen|stä|senä|seksi)|wielkanoc\w*|wielk(?:a|iej|ą) noc\w*"
    r"|świąt\w* wielkanocn\w+|velikono[cč]\w*"
    r"|húsvét\w*|paște\w*|paști\w*|πάσχα|пасх[ауеи]|пасхой|великден\w*|велик(?:день|одн\w+)"
    r"|uskrs\w*|ускрс\w*|васкрс\w*|lihavõt\w+|lieldien\w+|velyk\w+|paskalya\w*|עיד פסח"
    r"|veľk(?:á|ej|ú|ou) noc\w*|велигден\w*|вялік(?:дзень|адня)|pazko\w*|pásk(?:ar|um|ana|unum)"
    r"|(?:y )?pasg|(?:an |na )?ch?ái?sca?|paas(?:naweek)?|pashkë\w*|აღდგომა\w*|զատիկ\w*|mahal na araw"
    r"|عيد الفصح|paskah|(?:lễ )?phục sinh|复活节|復活節|イースター|復活祭|부활절",
    (46, 53): r"pfingsten|pfingstfest\w*|whitsun|pinksteren|pingsten?|pinse[n]?|helluntai\w*|zielon\w+ świąt\w+"
    r"|pünkösd\w*|rusali\w+|троиц[аыуе]|троицей|трійц[яіюєі]",
}
# From a day of the year to another, which may be of the next one.
_OF_THE_YEAR = {
    ((12, 20), (1, 14)): r"christmas|xmas|weihnachten|weihnachtsfest\w*|noël|navidad(?:es)?|natal|natale|kerst(?:mis)?"
    r"|julen|julhelgen|jouluna?|jouluksi|joulua|boż\w+ narodzeni\w+|váno[cč]\w+|viano[cč]\w+|karácsony\w*|crăciun\w*"
    r"|χριστούγενν\w+|рождеств[оауе]|рождеством|різдв[оауі]|різдвом|коледа|bo[zž]i[cć]\w*|божић\w*|jõulu(?:d|de|del)"
    r"|ziemassv[eē]tk\w+|kalėd\w+|عيد الميلاد|کریسمس|חג המולד|क्रिसमस|คริสต์มาส|(?:lễ )?giáng sinh|圣诞|聖誕|クリスマス",
    (
        (12, 25),
        (1, 10),
    ): r"нов(?:ый|ого|ому|ым) год[ау]?|новий рік|нового року|новорічн\w+ свят\w*|новогодн\w+ праздник\w*"
    r"|nov(?:ý|ého) roku?|now(?:y|ego) roku?|uu(?:si|den)vuo(?:si|den)|nyår(?:et|shelgen)?"
    r"|nieuwjaar|újév\w*|yılbaşı\w*|tahun baru|年末年始|お正月",
    ((1, 5), (1, 20)): r"водохрещ[аеіу]|водохрещем",
    ((1, 15), (2, 26)): r"tết(?: nguyên đán| âm lịch)?",
    ((2, 23), (3, 28)): "פורים",
    ((2, 26), (3, 31)): "होली",
    ((3, 18), (4, 3)): r"(?:عید )?نوروز|n[oe][wv]r[uo]z|наурыз|наврўз|navro'z",
    ((3, 19), (3, 22)): "春分の日",
    ((3, 25), (5, 4)): "פסח|ליל הסדר|חג הפסח",
    ((4, 11), (4, 18)): "(?:เทศกาล|วัน|ช่วง)?สงกรานต์|songkran",
    ((4, 22), (5, 10)): "大型連休|ゴールデンウ[イィ]ーク|gw",
    ((6, 18), (6, 27)): r"midsommar(?:en|helgen)?|juhannu(?:s|sta|kse\w+)",
    ((8, 1), (8, 31)): "(?:the )?august bank holiday",
    ((9, 4), (10, 8)): "(?:ערב )?ראש השנה",
    ((9, 13), (10, 15)): "יום (?:ה)?כיפור(?:ים)?",
    ((9, 18), (10, 28)): "(?:חג )?ה?סוכות",
    ((9, 21), (9, 24)): "秋分の日",
    ((10, 12), (11, 17)): "दिवाली|दीवाली|दीपावली|diwali|deepavali",
    ((11, 27), (1, 7)): "(?:חג )?ה?חנוכה",
}
# From a month and day of the moon, so many days.
_OF_THE_MOON = {
    (9, 1, 30): r"(?:شهر )?رمضان|ramadan|ramadhan|ramadán|ramazan|рамадан[ау]?",
    (10, 1, 8): r"عيد الفطر|عید (?:سعید )?فطر|idul ?fitri|lebaran|hari raya (?:aidilfitri|puasa)|ramazan bayramı\w*"
    r"|şeker bayramı\w*|eid (?:al|ul)-fitr|ураза-байрам\w*",
    (12, 10, 5): r"عيد الأضحى|عید قربان|idul ?adha|hari raya (?:aidiladha|haji)|kurban bayramı\w*|eid (?:al|ul)-adha"
    r"|курбан-байрам\w*",
}
# The moon is seen a day or two sooner or later than it is worked out.
_SLACK = timedelta(2)
_BEFORE = (
    "on|over|at|an|zu|über|the|le|les|la|el|il|las|los|a|o|na|no|em|en|op|w|we|v|på|under|i|de|på|в|на|у|το|τα"
    "|την|στις|pada|في|در|vào"
)
_AROUND = r"(?:(?P<before>_year_)[年년] ?)?(?:{})(?:,? (?:of |de |del |du )?(?P<behind>_year_))?".replace(
    "_year_", r"(?:1[7-9]|2[01])\d\d"
)
_FIRST_OF_MOON = 622
_Span = tuple[date, date]


def of_several_days(folded: str, years: range) -> list[date]:
    """The days of these years on which the feast may be that folded words are; nothing for all else."""
    match = _pattern().fullmatch(folded)
    if not match:
        return []
    year = match["before"] or match["behind"]
    told = range(int(year), int(year) + 1) if year else range(years.start - 1, years.stop)
    spans = next(spans for n, (spans, _) in enumerate(_rows()) if match[f"of{n}"])
    within = (one for one in told if date.min.year < one < date.max.year)
    return [day for one in within for span in spans(one) for day in _between(*span)]


@cache
def _rows() -> list[tuple[Callable[[int], list[_Span]], str]]:
    return [
        *((partial(_round_easter, days), names) for days, names in _ROUND_EASTER.items()),
        *((partial(_of_the_year, days), names) for days, names in _OF_THE_YEAR.items()),
        *((partial(_of_the_moon, days), names) for days, names in _OF_THE_MOON.items()),
    ]


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(f"(?P<of{n}>{plain(row)})" for n, (_, row) in enumerate(_rows()))
    return re.compile(few_of(_BEFORE) + "[בלהו]{0,2}" + _AROUND.replace("{}", names))


def _round_easter(days: tuple[int, int], year: int) -> list[_Span]:
    first, last = map(timedelta, days)
    return [(easter + first, easter + last) for easter in (of_the_west(year), of_the_east(year))]


def _of_the_year(days: tuple[tuple[int, int], tuple[int, int]], year: int) -> list[_Span]:
    begin, end = days
    if begin < end:
        return [(date(year, *begin), date(year, *end))]
    # With the year of either of its ends.
    return [(date(one, *begin), date(one + 1, *end)) for one in (year - 1, year)]


def _of_the_moon(days: tuple[int, int, int], year: int) -> list[_Span]:
    """A year of the moon is shorter, so that one of ours may have two of its feasts."""
    month, day, length = days
    about = (year - _FIRST_OF_MOON) * 33 // 32
    begun = (day_of_moon(of_moon, month, day) - _SLACK for of_moon in range(about - 1, about + 3))
    return [(first, first + 2 * _SLACK + timedelta(length)) for first in begun if first.year == year]


def _between(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(n) for n in range((last - first).days + 1))
