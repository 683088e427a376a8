"""By what a speaker, or a paper, keeps a name back: it tells of the speaker, and of no words that are not said."""

import re

from app.curation.speech.lexicon.listed import tag_of
from app.patterns import Patterns
from app.spans import Span

_WITHHOLDING = {
    "en": r"who (?:declined|refused|asked|did not want|didn['’]t want|wished|preferred)(?: not)? to"
    r" (?:be (?:named|identified|quoted by name)|remain anonymous)|(?:who )?sp(?:oke|eaking) on condition of anonymity",
    "es": r"que (?:pidió|prefirió|solicitó|no quiso|declinó|rehusó) (?:no )?(?:ser (?:identificad|nombrad)[oa]"
    r"|(?:mantener|guardar) el anonimato|dar su nombre)",
    "pt": r"que (?:pediu|preferiu|não quis)(?: para)?(?: não)? (?:ser identificad[oa]|se identificar|anonimato)",
    "ar": r"(?:رفض|رفضت|طلب|طلبت|فضل|فضلت)(?: عدم)? (?:الكشف عن|ذكر|نشر|كشف) (?:اسمه|اسمها|هويته|هويتها)",
    "he": r"ש(?:סירב|סירבה|ביקש|ביקשה) (?:(?:ש?לא )?להזדהות(?: בשמו| בשמה)?|להישאר בעילום שם)",
    "el": r"που (?:δεν (?:θέλησε|ήθελε|επιθυμούσε) να|ζήτησε να μην?) (?:κατονομαστεί|κατονομασθεί|δώσει το όνομά του)",
    "id": r"yang (?:enggan|menolak|(?:tidak|tak) (?:mau|ingin|bersedia)|minta tidak) (?:disebut\w*|menyebut\w*)"
    r" (?:nama|identitas)\w*",
    "vi": r"(?:không muốn|từ chối|xin|yêu cầu)(?: được)? (?:nêu|giấu|công bố|tiết lộ) (?:tên|danh tính)",
}
_BEHIND = Patterns({tag: rf",?\s+(?:{pattern})(?!\w),?" for tag, pattern in _WITHHOLDING.items()}, re.IGNORECASE)


def without_anonymity(text: str, speaker: Span | None, language: str) -> str:
    """The text with blanks for what stands so behind the words for a speaker: a man who declined to be named said."""
    tag = tag_of(language)
    found = _BEHIND[tag].match(text, speaker.end) if speaker and tag in _BEHIND else None
    return f"{text[: found.start()]}{' ' * len(found[0])}{text[found.end() :]}" if found else text
