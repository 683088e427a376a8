"""The quotation marks there are: of which family each is, what it can be, and by which it is closed."""

# Marks of one family may be a pair, also where a house mixes them, as wire copy does: “…".
FAMILIES = {
    "double": '"＂״“”„‟〝〞〟❝❞',
    "single": "'＇‘’‚‛`´❛❜",
    "angle": "«»",
    "single angle": "‹›",
    "corner": "「」｢｣﹁﹂",
    "white corner": "『』﹃﹄",
    "title": "《》〈〉",
}
GLYPHS = "".join(FAMILIES.values())
# Those round what is asked for word by word: not the ones of titles and apostrophes, nor the mark of abbreviations.
ROUND_PHRASES = "".join(FAMILIES[name] for name in ("double", "angle", "corner", "white corner")).replace("״", "")
FAMILY = {glyph: family for family, glyphs in FAMILIES.items() for glyph in glyphs}
# Two single ones for a double one, as typewriters and TeX have it.
FAMILY |= dict.fromkeys(("''", "’’", "``", "‘‘", ",,", "´´"), "double")
STRICT_OPEN, STRICT_CLOSE = "「｢﹁『﹃《〈〝❝❛", "」｣﹂』﹄》〉〞〟❞❜"
LEFT, RIGHT, LOW = {"“", "‘", "``", "‘‘", "`"}, {"”", "’", "’’", "´´", "´"}, {"„", "‚", ",,"}
APOSTROPHES = {"'", "＇", "’", "‘", "`", "´", "‛"}
STRAIGHT = {'"', "＂", "״", "''"}
# What usually closes it; another of the family does where a house mixes them.
CLOSED_BY = {
    "“": "”",
    "‘": "’",
    "”": "”“",
    "’": "’‘",
    "„": "“”‟",
    "‚": "‘’",
    "‟": "”",
    "‛": "’",
    "`": "'’",
    "``": "''",
    ",,": "''",
    "‘‘": "’’",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹›",
    "「": "」",
    "｢": "｣",
    "﹁": "﹂",
    "『": "』",
    "﹃": "﹄",
    "《": "》",
    "〈": "〉",
    "〝": "〞〟",
    "❝": "❞",
    "❛": "❜",
}
