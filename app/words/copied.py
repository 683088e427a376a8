"""A query as a reader would type it, who may have copied it from a page or typed it on another keyboard."""

from app.patterns import Pattern

# What is copied with words from a page: marks of direction, what ends a sentence or a part of it behind them, brackets
# (behind a minus as well); a full stop is one of an abbreviation, or says that a word is whole, but for behind a number
# that has another mark.
_UNSEEN = Pattern("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_COPIED = Pattern(
    r"(?:(?<!\S)|(?<=(?<!\S)[-−－–]))[(\[¿¡]+(?=\S)"
    r"|(?<=[\w.%٪+])[,;:!?)\]،؛؟、，。！？…]+(?!\S)|(?<=\d[.,/:]\d)\.(?!\S)|(?<=\d[.,/:]\d\d)\.(?!\S)"
)
# Digits of East Asia as wide as its letters, with their marks.
_WIDE = Pattern("[０-９]+(?:[．，／：][０-９]+)+")
_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
# The length at the end of a word in hiragana, which texts have in katakana, where it is left out.
_LENGTH = Pattern("(?<=[ぁ-ゖー][ぁ-ゖー][ぁ-ゖ])ー(?![ぁ-ゖァ-ヺー])")
# An apostrophe that is a letter by its nature, behind an article.
_LETTER_LIKE = Pattern(r"(?<!\w)([ldLD]|[Dd]ell|[Aa]ll|[Dd]all|[Nn]ell|[Ss]ull|[Cc]oll)[ʼʻ](?=\w)")


def as_typed(text: str) -> str:
    """What is asked for, without what is only copied with it."""
    plain = _WIDE.sub(lambda number: number[0].translate(_NARROW), _UNSEEN.sub("", text))
    return _LENGTH.sub("", _LETTER_LIKE.sub(r"\1'", _COPIED.sub("", plain)))
