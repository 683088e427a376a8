"""Names in marks that a capital tells, where a sentence has no other: that «Единая Россия» votes."""

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.before import begin_of, word_before
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import PARTED
from app.curation.speech.lexicon.clauses.clauses import AS, THAT
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.listed import WORD, begins_with_listed, has_listed, tag_of
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.curation.speech.names.called_out import is_called_out
from app.patterns import Pattern
from app.spans import Span, all_of

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
_MOST, _SHORT, _LETTERS = 2, 3, 6
# What tells behind the marks that it is said.
SAID = """
tr: diye diyerek şeklinde ifade* söz* derken dedi* diyen
az: deyə
"""
_LETTER = Pattern(r"[^\W_]")
_LOWER = Pattern(r"[ \u00a0][^\W\d_]{2}")
# A word and a number in any language: the “Charter 08”.
_NUMBERED = Pattern(r"[A-ZÀ-ÞΑ-ΩА-Я][\w’'-]*[ \u00a0-]?\d{1,4}")


def is_proper(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether a word or two with a capital stand within a clause of the reporter's, and not right beside the cue."""
    tag = tag_of(cue.language)
    if _NUMBERED.fullmatch(text, *one.pieces[0]) and not has_listed(CALLING, text, cue.span, tag):
        return not is_beside(text, one, cue)
    words = WORD.findall(text, *one.outer)
    if tag not in (*FIRST_ALONE, *_IN_NAMES, *_ALL) or not words or words[0] == words[0].lower():  # «єОселя»
        return False
    before = word_before(text, one.outer.start)
    is_amid = before is not None and one.stands_before(cue.span)  # igra s „Benficom“, rekao
    if is_beside(text, one, cue) and not (is_amid or _is_acronym(text, one, words, tag)):
        return False
    if is_called_out(text, one, cue) or (tag in _IN_NAMES and _is_near(text, one, cue)):
        return False
    if tag in _ALL:
        is_name = len(words) > 1 and all(word[0].isupper() for word in words)
        return is_name and not begins_with_listed(SAID, one.behind(text), tag)
    few = [one for one in words if len(one) > 1]  # Vento d'autunno
    few = [word for word in few if not (word.isdigit() or has_listed(JOINING, word, all_of(word), tag))]
    is_long = len(few) > _MOST and not all(word[0].isupper() or len(word) <= _SHORT for word in words)
    if is_long or _is_called(text, one, cue):
        return False
    if before is None:
        return tag in FIRST_ALONE and _does_something(text, one, cue)
    is_answer = tag in _IN_NAMES and text[slice(*before)].lower() in _ONE
    if is_answer or has_listed(AS, text, before, tag):
        return False
    if has_listed(THAT, text, before, tag):
        behind = one.behind(text).lstrip(" \u00a0(")
        return bool(_LETTER.match(behind)) and not begins_with_listed(JOINING, behind, tag)
    return True


def _is_called(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether the cue says what somebody is called, and nothing parts it from the marks."""
    gap = Span(min(one.outer.end, cue.span.end), max(one.outer.start, cue.span.start))
    return has_listed(CALLING, text, cue.span, cue.language) and not PARTED.search(text, *gap)


def _does_something(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether a clause that begins with it goes on right behind it: «Газпром» начинает поставки."""
    words = one.behind(text)
    if one.stands_before(cue.span) and len(WORD.findall(text, one.outer.end, begin_of(text, cue))) < _MOST:
        return False  # »Pridi« je rekel
    is_open = one.ending(text).isalnum() and _LOWER.match(words) is not None
    return is_open and not begins_with_listed(JOINING, words.lstrip(), cue.language)


def _is_acronym(text: str, one: Quotation, words: list[str], tag: str) -> bool:
    """Whether a few letters name something that the clause tells of: “LMT” klientu skaits."""
    is_name = tag in FIRST_ALONE and len(words) == 1 and words[0].isupper() and 1 < len(words[0]) <= _LETTERS
    return is_name and _LOWER.match(one.behind(text)) is not None


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


def _is_near(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether no more than a word leads from the cue to it: appelle à « Résister »."""
    return len(WORD.findall(text, cue.span.end, one.outer.start)) < _MOST and one.outer.start >= cue.span.end
