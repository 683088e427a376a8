"""The days of the week that words for a date name, by the language of their text."""

import re
from functools import cache, lru_cache

from app.dates.words.beside import accented
from app.dates.words.far_weekdays import FAR_NAMES
from app.dates.words.neighbours import row_of
from app.dates.words.plain import plain
from app.dates.words.shortened import short_weekday, without_short_weekday
from app.tags import primary_subtag

# In Chinese a week that is not counted.
_WEEK = r"(?<![\d一二两兩三四五六七八九十每半])[周週]"
# Portuguese days are told from ordinals by what stands behind them, or by the day that they lead to.
_OF_FAIR = r"(?=[-\s]feira|$|,|\spassad|\sque\svem|\s(?:a|e|ou|para)\s(?:na\s|a\s)?(?:seg|ter|qua|qui|sex|sab|dom))"
# From Monday to Sunday, each by how it begins in whichever case. Left out is what is also a word for a week, or is told
# from a number only by what stands beside it.
_NAMES = {
    "en": r"monday|\bmon\. tuesday|\btues?\. (?<!sheffield\s)wednesday|\bwed\. thursday|\bthu(?:rs?)?\. friday"
    r"|\bfri\. saturday|\bsat\."
    r" sunday(?!\s(?:times|telegraph|mirror|mail|express|post|people|world|herald|business|tribune|school))|\bsun\.",
    "de": "montag dienstag mittwoch donnerstag freitag samstag|sonnabend (?<!(?:welt|bild)\\sam\\s)sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi (?<!journal\\sdu\\s)dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "ca": "dilluns dimarts dimecres dijous divendres dissabte diumenge",
    "gl": "luns martes mércores xoves venres sábado domingo",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "pt": rf"2\.?a[-\s]?feira|segunda{_OF_FAIR} 3\.?a[-\s]?feira|terça{_OF_FAIR} 4\.?a[-\s]?feira|quarta{_OF_FAIR}"
    rf" 5\.?a[-\s]?feira|quinta{_OF_FAIR} sexta{_OF_FAIR} sábado domingo",
    "ro": r"(?:^|\b(?:de|la|pe|zi|pana|pentru|si|sau|cu|spre)\s|[,(]\s?)luni\b(?!\sde\szile)"
    r"|\blunea(?=\s(?:trecut|viitoar)) marți(?!e)|\bmarțea\b miercuri|miercurea(?=\s(?:trecut|viitoar))"
    r" joia?\b vineri|vinerea sâmbăt duminic",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "sv": "måndag tisdag onsdag torsdag fredag lördag söndag",
    "da": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "nb": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "nn": "måndag tysdag onsdag torsdag fredag laurdag søndag|sundag",
    "is": "mánudag þriðjudag miðvikudag fimmtudag föstudag laugardag sunnudag",
    "fi": "maananta tiista keskiviik torsta perjanta lauanta sunnunta",
    "et": "esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev",
    "lv": "pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien",
    "lt": "pirmadien antradien trečiadien ketvirtadien penktadien šeštadien sekmadien",
    "pl": r"poniedział[ek] wtor(?:ek|k) środ[aęyo] czwart(?:ek|k) piąt(?:ek|k) sobot niedziel",
    "cs": r"ponděl úter(?:ý|ek) střed[aoueě]\b čtvrt(?:ek|k) pát(?:ek|k) sobot neděl",
    "sk": r"pondel utor(?:ok|k) stred[aoyue]\b štvrt(?:ok|k) piat(?:ok|k) sobot nedeľ",
    "sl": r"ponedelj tor(?:ek|k)\w*\b sred[aoei]\b četrt(?:ek|k) pet(?:ek|k[au])\b sobot (?<!po)nedelj",
    "hr": r"ponedjelj utor(?:ak|k) srijed četvrt(?:ak|k) pet(?:ak|k[aou])\w*\b subot (?<!po)nedjelj",
    "sr": r"ponedelj|понедељ utor(?:ak|k)|утор(?:ак|к) sred[aeiou]\b|сред[аеиоу]\b četvrt(?:ak|k)|четврт(?:ак|к)"
    r" pet(?:ak|k[aou])\b|пет(?:ак|к[аоу])\b subot|субот -",
    "mk": r"понеделник вторник сред[аи]\b четврток петок сабот -",
    "bg": "понеделник вторник сряда четвъртък петък събота неделя",
    "ru": r"понедельник вторник сред(?:[ауые]|ой)\b четверг пятниц суббот воскресен",
    "uk": r"понеділ(?:ок|к) вівтор(?:ок|к) серед[аиуі]\b четвер(?:г|\b) п'?ятниц субот (?<!по)неділ",
    "be": r"панядзел аўтор(?:ак|к) серад[аыуе]\b чацв(?:ер|ярг) пятніц субот (?<!па)нядзел",
    "hu": "hétf kedd szerd csütört péntek szombat vasárnap",
    "tr": "pazartesi salı çarşamba perşembe cuma(?!rtesi) cumartesi pazar(?!tesi|lı|cı)",
    "el": r"δευτέρα(?!\s\w*μέρα) τρίτη(?!\s\w*μέρα) τετάρτη(?!\s\w*μέρα) πέμπτη(?!\s\w*μέρα)"
    " παρασκευ σάββατ κυριακ",
    "ar": "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    "fa": r"دوشنبه سه\s?شنبه چهار\s?شنبه پنج\s?شنبه جمعه (?<!یک)(?<!دو)(?<!سه)(?<!چهار)(?<!پنج)(?<!\w\s)شنبه یک\s?شنبه",
    "ur": r"\bپیر\b \bمنگل\b \bبدھ\b جمعرات جمعہ - اتوار",
    "he": r"יום\sשני|יום\sב' יום\sשלישי|יום\sג' יום\sרביעי|יום\sד' יום\sחמישי|יום\sה' יום\sשישי|יום\sו' שבת"
    r" יום\sראשון|יום\sא'",
    "hi": "सोमवार मंगलवार बुधवार गुरुवार|गुरूवार|बृहस्पतिवार|वीरवार शुक्रवार शनिवार रविवार",
    "ne": "सोमबार मङ्गलबार|मंगलबार बुधबार बिहीबार|बिहिबार शुक्रबार शनिबार आइतबार",
    "bn": "সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার",
    "th": "วันจันทร์ วันอังคาร วันพุธ วันพฤหัส วันศุกร์ วันเสาร์ วันอาทิตย์",
    "id": r"senin selasa rabu kamis jum'?at sabtu"
    r" hari\sminggu|\b(?:sampai|hingga|dan)\sminggu\b|^(?:pada\s)?minggu\b(?=$|,|\s\(|\s\d)",
    "ms": r"isnin selasa rabu khamis jumaat sabtu ahad|hari\sminggu",
    "sw": "jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili",
    "zh": " ".join(rf"(?:星期|礼拜|禮拜|{_WEEK}){day}|(?<=[日号號])\({day}\)" for day in "一二三四五六")
    + rf" (?:星期|礼拜|禮拜|{_WEEK})[日天]|(?<=[日号號])\(日\)",
    "vi": r"thứ\s(?:hai|2) thứ\s(?:ba|3) thứ\s(?:tư|4) thứ\s(?:năm|5) thứ\s(?:sáu|6) thứ\s(?:bảy|7) chủ\snhật",
    "ja": " ".join(rf"{day}曜|(?<=日)\({day}[)・、]" for day in "月火水木金土日"),
    "ko": " ".join(rf"{day}요일|(?<=일)\({day}\)" for day in "월화수목금토일"),
    "ka": r"ორშაბათ სამშაბათ ოთხშაბათ ხუთშაბათ პარასკევ (?<!\w)შაბათ -",
}
_UNSPACED = {"zh", "yue", "ja", "ko", "th"}
# What is written on a letter of India, of Lao or of Burmese, which no letter is.
_SIGN = "[\u0900-\u0963\u0970-\u0dff\u0eb0-\u0ecd\u102b-\u103e\u17b4-\u17dd]"
_ALL = _NAMES | FAR_NAMES


