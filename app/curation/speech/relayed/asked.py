"""Verbs that tell of whoever stands beside them that they are asked, and so say nothing: ρωτήθηκε, סُئل, fick frågan."""

from app.patterns import Patterns

_FORMS = Patterns(
    {
        "sv": r"fick (?:\w+ )?frågan?\b|tillfråga(?:d|de)s?\b",
        "da": r"fik (?:\w+ )?spørgsmål|adspurgt",
        "nb": r"fikk (?:\w+ )?spørsmål",
        "cs": r"(?:do|o)?tázán",
        "sk": r"(?:op|sp)ýtan",
        "hr": r"upitan|упитан",
        "sl": r"vprašan",
        "lt": r"paklaust",
        "lv": r"(?:jautāt|vaicāt)[sai]\b",
        "et": r"küsiti",
        "el": r"ε?ρωτήθηκ",
        "ar": r"سُ?ئل",
        "he": r"נשאל",
        "fa": r"(?:پرسیده|سؤال|سوال) شد",
        "tr": r"sorul",
        "vi": r"được hỏi",
        "th": r"ถูกถาม",
        "zh": r"被[问問]",
        "ko": r"질문을? ?받",
    }
)


def is_asking_of(verb: str, tag: str) -> bool:
    """Whether a verb tells that who stands beside it is asked."""
    return tag in _FORMS and _FORMS[tag].match(verb) is not None
