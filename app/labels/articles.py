"""English names that stand behind “the” amid a sentence: according to the United States."""

from app.patterns import Pattern

_ALWAYS = (
    "United (?:States|Nations|Kingdom|Arab Emirates)|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles"
    "|Vatican|Holy See|Kremlin|White House|Pentagon|Taliban"
    "|(?:European|African|Soviet) Union|Arab League"
)
# What a name ends in that tells what it is, unless it begins with whose that is.
_KINDS = (
    "[Gg]overnment|Republic|Islands|Emirates|Federation|Congress|Parliament|Senate|Army|Security Council"
    "|General Assembly|Organi[sz]ation"
)
_OF = r"(?:Government|Republic|Kingdom|State|Organi[sz]ation) of [A-Z][\w ]*"
_NAME = Pattern(
    rf"(?!(?:The|the|A|An) )(?:(?:{_ALWAYS})(?: of America)?|(?:[^\W\d_][\w-]*\.? )+(?:{_KINDS})|{_OF})(?= \(|\Z)"
)


def with_article(name: str) -> str:
    """A name as it stands amid a sentence, which may tell in brackets through whom somebody is heard."""
    return f"the {name}" if _NAME.match(name) else name