def weekdays_in(words: str, language: str) -> frozenset[int]:
    """Those that the words name, Monday as 0; none of languages whose names are not known."""
    tag = primary_subtag(language)
    found = _found(words, row_of(tag, _ALL))
    return found if found or (short := short_weekday(words, tag)) is None else frozenset({short})


@lru_cache(maxsize=10_000)
def without_weekdays(words: str, language: str) -> str:
    """The words with a bar for those that they name; not in East Asia, where these stand in brackets."""
    tag = primary_subtag(language)
    told = _told(words, row_of(tag, _ALL))
    if not _found(words, row_of(tag, _ALL)):
        return without_short_weekday(words, tag)
    if tag in _UNSPACED:
        return words
    for _, name in _patterns(row_of(tag, _ALL)):
        told = re.sub(rf"[^\W\d]*(?:{name.pattern})(?:[^\W\d]|{_SIGN})*", "|", told)
    return told


@cache
def _patterns(tag: str) -> tuple[tuple[int, re.Pattern[str]], ...]:
    names = (_told(name, tag) for name in _ALL.get(tag, "").split())
    return tuple((n, re.compile(name)) for n, name in enumerate(names) if name != "-")


@lru_cache(maxsize=10_000)
def _found(words: str, tag: str) -> frozenset[int]:
    told = _told(words, tag)
    return frozenset(n for n, name in _patterns(tag) if name.search(told))


def _told(words: str, tag: str) -> str:
    """In Vietnamese an accent tells the days of the week from numbers and seasons."""
    return accented(words) if tag == "vi" else plain(words)
