"""Words beside a number that tell that it is not exact: “about 300”, „rund 300“, 約300人, 300명가량."""

import re

from app.curation.figures.far_bounds import COUNTED_BEFORE, FAR_ABOUT, FAR_BEGIN, UNPARTED
from app.curation.figures.halves import with_halves
from app.curation.figures.neighbours import row_of
from app.curation.figures.spelt_han import LANGUAGES as OF_HAN
from app.curation.figures.typed import in_a_line
from app.curation.figures.units import CURRENCY
from app.patterns import Patterns
from app.tags import primary_subtag

# The end of another word, where no gap parts them, is none: 节约, 纽约, 条約, งบประมาณ.
_ALONE = r"(?<![\u3400-\u9fff\u0e00-\u0e7f])"
# Some tell where something is as well, as “around 3 tables” does, and are read so before more than a few alone.
_MANY = r"(?=\D{0,5}\d[\d.,٫])"
# Before a number, by the language; left out is what is another word as well: en, kring.
_BEFORE = {
    # “Some” of more than a few, unless it may be a year.
    "en": f"about|around{_MANY}|roughly|approximately|circa|some(?=\\D{{0,5}}(?:\\d{{2,3}}(?![\\d%-])|\\d,\\d{{3}}))",
    "de": "rund|etwa|ungefähr|circa|ca\\.",
    "fr": f"environ|quelque|autour de{_MANY}",
    "es": f"unos|unas|(?:alrededor|cerca) de{_MANY}|aproximadamente",
    "ca": "uns|unes|aproximadament",
    "it": "circa",
    "pt": f"(?:cerca|em torno) de{_MANY}|aproximadamente",
    "ro": f"circa|aproximativ|în jur de{_MANY}",
    "nl": "ongeveer|zo'n|circa",
    "sv": f"(?:omkring|runt){_MANY}|ungefär|cirka|ca\\.",
    "da": f"omkring{_MANY}|cirka|omtrent|ca\\.",
    "nb": f"(?:omkring|rundt){_MANY}|omtrent|cirka|om lag|ca\\.",
    "fi": "noin",
    "pl": f"około|ok\\.|blisko{_MANY}",
    "cs": "asi|zhruba|přibližně",
    "sk": "asi|zhruba|približne",
    "hu": "mintegy|körülbelül|nagyjából",
    "hr": f"oko{_MANY}|otprilike|približno",
    "ru": f"около{_MANY}|примерно(?: в)?|\\Aпорядка",
    "uk": f"близько{_MANY}|приблизно(?: [ув])?",
    "bg": f"около{_MANY}|приблизително",
    "el": "περίπου",
    "tr": "yaklaşık",
    "ar": f"نحو{_MANY}|حوالي|قرابة",
    "fa": f"حدود{_MANY}|تقریبا",
    "he": "כ-?",
    "hi": "करीब|लगभग",
    "id": f"sekitar{_MANY}|kira-kira|kurang lebih",
    "vi": "khoảng",
    "th": f"{_ALONE}(?:ประมาณ|ราว)",
    "zh": f"大约|大約|{_ALONE}[约約]",
    "ja": f"{_ALONE}約|およそ",
    "ko": "약",
}
_NUMBER = rf"\s?(?:{CURRENCY}\s?)?\d"
_UNSPACED = OF_HAN | {"th"}
_PATTERNS = Patterns(
    {
        tag: ("" if tag in _UNSPACED else r"(?<!\w)")
        + "[\u05d5\u05d1\u05dc\u0628\u0644\u0648\u0641]{0,2}"
        + f"(?:{words}){_NUMBER}"
        for tag, words in _BEFORE.items()
    }
    | {
        tag: ("" if tag in UNPARTED else FAR_BEGIN) + f"(?:{words}){COUNTED_BEFORE.get(tag, '')}{_NUMBER}"
        for tag, words in FAR_ABOUT.items()
    },
    re.IGNORECASE,
)


def is_about(words: str, language: str) -> bool:
    """Whether a number in digits is told so."""
    tag = row_of(primary_subtag(language), _PATTERNS)
    if tag not in _PATTERNS:
        return False
    line = with_halves(in_a_line(words, tag), tag).replace("’", "'")
    return _PATTERNS[tag].search(line) is not None
