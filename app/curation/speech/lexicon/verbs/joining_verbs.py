"""What joins a second verb to the one of who speaks, right before it: and later called, y la calificó, et l'a dit."""

import re

from app.curation.speech.lexicon.verbs.auxiliaries import any_auxiliary
from app.patterns import Patterns
from app.words.glyphs import GLYPHS

_AND = {
    "en": "and|but|yet", "de": "und|aber|doch", "nl": "en|maar", "fr": "et|mais", "es": "y|e|pero|aunque",
    "pt": "e|mas", "it": "e|ed|ma", "ca": "i|però", "ro": "și|dar|iar", "sv": "och|men", "da": "og|men",
    "nb": "og|men", "fi": "ja|mutta", "pl": "i|oraz|a|ale", "cs": "a|ale", "sk": "a|ale", "hr": "i|a|ali|и|а|али",
    "sl": "in|ter|a|toda|vendar", "ru": "и|а|но", "uk": "і|й|та|а|але", "bg": "и|а|но", "el": "και|κι|αλλά|ενώ",
    "hu": "és|de|majd", "et": "ja|ning|aga|kuid", "lt": "ir|bet|o", "lv": "un|bet", "id": "dan|serta|tetapi|namun",
    "vi": "và|nhưng",
}  # fmt: skip
_HOW = (
    "also|then|later|even|again|further|dann|auch|später|ook|toen|aussi|ensuite|puis|también|luego|después|também|depois"
    "|anche|poi|també|després|apoi|også|også|också|sedan|myös|też|także|potem|také|potom|pak|tiež|zatim|potom|tudi|nato"
    "|также|затем|потом|також|потім|също|после|επίσης|μετά|azt|aztán|később|seejärel|samuti|taip pat|vėliau|arī|pēc tam"
    "|juga|kemudian|cũng|sau đó"
)
_NEVER = r"(?!)"
# With a pronoun before the verb no subject stands between “and” and it: y la calificó, et l'a qualifiée.
_IT = {
    "fr": r"l['’]|les? |la |lui |leur |s['’]|se |y |en |n['’](?:en )?", "es": "l[aeo]s? |se (?:l[ao]s? )?|nos |me ",
    "pt": "[ao]s? |lhes? |se |nos ", "it": r"l['’]|l[aoei] |gli |si |ne |ci ",
    "ca": r"l['’]|l[ai] |els? |les |ho |s['’]|es ",
    "ro": "l-|o |le-|i-|îl |îi |le |se |s-", "pl": "go |ją |to |ich |je |się ", "cs": "ho |ji |to |je |se |si ",
    "sk": "ho |ju |to |ich |sa |si ", "hr": "ga |ju |je |to |ih |se ", "sl": "ga |jo |to |jih |se ",
    "ru": "его |её |ее |это |их ", "uk": "його |її |це |їх ", "bg": "го |я |ги |се ",
    "el": "τον |την |το |τους |τις |τα ",
    "nl": "hem |haar |het |dat |ze ", "hu": "azt |ezt |őt ",
}  # fmt: skip
JOINED = Patterns(
    {
        tag: rf",?[{GLYPHS}]?\s+(?:{words})\s+(?:(?:{_HOW}|je|{any_auxiliary()})\s+|{_IT.get(tag, _NEVER)}){{0,3}}\Z"
        for tag, words in _AND.items()
    },
    re.IGNORECASE,
)
