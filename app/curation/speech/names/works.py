"""Works that stand in marks, and are said by nobody: she sang “Imagine”, he wrote “Long Ago”, a novel."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.before import REACH, ends_with, stands_behind, word_before
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import UNSPACED, WORD, begins_with_listed, has_listed, tag_of
from app.curation.speech.lexicon.named.naming import NAMING
from app.curation.speech.lexicon.told.conveying import PERFORMED, PERFORMING
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.curation.speech.names.proper import FIRST_ALONE, is_beside
from app.patterns import Pattern, Patterns
from app.spans import Span
from app.words.glyphs import GLYPHS

_PERFORMED = Patterns(PERFORMED)
_PARTICIPLE_LAST = ("de", "nl")
# Whose work it is, before it: the author of “Night Falls”.
_AUTHORED = Pattern(
    r"\b(?:author|writer|director|auteure?|autrice|réalisat\w+|autora?|directora?|regista|Autor(?:in)?|Regisseur(?:in)?"
    r"|schrijver|schrijfster|auteur|författare\w*|forfatter\w*|regissör\w*|instruktør\w*|regissør\w*|autork?\w*|автор\w*|авторк\w*)"
    r"\s+(?:(?:of|behind|von|de|di|del|da|do|van|av|af|des|till?|bag|bak|bakom|achter|hinter|derrière|dietro)\s+)?\Z",
    re.IGNORECASE,
)
# The same behind it, and a comma: «La casa del pou», de Rosa Font.
_BY = Patterns({
    tag: rf"[{GLYPHS}]*, (?:{by})[A-ZÀ-Þ]\w"
    for tag, by in {
        "en": "by ", "fr": "(?:de |d['’])", "es": "de ", "pt": "d[eao] ", "it": "di ", "ca": "(?:de |d['’])",
        "ro": "de ", "nl": "van ", "sv": "av ", "da": "af ", "nb": "av ",
    }.items()
})  # fmt: skip
# Who presents it says so there: dijo al presentar «Cumbres», bei der Vorstellung von „Gipfel“.
_PRESENTED = Patterns({
    tag: rf"\b(?:{words})[ \u00a0]?\Z"
    for tag, words in {
        "de": r"bei der (?:Vorstellung|Präsentation|Premiere) (?:von|(?:s|ihr)?(?:ein)?es)(?: \w+)?",
        "nl": "bij de (?:voorstelling|presentatie|première) van",
        "fr": r"en présentant|(?:lors de|à) la (?:présentation|première|sortie|parution) (?:de|d['’])",
        "es": "al (?:presentar|publicar|estrenar|lanzar)|presentando|en (?:la presentación|el estreno) de",
        "pt": "ao (?:apresentar|publicar|estrear|lançar)|apresentando|n(?:a apresentação|a estreia|o lançamento) de",
        "it": "presentando|alla (?:presentazione|prima) di",
        "ca": "en presentar|presentant|a la presentació de",
        "sv": "vid (?:presentationen|premiären|lanseringen) av",
        "da": "ved (?:præsentationen|premieren|lanceringen) af",
        "nb": "ved (?:presentasjonen|premieren|lanseringen) av",
        "el": r"παρουσιάζοντας(?: τ\w+)?|στην (?:παρουσίαση|πρεμιέρα) (?:του|της|των)",
    }.items()
})  # fmt: skip
# A colon behind a second verb of who speaks: tells of it and hums: “…”.
_LED_TO = Pattern(rf"(?:\w+ )?\w+[ \u00a0\u202f]?:\s*[{GLYPHS}]?\Z")
_FEWEST_CAPITALS = 2
_OF_TITLE = Pattern(r"[A-Z\d]|(?:s|t|re|ve|ll|an?|and|as|at|but|by|for|from|in|into|of|on|or|over|the|to|up|with|vs)\Z")
_ON = Pattern(r"\bon (?:[A-Z][\w.&]*[ -]){0,3}[A-Z][\w.&]*['’]s?\s\Z")
_APPOSED = Pattern(rf"(?:(?<=,[{GLYPHS}])|,)\s+(?:an?|the|his|her|their)\b")
_PREDICATED = Pattern(
    r"\b(?:am|is|are|was|were|be|been|being|(?<!such )as|that|not)(?: (?:an?|the|not))*\s+\Z|\bto\s+\Z"
)


def is_work(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it is performed, has an author, or is written as titles are."""
    before = word_before(text, one.outer.start)
    if _is_performed(text, one, before, cue) or (before is not None and _is_headline(text, one, before, cue)):
        return True
    if one.beginning(text).islower():
        return False
    if _is_titled(text, one, cue) or _is_broadcast(text, one, cue):
        return True
    tag, reach = tag_of(cue.language), Span(one.outer.start - REACH, one.outer.start)
    if tag in _PRESENTED and _PRESENTED[tag].search(text, *reach):
        return True
    is_by = tag in _BY and _BY[tag].match(text, one.outer.end) is not None and not is_beside(text, one, cue)
    return is_by or bool(_AUTHORED.search(text, *reach))


def _is_titled(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether a comma parts it from what it is the title of, as its capitals tell: in her memoir, “Away We Go”."""
    if tag_of(cue.language) != "en" or text[one.outer.start - 2 : one.outer.start].rstrip() != ",":
        return False
    at = one.outer.start - len(", ")
    return stands_behind(NAMING, text, at, word_before(text, at), cue) and is_in_capitals(text, one)


def _is_broadcast(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it is what a station has on: scolded him on Channel Six's “Good Morning”."""
    is_on = tag_of(cue.language) == "en" and _ON.search(text, one.outer.start - REACH, one.outer.start)
    return bool(is_on) and is_in_capitals(text, one)


def is_in_capitals(text: str, one: Quotation) -> bool:
    """Whether it is written as English titles are."""
    return all(map(_OF_TITLE.match, WORD.findall(text, *one.outer)))


def _is_performed(text: str, one: Quotation, word: Span | None, cue: Cue) -> bool:
    """Whether it is a work that is sung or played: its verb leads right to it, and with a colon if it is no cue."""
    tag, at = tag_of(cue.language), one.outer.start
    if tag in _PERFORMED:
        return bool(_PERFORMED[tag].match(text, one.outer.end))
    if tag in UNSPACED:
        return ends_with(PERFORMING, text, at, tag, None)
    is_object = tag in _PARTICIPLE_LAST and not text[at - 1 : at].strip() and one.ending(text).isalnum()
    if is_object and begins_with_listed(PERFORMING, one.behind(text), tag):
        return True
    sung = _LED_TO.search(text, max(0, at - REACH), at)
    if sung and cue.span.end <= sung.start() and has_listed(PERFORMING, text, Span(*sung.span()), tag):
        return True
    if word and cue.speaker and cue.speaker.overlaps(word):
        word = cue.span
    if tag in FIRST_ALONE and one.beginning(text).islower():  # zagrała „poniżej oczekiwań”
        return False
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
    is_predicated = _PREDICATED.search(text, one.outer.start - REACH, one.outer.start)
    return not (is_predicated or has_listed(CALLING, text, cue.span, "en"))
