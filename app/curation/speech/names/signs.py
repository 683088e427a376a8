"""What stands on a sign, a banner or a shirt, or is shouted: nobody of whom the text tells says it."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.before import REACH
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import UNSPACED, tag_of
from app.curation.speech.lexicon.told.heard_from import HEARD_FROM
from app.curation.speech.lexicon.written.letters import LETTERS
from app.curation.speech.lexicon.written.posted import POSTED
from app.curation.speech.lexicon.written.written import WRITTEN
from app.curation.speech.lexicon.written.written_on import WRITING, WRITTEN_LAST, WRITTEN_ON
from app.patterns import Pattern, Patterns
from app.spans import Span

# What words stand on, and shouts of somebody, before what they say.
_CARRYING = {
    "en": r"\b(?:signs?|banners?|placards?|posters?|T-shirts?|shirts?|mugs?|badges?|stickers?|caps?"
    r"|graffiti|captions?|inscriptions?|tattoos?|chants?|shouts|cries|boos|cheers)\b",
    "de": r"\b(?:Hashtag|Schild(?:er|ern)?|Plakat\w*|Transparent\w*|Banner\w*|T-Shirts?|Aufkleber\w*|Rufen?"
    r"|Sprechchör\w*|Zwischenrufe?n?|Graffit\w+)\b",
    "nl": r"\b(?:bord(?:en)?|spandoek(?:en)?|posters?|T-shirts?|geroep|spreekkoren)\b",
    "fr": r"\b(?:pancartes?|banderoles?|affiches?|T-shirts?|graffitis?|cris|huées|slogans?)\b",
    "es": r"\b(?:pancartas?|cartel(?:es)?|camisetas?|pintadas?|gritos?|cánticos|consignas)\b",
    "pt": r"\b(?:faixas?|cartaz(?:es)?|camisetas?|camisolas?|pichaç\w+|gritos?|cânticos)\b",
    "it": r"\b(?:striscion[ei]|cartell[oi]|magliett[ae]|scritt[ae]|cori|grida|grido|urla)\b",
    "sv": r"\b(?:skylt\w*|plakat\w*|banderoll\w*|rop|talkörer)\b",
    "da": r"\b(?:skilt\w*|plakat\w*|banner\w*|råb)\b",
    "nb": r"\b(?:skilt\w*|plakat\w*|banner\w*|rop)\b",
    "pl": r"\b(?:transparen\w+|plakat\w*|baner\w*|okrzyk\w*)\b",
    "cs": r"\b(?:transparent\w*|plakát\w*|pokřik\w*)\b",
    "ru": r"\b(?:плакат\w*|транспарант\w*|баннер\w*|табличк\w*|крик(?:и|ами|ов)|возглас\w*)\b",
    "uk": r"\b(?:плакат\w*|транспарант\w*|банер\w*|табличк\w*|крик(?:и|ами|ів)|вигук\w*)\b",
    "sk": r"\b(?:transparent\w*|plagát\w*|nápis\w*)\b",
    "hr": r"\b(?:transparent\w*|plakat\w*|natpis\w*)\b",
    "bg": r"\b(?:транспарант\w*|плакат\w*|табел\w*|надпис\w*)\b",
    "lt": r"\b(?:plakat\w*|užraš\w*)\b",
    "lv": r"\b(?:plakāt\w*|uzrakst\w*)\b",
    "el": r"\b(?:πανό|πλακάτ|επιγραφ\w*|κραυγ\w+|συνθήματ\w+)\b",
    "he": r"(?:שלט|שלטים|כרזה|כרזות|קריאות|קריאת)",
    "zh": r"(?:写有|寫有|写着|寫著|印有|高呼|高喊)",
    "ar": r"(?:هتافات?|لافتات?|لافتة)",
    "hu": r"\b(?:tábl|transzparens|plakát|molinó|kiáltás|skandálás)\w*\b",
    "ro": r"\b(?:pancart|banner|afiș|strigăt)\w*\b",
    "fi": r"\b(?:kylt|banderol|julist|huudo|huuto)\w*\b",
    "et": r"\b(?:plakat|loosung|silt|sildi)\w*\b",
    "sl": r"\b(?:transparent|napis|plakat|vzklik)\w*\b",
    "ca": r"\b(?:pancart|cartell|samarret)\w*\b|\bcrits\b",
    "id": r"\b(?:spanduk|poster|plakat|kaus|teriakan)\b",
    "vi": r"(?:biểu ngữ|băng rôn|khẩu hiệu|tấm biển|áp phích|tiếng (?:kêu|hét|la|hô|gào))",
    "fa": r"(?:پلاکارد|تابلو|بنر|پارچه‌نوشته)\w*",
}
# What may stand between: a shirt with the words “No”.
_WITH = (
    "steht|stehe|stand|gestanden|habe|hat|staat|stond|står|stod|sto|der|det|il|est|était|écrit|pone|ponía|dice|decía|lee|leía"
    "|c['’]è|c['’]era|scritto|estava|está|escrito|lê-se|se"
    "|stood|stands|hung|painted|written|scrawled|with|reading|saying|that|said|read|of|like|the|words?|mit|wie|der|von|aufschrift|met|als|avec|de|du|comme|con|que|di"
    "|come|com|som|om|med|z|ze|s|se|с|со|из|cu|cuvintele|amb|lema|σύνθημα|με|το|τη|ar|su|ar|yang|bertuliskan|tertulis|berbunyi|terbaca|ghi|chữ|dòng|với|با|شعار"
    "|עם|הכיתוב|הכתובת|שעליו|שעליהם|היה|הייתה|כתוב|נכתב|נאמר"
)
_FOLLOWED = rf"(?:[ \u00a0](?:{_WITH}))*[ \u00a0]?[,:：，(—–]?\s*\Z"
# Where it hangs, before a colon: a sign above the door: “Keep out”.
_PLACE = (
    r"(?:(?:above|over|on|outside|at|in|by|über|an|auf|vor|neben|au-dessus|sur|devant|sobre|en|encima|sopra|su|alla|op|boven"
    r"|aan|voor|på|ovanför|over|vid|ved|nad|na|над|на|у|em|acima) (?:[\w’'-]+ ){0,2}[\w’'-]+[ \u00a0\u202f]?(?=:))"
)
_SIGNS = Patterns({tag: f"(?:{pattern})(?: {_PLACE})?{_FOLLOWED}" for tag, pattern in _CARRYING.items()}, re.IGNORECASE)
_CARRIED = Pattern(rf"(?:{_CARRYING['en']})\s+(?:that\s+)?\Z", re.IGNORECASE)
_KINDS = Patterns(_CARRYING, re.IGNORECASE)
# What is posted there is told in a clause, before one of these.
_FAR, _COLONS, _STOPS = 100, (":", "："), ("。", ".")
_OF_IS_FROM, _ONE = ("fr", "es", "pt", "it", "ca"), ("un", "una", "uno", "um", "uns", "les", "los", "os", "gli", "des")
_STANDS = Patterns({
    "de": r"st(?:and|anden|eht|ehe|ehen)\b|prangt", "nl": r"sto(?:nd|nden)\b|staat\b", "sv": r"sto[d]|står",
    "da": r"stod|står", "nb": r"stod?\b|står", "en": r"(?:read|said|reads|says|ran|proclaimed|declared)\b",
    "fr": r"(?:proclam|disait|lisait|indiqu|affich)\w*|pouvait-on lire", "es": r"(?:decía|rezaba|se leía|ponía)",
    "it": r"(?:diceva|recitava|si leggeva)", "pt": r"(?:dizia|lia-se)",
})  # fmt: skip


def is_on_sign(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it is what stands on something, or what is shouted, unless that itself is said to say so."""
    tag = tag_of(cue.language)
    reach = Span(one.outer.start - REACH, one.outer.start)
    if _is_worn(text, cue, tag) or _stands_on(text, one, cue, tag):
        return True
    if _is_heard_from(text, one, cue, tag) or _is_written_on(text, one, cue, tag):
        return True
    found = next(
        (found for table in (_SIGNS, WRITTEN) if tag in table and (found := table[tag].search(text, *reach))), None
    )
    found = found or LETTERS.search(text, *reach) or _find_posted(text, one, tag)
    if found is None:
        return False
    before = Span(*found.span())
    is_own = before.overlaps(cue.span) and not text[slice(*before)].startswith("retweet")
    return not is_own and not (cue.speaker and before.overlaps(cue.speaker))


