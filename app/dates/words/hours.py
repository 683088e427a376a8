"""The hour that papers tell beside a day, which makes no other day of it: um 14.30 Uhr, à 14h30, 下午2点半."""

import re
from functools import cache

from app.dates.words.neighbours import row_of

# 12.05.2021 is no hour.
_HOUR, _MINUTES = r"\d{1,2}", r"[.:]\d\d(?!\.?\d)"
_TIME = rf"{_HOUR}(?:{_MINUTES})?(?![.:]?\d)"
# By the language. What is told by the clock of another place is left, by which it may be another day.
_HOURS = {
    "en": rf"(?:at |around |about |just (?:before|after) |shortly (?:before|after) )?(?:{_TIME} ?(?:[ap]m\b|[ap]\.m\.)"
    rf"|(?<=at ){_HOUR}{_MINUTES}|{_HOUR} o[’']clock)(?! ?(?:(?-i:[A-Z]{{2,4}})\b|local))(?: on\b)?",
    "de": rf"(?:um|gegen|ab|kurz vor|kurz nach) (?:{_TIME} Uhr(?: \d\d)?|{_HOUR}{_MINUTES})"
    r"|(?:früh|morgens|vormittags|mittags|nachmittags|abends)$",
    "fr": rf"(?:à|vers|dès|peu avant|peu après) (?:{_HOUR} ?h(?:eures?)?(?: ?\d\d)?|midi)\b",
    "es": rf"(?:a|hacia|sobre) las? {_TIME}(?: ?h\b\.?| horas)?(?: de la (?:mañana|tarde|noche))?|al mediodía",
    "ca": rf"(?:a|cap a) les? {_TIME}(?: ?h\b\.?| hores)?|al migdia",
    "it": rf"(?:d?alle|verso le|intorno alle) (?:ore )?{_TIME}(?: del\b)?|ore {_TIME}",
    "pt": rf"(?:às|pelas|por volta das) {_HOUR}(?:h(?:\d\d)?|{_MINUTES}| horas)?\b",
    "nl": rf"(?:om|rond|omstreeks|tegen) (?:{_TIME} uur|{_HOUR}{_MINUTES}|half \w+)|[’']s (?:avonds|middags|ochtends)",
    "sv": rf"(?:vid |runt )?(?:kl\.?|klockan) {_TIME}|vid {_HOUR}-tiden",
    "da": rf"(?:ved )?(?:kl\.?|klokken) {_TIME}|ved {_HOUR}-tiden",
    "nb": rf"(?:ved )?(?:kl\.?|klokken|klokka) {_TIME}|ved {_HOUR}-tiden",
    "is": rf"(?:kl\.?|klukkan) {_TIME}",
    "fi": rf"(?:noin )?(?:kello|klo) {_TIME}|(?:aamulla|aamupäivällä|iltapäivällä|illalla)$",
    "et": rf"kell {_TIME}",
    "lv": rf"(?:plkst\.|pulksten) ?{_TIME}",
    "lt": rf"{_TIME} val\.?",
    "pl": rf"(?:o|około|ok\.) (?:godz\.|godzinie|godziny) {_TIME}|(?:o|około|ok\.) {_HOUR}{_MINUTES}",
    "cs": rf"(?:ve?|kolem|okolo) (?:{_TIME} (?:hodin\w*|h\b)|{_HOUR}{_MINUTES})",
    "sk": rf"(?:o|okolo) (?:{_HOUR}{_MINUTES}(?: h(?:od\.?)?)?|{_HOUR}\. (?:hodine|hodiny|hod\.?))",
    "sl": rf"(?:ob|okoli) (?:{_HOUR}{_MINUTES}|{_HOUR}\. ur[ie])",
    "hr": rf"(?:u|oko) (?:{_TIME} (?:sat[ia]?|h)\b|{_HOUR}{_MINUTES})",
    "sr": rf"(?:u|oko|у|око) (?:{_TIME} (?:sat[ia]?|čas\w*|h|сат[иа]?|час\w*|ч)\b|{_HOUR}{_MINUTES})",
    "mk": rf"(?:во|околу) (?:{_TIME} (?:часот|ч\.?)|{_HOUR}{_MINUTES})",
    "bg": rf"(?:(?:в|от|до|около|към) )?{_HOUR}(?:[.:,]\d\d)? ?(?:ч\.|ч\b|часа)|(?:в|около|към) {_HOUR}{_MINUTES}",
    "ru": rf"(?:в|около) (?:{_HOUR}{_MINUTES}(?: мск)?|{_HOUR} час\w*(?: \d\d мин\w*)?)",
    "uk": rf"(?:о|об|близько) (?:{_HOUR}{_MINUTES}|{_HOUR}(?:-?[йі])? годин[иі])",
    "be": rf"(?:а|каля) (?:{_HOUR}{_MINUTES}|{_HOUR}(?:-[йі])? гадзін\w*)",
    "ro": rf"(?:la|în jurul) or[ae]i? {_TIME}|la {_HOUR}{_MINUTES}",
    "hu": rf"{_HOUR}{_MINUTES}-kor|{_HOUR} óra(?:kor)?(?: \d\d perckor)?",
    "el": rf"στις {_HOUR}(?::\d\d|(?::\d\d)? (?:το (?:πρωί|μεσημέρι|απόγευμα|βράδυ)|[πμ]\.μ\.))",
    "tr": rf"saat {_TIME}(?:[’'][dt][ea])?(?: sularında)?",
    "ar": rf"(?:في )?(?:تمام )?الساعة (?:{_TIME}|ال\w+)(?: (?:صباح\w*|مساء\w*|ظهر\w*))?",
    "fa": rf"(?:در )?ساعت {_TIME}",
    "he": rf"בשעה {_TIME}|ב-?{_HOUR}:\d\d",
    "hi": rf"(?:सुबह |दोपहर |शाम )?(?:करीब |लगभग )?{_TIME} बजे|(?:की )?(?:सुबह|दोपहर|शाम)$",
    "zh": r"(?<=[日号號)）一二三四五六天])(?:早上|上午|中午|下午|傍晚|晚上|晚间)?"
    rf"(?:{_HOUR}[时時点點](?:{_HOUR}分|半)?(?:许|許|左右)?|{_HOUR}[:：]\d\d)",
    "ja": rf"(?<=[日)）])(?:午[前後])?{_HOUR}時(?:{_HOUR}分|半)?(?:ごろ|頃)?|(?<=[日)）])付け?",
    "ko": rf"(?:오전 |오후 )?{_HOUR}시(?: ?{_HOUR}분| ?반)?(?: ?(?:쯤|께|경))?",
    "vi": rf"(?:vào )?(?:lúc |khoảng )?{_HOUR}(?:h|g|:)(?:\d\d)?\b|(?:lúc|khoảng) {_HOUR} giờ(?: \d\d)?",
    # Malam Minggu, the night to Sunday, is of Saturday.
    "id": rf"(?:sekitar )?(?:pukul|jam) {_TIME}(?: WI(?:B|TA|T)\b)?"
    r"(?: (?:(?:pagi|siang|sore|petang)\b|malam\b(?! \w)))?",
    "gl": rf"(?:ás|cara ás|sobre as) {_TIME}(?: ?h\b\.?| horas)?(?: da (?:mañá|tarde|noite))?",
    "sq": rf"(?:në )?or(?:ën|a) {_TIME}",
    "eu": rf"{_HOUR}[.:]\d\d(?:e?tan|ean)",
    "cy": rf"am {_TIME}(?: ?y[bhp]\b| o[’']r gloch)?",
    "ga": rf"ar {_TIME} ?(?:r\.n\.|i\.n\.|a chlog)",
    "hy": rf"ժամը {_TIME}(?:-ին)?",
    "ka": rf"{_TIME} საათ\w*",
    "az": rf"saat {_TIME}(?:-d[aə])?",
    "kk": rf"сағат {_TIME}(?:-[дт][ае])?",
    "uz": rf"soat {_TIME}(?:da\b)?",
    "mn": rf"{_TIME} цагт",
    "af": rf"om {_TIME}(?: uur| ?[nv]m\.?)?",
    "tl": rf"(?:dakong )?alas? ?-?{_TIME}(?: ng (?:umaga|hapon|gabi)| ?[an]\.n\.| ?[ap]\.?m\.?)?",
    "sw": rf"saa {_HOUR}(?:[.:]\d\d)?(?: (?:asubuhi|mchana|jioni|usiku(?! wa\b)))?",
    "th": rf"(?:เมื่อ|ราว)?เวลา ?{_HOUR}{_MINUTES} ?น\.?",
}


def without_hours(words: str, tag: str) -> str:
    """Words for a day without the hour; as they are where nothing else is in them."""
    pattern = _pattern(row_of(tag, _HOURS)) if any(map(str.isdecimal, words)) or tag in ("de", "fr", "es") else None
    if pattern is None or not pattern.search(words):
        return words
    day = " ".join(pattern.sub(" ", words).split()).strip(" ,")
    return day if re.search(r"\w", day) else words


@cache
def _pattern(tag: str) -> re.Pattern[str] | None:
    before = "" if tag in ("zh", "ja", "ko", "th", "he") else r"(?<!\w)"
    return re.compile(rf"{before}(?:{_HOURS[tag]})", re.IGNORECASE) if tag in _HOURS else None
