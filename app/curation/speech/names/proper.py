"""Names in marks that a capital tells, where a sentence has no other: that «Единая Россия» votes."""

import re

from app.curation.quotations import Quotation
from app.curation.speech.cues.before import word_before
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import PARTED
from app.curation.speech.lexicon.calling import CALLING
from app.curation.speech.lexicon.clauses import AS, THAT
from app.curation.speech.lexicon.joining import JOINING
from app.curation.speech.lexicon.listed import WORD, begins_with_listed, has_listed, tag_of
from app.text import Span, all_of
from app.words.glyphs import GLYPHS
from app.words.patterns import Patterns

# Languages in which names alone have capitals, and of names of several words often the first alone.
FIRST_ALONE = ("ru", "uk", "bg", "mk", "hr", "sl", "pl", "cs", "sk", "ro", "hu", "fi", "et", "lt", "lv", "el")
# Those in which no noun but a name has one, and a part of a sentence is quoted without.
_IN_NAMES = ("fr", "es", "it", "pt", "ca", "nl", "sv", "da", "nb")
# An answer, and no name: respondió con un «No» rotundo.
_ONE = frozenset(("un", "uno", "une", "um", "uma", "una", "een", "en", "ett", "et"))
# Those in which every word of a name has one.
_ALL = ("tr", "az", "vi", "id", "ms")
# Those that have Latin letters in names alone, and in a few words said in English.
_OTHER_SCRIPTS = frozenset(
    ("ar", "bg", "bn", "el", "fa", "he", "hi", "ja", "ko", "mk", "ru", "ta", "th", "uk", "ur", "zh")
)
_MOST = 2
# What tells behind the marks that it is said.
SAID = """
tr: diye diyerek şeklinde ifade* söz* derken dedi* diyen
az: deyə
"""
# What is called out or answered stands whole at the end: gritaron en la plaza «Justicia».
_CRYING = """
es: grit* core* respond* contest*
fr: cri* scand* répond* lanc*
it: grid* scand* rispo* urla*
pt: grit* entoa* respond*
ca: crid* core* respon* contest*
nl: roep* riep* scandeer* antwoord*
sv: ropa* skander* svara*
da: råb* svar*
nb: rop* svar*
ru: крич* крикн* скандир* ответ* отвеч*
uk: крич* крикн* сканду* відпов*
bg: извика* скандира* отговор*
pl: krzycz* krzykn* skand* odpow*
cs: křič* křikl* skand* odpov*
sk: krič* skand* odpov*
hr: vik* uzvik* skand* odgovor*
sl: vzklik* vpi* odgovor*
ro: strig* scand* răspun*
fi: huu* vasta*
hu: kiált* kiabál* skand* felel* válaszol*
el: φώναξ* φωνάζ* απάντησ*
"""
# What is written whole at the end stands on something: escribió en la pared «Basta».
_WRITING = """
es: escrib* pint* grab*
fr: écri* pein* grav* trac*
it: scri* dipin* inci*
pt: escrev* pint* grav*
ca: escri* pint* grav*
ro: scri*
nl: schreef schrijft schreven kladde
sv: skrev skriver skrivit klottrade
da: skrev skriver skrevet
nb: skrev skriver skrevet
ru: написал* писал* нацарапал*
uk: написа* писа*
bg: написа* пише
pl: napisa* pisa*
cs: napsa* psal*
sk: napísa* písal*
hr: napisa* pisa*
sl: napisa* pisal*
el: έγραψ*
hu: írta írt írták
fi: kirjoitt*
"""
_ON = Patterns(
    {
        tag: rf"(?<!\w)(?:{words})\s*\Z"
        for tag, words in {
            "es": r"(?:en|sobre) (?:la|el|las|los|su|sus|una?) \w+", "fr": r"sur (?:la|le|les|l['’]|sa|son|une?) ?\w+",
            "it": r"(?:su|sul|sulla|sullo|sui|sugli|sulle)(?: un| una)? \w+|sull['’]\w+",
            "pt": r"(?:n[ao]s?|num|numa) (?:sua |seu )?\w+", "ca": r"(?:a la|al|en una?|sobre la|sobre el) \w+",
            "ro": r"pe (?:un |o )?\w+", "nl": r"op (?:de|het|een|zijn|haar) \w+", "sv": r"på \w+", "da": r"på \w+",
            "nb": r"på \w+", "ru": r"на \w+", "uk": r"на \w+", "bg": r"на \w+", "pl": r"na \w+", "cs": r"na \w+",
            "sk": r"na \w+", "hr": r"na \w+", "sl": r"na \w+", "el": r"στ(?:ον?|ην?) \w+", "hu": r"az? \w+r[ae]",
            "fi": r"\w+(?:an|en|in|ään|een|iin)",
        }.items()
    }
)  # fmt: skip
_ENDED = re.compile(rf"[{GLYPHS}]*\s*(?:[.!?…]|\Z|\n)")
_LETTER = re.compile(r"[^\W_]")
# A word and a number in any language: the “Charter 08”.
_NUMBERED = re.compile(r"[A-ZÀ-ÞΑ-ΩА-Я][\w’'-]*[ \u00a0-]?\d{1,4}")


