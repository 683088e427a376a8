"""Tags of languages, as BCP 47 has them: what is none, and which one is meant: de_DE, Deutsch, jp, eng."""

from app.patterns import Pattern

TAG = "a language is its BCP 47 tag, such as en"
# The languages of two letters, of ISO 639-1.
_CODES = """
aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo
    es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg
ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn
no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw
ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""
_TWO_LETTERS = frozenset(_CODES.split())
# What is written for them: codes of countries that are no language, codes of three letters, and names.
_WRITTEN = {
    "ar": "ara arabic عربي العربية",
    "az": "aze azerbaijani",
    "bg": "bul bulgarian български",
    "bn": "ben bd bengali bangla বাংলা",
    "ca": "cat catalan català",
    "cs": "ces cze cz czech čeština",
    "da": "dan dk danish dansk",
    "de": "deu ger german deutsch",
    "el": "ell gre gr greek ελληνικά",
    "en": "eng gb us english",
    "es": "spa sp mx spanish español castellano",
    "et": "est estonian eesti",
    "fa": "fas per ir persian farsi فارسی",
    "fi": "fin finnish suomi",
    "fr": "fra fre french français",
    "he": "heb iw il hebrew עברית",
    "hi": "hin hindi हिन्दी हिंदी",
    "hr": "hrv croatian hrvatski",
    "hu": "hun hungarian magyar",
    "hy": "hye arm armenian",
    "id": "ind in indonesian bahasa",
    "is": "isl ice icelandic íslenska",
    "it": "ita italian italiano",
    "ja": "jpn jp japanese 日本語",
    "ka": "kat geo georgian ქართული",
    "kk": "kaz kz kazakh",
    "ko": "kor korean 한국어",
    "lt": "lit lithuanian lietuvių",
    "lv": "lav latvian latviešu",
    "mk": "mkd mac macedonian",
    "nb": "nob norwegian norsk bokmål",
    "nl": "nld dut dutch nederlands",
    "pl": "pol polish polski",
    "pt": "por portuguese português",
    "ro": "ron rum romanian română",
    "ru": "rus russian русский",
    "sk": "slk slo slovak slovenčina",
    "sl": "slv si slovene slovenian slovenščina",
    "sq": "sqi alb albanian shqip",
    "sr": "srp rs serbian српски srpski",
    "sv": "swe swedish svenska",
    "sw": "swa swahili kiswahili",
    "th": "tha thai ไทย",
    "tr": "tur turkish türkçe",
    "uk": "ukr ua ukrainian українська",
    "ur": "urd urdu اردو",
    "vi": "vie vn vietnamese",
    "yue": "cantonese",
    "zh": "zho chi cn chinese 中文 汉语 漢語",
}
_MEANT = {word: tag for tag, words in _WRITTEN.items() for word in words.split() if word not in _TWO_LETTERS}
_PARTS = Pattern(r"[-_]")


def tag_meant(value: str) -> str | None:
    """The tag to write for what is none; None for one, and where none is known."""
    first, *rest = _PARTS.split(value.strip())
    known = first.lower()
    known = _MEANT.get(known, known)
    if not (known in _TWO_LETTERS or known in _MEANT.values() or (len(known) == len("yue") and known == first)):
        return None
    meant = "-".join((known, *rest))
    return meant if meant != value else None


def is_tag(value: str) -> bool:
    """Whether it begins with the code of a language, as far as that can be told: any of three letters may be one."""
    first = value.partition("-")[0]
    return first in _TWO_LETTERS or (len(first) == len("yue") and first not in _MEANT)
