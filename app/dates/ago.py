"""Words that count back from the day of writing: “two days ago”, vor drei Wochen, hace un mes, 2日前."""

import re
from functools import cache
from typing import NamedTuple

from app.dates.plain import plain

# By the language: how one counts back, with # for the number and @ for the unit; the numbers from one on; and the units
# from the day to the year, each as a pattern of folded words.
_WAYS = {
    "en": "# @ ago;an?|one two three four five six seven eight nine ten;days? weeks? months? years?",
    "de": r"vor # @;eine[mnr] zwei drei vier fünf sechs sieben acht neun zehn;tag(?:en)? wochen? monat(?:en)? "
    r"jahr(?:en)?",
    "fr": "il y a # @|voici # @|voila # @;une? deux trois quatre cinq six sept huit neuf dix;jours? semaines? mois "
    "ans?",
    "es": "hace # @|# @ atras;una? dos tres cuatro cinco seis siete ocho nueve diez;dias? semanas? mes(?:es)? años?",
    "ca": "fa # @;una? dos|dues tres quatre cinc sis set vuit nou deu;di(?:a|es) setman(?:a|es) mes(?:os)? anys?",
    "it": "# @ fa|# @ or sono;un[oa]? due tre quattro cinque sei sette otto nove dieci"
    ";giorn[oi] settiman[ae] mes[ei] ann[oi]",
    "pt": "ha # @(?: atras)?|# @ atras;uma? dois|duas tres quatro cinco seis sete oito nove dez"
    ";dias? semanas? mes(?:es)? anos?",
    "ro": "acum # @|(?:cu )?# @ în urmă|în urmă cu # @;o|un doua|doi trei patru cinci șase șapte opt nouă zece"
    ";zile?|zi săptămân[ai]|saptamani lun[ai] ani?",
    "nl": "# @ geleden;een|één twee drie vier vijf zes zeven acht negen tien;dag(?:en)? we(?:ek|ken) maand(?:en)? jaar",
    "sv": "för # @ sedan|för # @ sen;en|ett två tre fyra fem sex sju åtta nio tio;dag(?:ar)? veck(?:a|or) "
    "månad(?:er)? år",
    "da": "for # @ siden;en|et to tre fire fem seks syv otte ni ti;dage? uger? maned(?:er)? ar",
    "nb": "for # @ siden;en|et|ett to tre fire fem seks sju|syv åtte ni ti;dag(?:er)? uker? maned(?:er)? ar",
    "fi": "# @ sitten;yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen"
    ";päivää? viikkoa? kuukau(?:si|tta) vuo(?:si|tta)",
    "pl": "# @ temu|przed # @;- dwa|dwoma trzy|trzema cztery|czterema pięć|pięcioma sześć siedem osiem dziewięć "
    "dziesięć"
    ";dni|dniami tygodni[ea]?|tygodniami|tydzień|tygodniem miesi(?:ąc|ącem|ące|ęcy|ącami) lata|lat|laty|rok|rokiem",
    "cs": "před # @;- dvěma třemi čtyřmi pěti šesti sedmi osmi devíti deseti"
    ";dny|dnem týdn(?:y|em) měsíc(?:i|em) (?:lety|roky|rokem)",
    "sk": "pred # @;- dvom[ai] trom[ai] štyrm[ai] piatim[ai] šiestim[ai] siedmim[ai] ôsmim[ai] deviatim[ai] "
    "desiatim[ai]"
    ";dňami|dňom týždň(?:ami|om) mesiac(?:mi|om) rok(?:mi|om)",
    "hr": "prije # @;jedan|jednog dva|dvije tri četiri pet šest sedam osam devet deset"
    ";dana? tjed(?:an|na) mjesec[ai]? godin[aeu]",
    "sr": "(?:pre|пре) # @;jedan|један|jednu dva|dve|два|две tri|три četiri|четири pet|пет šest|шест sedam|седам "
    "osam|осам devet|девет deset|десет;dana?|дана? nedelj[aeu]|недељ[аеу]|sedmic[ae]|седмиц[ае] mesec[ai]?|месец[аи]? "
    "godin[aeu]|годин[аеу]",
    "et": "# @ tagasi;üks|ühe kaks kolm neli viis kuus seitse kaheksa üheksa kümme;päeva? nädala?t? kuud? aastat?",
    "lv": "pirms # @;viena|vienas divām|diviem trim|trijām|trijiem četrām|četriem piecām|pieciem sešām|sešiem "
    "septiņām|septiņiem astoņām|astoņiem deviņām|deviņiem desmit"
    ";dien(?:as|ām) nedēļ(?:as|ām) mēneš(?:a|iem) gad(?:a|iem)",
    "lt": "prieš # @;vieną du|dvi tris keturis|keturias penkis|penkias šešis|šešias septynis|septynias aštuonis"
    "|aštuonias devynis|devynias dešimt;dien(?:ą|as|ų) savait(?:ę|es|čių) mėnes(?:į|ius|ių) met(?:us|ų)",
    "bn": "# ?@ আগে;এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ;দিন সপ্তাহ মাস বছর",
    "ur": "# @ (?:پہلے|قبل);ایک دو تین چار پانچ چھ سات آٹھ نو دس;دن|روز ہفت[ےہ] مہین[ےہ]|ماہ سال",
    "hu": "# @ ezelőtt;egy két|kettő három négy öt hat hét nyolc kilenc tíz;nappal héttel hónappal évvel",
    "tr": "# @ önce;bir iki üç dört beş altı yedi sekiz dokuz on;gün hafta ay yıl|sene",
    "ru": "# @ (?:тому )?назад;один|одну два|две три четыре пять шесть семь восемь девять десять"
    ";день|дня|дней недел[юиь] месяц(?:а|ев)? год|года|лет",
    "uk": "# @ тому;один|одну два|дві три чотири п'ять шість сім вісім дев'ять десять"
    ";день|дні|днів тиж(?:день|ні|нів) місяц(?:ь|і|ів) рік|роки|років",
    "bg": "преди # @;един|една два|две три четири пет шест седем осем девет десет"
    ";дни|ден|дена седмиц[аи] месеца? годин[аи]",
    "el": "πριν(?: από)? # @;μια|έναν? δύο τρεις|τρία τέσσερις|τέσσερα πέντε έξι επτά|εφτά οκτώ|οχτώ εννέα|εννιά δέκα"
    ";η?μέρ(?:α|ες) εβδομάδ(?:α|ες) μήν(?:α|ες) χρόν(?:ο|ια)|έτη|έτος",
    "he": "לפני # @;אחד|אחת שני|שתי שלושה|שלוש ארבעה|ארבע חמישה|חמש שישה|שש שבעה|שבע שמונה תשעה|תשע עשרה|עשר"
    ";ימים|יום שבועות|שבוע חודשים|חודש שנים|שנה",
    "fa": "# @ (?:پیش|قبل);یک دو سه چهار پنج شش هفت هشت نه ده;روز هفته ماه سال",
    "hi": "# @ (?:पहले|पूर्व);एक दो तीन चार पांच|पाँच छह|छः|छ सात आठ नौ दस;दिन हफ्ते|सप्ताह महीने|माह साल|वर्ष",
    "id": "# @ (?:yang )?lalu;- dua tiga empat lima enam tujuh delapan sembilan sepuluh;hari minggu|pekan bulan tahun",
    "vi": "(?:cách đây )?# @ trước|cách đây # @;một hai ba bốn năm sáu bảy tám chín mười;ngày tuần tháng năm",
    "th": "(?:เมื่อ)?# ?@(?:ที่แล้ว|ก่อน|ที่ผ่านมา);หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ;วัน สัปดาห์ เดือน ปี",
    "zh": "#(?:个|個)?@(?:前|以前|之前);一 两|兩|二 三 四 五 六 七 八 九 十;天|日 周|週|星期 (?<=[个個])月 年",
    "ja": "#[かカヵケヶ箇]?@前;一 二 三 四 五 六 七 八 九 十;日 週間 月 年",
    "ko": "# ?@ ?전;한|일 두|이 세|삼 네|사 다섯|오 여섯|육 일곱|칠 여덟|팔 아홉|구 열|십;일 주|주일 달|개월 년|해",
}
# What counts back in one word, or of two by an ending.
_ONE_WORD = {
    "fr": {"(?:il y a|voici|voilà) (?:quinze|15) jours": ("week", 2)}
    | {"il y a une semaine,? jour pour jour": ("week", 1)},
    "es": {"hace (?:quince|15) días": ("week", 2), "hoy hace (?:una|1) semana": ("week", 1)},
    "de": {"vor vierzehn tagen": ("week", 2), "heute vor (?:einer|1) woche": ("week", 1)},
    "nl": {"veertien dagen geleden": ("week", 2), "vandaag (?:een|1) week geleden": ("week", 1)},
    "sv": {"för fjorton dagar sedan": ("week", 2), "i ?dag för (?:en|1) vecka sedan": ("week", 1)},
    "da": {"for fjorten dage siden": ("week", 2)},
    "nb": {"for fjorten dager siden": ("week", 2), "for ei vek[ea] sid[ae]n": ("week", 1)},
    "it": {"(?:quindici|15) giorni fa": ("week", 2)},
    "pt": {"(?:há|faz) (?:quinze|15) dias": ("week", 2), "faz uma semana": ("week", 1), "faz um mês": ("month", 1)},
    "ca": {"fa (?:quinze|15) dies": ("week", 2)},
    "fi": {"viikko sitten": ("week", 1), "kuukausi sitten": ("month", 1), "vuosi sitten": ("year", 1)},
    "sl": {"pred tednom(?: dni)?": ("week", 1), "pred mesecem(?: dni)?": ("month", 1)}
    | {"pred letom(?: dni)?": ("year", 1), "pred dvema tednoma": ("week", 2), "pred dvema dnevoma": ("day", 2)}
    | {"pred dvema mesecema": ("month", 2), "pred dvema letoma": ("year", 2)},
    "hr": {"prije tjedan(?: dana)?": ("week", 1), "prije mjesec(?: dana)?": ("month", 1)}
    | {"prije godinu(?: dana)?": ("year", 1)},
    "sr": {"(?:pre|пре) (?:nedelju|недељу|sedmicu|седмицу)(?: dana| дана)?": ("week", 1)}
    | {"(?:pre|пре) (?:mesec|месец)(?: dana| дана)?": ("month", 1)}
    | {"(?:pre|пре) (?:godinu|годину)(?: dana| дана)?": ("year", 1)},
    "bg": {"преди седмица": ("week", 1), "преди месец": ("month", 1), "преди година": ("year", 1)},
    "el": {"πριν(?: από)? (?:δεκαπέντε|15) (?:μέρες|ημέρες)": ("week", 2)},
    "ta": {"ஒரு வாரத்திற்கு முன்பு?": ("week", 1), "இரண்டு வாரங்களுக்கு முன்பு?": ("week", 2)},
    "sw": {"wiki (?:moja|1) iliyopita": ("week", 1), "wiki (?:mbili|2) zilizopita": ("week", 2)}
    | {"siku (?:mbili|2) zilizopita": ("day", 2), "miezi (?:miwili|2) iliyopita": ("month", 2)},
    "lt": {"prieš savaitę": ("week", 1), "prieš mėnesį": ("month", 1), "prieš metus": ("year", 1)},
    "lv": {"pirms nedēļas": ("week", 1), "pirms mēneša": ("month", 1), "pirms gada": ("year", 1)},
    "et": {"nädal tagasi": ("week", 1), "kuu tagasi": ("month", 1), "aasta tagasi": ("year", 1)},
    "en": {"(?:a|one) fortnight ago": ("week", 2), "a week ago today": ("week", 1), "a couple of days ago": ("day", 2)},
    "pl": {"przed tygodniem": ("week", 1), "przed miesiącem": ("month", 1), "przed rokiem": ("year", 1)}
    | {"tydzień temu": ("week", 1), "miesiąc temu": ("month", 1), "rok temu": ("year", 1)},
    "cs": {
        "před čtrnácti dny": ("week", 2),
        "před týdnem": ("week", 1),
        "před měsícem": ("month", 1),
        "před rokem": ("year", 1),
    },
    "sk": {
        "pred štrnástimi dňami": ("week", 2),
        "pred týždňom": ("week", 1),
        "pred mesiacom": ("month", 1),
        "pred rokom": ("year", 1),
    },
    "ru": {"неделю назад": ("week", 1), "месяц назад": ("month", 1), "год назад": ("year", 1)},
    "uk": {"тиждень тому": ("week", 1), "місяць тому": ("month", 1), "рік тому": ("year", 1)},
    "ar": {"و?قبل يومين": ("day", 2), "و?قبل أسبوع": ("week", 1), "و?قبل أسبوعين": ("week", 2)}
    | {"و?قبل شهر": ("month", 1), "و?قبل شهرين": ("month", 2), "و?قبل عام": ("year", 1), "و?قبل عامين": ("year", 2)}
    | {"و?قبل سنة": ("year", 1), "و?قبل سنتين": ("year", 2), "و?قبل ثلاثة أيام": ("day", 3)}
    | {"و?قبل ثلاثة أسابيع": ("week", 3), "و?قبل ثلاثة أشهر": ("month", 3), "و?قبل أربعة أيام": ("day", 4)},
    "he": {"לפני יומיים": ("day", 2), "לפני שבועיים": ("week", 2), "לפני חודשיים": ("month", 2)}
    | {"לפני שנתיים": ("year", 2), "לפני שבוע": ("week", 1), "לפני חודש": ("month", 1), "לפני שנה": ("year", 1)},
    "id": {"se(?:minggu|pekan) (?:yang )?lalu": ("week", 1), "sebulan (?:yang )?lalu": ("month", 1)}
    | {"setahun (?:yang )?lalu": ("year", 1)},
    "ko": {"이틀 전": ("day", 2), "사흘 전": ("day", 3), "나흘 전": ("day", 4), "보름 전": ("week", 2)},
    "hu": {"két napja": ("day", 2), "egy hete": ("week", 1), "két hete": ("week", 2), "egy éve": ("year", 1)},
}
_SAME = {"no": "nb", "nn": "nb", "bs": "hr", "ms": "id"}
_UNITS = ("day", "week", "month", "year")
_DIGITS = r"\d{1,2}"
_BEFORE = "(?:just |already |schon |bereits |exakt |genau |deja |ya |gia |ja |redan |allerede |jo |już |už |уже |вже )?"


