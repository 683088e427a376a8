"""Halves of millions in figures: anderthalb Millionen is 1.5 Millionen, trois millions et demi 3.5 millions."""

import re
from functools import cache

from app.curation.figures.neighbours import row_of
from app.patterns import Pattern

# How a word begins that multiplies, of whichever language.
_SCALE = (
    r"m[iy]l[lijy]|m[iî]lh|miliar|mld|mrd|mln|mio\b|bil|tril|tus|tys|tis|tūkst|ezer|bin\b|mij|duizend|милли|мільй|мілья"
    r"|мили|тыс|тис|хил|εκατομ|δισεκ|χιλι|مليون|مليار|میلیون|میلیارد|ملین|مليار|هزار|ہزار|لاکھ|کروڑ|ارب|מיליו|מיליאר"
    r"|लाख|करोड़|करोड़|अरब|हजार|हज़ार|লাখ|কোটি|হাজার|triệu|tỷ|tỉ|juta|ribu|ล้าน"
)
# By the language: half of what multiplies, one and a half of it, a number # and a half of it, and, behind what
# multiplies, “and a half”. A dash stands for none.
_WAYS = {
    "en": "-;-;# and a half;and a half",
    "de": r"(?:eine[rn]? )?halbe[nr]?;anderthalb|eineinhalb;#einhalb;-",
    "fr": r"(?:un )?demi[- ];-;-;et demie?",
    "es": "medio;-;-;y medio",
    "it": "mezzo;-;-;e mezzo",
    "pt": "meio;-;-;e meio",
    "ro": "(?:o )?jumătate de;-;-;(?:și )?jumătate",
    "nl": "(?:een )?half;anderhalf|anderhalve;#(?:en|ën)half;-",
    "sv": "en halv;en och en halv|halvannan;# och en halv;-",
    "da": "en halv;halvanden|en og en halv|en en halv;# og en halv|# en halv;-",
    "nb": "en halv;halvannen|en og en halv;# og en halv;-",
    "fi": "puoli;puolitoista;# ja puoli;-",
    "et": "pool;poolteist;# ja pool;-",
    "lv": "pus;pusotr\\w+;# ar pusi;-",
    "lt": "pusė;pusantro;# su puse;-",
    "pl": "pół;półtora|półtorej;# i pół;-",
    "cs": "půl;jeden a půl|půldruhého;# a půl;-",
    "sk": "pol;jeden a pol|poldruha;# a pol;-",
    "sl": "pol;poldrugi?|ena in pol;# in pol;in pol",
    "hr": "pola?;-;# i pol;i pol",
    "sr": "pola|пола;-;# i po|# и по;i po|и по",
    "hu": "fél;másfél;# és fél;-",
    "bg": "половин;-;# и половина;и половина",
    "ru": "пол;полтора|полторы|полутора;# с половиной;-",
    "uk": "пів;півтора|півтори;# з половиною;-",
    "el": "μισό;ενάμισι|ενάμιση;-;-",
    "tr": "yarım;bir buçuk;# buçuk;-",
    "ar": "نصف;-;-;ونصف(?: ال)?(?: ?مليون| ?مليار)?",
    "he": "חצי;-;-;וחצי",
    "fa": "نیم;یک و نیم;# و نیم;-",
    "ur": "آدھا;ڈیڑھ|ڈھائی;ساڑھے #;-",
    "hi": "आधा;डेढ़|डेढ़|ढाई;(?:साढ़े|साढ़े) #;-",
    "bn": "আধা;দেড়|দেড়|আড়াই|আড়াই;(?:সাড়ে|সাড়ে) #;-",
    "vi": "nửa;-;-;rưỡi",
    "id": "setengah;satu setengah;# setengah;-",
}
# From two to nine.
_NUMBERS = {
    "en": "two three four five six seven eight nine",
    "de": "zwei drei vier fünf sechs sieben acht neun",
    "fr": "deux trois quatre cinq six sept huit neuf",
    "es": "dos tres cuatro cinco seis siete ocho nueve",
    "it": "due tre quattro cinque sei sette otto nove",
    "pt": "dois|duas três quatro cinco seis sete oito nove",
    "ro": "două|doi trei patru cinci șase șapte opt nouă",
    "nl": "twee drie vier vijf zes zeven acht negen",
    "sv": "två tre fyra fem sex sju åtta nio",
    "da": "to tre fire fem seks syv otte ni",
    "nb": "to tre fire fem seks sju|syv åtte ni",
    "fi": "kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän",
    "et": "kaks kolm neli viis kuus seitse kaheksa üheksa",
    "pl": "dwa|dwie trzy cztery pięć sześć siedem osiem dziewięć",
    "cs": "dva|dvě tři čtyři pět šest sedm osm devět",
    "sk": "dva|dve tri štyri päť šesť sedem osem deväť",
    "hr": "dva|dvije tri četiri pet šest sedam osam devet",
    "hu": "két|kettő három négy öt hat hét nyolc kilenc",
    "ru": "два|две три четыре пять шесть семь восемь девять",
    "uk": "два|дві три чотири п'ять|п’ять шість сім вісім дев'ять|дев’ять",
    "tr": "iki üç dört beş altı yedi sekiz dokuz",
    "fa": "دو سه چهار پنج شش هفت هشت نه",
    "hi": "दो तीन चार पांच|पाँच छह सात आठ नौ",
    "id": "dua tiga empat lima enam tujuh delapan sembilan",
}
# Of whatever stands before: a number of which what is found would be the end, and what joins the two.
_END_OF_MORE = Pattern(
    r"(?:\d[.,]?|(?<!\w)(?:and|und|en|et|y|e|i|a|og|och|ja|и|і|й|și|és|و|ו|aur|और)|(?:дцять|дцать|сорок|десят|девяност[оа]"
    r"|дев.яност[оа]|ст[оаи]|двест[иі]|двісті|сот|тысяч\w*|тисяч\w*|dzieścia|dzieści|dziesiąt|dwieście|set|cet|desát|desiat"
    r"|stě|deset|stotin[ae]|tisíc|tisuć\w*|sto|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|(?<!\w)(?:on|bin)"
    r"|puluh|belas|ratus|ribu|mười|mươi|trăm|thousand|hundred|mille|cent[so]?|mil))[\s-]*\Z|[-–.,]\Z",
    re.IGNORECASE,
)
# One word in India.
_TWO_AND_A_HALF = Pattern("ढाई|ढाई|আড়াই|আড়াই|ڈھائی")
_NOTHING = "(?!)"
_WORD = Pattern(r"\w")


