"""Who else says something, or calls it so, with the verb of the cue: назвал это «шагом», оппозиция — «позором»."""

import re

from app.curation.quotations import Quotation
from app.curation.speech.cues.reporting import Cue, find_reporting
from app.curation.speech.cues.sentences import TERMINAL
from app.curation.speech.lexicon.calling import CALLING
from app.curation.speech.lexicon.clauses import THAT
from app.curation.speech.lexicon.joining import JOINING
from app.curation.speech.lexicon.listed import begins_with_listed, has_listed, tag_of
from app.text import Span
from app.words.patterns import Patterns

# Between what the one calls it and what the other does.
_AND_HE = Patterns(
    dict.fromkeys(("ru", "uk", "bg"), r",\s(?:[аиі]\s)?\w+(?:\s\w+)?\s[—–-]\s")
    | {
        "hr": r",\s[aа]\s(?!i\b|и\b|ne\b)\w+\s",
        "pl": r",\s(?:a|zaś)\s(?!nawet|także|nie|potem)\w+\s",
        "cs": r",\s(?:opozice|vláda|senát|kritici|odpůrci|odbory)\s",
        "sv": r",\s(?:och |men )?\w{4,}(?:en|et|erna|arna)\s",
        "da": r",\s(?:og |men )?\w{4,}(?:en|et|erne)\s",
        "nb": r",\s(?:og |men )?\w{4,}(?:en|et|ene)\s",
    }
)
# The same where what is said stands on both sides: said “yes”, the port “no”; these words only go on.
_THEN = (
    "затем|потом|позже|снова|далее|сначала|даже|или|не|та|потім|згодом|знову|навіть|або|после|накрая|дори|potem|później|"
    "nawet|lub|czy|nie|pak|poté|potom|později|dokonce|také|nebo|či|nikoli|ne|neskôr|dokonca|alebo|onda|zatim|poslije|čak|"
    "ili|te|nato|kasneje|celo|ali|sitten|myöhemmin|jopa|tai|ei|siis|hiljem|isegi|või|tada|vėliau|net|ar|tad|vēlāk|pat|"
    "vai|lalu|kemudian|bahkan|atau|juga|bukan|igen|senare|även|inte|siden|senere|også|ikke"
)
_ANOTHER = rf"(?!(?:{_THEN})\b)\w{{3,}}"
_WITH_DASH = rf",\s(?:\w\s)?(?:\w+\s)?{_ANOTHER}\s[—–-]\s"
_AND_ANOTHER = Patterns(
    dict.fromkeys(("ru", "uk", "bg", "pl", "lt", "lv"), _WITH_DASH)
    | dict.fromkeys(("fi", "et", "id"), rf",\s(?:\w+\s)?{_ANOTHER}\s")
    | dict.fromkeys(("cs", "sk", "hr", "sl"), rf"(?:,\s(?:[aа]\s)?|\s[aа]\s){_ANOTHER}\s|{_WITH_DASH}")
    | {"he": r",\sו(?!לא\b|גם\b|אף\b|אחר)\w{3,}\s"}
    | dict.fromkeys(("sv", "da", "nb"), rf"(?:,\s|,?\s(?:och|og|men)\s){_ANOTHER}(?:en|et|[ae]rna|ene|erne)\s")
)
_ONE_WORD = re.compile(r"[\s,;]*\w+\s+\W?")
# Who it is, with an article or without, and the end of the sentence.
_NAME = r"[^\W\d_][\w’'-]*"
_NAMED = re.compile(
    rf"(?P<parted>,\s+|\s+[—–-]\s+)?\s*(?:\w{{1,4}}\s)?(?P<who>{_NAME})(?:\s{_NAME}){{0,2}}\s*(?:[{TERMINAL};]|\Z)"
)


def is_named_behind(text: str, gap: Span, one: Quotation, cue: Cue) -> bool:
    """Whether no more than another who says so stands behind it: “Hold on!” said Bob, and “Pull!” Ann."""
    is_joined = _ONE_WORD.fullmatch(text, *gap) is not None
    if not is_joined or not begins_with_listed(JOINING, text[slice(*gap)].lstrip(" ,;"), cue.language):
        return False
    named = _NAMED.match(text, one.outer.end)
    if named is None or not named["who"][0].isupper():
        return False
    return named["parted"] is not None or one.ending(text) in f"{TERMINAL},"


def is_of_another_too(text: str, before: Span, gap: Span, cue: Cue) -> bool:
    """Whether no more than another who says something, or calls it so, stands between two quotations.

    `before` is what stands between the cue and the first of them.
    """
    tag = tag_of(cue.language)
    is_another = tag in _AND_ANOTHER and _AND_ANOTHER[tag].fullmatch(text, *gap) is not None
    # Behind “that” the clause of what is said goes on: said that the port was “slow”, the city “dull”.
    if is_another and not has_listed(THAT, text, before, tag) and not any(find_reporting(text, gap, tag)):
        return True
    is_other = tag in _AND_HE and _AND_HE[tag].fullmatch(text, *gap) is not None
    return is_other and has_listed(CALLING, text, cue.span, tag)
