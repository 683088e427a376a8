"""Units that words tell with their number: per cent and the signs of currencies."""

from app.patterns import Pattern

_PER_CENT = Pattern(
    r"[%٪％]|(?:per ?cent|prozent|pour cent|por cien(?:to)?|por cento|per cento|pro[cs]ent|proc\.|százalék|la sută"
    r"|τοις εκατό|процент|відсот|yüzde \d|אחוז|ب?ال?مئة|ب?ال?مائة|درصد|प्रतिशत|फ़?ीसदी|ร้อยละ|เปอร์เซ็นต์|phần trăm|persen"
    r"|peratus|百分之|パーセント|퍼센트)",
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
        if any(name in given.split() or f"{name}s" in given.split() for name in names.split())
    }
    if len(signs) == 1 and others and signs.isdisjoint(others):
        return f"{signs.pop().split()[0]}s"
    return None
