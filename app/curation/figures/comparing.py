"""Words beside a number that bound it: “over 3,000 people”, „höchstens 50“, «casi 300», 3000人以上."""

import re
from functools import cache
from typing import Literal, NamedTuple

from app.curation.figures.spelt import spelt_in
from app.curation.figures.spelt_abroad import spelt_abroad
from app.curation.figures.spelt_han import LANGUAGES as OF_HAN
from app.curation.figures.typed import in_a_line

Side = Literal["low", "high"]

# By the language: what says before a number that it is the least, and what says that it is the most.
_BEFORE: dict[str, tuple[str, str]] = {
    "en": (
        "more than|over|above|at least|(?:no|not) (?:fewer|less) than|upwards of|in excess of|exceeding",
        "(?:fewer|less) than|under|below|up to|at most|(?:no|not) more than|almost|nearly|as many as|a maximum of",
    ),
    "de": (
        "mehr als|über|mindestens|wenigstens|nicht weniger als|zumindest",
        "weniger als|unter|höchstens|maximal|nicht mehr als|fast|beinahe|nahezu|knapp|bis zu",
    ),
    "fr": (
        "plus d(?:e |')|au moins|pas moins d(?:e |')|au minimum",
        "moins d(?:e |')|au plus|pas plus d(?:e |')|presque|jusqu'à|au maximum",
    ),
    "es": (
        "más de|al menos|por lo menos|no menos de|como mínimo",
        "menos de|casi|como máximo|no más de|a lo sumo|hasta",
    ),
    "ca": ("més de|almenys|com a mínim|no menys de", "menys de|gairebé|com a màxim|no més de|fins a"),
    "it": (
        "più di|oltre|almeno|non meno di",
        "meno di|quasi|al massimo|non più di|fino a",
    ),
    "pt": ("mais de|pelo menos|ao menos|não menos de", "menos de|quase|no máximo|não mais de|até"),
    "ro": ("mai mult de|peste|cel puțin|nu mai puțin de", "mai puțin de|sub|aproape|cel mult|până la"),
    "nl": ("meer dan|ruim|minstens|ten minste|niet minder dan", "minder dan|bijna|hooguit|hoogstens|niet meer dan"),
    "sv": ("mer än|fler än|över|minst|inte mindre än", "mindre än|färre än|under|nästan|högst|upp till"),
    "da": ("mere end|flere end|over|mindst|ikke mindre end", "mindre end|færre end|under|næsten|højst|op til"),
    "nb": ("mer enn|flere enn|over|minst|ikke mindre enn", "mindre enn|færre enn|under|nesten|høyst|opptil"),
    "fi": ("yli|vähintään|ainakin", "alle|lähes|melkein|enintään|korkeintaan"),
    "pl": ("ponad|więcej niż|co najmniej|przynajmniej", "mniej niż|prawie|niemal|co najwyżej|poniżej"),
    "cs": ("více než|přes|nejméně|alespoň", "méně než|téměř|nejvýše|nanejvýš"),
    "sk": ("viac ako|viac než|najmenej|aspoň", "menej ako|menej než|takmer|najviac|nanajvýš"),
    "hr": ("više od|preko|najmanje|barem", "manje od|gotovo|skoro|najviše"),
    "ru": ("более|больше|свыше|не менее|как минимум", "менее|меньше|почти|не более|не больше|до"),
    "uk": ("понад|більше|не менше|щонайменше", "менше|майже|не більше|щонайбільше|до"),
    "bg": ("повече от|над|най-малко|поне", "по-малко от|под|почти|най-много"),
    "hu": ("több mint|legalább", "kevesebb mint|majdnem|csaknem|legfeljebb"),
    "el": ("περισσότερ[οιεας]+ από|πάνω από|τουλάχιστον", "λιγότερ[οιεας]+ από|κάτω από|σχεδόν|το πολύ"),
    "tr": ("en az", "en fazla|en çok|neredeyse"),
    "ar": ("أكثر من|ما لا يقل عن|على الأقل", "أقل من|ما لا يزيد عن|على الأكثر"),
    "fa": ("بیش از|دست کم|حداقل", "کمتر از|حداکثر"),
    "he": ("יותר מ|למעלה מ|לפחות", "פחות מ|כמעט|לכל היותר|עד"),
    "id": ("lebih dari|sedikitnya|setidaknya", "kurang dari|hampir|paling banyak"),
    "vi": ("hơn|ít nhất|trên", "dưới|gần|nhiều nhất|không quá"),
    "zh": ("超过|超過|逾|至少|不少于|不少於", "不到|不足|近|将近|將近|至多|最多|不超过|不超過"),
    "ko": ("최소", "최대|거의"),
    "ja": ("少なくとも", "最大|ほぼ"),
}
# And behind it, where what is counted may stand between.
_BEHIND: dict[str, tuple[str, str]] = {
    "en": (r"\+|-?plus\b|or more\b", r"or (?:fewer|less)\b"),
    "zh": ("[多余餘]|以上", "以下"),
    "ja": ("以上|超|余り", "以下|未満|足らず"),
    "ko": ("이상|여 ?명|[을를이가] ?넘", "이하|미만|가까이|[이가] ?안 되"),
    "tr": ("'?[dt][ae]n fazla|'?i aşkın", "'?[dt][ae]n az"),
    "hi": ("से (?:अधिक|ज़्यादा|ज्यादा)", "से कम"),
}
_SAME = {"no": "nb", "nn": "nb", "ms": "id", "bs": "hr", "gl": "pt", "yue": "zh"}
# What turns round what stands behind it, unless the two are a way of the table.
_NOT = re.compile(
    r"(?<!\w)(?:no|not|nicht|keine?\w*|pas|non|não|niet|geen|inte|ikke|ei|nie|ne|не|nu|nem|δεν|όχι|لا|ليس|לא|tidak"
    r"|bukan|không|never|hardly|barely|kaum)\s+\Z|[不没沒]\Z",
    re.IGNORECASE,
)
# What may stand between such a word and the number: a currency.
_NUMBER = r"(?=\s?(?:[^\w\s]{1,3}\s?|[A-Z]{1,3}[$]?\s?)?\d)"
# What is counted, between the number and what is said behind it.
_COUNTED = r"(?<=\d)[^\d.,;:]{0,12}?"
# What may tell of the time that something took, or of its subject, as well.
_AMBIGUOUS = {"over", "above", "under", "below", "über", "unter", "oltre", "över", "sub", "peste", "přes", "до"}


