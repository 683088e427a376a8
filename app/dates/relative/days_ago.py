"""Words for the days round the one on which they were written: “yesterday”, gestern abend, 今朝."""

import re
from functools import cache

from app.dates.words.far_days import FAR_DAYS
from app.dates.words.neighbours import row_of
from app.dates.words.plain import plain
from app.tags import primary_subtag

# By the language: two days before, the day before, the day itself, the day behind it and the next one. Left out is what
# is another word as well, as “morgen” and mañana are of a part of the day.
_DAYS = {
    "en": "the\\sday\\sbefore\\syesterday yesterday today|tonight|this\\s(?:morning|afternoon|evening) tomorrow "
    "the\\sday\\safter\\stomorrow",
    "de": "vorgestern gestern|(?:am\\s)?gestrigen heute|(?:am\\s)?heutigen (?:am\\s)?morgigen übermorgen",
    "fr": "avant-hier hier aujourd'hui|ce\\s(?:matin|soir) demain après-demain",
    "es": "anteayer|antier|antes\\sde\\sayer|anteanoche ayer hoy|esta\\s(?:mañana|tarde) - pasado\\smañana",
    "ca": "abans-d'ahir ahir avui demà demà\\spassat|passat\\sdemà",
    "gl": "antonte onte hoxe - -",
    "it": "(?:l'altro\\sieri|l'altroieri|avantieri|ieri\\sl'altro) ieri oggi|stamattina|stasera|stamani domani "
    "dopodomani",
    "pt": "anteontem|antes\\sde\\sontem ontem hoje amanhã depois\\sde\\samanhã",
    "ro": "alaltăieri ieri|aseară azi|astăzi mâine poimâine",
    "nl": "eergisteren|eergisteravond gisteren|gisteravond|gisterochtend|gistermiddag vandaag|vanmorgen"
    "|vanmiddag|vanavond - overmorgen",
    "sv": "i\\s?förrgår igår|i\\sgår idag|i\\sdag|i\\smorse - i\\s?övermorgon",
    "da": "i\\s?forgårs i\\sgår i\\sdag - i\\s?overmorgen",
    "nb": "i\\s?forgårs i\\sgår i\\sdag - i\\s?overmorgen",
    "fi": "toissapäivänä eilen tänään huomenna ylihuomenna",
    "pl": "przedwczoraj wczoraj dziś|dzisiaj jutro pojutrze",
    "cs": "předevčírem včera dnes zítra pozítří",
    "sk": "predvčerom včera dnes zajtra pozajtra",
    "hr": "prekjučer jučer danas sutra prekosutra",
    "sr": "prekjuče|прекјуче juče|јуче danas|данас sutra|сутра prekosutra|прекосутра",
    "sl": "predvčerajšnjim včeraj danes jutri pojutrišnjem",
    "mk": "завчера вчера денес утре задутре",
    "et": "üleeile eile täna homme ülehomme",
    "lv": "aizvakar vakar šodien rīt parīt",
    "lt": "užvakar vakar šiandien rytoj poryt",
    "is": "í\\sfyrradag í\\sgær í\\sdag á\\smorgun -",
    "sq": "pardje dje sot nesër pasnesër",
    "hy": "- երեկ այսօր վաղը -",
    "ka": "გუშინწინ გუშინ დღეს ხვალ ზეგ",
    "bn": "গত\\sপরশু গতকাল আজ আগামীকাল -",
    "sw": "juzi jana leo kesho keshokutwa",
    "af": "eergister gister vandag - oormôre",
    "hu": "tegnapelőtt tegnap ma holnap holnapután",
    "tr": "evvelsi\\sgün|evvelki\\sgün|önceki\\sgün dün bugün yarın -",
    "ru": "позавчера вчера сегодня завтра послезавтра",
    "uk": "позавчора вчора|учора сьогодні завтра післязавтра",
    "be": "пазаўчора|заўчора учора|ўчора сёння заўтра паслязаўтра",
    "nn": "i\\s?førgår i\\sgår i\\sdag - i\\s?overmorgon",
    "or": "- ଗତକାଲି ଆଜି ଆସନ୍ତାକାଲି -",
    "bg": "завчера|онзи\\sден вчера днес утре вдругиден",
    "el": "προχθές|προχτές χθες|χτες|εχθές σήμερα αύριο μεθαύριο",
    "hi": "- - आज - -",
    "ar": "و?أول\\s(?:من\\s)?أمس|قبل\\sأمس أمس اليوم غدًا|غدا -",
    "he": "שלשום אתמול|אמש היום מחר מחרתיים",
    "fa": "پریروز دیروز|دیشب امروز|امشب فردا پس‌فردا",
    "id": "kemarin\\slusa kemarin hari\\sini besok lusa",
    "vi": "hôm\\skia (?:hôm|tối)\\squa hôm\\snay|sáng\\snay ngày\\smai -",
    "zh": "前天 昨天|昨日 今天|今日|今早|今晨 明天|明日 后天|後天",
    "ja": "一昨日|おととい 昨日|きのう 今日|きょう|今朝 明日|あす あさって|明後日",
    "th": "(?:เมื่อ)?วานซืน(?:นี้)? (?:เมื่อ)?วาน(?:นี้)? วันนี้ พรุ่งนี้ มะรืนนี้",
    "ko": "그저께|그제 어제 오늘 내일 모레",
}
_ALL = _DAYS | FAR_DAYS
# What may stand beside the word: a part of the day.
_PART_OF_DAY = plain(
    "(?:early |late |مساء |صباح |يوم |فجر )?{}"
    "(?: ?(?:morning|afternoon|evening|night|at noon|früh|vormittag|mittag|nachmittag|abend|matin|midi|soir|sera"
    "|mattina|noche|tarde|por la (?:mañana|tarde|noche)|à (?:noite|tarde)|de manhã|avond|middag|ochtend|wieczorem|rano"
    "|po południu|večer|ráno|odpoledne|morse|kväll|kveld|aftes|aften|morgen|morges|illalla|aamulla|este|reggel|délután"
    "|akşam|sabah|το βράδυ|το πρωί|утром|вечером|днём|ввечері|вранці|вдень|בערב|בבוקר|seară|dimineață|शाम|सुबह|오전|오후"
    "|아침|저녁|上午|下午|早上))?"
)


def days_from(words: str, language: str) -> int | None:
    """By how many days the one that they mean is behind it; None for all else."""
    tag, said = primary_subtag(language), plain(words)
    return next((step for step, pattern in _patterns(row_of(tag, _ALL)) if pattern.fullmatch(said)), None)


def is_from_today(words: str) -> bool:
    """Whether they are such in any language."""
    return any(days_from(words, tag) is not None for tag in _ALL)


@cache
def _patterns(tag: str) -> tuple[tuple[int, re.Pattern[str]], ...]:
    names = _ALL.get(tag, "").split()
    return tuple(
        (n, re.compile(_PART_OF_DAY.format(f"(?:{plain(name)})"))) for n, name in enumerate(names, -2) if name != "-"
    )
