"""Clauses on what somebody has, behind who speaks: said Vernet, dont le « Jamais » a fait florès."""

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import PARTED, Sentence
from app.curation.speech.lexicon.listed import tag_of
from app.patterns import Patterns

_WHOSE_WORDS = {
    "en": "whose", "de": "dessen|deren", "nl": "wiens|wier", "fr": "dont", "es": "cuy[oa]s?", "pt": "cuj[oa]s?",
    "it": "(?:il|la|i|le) cui", "sv": "vars", "da": "hvis", "nb": "hvis", "pl": "którego|której", "cs": "jehož|jejíž",
    "sk": "ktorého|ktorej", "hr": r"čij[aeio]\w?", "ru": "ч(?:ей|ь[яёи])", "uk": "чи[йяєї]",
    "bg": "чи(?:йто|ято|ето|ито)", "ro": "al? căr(?:ui|ei)|ale căr(?:ui|ei)", "fi": "jonka", "et": "kelle",
    "el": "(?:του|της) οποί(?:ου|ας)", "hu": "akinek",
}  # fmt: skip
_WHOSE = Patterns({tag: rf",[ \u00a0](?:{words})(?!\w)" for tag, words in _WHOSE_WORDS.items()})
_LETTER = " "


def is_of_what_he_has(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether it is amid such a clause, which goes on behind it, where what is said stands before the cue."""
    tag = tag_of(cue.language)
    if cue.speaker is None or tag not in _WHOSE or one.outer.start <= cue.end:
        return False
    whose = _WHOSE[tag].match(text, cue.end, one.outer.start)
    if whose is None or PARTED.search(text, whose.end(), one.outer.start):
        return False
    if not one.behind(text).startswith(_LETTER) or not one.behind(text)[1:2].isalpha():
        return False
    return any(other.stands_before(cue.span) for other in sentence.quotations)
