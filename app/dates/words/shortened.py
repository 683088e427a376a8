"""Days of the week and months as papers shorten them, which are other words elsewhere: Fr., 3. Jan., śr. 12 mar, 1 Oca.

Such a day stands beside the number of one, and such a month behind it.
"""

import re
from calendar import month_name
from functools import cache

from app.dates.words.neighbours import row_of
from app.dates.words.plain import plain

# From Monday on, and from January on; a dash stands for what is read already or is two of them. With days
# whose whole name is another word, as a week in Serbian, Urdu and Armenian, or a market.
_WEEKDAYS = {
    "de": "mo di mi do fr sa so",
    "fr": "lun mar mer jeu ven sam dim",
    "es": "lun mar mié jue vie sáb dom",
    "ca": "dl dt dc dj dv ds dg",
    "it": "lun mar mer gio ven sab dom",
    "pt": "seg ter qua qui sex sáb dom",
    "ro": "lun mar mie joi vin sâm dum",
    "nl": "ma di wo do vr za zo",
    "sv": "mån tis|tisd ons|onsd tor|tors fre lör sön",
    "da": "man tir|tirs ons tor|tors fre lør søn",
    "nb": "man tir|tirs ons tor|tors fre lør søn",
    "nn": "mån|må tys|ty ons|on tor|tors|to fre|fr lau|la søn|sø",
    "et": "e t k n r l p",
    "lv": "pirmd otrd trešd ceturtd piektd sestd svētd",
    "is": "mán þri mið fim fös lau sun",
    "fi": "ma ti ke to pe la su",
    "pl": "pon|pn wt śr czw pt sob|sb niedz|nd|ndz",
    "cs": "po út st čt pá so ne",
    "sk": "po ut - - pi so ne",
    "sl": "pon tor sre čet pet sob ned",
    "hr": "pon uto sri čet pet sub ned",
    "sr": "pon|пон uto|уто sre|сре čet|чет pet|пет sub|суб ned|нед|nedelja|nedelju|недеља|недељу",
    "ru": "пн вт ср чт пт сб вс",
    "uk": "пн вт ср чт пт сб нд",
    "be": "пн аў ср чц пт сб нд",
    "bg": "пн|пон вт ср чт|четв пт|пет сб|съб нд|нед",
    "mk": "пон вто сре чет пет саб нед|недела",
    "hu": "h|hétf k|ked sze|szer cs|csüt p|pén|pént szo v|vas",
    "tr": "pzt|pts sal çar per cum cmt|cts paz",
    "el": "δευ τρι τετ πεμ παρ σαβ κυρ",
    "id": "sen sel rab kam jum sab min",
    "ur": "- - - - - ہفتہ|ہفتے -",
    "hy": "- - - - - շաբաթ -",
    "az": "- - - - - - bazar",
    "ka": "- - - - - - კვირა|კვირას",
    "ta": "திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி சனி ஞாயிறு",
    "hi": "सोम मंगल बुध गुरु शुक्र शनि रवि",
    "vi": "t2 t3 t4 t5 t6 t7 cn",
}
_MONTHS = {
    "fr": "janv févr - avr - - juil - - - - -",
    "pl": "sty lut - kwi - cze lip sie wrz paź lis gru",
    "cs": "led úno bře dub kvě čvn čvc srp zář říj lis pro",
    "hr": "sij velj ožu tra svi lip srp kol ruj lis stu pro",
    "sl": "- - - - - - - avg - - - -",
    "sr": "јан феб мар апр мај јун јул авг|avg сеп окт нов дец|dec",
    "mk": "јан фев мар апр мај јун јул авг сеп окт ное|ноем дек",
    "bg": "яну - - - - - - - сеп|септ - ное -",
    "ru": "- февр - - - - - - - - нояб -",
    "uk": "січ лют бер квіт трав черв лип серп вер жовт лист груд",
    "be": "сту лют сак кра мая чэр ліп жні вер кас ліс сне",
    "tr": "oca şub - nis - haz tem ağu eyl eki kas ara",
    "nb": "- - - - - - - - - - - des",
    "is": "- - - - - - - ágú - - - des",
    "et": "jaan veebr - - - - - - - - - dets",
    "lv": "janv febr - - - jūn jūl - - - - -",
    "he": "ינו'|בינו' פבר'|בפבר' - אפר'|באפר' - - - אוג'|באוג' ספט'|בספט' אוק'|באוק' נוב'|בנוב' דצמ'|בדצמ'",
    "hi": "जन॰|जन फर॰|फर - - - - जुल॰|जुल अग॰|अग सित॰|सित अक्तू॰|अक्टू॰|अक्टू नव॰|नव दिस॰|दिस",
    "mr": "जाने फेब्रु - एप्रि - - - ऑग सप्टें ऑक्टो नोव्हें डिसें",
    "bn": "জানু ফেব|ফেব্রু - এপ্রি - - জুল আগ সেপ|সেপ্ট অক্টো নভে ডিসে",
    "ta": "ஜன பிப் மார் ஏப் - - - ஆக செப் அக் நவ டிச",
    "te": "జన ఫిబ్ర - ఏప్రి - - - ఆగ సెప్టెం అక్టో నవం డిసెం",
    "kn": "ಜನ ಫೆಬ್ರ - ಏಪ್ರಿ - - - ಆಗ ಸೆಪ್ಟೆಂ ಅಕ್ಟೋ ನವೆಂ ಡಿಸೆಂ",
    "ml": "ജനു ഫെബ്രു മാർ ഏപ്രി - - - ഓഗ സെപ്റ്റം ഒക്ടോ നവം ഡിസം",
    "gu": "જાન્યુ ફેબ્રુ - - - - - ઑગ સપ્ટે ઑક્ટો નવે ડિસે",
    "pa": "ਜਨ ਫ਼ਰ - ਅਪ੍ਰੈ - - ਜੁਲਾ ਅਗ ਸਤੰ ਅਕਤੂ ਨਵੰ ਦਸੰ",
    "az": "yan fev - apr - iyn iyl avq sen okt noy dek",
    "uz": "yan fev - apr - iyn iyl avg sen okt noy dek",
    "ka": "იან თებ მარ აპრ მაი ივნ ივლ აგვ სექ|სექტ ოქტ ნოე|ნოემ დეკ",
    "sq": "- shk - pri maj qer korr gush sht tet nën dhj",
    "cy": "ion chwef maw ebr - meh gorff - - hyd tach rhag",
    "af": "- - mrt - - - - - - okt - des",
    "sw": "- - - - - - - ago - - - des",
    "lo": "ມ.ກ ກ.ພ ມ.ນ ມ.ສ ພ.ພ ມິ.ຖ ກ.ລ ສ.ຫ ກ.ຍ ຕ.ລ ພ.ຈ ທ.ວ",
    "id": "- - - - - - - agu|agt - - - des",
    "ms": "- - - - - - - ogo - - - dis",
    "gl": "xan - - - - xuño xul - - - - -",
    "ca": "- - - - - - - d'ag - - - des",
}
_BEFORE = r"\A((?:am|on|le|el|il|na|no|em|op|w|we|v|ve|в|у|u|pe|den|ngay)\s)?"
# Where it may be March: what stands behind it as the day of the week.
_MARCH, _OF_A_MONTH = "mar", r"\d{1,2}\.? (?:de )?[^\W\d_]"
_DIGIT, _NOTHING = re.compile(r"\d"), "(?!)"
# What is written on a letter of India, which no letter is: सित is no month in सितंबर.
_SIGN = "[\u0900-\u0d7f\u0e80-\u0edf]"
# Languages that write it behind the day without a comma.
_BEHIND = {"tr"}


