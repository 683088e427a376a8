"""Units that words tell with their number: per cent and the signs of currencies."""

from app.patterns import Pattern

# In Bengal land is measured in শতাংশ as well.
_PER_CENT = Pattern(
    r"[%٪％]|(?:per ?cento?(?!\w)|percentage points?"
    r"|prozent|pour cent(?! mille)|por ciento|por cento|pro[cs]ent|protsen|prósent|persent"
    r"|proc\.|odstot|(?<!\w)odsto(?!\w)|одсто|отсто|për qind|përqind|százalék|la sută"
    r"|τοις εκατό|процент|відсот|yüzde \d|אחוז(?:ים|י)?(?!\w)|\d\s?(?:في ال|بال)ما?ئة(?!\w)"
    r"|ehuneko \d|fa[oá]i?n gcéad|y cant(?!\w)|fil-mija|foiz|asilimia|boqolkiiba|porsi?yento"
    r"|пайыз|\d хув(?:ь|иар|ийн|ийг|иас)|տոկոս|პროცენტ"
    r"|فیصد|فی صد|শতাংশ(?!\s(?:জমি|ভূমি))"
    r"|टक्क(?:े|्या|ा(?!\w))|ટકા(?!ઉ)|ਪ੍ਰਤੀਸ਼ਤ|ਫ਼?ੀਸਦੀ|சதவீத|சதவிகித|விழுக்காடு|శాతం|ಪ್ರತಿಶತ|ശതമാനം|සියයට"
    r"|ရာခိုင်နှုန်း|ភាគរយ|ເປີເຊັນ|በመቶ(?!ዎች)"
    r"|درصد|प्रतिशत|फ़?ीसदी|ร้อยละ|เปอร์เซ็นต์|phần trăm|(?<!\w)persen"
    r"|peratus|百分之|パーセント|퍼센트)",
)
# In small letters, as papers of Britain print it, and not the computers of others.
_PC = Pattern(r"\d ?pc(?!\w)")
# What stands before a number of money; letters in the case that they have.
CURRENCY = (
    r"(?-i:[A-Z]{0,3}[$]|[€£¥￥₹₽₴₩₺₪₫₱₦฿]"
    r"|(?:EUR|USD|GBP|CHF|JPY|CNY|SEK|NOK|DKK|PLN|RUB|INR|IDR|CAD|AUD|[KTU]?Sh|R[MSsp]|[RP](?=\d)|[Kk]r)\.?)"
)
_OF_PARTS = Pattern(r"%|per ?cent|pp\b|points?\b|share|rate|ratio|proportion|part")
_CURRENCIES = {
    "€": "euro",
    "£": "pound",
    "$": "dollar",
    "₹": "rupee",
    "₽": "rouble ruble",
    "₴": "hryvnia",
    "₩": "won",
    "₺": "lira",
    "₪": "shekel",
}


def another_unit(words: str, unit: str) -> str | None:
    """What the words count where that is another unit than this one; None where it is not, or is not known."""
    said, given = words.casefold(), unit.casefold()
    is_per_cent = _PER_CENT.search(said) or _PC.search(words)
    if is_per_cent and not _OF_PARTS.search(given):
        return "per cent"
    signs = {names for sign, names in _CURRENCIES.items() if sign in said}
    others = {
        names
        for names in _CURRENCIES.values()
        # What is won is counted more often than the money of Korea.
        if names != "won"
        if any(name in given.split() or f"{name}s" in given.split() for name in names.split())
    }
    if len(signs) == 1 and others and signs.isdisjoint(others):
        return _plural(signs.pop())
    return None


def _plural(names: str) -> str:
    name = names.split()[0]
    return name if name in ("won", "hryvnia") else f"{name}s"
