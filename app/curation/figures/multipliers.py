"""Words and signs beside a number that multiply it, and what it then may be: “1.4m”, “5 lakh”, „3 Mrd.“, 1.4万."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

from app.patterns import Pattern
from app.words.scripts import HANGUL, UNSPACED

# By the power of ten, of whichever language.
_POWERS = """
2 hundred hundert cent cento cien cientos сто сотня сотен 百 백
3 thousand tausend tsd mille mila mil milhares duizend tusen tusind tys tysięcy tysiąc tisíc ezer bin mii
3 tis тис хил хиляди χιλ χιλιάδες χιλιάδων אלף אלפים tuhatta tuhat tuhannen tūkst hiljada hiljade tisoč
3 тыс тысяча тысячи тысяч тисяч ألف آلاف هزار ہزار हज़ार हजार হাজার nghìn ngàn ribu พัน 千 천 k
3 ألفا tysiąca tisíce tisíca
5 லட்சம் lakh lac lakhs लाख লাখ لاکھ
6 million mn mln mio mill millionen millions millón millones milione milioni milhão milhões miljoen miljoner millioner
6 milion miliony milionów milionů millió milyon milioane miljoona miljoonaa млн миллион миллиона миллионов мільйонів
6 мільйони milionu miliónov miliónu milióny milijun milijuna milijuni milijon milijona milijonov miljonit miljoni
6 miljoonan miljoonaan miljoonasta εκατ εκατομμύρια εκατομμυρίων εκατομμύριο מיליון מיליוני милион милиона милиони
6 milions milió milj مليون ملايين میلیون ملین triệu juta ล้าน m mi
6 miliona milióna miljon miljons miljona мільйон мільйона
6 milijonas milijono milijonai milijonų milijonus
7 கோடி crore crores cr करोड़ কোটি کروڑ
9 bn mrd mld md milliarde milliarden milliard milliards miliardo miliardi miljard miljarder miliard miliardy miliardów
9 milliárd milyar miliarde miljardi млрд миллиард миллиарда миллиардов мільярдів мільярди مليار مليارات میلیارد ارب अरब
9 mdr milijardi milijarda milijarde milijard miljardia miljardin miljardiin miljardit mlrd mljrd
9 δισ δισεκ δισεκατομμύρια δισεκατομμυρίων δισεκατομμύριο מיליארד מיליארדי милиард милиарда милијарди милијарда
9 tỷ tỉ miliar bilhão bilhões mil.millones mil.milhões mil.milions mia mds b bi
9 miliarda miljards miljarda мільярд мільярда
9 milijardas milijardo milijardai milijardų
12 tn trillion bilião biliões biljoen billón billones bilione bilioni трлн триллион триллиона триллионов تريليون
12 trilhão trilhões triliun τρισ τρισεκατομμύρια טריליון трилиона
12 兆 조
3 mijë þúsund duisend ათასი ათას հազար мың илјади
6 milionë milljón milljónir milljóna milljónum მილიონი მილიონ միլիոն milioi miliwn milliún
9 miliardë milljarður milljarðar milljarða milljörðum მილიარდი მილიარდ միլիարդ milyard bilyon
4 万 萬 만 หมื่น
5 แสน
8 億 亿 억
3 χιλιαδες χιλιαδων tysiące tysiącom tisuća tisuće hilj хиљада хиљаде хиљ илјада илј тисяча тисячі тысячы tūkstoši
3 tūkstošu tūkstošiem
3 tūkstančiai tūkstančių tūkstančius ming min miň миң минг libo míle mhíle ஆயிரம் వేలు వేల వేయి ಸಾವಿರ ആയിരം હજાર ਹਜ਼ਾਰ ሺ
3 мянга мян ພັນ ထောင် ពាន់ rb ათ հզր ହଜାର হাজাৰ
4 သောင်း ម៉ឺន ໝື່ນ
5 లక్షల లక్షలు లక్ష ಲಕ್ಷ ലക്ഷം લાખ ਲੱਖ ଲକ୍ଷ লক্ষ សែន ແສນ သိန်း
6 millóns millionar milijuns мільёны мільёна мільёнаў мільён மில்லியன் మిలియన్లు మిలియన్ ಮಿಲಿಯನ್ ദശലക്ഷം മില്യൺ
6 ሚሊዮን сая ລ້ານ သန်း លាន
6 εκατομμυρια εκατομμυριων εκατομμυριο jt milijoni εκ მლნ մլն milyong milhon mhilliún milyun мил
7 कोटी करोड కోట్లు కోట్ల కోటి ಕೋಟಿ കോടി કરોડ ਕਰੋੜ କୋଟି কোটী ကုဋေ
9 milliarder milliardar milliardů miliárd мільярдаў мільярды अब्ज பில்லியன் బిలియన్లు బిలియన్ ಬಿಲಿಯನ್ ബില്യൺ અબજ ਅਰਬ
9 δισεκατομμυρια δισεκατομμυριων bilion ቢሊዮን тэрбум ຕື້ ប៊ីលាន მლრდ մլրդ miliardu mlr милј bilyong biliwn млд mjd
12 трильйонів bilionů biliony bilionu
3 мянган mindən mini мыңнан миңден mingdan tuhande tuhandet þúsunda þúsundir þúsundum ሺህ kun
6 milyona milyondan milyonu миллионнан milliondan miljonu miljoniem miljonus milijone miljun miljuni milyan miliyan
6 mílíọ̀nù ሚሊየን
9 милијарде milyarda milyarddan миллиардтан milliarddan miljardu miljardiem miljardus milijardu biljun
9 milljarði bilyan biliyan bílíọ̀nù ቢሊየን अर्ब
11 खर्ब खरब کھرب
12 ትሪሊዮን ትሪሊየን
"""
# What some languages count in millions of millions.
_LONG = {"billion": (9, 12), "billionen": (12,), "billions": (9, 12), "billioner": (12,), "trillion": (12, 18)}
# What may be a unit instead.
_AMBIGUOUS = {"k", "m", "b", "mi", "bi", "md", "cr", "bin", "cent", "mil", "mii", "mille", "mill", "εκ"}


# What is another word, or another number, elsewhere.
_ONLY_IN = {
    "min": {"az"},
    "ming": {"uz"},
    "мил": {"sr", "mk", "bs"},
    "bilion": {"ms"},
    "tn": {"en"},
    "rb": {"id"},
    "jt": {"id"},
    "εκ": {"el"},
    "libo": {"tl", "fil"},
    "сая": {"mn"},
    "kun": {"so"},
    "mini": {"az"},
}


def _key(word: str) -> str:
    """A word as it is found in either case: χιλιάδες ends in another sigma in capitals, and bin may lack its dot."""
    return word.casefold().replace("ı", "i").replace("i̇", "i")


def _table() -> dict[str, tuple[Decimal, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    for power, *words in (line.split() for line in normalize("NFC", _POWERS).strip().splitlines()):
        for word in (one.replace(".", " ") for one in words):
            if word in found:
                raise ValueError(f"“{word}” stands for two numbers")
            found[word] = (int(power),)
    found |= _LONG
    return {word: tuple(Decimal(10) ** power for power in powers) for word, powers in found.items()}


_POWERS_OF = _table()
_FACTORS = {_key(word): factors for word, factors in _POWERS_OF.items()}
_OF_ONE_SIGN = "".join(word for word in _POWERS_OF if re.fullmatch(f"[{UNSPACED}{HANGUL}]", word))
# Scripts of South-East Asia part no words.
_OF_THAI = "|".join(word for word in _POWERS_OF if re.match("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]", word))
_WORDS = "|".join(re.escape(word) for word in sorted(_POWERS_OF, key=len, reverse=True) if word not in _OF_ONE_SIGN)
_MULTIPLIER = Pattern(
    # In Romanian “of” stands between them from twenty on.
    rf"[\s-]*(?:de )?(?:[多余餘여]?(?P<sign>[{_OF_ONE_SIGN}]|{_OF_THAI})|(?P<word>{_WORDS})(?!\w)\.?)",
    re.IGNORECASE,
)
SIGNS = frozenset(_OF_ONE_SIGN)


_ONE, _MILLION = Decimal(1), Decimal(10) ** 6
# Where “mil.” is short for it.
_MIL_IS_MILLION = {"cs", "sk", "ro", "hr", "sr", "bs", "sl"}
# In some languages it stands before the number.
_BEFORE = {
    "sw": {"mia": 2, "elfu": 3, "maelfu": 3, "laki": 5, "milioni": 6, "bilioni": 9, "trilioni": 12},
    "ha": {"dubu": 3, "miliyan": 6, "biliyan": 9, "tiriliyan": 12},
    "si": {"දහස්": 3, "ලක්ෂ": 5, "මිලියන": 6, "කෝටි": 7, "බිලියන": 9, "ට්‍රිලියන": 12},
}
_LONGEST = 20
_WORD_BEFORE = Pattern(r"(\S+)\s+\Z")


class Multiplied(NamedTuple):
    """By which factors a number may be multiplied, where what says so ends, and where what the unit says of them."""

    factors: frozenset[Decimal]
    end: int
    unit_end: int

    @property
    def is_by_something(self) -> bool:
        return self.factors != {_ONE}


def multiplied(text: str, span: tuple[int, int], unit: str, tag: str) -> Multiplied:
    """What multiplies a number that stands there in a text of this language, and is not counted itself."""
    counted = [_key(word) for word in unit.split()]
    start, end = span
    before = _WORD_BEFORE.search(text, max(0, start - _LONGEST), start) if tag in _BEFORE else None
    power = _BEFORE[tag].get(before[1].lower(), 0) if before else 0
    factors = frozenset({Decimal(10) ** power})
    while found := _MULTIPLIER.match(text, end):
        word = _key(found["sign"] or found["word"])
        if tag not in _ONLY_IN.get(word, {tag}):
            break
        if word in counted or not factors_of(unit).isdisjoint(_FACTORS[word]):
            return Multiplied(factors, end, found.end())
        known = (_MILLION,) if word == "mil" and tag in _MIL_IS_MILLION else _FACTORS[word]
        each = (*known, *([_ONE] if word in _AMBIGUOUS else []))
        factors = frozenset(one * other for one in factors for other in each)
        end = found.end()
    return Multiplied(factors, end, end)


@lru_cache(maxsize=1_000)
def factors_of(unit: str) -> frozenset[Decimal]:
    """Of how many a unit is: “2,5 Millionen” are 2.5 of “million euros”."""
    words = (word for word in map(_key, unit.split()) if word not in _AMBIGUOUS)
    return frozenset(factor for word in words for factor in _FACTORS.get(word, ()))
