"""Scripts, as ranges of the character classes of regular expressions: those without gaps, and those with affixes."""

# Scripts that write words one after another without a gap, from Thai to Han.
UNSPACED = (
    "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u19ff\u1a20-\u1aaf\u1b00-\u1b7f\u2e80-\u2fdf\u3005-\u3007"
    "\u3021-\u302d\u3031-\u3035\u303b\u303c\u3040-\u30ff\u3100-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\ua4cf\ua980-\ua9ff\uaa60-\uaadf\uf900-\ufaff\uff66-\uff9f\U00016fe0-\U00018dff"
    "\U0001aff0-\U0001b2ff\U00020000-\U0003ffff"
)
# Korean parts words by spaces, and joins particles to them; decomposed, a syllable is its letters.
HANGUL = "\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff"
# Arabic and Hebrew join prefixes to words.
ARABIC, HEBREW = "\u0620-\u064a\u066e-\u06d3", "\u05d0-\u05ea"