def _find_posted(text: str, one: Quotation, tag: str) -> re.Match[str] | None:
    """What tells that it stands on something that lies or hangs somewhere."""
    at = max(0, one.outer.start - _FAR)
    leading = (*_COLONS, *_STOPS) if tag in UNSPACED else _COLONS
    is_led = tag in POSTED and text[at : one.outer.start].rstrip().endswith(leading)
    return POSTED[tag].search(text, at, one.outer.start) if is_led else None


def _is_heard_from(text: str, one: Quotation, cue: Cue, tag: str) -> bool:
    """Whether it comes from some who listen, and is not what the verb of the speaker has for its object."""
    before = text[cue.end : one.outer.start]
    if len(before.split()) <= 1 or tag not in HEARD_FROM or not HEARD_FROM[tag].match(text, one.outer.end):
        return False
    # Elsewhere than in these “from” is not told from “of”.
    return tag not in _OF_IS_FROM or before.split()[-1] in _ONE


def _is_written_on(text: str, one: Quotation, cue: Cue, tag: str) -> bool:
    """Whether somebody else wrote it on a wall or a gate, or the speaker read it there."""
    if cue.end > one.outer.start or not text[cue.end : one.outer.start].strip():
        return False
    if tag in WRITTEN_LAST:
        return WRITTEN_LAST[tag].match(text, one.outer.end) is not None
    is_there = tag in WRITTEN_ON and WRITTEN_ON[tag].match(text, one.outer.end) is not None
    if is_there and tag == "en" and one.beginning(text).isupper():
        return True
    return is_there and WRITING[tag].search(text, max(cue.end, one.outer.start - REACH), one.outer.start) is not None


def _stands_on(text: str, one: Quotation, cue: Cue, tag: str) -> bool:
    """Whether the cue tells behind it on what it stands: „Nein“, stand auf dem Schild, das Weber trug."""
    if tag not in _STANDS or not one.stands_before(cue.span) or not _STANDS[tag].match(text, *cue.span):
        return False
    thing = _KINDS[tag].search(text, cue.span.end, cue.span.end + REACH)
    return thing is not None and not (cue.speaker and cue.speaker.start < thing.end())


def _is_worn(text: str, cue: Cue, tag: str) -> bool:
    """Whether the cue is what a thing says that the speaker has: the shirt he wore said."""
    if tag != "en" or cue.speaker is None or not text[cue.speaker.end : cue.span.start].strip(" ,"):
        return False
    between = text[cue.speaker.end : cue.span.start]
    return (
        between.replace(" ", "").isalpha()
        and _CARRIED.search(text, max(0, cue.speaker.start - REACH), cue.speaker.start) is not None
    )


def is_sign(words: str, language: str) -> bool:
    """Whether they name something that words stand on."""
    tag = tag_of(language)
    return tag in _KINDS and _KINDS[tag].fullmatch(words) is not None
