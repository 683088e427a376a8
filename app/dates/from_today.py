"""Words that tell a day from the one on which they were written: “yesterday”, gestern, “last month”."""

import re
from datetime import date, timedelta
from functools import cache

from app.dates.plain import plain
from app.dates.reading import Edtf

# By the language: two days before, the day before, the day itself, the day behind it and the next one. Left out is what
# is another word as well, as “morgen” and mañana are of a part of the day.
_DAYS = {
    "en": "- yesterday today|tonight tomorrow -",
    "de": "vorgestern gestern heute - übermorgen",
    "fr": "avant-hier hier aujourd'hui demain après-demain",
    "es": "anteayer ayer hoy - -",
    "ca": "- ahir avui demà -",
    "gl": "antonte onte hoxe - -",
    "it": "- ieri oggi domani dopodomani",
    "pt": "anteontem ontem hoje - -",
    "ro": "alaltăieri ieri azi|astăzi mâine poimâine",
    "nl": "eergisteren gisteren vandaag - overmorgen",
    "sv": "- igår|i\\sgår idag|i\\sdag - -",
    "da": "- i\\sgår i\\sdag - -",
    "nb": "- i\\sgår i\\sdag - -",
    "fi": "toissapäivänä eilen tänään huomenna ylihuomenna",
    "pl": "przedwczoraj wczoraj dziś|dzisiaj jutro pojutrze",
    "cs": "předevčírem včera dnes zítra pozítří",
    "sk": "predvčerom včera dnes zajtra pozajtra",
    "hr": "prekjučer jučer danas sutra prekosutra",
    "hu": "tegnapelőtt tegnap ma holnap holnapután",
    "tr": "- dün bugün yarın -",
    "ru": "позавчера вчера сегодня завтра послезавтра",
    "uk": "позавчора вчора сьогодні завтра післязавтра",
    "bg": "- вчера днес утре -",
    "el": "προχθές χθες σήμερα αύριο μεθαύριο",
    "ar": "- أمس اليوم غدًا|غدا -",
    "he": "שלשום אתמול היום מחר מחרתיים",
    "fa": "پریروز دیروز امروز فردا پس‌فردا",
    "id": "- kemarin - besok lusa",
    "vi": "- hôm\\squa hôm\\snay ngày\\smai -",
    "zh": "前天 昨天|昨日 今天|今日 明天|明日 后天|後天",
    "ja": "一昨日 昨日|きのう 今日|きょう 明日|あす -",
    "ko": "그저께 어제 오늘 내일 모레",
}
_SAME = {"no": "nb", "bs": "hr", "nn": "nb"}
# What may stand beside the word: a part of the day.
_PART_OF_DAY = (
    "(?:early |late )?{}(?: (?:morning|afternoon|evening|night|at noon|vormittag|mittag|nachmittag|abend|fruh|matin"
    "|soir|sera|mattina|noche|tarde|por la (?:manana|tarde|noche)|wieczorem|rano|утром|вечером|днем))?"
)
_UNIT = re.compile(r"(?:(?:early|late|earlier|later|in) )?(last|this|next) (month|year)")
_STEPS = {"last": -1, "this": 0, "next": 1}


def unlike_from(published: Edtf, words: str, language: str, edtf: Edtf) -> bool:
    """Whether the words, in an article published then, tell of another day than the date.

    What papers print of the day before, agencies wrote on that day; so words may be told from it as well.
    """
    first, last = edtf.earliest, edtf.latest
    if first is None or last is None or edtf.approximate or edtf.uncertain:
        return False
    try:
        found = _told(published, words, language)
    except (OverflowError, ValueError):
        # It lies beyond the calendar.
        return False
    return found is not None and (last < found[0] or found[1] < first)


def _told(published: Edtf, words: str, language: str) -> tuple[date, date] | None:
    """The first and the last day that the words may mean."""
    if published.earliest is None or published.latest is None:
        return None
    written, said = published.earliest - timedelta(1), plain(words)
    for step, pattern in _patterns(language.partition("-")[0].lower()):
        if pattern.fullmatch(said):
            return written + timedelta(step), published.latest + timedelta(step)
    unit = _UNIT.fullmatch(said) if language.partition("-")[0].lower() == "en" else None
    if unit is None:
        return None
    step = _STEPS[unit[1]]
    if unit[2] == "year":
        return date(written.year + step, 1, 1), date(published.latest.year + step, 12, 31)
    return _month(written, step), _month(published.latest, step + 1) - timedelta(1)


def _month(day: date, step: int) -> date:
    """The first day of the month so many behind."""
    months = day.year * 12 + day.month - 1 + step
    return date(months // 12, months % 12 + 1, 1)


@cache
def _patterns(tag: str) -> tuple[tuple[int, re.Pattern[str]], ...]:
    names = _DAYS.get(_SAME.get(tag, tag), "").split()
    return tuple(
        (n, re.compile(_PART_OF_DAY.format(f"(?:{plain(name)})"))) for n, name in enumerate(names, -2) if name != "-"
    )