def short_weekday(words: str, tag: str) -> int | None:
    """The day of the week that is shortened beside the number of a day, Monday as 0; None where none is."""
    if not _DIGIT.search(words):
        return None
    pattern, numbers = _weekdays(row_of(tag, _WEEKDAYS))
    match = pattern.search(plain(words))
    return numbers[next(filter(None, match.groups()[1:]))] if match else None


def without_short_weekday(words: str, tag: str) -> str:
    if short_weekday(words, tag) is None:
        return words
    return _weekdays(row_of(tag, _WEEKDAYS))[0].sub(lambda found: found[1] or "", plain(words))


def with_whole_months(words: str, tag: str) -> str:
    """The words with the months of the language by their names; as they are where none is shortened."""
    tag = row_of(tag, _MONTHS)
    if tag not in _MONTHS:
        return words
    pattern, numbers = _months(tag)
    told, is_there = pattern.subn(
        lambda found: f"{found[1] or ''} {month_name[numbers[found[2]] + 1].casefold()}", plain(words)
    )
    return told if is_there else words


@cache
def _weekdays(tag: str) -> tuple[re.Pattern[str], dict[str, int]]:
    numbers = _numbered(_WEEKDAYS.get(tag, ""))
    names = "|".join(name for name in numbers if name != _MARCH) or _NOTHING
    march = rf"|{_MARCH}(?=[.,]*\s{_OF_A_MONTH})" if _MARCH in numbers else ""
    behind = r"[,\s]\s?" if tag in _BEHIND else r"(?:[,،]\s?|\s?\()"
    pattern = rf"{_BEFORE}({names}{march})(?:\.,?|[,،])?\s(?=\d)|(?<=[\w.]){behind}({names})\.?\)?\Z"
    return re.compile(pattern), numbers


@cache
def _months(tag: str) -> tuple[re.Pattern[str], dict[str, int]]:
    numbers = _numbered(_MONTHS[tag])
    names = "|".join(sorted(map(re.escape, numbers), key=len, reverse=True))
    # Behind the number of a day, or before a year.
    return re.compile(
        rf"(?:(\d(?:er|\.)?(?:\sde)?)[\s-]|\b)({names})(?![^\W\d_]|{_SIGN})\.?(?(1)|(?=,?\s(?:del?\s)?\d{{4}}(?!\d)))"
    ), numbers


def _numbered(table: str) -> dict[str, int]:
    rows = enumerate(plain(table).split())
    return {name: n for n, names in rows for name in names.split("|") if name != "-"}
