"""What a speaker answers to: replied “always” to Bob's “never”, antwortet auf „Nie!“ mit „Doch!“."""

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.before import REACH
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import has_listed, tag_of
from app.curation.speech.lexicon.verbs.answering import ANSWERING
from app.patterns import Pattern, Patterns

# Right before what is answered.
_TO = {
    "en": r"\b(?:to|at) (?:the |an? )?(?:(?:[A-Z]\w* ){0,2}[A-Z]\w*['’]s? |(?:his|her|their) \w+['’]s? )?",
    "de": r"\bauf (?:d\w\w |ein\w* |\w+s ){0,2}",
    "nl": r"\bop (?:de |het |een |\w+s |[A-Z]\w*['’]s? )?",
    "fr": r"\b(?:à|au|aux)(?: la | l['’]| un | une | )\s?",
    "es": r"\b(?:al?)(?: la| los| las| un| una)? ",
    "pt": r"\b(?:aos?|às?|a)(?: um| uma)? ",
    "it": r"\b(?:all['’]|a[il]?|all[oae]|agli)(?: un| una)? ?",
    "sv": r"\bpå (?:\w+s )?",
    "da": r"\bpå (?:\w+s )?",
    "nb": r"\bpå (?:\w+s )?",
    "pl": r"\bna (?:to |zarzut\w* |oskarżeni\w* |krytyk\w* )?",
    "ru": r"\bна (?:это )?",
    "uk": r"\bна (?:це )?",
    "cs": r"\bna (?:to )?",
    "sk": r"\bna (?:to )?",
    "hr": r"\bna (?:to )?",
    "sl": r"\bna (?:to )?",
    "bg": r"\bна (?:това )?",
    "ro": r"\bla (?:un |o )?",
    "el": r"\bστ(?:ο|ον|η|ην|α|ις|ους) ",
    "ca": r"\b(?:als?|a les|a la|a l['’]) ?",
    "lt": r"\bį ",
    "lv": r"\buz ",
}
_ANSWERED = Patterns({tag: rf"{pattern}\Z" for tag, pattern in _TO.items()})
# Behind a verb that needs no “to”: answered Bob's “never”.
_WHOSE = Pattern(r" [A-Z]\w*['’]s? \Z")


def is_answered(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether the cue is an answer, and the quotation what it is given to."""
    tag = tag_of(cue.language)
    if tag not in _ANSWERED or one.stands_before(cue.span) or not has_listed(ANSWERING, text, cue.span, tag):
        return False
    if _ANSWERED[tag].search(text, max(cue.span.end, one.outer.start - REACH), one.outer.start):
        return True
    return tag == "en" and _WHOSE.fullmatch(text, cue.span.end, one.outer.start) is not None
