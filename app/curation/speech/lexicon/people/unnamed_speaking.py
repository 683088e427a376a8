"""Who says what stands in marks right before the verb, and has no name: “…”, said an aide; «…», сказал советник.

By language: what stands behind the verb, or where who says so comes first, before it.
"""

import re

from app.patterns import Pattern, Patterns
from app.words.glyphs import GLYPHS

_A = {
    "en": "an?|one", "de": "eine?", "nl": "een", "fr": "une?", "es": "una?", "pt": "uma?", "it": r"un[ao]?|un['’]",
    "ca": "una?", "ro": "un|o", "sv": "en|ett", "da": "en|et", "nb": "en|ei|et", "el": "ένας|μία|μια|ένα", "hu": "egy",
    "tr": "bir", "id": "seorang", "vi": "một", "sq": "një",
}  # fmt: skip
# In these an article tells that nobody is meant of whom the text has told.
INDEFINITE = Patterns({tag: f"(?:{article})(?!\\w)" for tag, article in _A.items()}, re.IGNORECASE)
# In these without an article.
_ROLES = {
    "pl": "doradca|doradczyni|rzecznik|rzeczniczka|poseł|posłanka|współpracowni\\w+|urzędnik|świadek|ekspert|trener"
    "|sąsiad"
    "|polityk|informator|uczestni\\w+",
    "cs": "poradce|poradkyně|mluvčí|poslanec|poslankyně|spolupracovni\\w+|úředník|svědek|svědkyně|expert|trenér|soused"
    "|politik|účastník",
    "sk": "poradca|poradkyňa|hovorca|hovorkyňa|poslanec|poslankyňa|spolupracovní\\w+|úradník|svedok|expert|tréner|sused"
    "|politik|účastník",
    "ru": "советник|советница|пресс-секретарь|представитель|депутат|помощни\\w+|чиновник|источник|собеседник|свидетель"
    "|эксперт|тренер|сосед\\w*|очевидец|участник",
    "uk": "радник|радниця|прессекретар|речни\\w+|представник|депутат|помічни\\w+|чиновник|джерело|співрозмовник|свідок"
    "|експерт|тренер|сусід\\w*|очевидець|учасник",
    "bg": "съветник|говорител\\w*|представител|депутат|помощник|служител|източник|свидетел|експерт|треньор|съсед\\w*",
    "hr": "savjetnik|savjetnica|savetnik|glasnogovorni\\w+|portparol\\w*|zastupnik|poslanik|suradnik|saradnik|dužnosnik"
    "|izvor|svjedok|svedok|stručnjak|trener|susjed\\w*|sused\\w*|саветник|портпарол\\w*|посланик|сарадник|извор|сведок"
    "|стручњак|тренер|комшија",
    "sl": "svetovalec|svetovalka|tiskovni \\w+|govorec|poslanec|sodelavec|uradnik|vir|priča|strokovnjak|trener"
    "|sosed\\w*",
    "fi": "avustaja|tiedottaja|kansanedustaja|virkamies|lähde|todistaja|asiantuntija|valmentaja|naapuri|silminnäkijä",
    "et": "nõunik|pressiesindaja|saadik|ametnik|allikas|tunnistaja|ekspert|treener|naaber",
    "lt": "patarėj\\w+|atstov\\w+|pareigūn\\w+|šaltinis|liudytoj\\w+|ekspert\\w+|treneris|kaimyn\\w+",
    "lv": "padomnie\\w+|pārstāv\\w+|deputāt\\w+|amatperson\\w+|avots|liecinie\\w+|ekspert\\w+|treneris|kaimiņ\\w+",
    "ar": "مستشار\\w*|متحدث\\w*|نائب|مساعد\\w*|مسؤول\\w*|مصدر|شاهد\\w*|خبير\\w*|مدرب|جار|مقرب\\w*|دبلوماسي|ناطق",
    "he": "יועץ|יועצת|דובר|דוברת|חבר כנסת|ח\"כ|עוזר|עוזרת|בכיר|בכירה|גורם|מקור|עד|עדה|מומחה|מאמן|שכן|שכנה|מקורב|פקיד",
}  # fmt: skip
UNNAMED_BEHIND = Patterns(
    {tag: rf"[ \u00a0](?:{article})[ \u00a0]?(?P<who>(?:[\w’'-]+ ){{0,2}}[\w’'-]+)" for tag, article in _A.items()}
    | {tag: rf"[ \u00a0](?P<who>{roles})(?!\w)" for tag, roles in _ROLES.items()},
    re.IGNORECASE,
)
UNNAMED_BEFORE = Patterns({
    "vi": r"(?P<who>một [^,.“”]{1,16}?) (?:đã )?\Z",
    "ja": r"と、?(?P<who>[^、。「」]{1,12})[がは]\Z",
    "ko": r"고,? (?P<who>(?:[가-힣]+ ){0,2}[가-힣]+?)(?:이|가|은|는) \Z",
    "zh": r"[，,](?:据|據)?(?P<who>[一有数數多](?:名|位|个|個|些)?[^，。：“”「」]{1,8}?)(?:则|則|对此|對此)?\Z",
})  # fmt: skip
# A quotation ends right before the verb, or before who says so.
QUOTED_BEFORE = Pattern(rf"[{GLYPHS}][,،，]?[ \u00a0]*(?:[—–-][ \u00a0]*)?\Z")