class Bounded(NamedTuple):
    """Which bound the one number in some words is, and whether nothing else may be meant."""

    side: Side
    is_sure: bool


def bounded(words: str, language: str) -> Bounded | None:
    """What the words say of their one number; None where they say nothing, or two things."""
    tag = language.partition("-")[0].lower()
    tag = _SAME.get(tag, tag)
    line = in_a_line(words, tag).replace("’", "'")
    for one in reversed([*(spelt_in(line) if tag == "en" else spelt_abroad(line, tag))]):
        if one.value:
            line = f"{line[: one.start]}{one.value}{line[one.end :]}"
    found = [match for pattern in _patterns(tag) for match in pattern.finditer(line)]
    if len(found) != 1 or _NOT.search(line, 0, found[0].start()):
        return None
    (match,) = found
    return Bounded("low" if match["low"] else "high", (match["low"] or match["high"]).lower() not in _AMBIGUOUS)


@cache
def _patterns(tag: str) -> list[re.Pattern[str]]:
    begin = "" if tag in OF_HAN else r"(?<!\w)"
    ways = [(_BEFORE, begin, _NUMBER), (_BEHIND, _COUNTED, "")]
    return [
        re.compile(rf"{before}(?:(?P<low>{table[tag][0]})|(?P<high>{table[tag][1]})){behind}", re.IGNORECASE)
        for table, before, behind in ways
        if tag in table
    ]
