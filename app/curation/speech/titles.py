"""Names that stand in marks, and are said by nobody: the paper «El País», the “Iron Lady”, a film, a party."""

import re

from app.curation.quotations import Quotation, is_tied
from app.curation.speech.clauses import AS, IN, THAT
from app.curation.speech.conveying import PERFORMED, PERFORMING
from app.curation.speech.listed import UNSPACED, WORD, begins_with_listed, find_listed, has_listed, tag_of
from app.curation.speech.naming import ADDRESSING, BYNAMING, CALLING, INTERVIEWED, NAMED, NAMING, SO_CALLED
from app.curation.speech.reporting import Cue
from app.curation.speech.sentences import Sentence
from app.text import Span
from app.words.glyphs import GLYPHS

_LAST_WORD = re.compile(rf"{WORD.pattern}(?=[ \u00a0\u202f]*\Z)")
_PARTED = re.compile(r"[,;:،؛，：]")
_POSSESSIVE = re.compile(r"['’]s? \Z")
_REACH, _LONGEST = 40, 4
_INTRODUCING = tuple(",:;—–-，：")
_TERMINAL = frozenset(".!?…。！？")
_WORD = re.compile(r"\w")
_PERFORMED = {tag: re.compile(pattern) for tag, pattern in PERFORMED.items()}
_PARTICIPLE_LAST = ("de", "nl")
_FEWEST_CAPITALS = 2
_OF_TITLE = re.compile(r"[A-Z\d]|(?:an?|and|as|at|but|by|for|from|in|into|of|on|or|over|the|to|up|with|vs)\Z")
_APPOSED = re.compile(rf"(?:(?<=,[{GLYPHS}])|,)\s+(?:an?|the|his|her|their)\b")
_PREDICATED = re.compile(
    r"\b(?:am|is|are|was|were|be|been|being|(?<!such )as|that|not)(?: (?:an?|the|not))*\s+\Z|\bto\s+\Z"
)


