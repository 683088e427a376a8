"""Words that tell a day from the one on which they were written: “yesterday”, gestern, “last month”."""

import re
from datetime import date, timedelta
from functools import cache

from app.dates.months_ago import unit_of
from app.dates.plain import plain
from app.dates.reading import Edtf

# By the language: two days before, the day before, the day itself, the day behind it and the next one. Left out is what
# is another word as well, as “morgen” and mañana are of a part of the day.
_DAYS = {
    "en": "- yesterday today|tonight|this\\s(?:morning|afternoon|evening) tomorrow -",
    "de": "vorgestern gestern heute - übermorgen",
    "fr": "avant-hier hier aujourd'hui|ce\\s(?:matin|soir) demain après-demain",
    "es": "anteayer ayer hoy|esta\\s(?:mañana|tarde) - -",
    "ca": "- ahir avui demà -",
    "gl": "antonte onte hoxe - -",
    "it": "- ieri oggi|stamattina|stasera|stamani domani dopodomani",
    "pt": "anteontem ontem hoje - -",
    "ro": "alaltăieri ieri|aseară azi|astăzi mâine poimâine",
    "nl": "eergisteren gisteren vandaag|vanmorgen|vanmiddag|vanavond - overmorgen",
    "sv": "- igår|i\\sgår idag|i\\sdag|i\\smorse - -",
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
    "hi": "- - आज - -",
    "ar": "- أمس اليوم غدًا|غدا -",
    "he": "שלשום אתמול|אמש היום מחר מחרתיים",
    "fa": "پریروز دیروز|دیشب امروز|امشب فردا پس‌فردا",
    "id": "- kemarin hari\\sini besok lusa",
    "vi": "- (?:hôm|tối)\\squa hôm\\snay|sáng\\snay ngày\\smai -",
    "zh": "前天 昨天|昨日 今天|今日|今早|今晨 明天|明日 后天|後天",
    "ja": "一昨日 昨日|きのう 今日|きょう|今朝 明日|あす -",
    "ko": "그저께 어제 오늘 내일 모레",
}
_SAME = {"no": "nb", "bs": "hr", "nn": "nb"}
# What may stand beside the word: a part of the day.
_PART_OF_DAY = plain(
    "(?:early |late |مساء |صباح |يوم |فجر )?{}"
    "(?: ?(?:morning|afternoon|evening|night|at noon|früh|vormittag|mittag|nachmittag|abend|matin|midi|soir|sera"
    "|mattina|noche|tarde|por la (?:mañana|tarde|noche)|à (?:noite|tarde)|de manhã|avond|middag|ochtend|wieczorem|rano"
    "|po południu|večer|ráno|odpoledne|morse|kväll|kveld|aftes|aften|morgen|morges|illalla|aamulla|este|reggel|délután"
    "|akşam|sabah|το βράδυ|το πρωί|утром|вечером|днём|ввечері|вранці|вдень|בערב|בבוקר|seară|dimineață|शाम|सुबह|오전|오후"
    "|아침|저녁|上午|下午|早上))?"
)


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
    unit, step = unit_of(words, language) or (None, 0)
    if unit is None:
        return None
    if unit == "week":
        # It begins on Sunday in some countries, and on Monday in others.
        sunday, monday = (day - timedelta(day.weekday()) for day in (written, published.latest))
        return sunday + timedelta(7 * step - 1), monday + timedelta(7 * step + 6)
    if unit == "year":
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
