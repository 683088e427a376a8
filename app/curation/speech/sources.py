"""By whose word somebody is said to have said it: according to Bob, Ann said “no”."""

import re

from app.curation.quotations import Quotation
from app.curation.speech.before import REACH
from app.curation.speech.hearers import is_name
from app.curation.speech.listed import tag_of
from app.curation.speech.reporting import Cue
from app.curation.speech.sentences import Sentence
from app.text import Span
from app.words.glyphs import GLYPHS

# Before the one who tells it, at the beginning of a sentence.
_SOURCING = {
    "en": r"according to|by the account of",
    "de": r"laut|nach (?:Angaben|Aussage|Darstellung) (?:von|des|der)",
    "nl": r"volgens",
    "fr": r"selon|d['’]après",
    "es": r"según",
    "pt": r"segundo|de acordo com",
    "it": r"secondo|stando a",
    "ca": r"segons",
    "ro": r"potrivit|conform",
    "sv": r"enligt",
    "da": r"ifølge",
    "nb": r"ifølge",
    "pl": r"według|zdaniem",
    "cs": r"podle",
    "sk": r"podľa",
    "hr": r"prema",
    "ru": r"по (?:словам|утверждению|версии)",
    "uk": r"за словами|на думку",
    "el": r"σύμφωνα με",
    "ar": r"بحسب|وفقا ل|حسب",
    "he": r"לדברי|לפי",
    "vi": r"theo",
    "id": r"menurut",
    "ms": r"menurut",
    "zh": r"据|據",
}
# Behind the one who tells it.
_SOURCED = {
    "ja": r"[^、。]{1,12}(?:氏|さん|議員|容疑者)によると",
    "ko": r"[^,.]{1,12}(?:씨|의원|대표|장관)에 따르면",
    "tr": r"[^,.]{1,30}['’]\w{1,3} göre",
    "hi": r"[^,।]{1,30} के (?:अनुसार|मुताबिक)",
    "hu": r"[^,.]{1,30} szerint",
    "fi": r"[^,.]{1,30} mukaan",
}
# A word ends there, where nothing is joined to it.
_WHOLE, _END = r"(?!\w)", {"zh": "", "ar": ""}
_BEFORE = {
    tag: re.compile(rf"\s*(?:{pattern}){_END.get(tag, _WHOLE)}\s*", re.IGNORECASE) for tag, pattern in _SOURCING.items()
}
# The same before the name of a paper.
_RIGHT_BEFORE = {
    tag: re.compile(rf"(?<!\w)(?:{pattern})(?: (?:\w{{1,3}}|l['’]))?[ \u00a0]*\Z", re.IGNORECASE)
    for tag, pattern in _SOURCING.items()
}
_BEHIND = {tag: re.compile(rf"\s*{pattern}") for tag, pattern in _SOURCED.items()}
# They tell through whom it is known, as a paper does.
_RELAYING = re.compile(
    r"agen|report|bericht|rapport|paper|press|zeitung|medien|media|krant|journal|diario|jornal|giornal|quotidian|tidning|avis"
    r"|gazet|газет|агент|сми|издани|хабар|社|报|報|ニュース|통신|보도|신문|방송|وكال|صحيف|تقرير|مصادر|एजेंसी|रिपोर्ट|haber|ajans|báo"
    r"|polic|polizei|polis|politi|полици|police|court|gericht|tribunal|reuters|afp|\bap\b|dpa|ansa|\befe\b|lusa|тасс|риа|bbc|cnn",
    re.IGNORECASE,
)
_MARKED = re.compile(rf"\s*(?:\w{{1,3}}\s+)?[{GLYPHS}]")
_CASED = re.compile(r"[^\W\d_]")


def is_sourced(text: str, sentence: Sentence, cue: Cue) -> bool:
    """Whether another who is named tells it, and no quote of that one is declared."""
    if cue.speaker is None or cue.is_retold:
        return False
    tag, end = tag_of(cue.language), min(cue.speaker.start, cue.span.start)
    if tag in _BEHIND:
        found = _BEHIND[tag].match(text, sentence.span.start, end)
        return found is not None and not _RELAYING.search(found[0])
    found = _BEFORE[tag].match(text, sentence.span.start, end) if tag in _BEFORE else None
    if found is None:
        return False
    named = text[found.end() : end]
    return _is_named(named) and not _RELAYING.search(named)


def find_paper(text: str, one: Quotation, language: str) -> Span | None:
    """The words before the marks that tell that it was in the paper that is named in them: selon « Le Monde »."""
    tag = tag_of(language)
    if tag not in _RIGHT_BEFORE or not is_name(text[slice(*one.pieces[0])]):
        return None
    found = _RIGHT_BEFORE[tag].search(text, max(0, one.outer.start - REACH), one.outer.start)
    return Span(*found.span()) if found else None


def _is_named(words: str) -> bool:
    """Whether they name somebody, as far as a capital tells, and nothing that stands in marks."""
    if _MARKED.match(words):
        return False
    letters = _CASED.findall(words)
    has_case = any(one.lower() != one.upper() for one in letters)
    return bool(letters) and (not has_case or any(word[0].isupper() for word in words.split()))
