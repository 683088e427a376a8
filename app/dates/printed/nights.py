"""Nights that the numbers of their days tell: dans la nuit du 6 au 7 mai, w nocy z 6 na 7 maja, в ночь на 7 мая."""

from app.patterns import Pattern

_TH = r"(?:st|nd|rd|th|er|\.|-?(?:го|е|ого|му))?"
# The second number stands before its month, behind one word or two that lead to it.
_TWO = Pattern(rf"\D*?(\d{{1,2}}){_TH} (?:[^\s\d]+ ){{1,2}}?((\d{{1,2}})(?:\D.*|/\d.*))")
_OF_EAST_ASIA = Pattern(r"(?:深?夜|晩|晚|밤)|(?:未明|凌晨|새벽|早?朝|明け方|にかけて|사이에?)")
_ONE = Pattern(r"[^\d/]{2,40}?(\d{1,2}\D.*)")


def days_of_night(plain: str) -> str:
    """What folded words for a night tell without it: the two days that it joins, or the one that is told."""
    if "日" in plain or "일" in plain:
        return _OF_EAST_ASIA.sub("", plain)
    if match := _TWO.fullmatch(plain):
        first, second = int(match[1]), int(match[3])
        return f"{first} - {match[2]}" if second in (first + 1, 1) else plain
    match = _ONE.fullmatch(plain)
    return match[1] if match else plain
