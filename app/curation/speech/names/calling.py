"""Where a text tells that something is called what stands in marks, or what is called so."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import PARTED, Sentence
from app.curation.speech.lexicon.clauses.clauses import AS
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.listed import UNSPACED, begins_with_listed, has_listed, tag_of
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.patterns import Patterns
from app.spans import all_of
from app.words.glyphs import GLYPHS

# In more words than one, or in one that leads nowhere else: what is called so by others.
_SO_CALLED = {
    "en": r"attributed to|so[- ]called|so much for(?: \w+)?|self-(?:styled|proclaimed|described)"
    r"|known(?: [\w’'-]+){1,5} (?:as|by)"
    r"|(?:what|which|that) (?:some|many|others|critics|opponents|experts)(?: \w+){1,3} as"
    r"|meaning|translat\w+ as|(?:what|which) it calls(?: its| an?| the)?",
    "de": r"(?:hießen|heißen)(?: „[^“„]{1,20}“(?:,| und))*|(?<!das )(?<!es )(?<!Das )(?<!Es )hei(?:ßt|ße|ßen"
    r"|ße[rn])(?: (?:bei|für|unter) \w+)|sogenannt\w*|(?:die"
    r"|der) Rede vo[nm]|von wegen|so viel zu[mr]?|angeblich\w*|vermeintlich\w*"
    # What another has named, offered or asked for.
    r"|vo[nm] (?!ih[mr]\b|ihnen|uns|mir)(?:\w+ ){1,3}"
    r"(?:genannt|angeboten|vorgeschlagen|gefordert|ausgerufen|propagiert)e\w*"
    # What others take it for.
    r"|(?:einige|manche|viele|andere|Kritiker|Gegner|Beobachter|Experten)(?: \w+){0,2} als",
    "nl": r"zogenoemd\w*|tot zover(?: de| het)?|zogenaamd\w*|zogeheten",
    "fr": r"attribuée?s? à|soi-disant|prétendue?s?|[lc]es? fameu(?:x|ses?)|la fameuse"
    r"|connue?s?(?: \w+){1,6} (?:comme|de)",
    "es": r"atribuid[oa]s? a|(?:la|el|los|las) (?:mal )?llamad[oa]s?|(?:[Cc]onocid"
    r"|[Aa]podad)[oa]s?(?: \w+){0,4} (?:como|por)"
    r"|supuest[oa]s?",
    "pt": r"(?:o|a|os|as) chamad[oa]s?|(?:apelidad|conhecid|chamad)[oa]s?(?: \w+){0,4} (?:de|por|como)|supost[oa]s?",
    "it": r"attribuit[oaie] a|cosiddett[oaie]|(?:conosciut|not|soprannominat)[oaie](?: \w+){0,4} (?:come|con)",
    "ca": r"anomenad[ae]?s?",
    "et": r"niinimetatud|nn\.?",
    "lv": r"tā (?:saukt|dēvēt|saucam)\w+",
    "lt": r"(?:taip )?vadinam\w+",
    "ro": r"așa-(?:zis|numit)\w*",
    "sv": r"så kallad[et]?|s k",
    "da": r"såkaldte?",
    "nb": r"såkalte?",
    "fi": r"niin sanot\w+",
    "pl": r"tak zwan\w+|tzw\.|ps\.|pseud\.|o (?:pseudonimie|ksywie)",
    "cs": r"takzvan\w+|tzv\.",
    "sk": r"takzvan\w+|tzv\.",
    "hr": r"takozvan\w+|tzv\.",
    "sl": r"tako imenovan\w+|t\. i\.",
    "ru": r"так называем\w+|т\. н\.",
    "uk": r"так зван\w+",
    "bg": r"така наречен\w+",
    "el": r"λεγόμεν\w+|αποκαλούμεν\w+",
    "hu": r"úgynevezett",
    "tr": r"sözde",
    "ar": r"ما يسمى|المسماة|المسمى|ما يعرف",
    "he": r"מה שמכונה|מה שקרוי",
    "fa": r"به اصطلاح",
    "hi": r"तथाकथित",
    "ur": r"نام نہاد",
    "vi": r"cái gọi là",
    "id": r"yang disebut(?: sebagai)?|apa yang disebut",
    "th": r"ที่เรียกว่า",
    "zh": r"所谓的?|所謂的?",
    "ja": r"いわゆる",
    "ko": r"이른바|소위",
}
_WHOLE = r"(?<!\w)"
SO_CALLED = Patterns(
    {tag: rf"{'' if tag in UNSPACED else _WHOLE}(?:{one})\W*\Z" for tag, one in _SO_CALLED.items()}, re.IGNORECASE
)
# What something is called stands behind its name: nannte „Krabat“ ein Meisterwerk.
_CALLED = Patterns({
    tag: rf"[{GLYPHS}]* (?:{articles})\b ?\w"
    for tag, articles in {
        "en": "an?", "de": "eine?[nrsm]?", "nl": "een", "fr": "d['’]|de|comme|une?", "es": "de|como|una?",
        "pt": "de|como|uma?", "it": "come|una?|un['’]", "sv": "en|ett|för|som", "da": "en|et|for|som",
        "nb": "en|et|ei|for|som",
    }.items()
})  # fmt: skip
# Verbs that say what they think of it.
_PRAISING = """
en: prais* hail* dismiss* denounc* derid* mock* reject* condemn* see sees saw criticis* criticiz*
de: lobt* kritisier* bezeichne* verspott* feiert*
fr: salu* dénonc* critiqu* voit
es: elogi* critic* denunci* ve
"""
# Of what stands before a name no more is looked at.
_FAR = 40
# What leads from the one to the other: “Barbie” as a “hoot”.
_FEW = 2


def is_beside_called(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether it is what is called so, right before what it is called: called Bob's “no comment” “cowardice”."""
    if cue.span.end > one.outer.start or not has_listed(CALLING, text, cue.span, cue.language):
        return False
    behind = next((text[one.outer.end : other.outer.start] for other in sentence.quotations if one < other), None)
    return behind is not None and (len(behind) == 1 or _is_amid_called(text, one, cue, behind))


def _is_amid_called(text: str, one: Quotation, cue: Cue, behind: str) -> bool:
    """Whether a name stands amid what is called so: calls the plan to save “Nightlight” by force “theft”."""
    is_joined = PARTED.search(behind) or has_listed(JOINING, behind, all_of(behind), cue.language)
    words = text[cue.span.end : one.outer.start][:_FAR].split()
    return not is_joined and len(words) > 1 and one.beginning(text).isupper()


def is_called_so(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether it is a name, of what the speaker calls something else in marks: described “Barbie” as “a hoot”."""
    between = text[cue.span.end : one.outer.start]
    for words in cue.named(text):
        between = between.replace(words, "")
    if cue.span.end > one.outer.start or between.strip():
        return False
    if not any(has_listed(table, text, cue.span, cue.language) for table in (CALLING, _PRAISING)):
        return False
    tag = tag_of(cue.language)
    if tag in _CALLED and has_listed(CALLING, text, cue.span, tag) and _CALLED[tag].match(text, one.outer.end):
        return True
    behind = next((other for other in sentence.quotations if one.stands_before(other.outer)), None)
    gap = text[one.outer.end : behind.outer.start].strip(GLYPHS) if behind else ","
    is_near = len(gap.split()) <= _FEW and not PARTED.search(gap)
    is_joined = begins_with_listed(JOINING, gap, cue.language) and not begins_with_listed(AS, gap, cue.language)
    return is_near and not is_joined
