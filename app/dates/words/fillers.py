"""Words that some languages write beside a year, a month or a day, which tell no other: mwaka 2022, 2004. godine.

Left out are those for years in the plural, beside which a number may be a decade.
"""

import re
from functools import cache

from app.dates.words.neighbours import row_of
from app.dates.words.plain import plain as plainly

# By the language: the words, and what is joined to the number or the month behind it.
_WORDS = {
    "hr": "godine godini godinu god.",
    "sr": "godine godini godinu god. године години годину год.",
    "mk": "година годината г. во",
    "et": "aasta aastal aastast aastaks",
    "is": "árið ári árinu ársins",
    "sq": "vitin vitit viti në e të muajin muajit datën datë fund fundi fillim mes",
    "ga": "bhliain bliain sa sna mhí",
    "cy": "yn ym yng mis ddydd dydd y yr flwyddyn ar",
    "mt": "nhar sena ta'",
    "ka": "წელს წლის თვის",
    "hy": "թվականին թվականի թ. թ",
    "az": "ildə ilin ilində ayında",
    "uz": "yilda yil yili yilning oyida oyi",
    "kk": "айында айы",
    "ky": "жылы жылдын айында",
    "mn": "онд оны сард сарын",
    "bn": "সালে সালের সাল",
    "mr": "मध्ये साली",
    "si": "වසරේ වර්ෂයේ",
    "sw": "mwaka mwezi wa",
    "so": "sanadkii sannadkii sanadka bishii",
    "ha": "shekarar shekara a ranar watan ga",
    "af": "die van laat vroeg middel",
    "yo": "ọdún",
    "tl": "noong nitong sa ng taong buwan",
}
_JOINED = {
    "mt": r"(?:f|f[il][dlnrstxz]?|i?[dlnrstxz]|bejn|mill?)[-' ]",
    "tl": r"ika-?",
}
# In Slovene and Czech a word for years is one for a year too.
_BEFORE_A_YEAR = {"sl": r"(?<!\w)(?:v )?let(?:[aou]|ih) (?=\d{4}(?!\d))"}


def without_fillers(plain: str, tag: str) -> str:
    """Folded words without these; as they are where nothing else is in them."""
    tag = row_of(tag, _WORDS)
    if tag in _BEFORE_A_YEAR:
        return re.sub(_BEFORE_A_YEAR[tag], "", plain)
    if tag not in _WORDS:
        return plain
    told = _joined(tag).sub("", plain) if tag in _JOINED else plain
    words = told.split()
    left = [word for word in words if word.rstrip(",") not in _words(tag)]
    return " ".join(left) if left else plain


@cache
def _words(tag: str) -> frozenset[str]:
    return frozenset(map(plainly, _WORDS[tag].split()))


@cache
def _joined(tag: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_JOINED[tag]})(?=\w)")