def with_halves(words: str, tag: str) -> str:
    """The words with figures such as 2.5 for what is told by a half beside a word that multiplies."""
    tag = row_of(tag, _WAYS)
    return _pattern(tag).sub(lambda match: _figure(match, tag), words) if tag in _WAYS else words


def _figure(match: re.Match[str], tag: str) -> str:
    before = match.string[: match.start()]
    is_whole = not _WORD.search(before) or match["scale"] is None or match["behind"] or match["article"]
    if not is_whole or _END_OF_MORE.search(before):
        return match[0]
    if match["half"]:
        return "0.5 "
    if match["one"]:
        return "2.5 " if _TWO_AND_A_HALF.search(match["one"]) else "1.5 "
    told = match["behind"] or next(filter(None, map(match.groupdict().get, ("n1", "n2"))), None)
    number = 1 if not told else int(told) if told.isdecimal() else _number(told, tag)
    return f"{number}.5 {match['scale'] or ''}"


def _number(word: str, tag: str) -> int:
    names = enumerate(_dotted(_NUMBERS[tag]).split(), 2)
    return next(n for n, each in names if _dotted(word.casefold()) in each.split("|"))


def _dotted(words: str) -> str:
    """With one kind of a letter of Turkish, which are the same in patterns that pass over capitals."""
    return words.replace("ı", "i")


@cache
def _pattern(tag: str) -> re.Pattern[str]:
    half, one, number, behind = _WAYS[tag].split(";")
    names = "|".join(("\\d{1,3}", *_NUMBERS.get(tag, "").replace("|", " ").split()))
    first, _, second = number.partition("|")
    ways = [way.replace("#", f"(?P<n{n}>{names})") if way else _NOTHING for n, way in enumerate((first, second), 1)]
    half, one, behind = (_NOTHING if way == "-" else way for way in (half, one, behind))
    counted = _NOTHING if number == "-" else "|".join(ways)
    return re.compile(
        rf"(?<!\w)(?:(?P<one>{one})|(?:{counted})|(?P<half>{half}))[\s-]*(?={_SCALE})"
        rf"|(?<!\w)(?:(?P<behind>{names}) |(?P<article>an?|un[ae]?|o|um|один|един) )?"
        rf"(?P<scale>(?:{_SCALE})\w*) (?:{behind})(?!\w)",
        re.IGNORECASE,
    )
