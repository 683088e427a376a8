"""Whether what follows what somebody says may be another's answer: “Why?” she asked Bob. “So.”."""

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import PARTED, Sentence
from app.curation.speech.lexicon.listed import UNSPACED, begins_with_listed, has_listed, tag_of
from app.curation.speech.lexicon.unsaid.moods import ASKING
from app.curation.speech.lexicon.verbs.answering import ANSWERING
from app.patterns import Pattern
from app.spans import Span

# Who hears it stands behind “to”, but not behind “referring to”.
_TO = r"(?<!referring )(?<!reference )(?<!reply )(?<!response )to"
_WHOM = r"[A-Z]\w*(?: [A-Z][\w’'-]*){0,3}|(?:the|her|his|their|my|a|an) [\w ]+|me|us"
_TO_WHOM = Pattern(rf"\b(?:{_TO} (?:{_WHOM})|(?:to|told|asked) (?:her|him|them))\W*\Z")
QUESTION = "?？؟;か"
_WORDS = Pattern(r"\w+(?:['’]\w+)*")
_FEWEST = 3
_YES_AND_NO = """
en: yes no yeah sure never
de: ja nein doch nie
nl: ja nee
fr: oui non si
es: sí no
pt: sim não
it: sì no
sv: ja nej jo
da: ja nej jo
nb: ja nei jo
fi: kyllä ei
pl: tak nie
cs: ano ne
sk: áno nie
hr: da ne
ru: да нет
uk: так ні
bg: да не
ro: da nu
hu: igen nem
el: ναι όχι
tr: evet hayır
ar: نعم لا
fa: بله نه
he: כן לא
hi: हाँ हां नहीं
id: ya tidak
vi: có không
"""


def may_be_answered(text: str, home: Sentence, following: Quotation, cue: Cue) -> bool:
    """Whether what follows may be another's answer: “Why?” she asked Bob, and “So.” stands behind."""
    if not home.quotations:
        return False
    last = home.quotations[-1]
    is_asked_back = following.ending(text) in QUESTION and last.ending(text) not in QUESTION
    if is_asked_back and has_listed(ANSWERING, text, cue.span, cue.language):  # “No,” they reply. “May I, then?”
        return True
    is_asked = last.ending(text) in QUESTION and following.ending(text) not in QUESTION
    is_put = _is_put_to(text, home, cue) or _addresses(text, Span(last.outer.end, home.span.end), cue.language)
    if tag_of(cue.language) in UNSPACED:
        return is_asked or is_put
    return (is_asked and is_put) or ((is_asked or is_put) and _is_reply(text, following, cue.language))


def _is_put_to(text: str, home: Sentence, cue: Cue) -> bool:
    """Whether somebody is asked whom a capital tells: fragte Anna ihren Vater."""
    last = cue.end
    parted = PARTED.search(text, last, home.span.end)
    is_named = any(
        word[0].isupper() for word in _WORDS.findall(text, last, parted.start() if parted else home.span.end)
    )
    return is_named and has_listed(ASKING, text, cue.span, cue.language)


def _is_reply(text: str, one: Quotation, language: str) -> bool:
    """Whether it is short, or begins with yes or no, as answers are."""
    words = _WORDS.findall(text, *one.outer)
    return len(words) < _FEWEST or begins_with_listed(_YES_AND_NO, words[0], language)


def _addresses(text: str, gap: Span, language: str) -> bool:
    """Whether what stands behind what is quoted ends with the one who hears it: said Ann to Bob."""
    return tag_of(language) == "en" and bool(_TO_WHOM.search(text, *gap))
