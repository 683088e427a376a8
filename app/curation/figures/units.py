"""Units that words tell with their number: per cent and the signs of currencies."""

from app.patterns import Pattern

_PER_CENT = Pattern(
    r"[%٪％]|(?:per ?cento?(?!\w)|prozent|pour cent(?! mille)|por ciento|por cento|pro[cs]ent|proc\.|százalék|la sută"
    r"|τοις εκατό|процент|відсот|yüzde \d|אחוז(?:ים|י)?(?!\w)|\d\s?(?:في ال|بال)ما?ئة(?!\w)"
    r"|درصد|प्रतिशत|फ़?ीसदी|ร้อยละ|เปอร์เซ็นต์|phần trăm|(?<!\w)persen"
    r"|peratus|百分之|パーセント|퍼센트)",
)
# What stands before a number of money; letters in the case that they have.
CURRENCY = (
    r"(?-i:[A-Z]{0,3}[$]|[€£¥￥₹₽₴₩₺₪₫₱₦฿]"
    r"|(?:EUR|USD|GBP|CHF|JPY|CNY|SEK|NOK|DKK|PLN|RUB|INR|IDR|CAD|AUD|R[MSsp]|[Kk]r)\.?)"
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
    if _PER_CENT.search(said) and not _OF_PARTS.search(given):
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
        name = signs.pop().split()[0]
        return name if name == "won" else f"{name}s"
    return None