def is_title(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether what stands in the marks is a name rather than what somebody says: it begins as one, and is named so."""
    words = text[slice(*one.pieces[0])]
    before = _word_before(text, one.outer.start)
    if _is_performed(text, one, before, cue) or (before and _is_headline(text, one, before, cue)):
        return True
    is_interviewed = INTERVIEWED.search(text, one.outer.start - _REACH, one.outer.start)
    if is_interviewed and len(words.split()) <= _LONGEST and not words[0].islower():
        return True
    if words[-1] in _TERMINAL:
        return False
    if _stands_behind(BYNAMING, text, one.outer.start, before, cue) or find_so_called(text, one, cue.language):
        return True
    if words[0].islower():
        return False
    if _stands_behind(NAMING, text, one.outer.start, before, cue) or _is_named_behind(text, one, cue.language):
        return True
    if _is_in(text, sentence, one, cue.language):
        return True
    if cue.speaker and Span(cue.speaker.end, cue.span.start).contains(one.outer):  # wie sie dem „Spiegel“ sagte
        return len(words.split()) <= _LONGEST and _stands_behind(ADDRESSING, text, one.outer.start, before, cue)
    is_short = cue.span.end <= one.outer.start and len(words.split()) <= _LONGEST
    return is_short and (_is_addressed(text, one, cue) or _is_told(text, sentence, one, before, cue))


def find_so_called(text: str, one: Quotation, language: str) -> Span | None:
    """The words before the marks that tell that others call so what stands in them."""
    tag = tag_of(language)
    reach = Span(one.outer.start - _REACH, one.outer.start)
    found = SO_CALLED[tag].search(text, *reach) if tag in SO_CALLED else None
    return Span(*found.span()) if found else None


def _word_before(text: str, at: int) -> Span | None:
    """The word that nothing but a space parts from a place behind it."""
    found = _LAST_WORD.search(text, at - _REACH, at)
    return Span(*found.span()) if found else None


def _stands_behind(table: str, text: str, at: int, word: Span | None, cue: Cue) -> bool:
    """Whether the last word before a place is one of a table, and not the cue."""
    if tag_of(cue.language) in UNSPACED:
        return _ends_with(table, text, at, cue.language, cue.span)
    if word and has_listed(AS, text, word, cue.language):
        word = _word_before(text, word.start)
    return word is not None and not word.overlaps(cue.span) and has_listed(table, text, word, cue.language)


def _ends_with(table: str, text: str, at: int, language: str, cue: Span | None) -> bool:
    """Whether what stands before a place ends with a word of a table, which is not the cue."""
    found = find_listed(table, text, Span(at - _REACH, at), language)
    return any(one.end == at and not (cue and one.overlaps(cue)) for one in found)


def _is_performed(text: str, one: Quotation, word: Span | None, cue: Cue) -> bool:
    """Whether it is a work that is sung or played: its verb leads right to it, without a colon."""
    tag, at = tag_of(cue.language), one.outer.start
    if tag in _PERFORMED:
        return bool(_PERFORMED[tag].match(text, one.outer.end))
    if tag in UNSPACED:
        return _ends_with(PERFORMING, text, at, tag, None)
    is_object = tag in _PARTICIPLE_LAST and not text[at - 1 : at].strip() and one.ending(text).isalnum()
    if is_object and begins_with_listed(PERFORMING, one.behind(text), tag):
        return True
    if word and cue.speaker and cue.speaker.overlaps(word):
        word = cue.span
    return word is not None and has_listed(PERFORMING, text, word, tag)


def _is_headline(text: str, one: Quotation, word: Span, cue: Cue) -> bool:
    """Whether it has the capitals of an English title, and stands in a sentence as a noun does, behind a word."""
    if tag_of(cue.language) != "en" or not one.beginning(text).isupper():
        return False
    words = WORD.findall(text, *one.outer)
    if len([one for one in words if one[0].isupper()]) < _FEWEST_CAPITALS or not all(map(_OF_TITLE.match, words)):
        return False
    if word.overlaps(cue.span):  # wrote “Long Ago”, a novel
        return bool(_APPOSED.match(text, one.outer.end))
    is_predicated = _PREDICATED.search(text, one.outer.start - _REACH, one.outer.start)
    return not (is_predicated or has_listed(CALLING, text, cue.span, "en"))


def _is_in(text: str, sentence: Sentence, one: Quotation, language: str) -> bool:
    """Whether “in” alone stands before it in its sentence: in “Hamlet”, she said."""
    match text[sentence.span.start : one.outer.start].split():
        case [word]:
            return begins_with_listed(IN, word, language)
    return False


def _is_named_behind(text: str, one: Quotation, language: str) -> bool:
    return begins_with_listed(NAMED, one.behind(text), language)


def _is_told(text: str, sentence: Sentence, one: Quotation, whom: Span | None, cue: Cue) -> bool:
    """Whether nothing parts it from the cue or the speaker, behind what is said: «Нет», — сказал он «Труду»."""
    speaker = cue.named(text)
    to = whom if whom and has_listed(ADDRESSING, text, whom, cue.language) else one.outer
    gap = Span(cue.span.end, to.start)
    is_introduced = text[slice(*gap)].strip().endswith(_INTRODUCING)
    if is_introduced or not one.beginning(text).isupper() or not is_tied(text, gap, [], speaker):
        return False
    before = [other for other in sentence.quotations if other.stands_before(cue.span)]
    return bool(before) and is_tied(text, Span(before[-1].outer.end, cue.span.start), [], speaker)


def _is_addressed(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it stands right behind the cue, where the one is told who hears it: sagte dem „Spiegel“, dass."""
    between = text[cue.span.end : one.outer.start]
    for words in cue.named(text):
        between = between.replace(words, "")
    behind = one.behind(text).lstrip(" ,:\u00a0")
    if not _WORD.search(between):
        return not between.strip() and begins_with_listed(THAT, behind, cue.language)
    if _PARTED.search(between):
        return False
    *others, last = WORD.findall(between)
    if not has_listed(ADDRESSING, last, Span(0, len(last)), cue.language):
        return tag_of(cue.language) == "en" and bool(_POSSESSIVE.search(between))
    return begins_with_listed(THAT, behind, cue.language) or not (others or not _WORD.match(behind.lstrip(GLYPHS)))