def is_proper(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether a word or two with a capital stand within a clause of the reporter's, and not right beside the cue."""
    tag = tag_of(cue.language)
    if _NUMBERED.fullmatch(text, *one.pieces[0]) and not has_listed(CALLING, text, cue.span, tag):
        return not is_beside(text, one, cue)
    words = WORD.findall(text, *one.outer)
    if tag not in (*FIRST_ALONE, *_IN_NAMES, *_ALL) or not words or words[0] == words[0].lower():  # «єОселя»
        return False
    if is_beside(text, one, cue) or _is_cried(text, one, cue) or (tag in _IN_NAMES and _is_near(text, one, cue)):
        return False
    if tag in _ALL:
        is_name = len(words) > 1 and all(word[0].isupper() for word in words)
        return is_name and not begins_with_listed(SAID, one.behind(text), tag)
    few = [word for word in words if not (word.isdigit() or has_listed(JOINING, word, all_of(word), tag))]
    if len(few) > _MOST or has_listed(CALLING, text, cue.span, tag):
        return False
    before = word_before(text, one.outer.start)
    is_answer = before is not None and tag in _IN_NAMES and text[slice(*before)].lower() in _ONE
    if before is None or is_answer or has_listed(AS, text, before, tag):
        return False
    if has_listed(THAT, text, before, tag):
        behind = one.behind(text).lstrip(" \u00a0(")
        return bool(_LETTER.match(behind)) and not begins_with_listed(JOINING, behind, tag)
    return True


def is_in_latin(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it is in Latin letters as nothing round it is, and not right beside the cue: that «Google» pays."""
    tag = tag_of(cue.language)
    words = "".join(WORD.findall(text, *one.outer))
    if tag not in _OTHER_SCRIPTS or not words.isascii() or not words[:1].isupper():
        return False
    return not is_beside(text, one, cue) and not has_listed(CALLING, text, cue.span, tag)


def is_beside(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether nothing but the speaker stands between it and the cue."""
    gap = Span(min(one.outer.end, cue.span.end), max(one.outer.start, cue.span.start))
    between = text[slice(*gap)]
    for words in cue.named(text):
        between = between.replace(words, "")
    return not _LETTER.search(between)


def _is_cried(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it ends the clause of a verb of calling out or answering, with nothing between that parts the two."""
    if one.stands_before(cue.span):
        return False
    if not (has_listed(_CRYING, text, cue.span, cue.language) or _is_written_on(text, one, cue)):
        return False
    return _ENDED.match(text, one.outer.end) is not None and not PARTED.search(text, cue.span.end, one.outer.start)


def _is_written_on(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether the cue tells that it is written on what stands before it."""
    tag, gap = tag_of(cue.language), Span(cue.span.end, one.outer.start)
    return tag in _ON and has_listed(_WRITING, text, cue.span, tag) and _ON[tag].search(text, *gap) is not None


def _is_near(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether no more than a word leads from the cue to it: appelle à « Résister »."""
    return len(WORD.findall(text, cue.span.end, one.outer.start)) < _MOST and one.outer.start >= cue.span.end
