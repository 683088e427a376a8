"""Words for numbers that are not read: beside them, digits and what is read are not all that a text counts."""

import re

from app.curation.figures.neighbours import row_of
from app.patterns import Patterns

# By the language, from two on.
_NUMBERS = {
    "de": r"zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"
    r"|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|\w*(?:zwan|vier|fünf|sech|sieb|acht|neun)zig|\w*dreißig|\w*hundert|dutzend",
    "fr": "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante"
    "|cinquante|soixante|cents?|demie?|douzaine|dizaine|vingtaine|centaine",
    "es": r"dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\w+|veint\w+|treinta"
    r"|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|\w+cientos|medi[oa]|docena|decena|centenar",
    "it": r"due|tre|quattro|cinque|sei|sette|otto|nove|dieci|\w+dici|dicia\w+|diciotto|venti"
    r"|(?:tr|quar|cinqu|sess|sett|ott|nov)anta|cento|mezz[oa]|dozzina|decina",
    "pt": r"dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|dez[aeo]\w+"
    r"|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cem|cento|\w+centos|mei[oa]|dúzia|dezena",
    "nl": r"twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w+tien|\w*(?:twin|der|veer|vijf|zes|zeven|tach"
    r"|negen)tig|honderd|half|halve|dozijn",
    "sv": r"två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|(?:tret|fjor|fem|sex|sjut|ar|nit)ton|tjugo\w*|\w+tio"
    r"|hundra|halv|dussin",
    "da": r"to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|(?:tret|fjor|fem|seks|syt|at|nit)ten|\w*tyve|tredive|fyrre"
    r"|halvtreds|halv|hundrede|dusin",
    "nb": r"to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|(?:tret|fjor|fem|seks|syt|at|nit)ten|tjue\w*|tretti"
    r"|førti|femti|seksti|sytti|åtti|nitti|hundre|halv|dusin",
    "fi": r"kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|\w+toista|\w+kymmentä|sata|puoli",
    "pl": r"dwa|dwie|dwóch|dwoje|dwaj|trzy|trzech|troje|cztery|czter\w+|pię[cć]\w*|sześ[cć]\w*|siedem\w*|siedmiu"
    r"|osiem\w*|ośmiu|dziewię[cć]\w*|dziesię[cć]\w*|\w+naście|\w+nastu|\w+dzieści|\w+dziestu|sto|pół",
    "cs": r"dva|dvě|dvou|tři|tří|čtyři|čtyř|pět|pěti|šest|šesti|sedm|osm|devět|deset|\w+náct"
    r"|(?:dva|tři|čtyři)cet|sto|půl",
    "ru": r"дв[ае]|двух|двое|три|тр[её]х|трое|четыре|четыр[её]х|четверо|пят[ьи]|пятеро|шест[ьи]|сем[ьи]|семеро|восемь"
    r"|восьми|девят[ьи]|десят[ьи]|\w+дцат[ьи]|сорок|\w+десят|сто|полтор\w+|половин\w+",
    "uk": r"дв[аіо]|двох|двоє|три|трьох|троє|чотири|чотирьох|п.?ят[ьи]|шість|шести|сім|семи|вісім|восьми|дев.?ят[ьи]"
    r"|десят[ьи]|\w+дцят[ьи]|сорок|\w+десят|сто|півтор\w+|половин\w+",
    "tr": r"(?:iki|üç|dört|beş|altı|yedi|sekiz|dokuz|yüz(?!de\b)|bin)\w*|on|yirmi|otuz|kırk|elli|yarım",
    "fa": "سی|نه|ده|شش|(?:یک|دو|سو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|بیست)م(?:ین)?",
    "ar": r"اثن\w+|ثلاث\w*|[أا]ربع\w*|خمس\w*|ست[ةه]?|سبع\w*|ثماني\w*|تسع\w*|عشر\w*|نصف|مئة|مائة",
    "he": r"שני|שתי|שלוש\w*|ארבע\w*|חמש|חמישה|שש|שישה|שבע\w*|שמונה|תשע\w*|עשר\w*|חצי|מאה",
    "hi": "दो|तीन|चार|पांच|पाँच|छह|सात|आठ|नौ|दस|बीस|सौ|आधा",
    "id": "dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belas|puluh|setengah",
}
_PATTERNS = Patterns({tag: rf"(?<!\w)(?:{words})(?!\w)" for tag, words in _NUMBERS.items()}, re.IGNORECASE)


def has_unread(words: str, tag: str) -> bool:
    """Whether words of a text in this language have a number that is spelt out, as far as is known."""
    pattern = _PATTERNS.get(row_of(tag, _NUMBERS))
    return pattern is not None and pattern.search(words) is not None