class Ago(NamedTuple):
    """A number of a unit before the day of writing."""

    unit: str
    number: int


def ago(words: str, language: str) -> Ago | None:
    """How far back the words count; None for all else, and for more than is said to the day."""
    tag, said = language.partition("-")[0].lower(), plain(words)
    tag = _SAME.get(tag, tag)
    for pattern, one in _in_one_word(tag):
        if pattern.fullmatch(said):
            return one
    return counted(said, tag, _WAYS[tag].split(";")[0]) if tag in _WAYS else None


def counted(said: str, tag: str, ways: str) -> Ago | None:
    """The number and the unit of folded words, counted in one of these ways; None for all else."""
    for unit, pattern in _patterns(tag, ways):
        if match := pattern.fullmatch(said):
            number = next(filter(None, match.groups()))
            return Ago(unit, int(number) if number.isdecimal() else _number(number, tag))
    return None


def counts_back(words: str) -> bool:
    """Whether they do in any language."""
    return any(ago(words, tag) for tag in {*_WAYS, *_ONE_WORD})


def _number(word: str, tag: str) -> int:
    return next(n for n, pattern in enumerate(_numbers(tag), 1) if re.fullmatch(pattern, word))


@cache
def _numbers(tag: str) -> tuple[str, ...]:
    return tuple(plain(_WAYS[tag]).split(";")[1].split())


@cache
def _patterns(tag: str, ways: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    units = plain(_WAYS[tag]).split(";")[2]
    number = "|".join((_DIGITS, *(one for one in _numbers(tag) if one != "-")))
    told = plain(ways).replace("#", f"({number})")
    return tuple(
        (name, re.compile(f"{_BEFORE}(?:{told.replace('@', f'(?:{unit})')})"))
        for name, unit in zip(_UNITS, units.split(), strict=True)
    )


@cache
def _in_one_word(tag: str) -> tuple[tuple[re.Pattern[str], Ago], ...]:
    return tuple((re.compile(plain(words)), Ago(*one)) for words, one in _ONE_WORD.get(tag, {}).items())
