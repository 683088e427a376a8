"""Whether somebody named behind a verb is the subject of it, whatever his office: ha detto il ministro Marco Conti."""

import re

from app.curation.speech.cues.accounts import is_account
from app.curation.speech.cues.before import REACH
from app.curation.speech.cues.reporting import VERB_SECOND, Cue
from app.curation.speech.lexicon.clauses.adverbials import ADVERBIALS
from app.curation.speech.lexicon.clauses.clauses import THAT
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.clauses.prepositions import PREPOSITIONS
from app.curation.speech.lexicon.listed import begins_with_listed, find_listed, has_listed, tag_of
from app.curation.speech.lexicon.people.offices import TITLES
from app.curation.speech.lexicon.told.addressing import ARTICLES
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.curation.speech.lexicon.verbs.verbs import VERBS
from app.curation.speech.relayed.subject_before import has_pronoun_behind
from app.curation.speech.relayed.subject_beside import begin_of_verb
from app.patterns import Pattern, Patterns
from app.spans import Span, all_of
from app.words.glyphs import GLYPHS

# What is said ends before the verb, or a sentence.
_CLOSING = Pattern(rf"(?:[,،–—:.!?…\n{GLYPHS}]|\A)[ \u00a0]*(?:ו|و)?\Z")
_MARKED = Pattern(rf"[{GLYPHS}][,،]?[ \u00a0]*\Z")
_SENTENCE = Pattern(rf"[.!?…{GLYPHS}][ \u00a0]+(?=\w)|\n|\A")
# An office, before a name that a comma sets off or not.
_OFFICE = Pattern(r"[ \u00a0]*(?:[^\W\d][\w’'-]*[ \u00a0]){0,3}(?:\w{1,4}['’])?")
_OFFICE_SET_OFF = Pattern(r"[ \u00a0](?:[^\W\d][\w’'-]*[ \u00a0]){0,7}[^\W\d][\w’'-]*,[ \u00a0]")
# The same with where it is said, or of which office he is.
_FAR = Pattern(r"[ \u00a0](?:[^\W\d_][\w’'-]*[ \u00a0]|\w{1,4}['’]){2,9}")
_TITLED = Patterns(TITLES)
# What has a name of its head or of whoever it is on: la ministra del governo Meli.
_NAMED_AFTER = Pattern(
    r"(?:gouvernement|govern(?:o|ment)|gobierno|guvern\w*|esecutivo|giunta|cabinet|équipe|equipo|fam[ií]l\w+|famiglia|clan"
    r"|affaire|cas[oe]|legge|ley|loi|lei|fond\w+|fund\w+|institut\w*|istituto|group[eo]|gruppo|grupo|camp\w+)\Z",
    re.IGNORECASE,
)
# In these a form of its own tells of a name that it is a subject.
_WITH_CASES = ["ru", "uk", "pl", "cs", "sk", "hr", "sl", "lt", "lv", "hu", "fi", "et"]
# In Arabic behind whom somebody describes: وصف ترامب بأنه «كاذب».
_TO_WHOM = Pattern(r"(?<!\w)(?:ل(?!اعب|واء|جنة)|ب)\w")
_CALLED_SO = Pattern(rf"[ \u00a0]*(?:ب|[{GLYPHS}])")
# A sentence begins no farther away; no office is as short.
_NEAR, _SHORT = 200, 6


def is_subject_behind(text: str, cue: Cue) -> bool:
    """Whether the speaker of the cue stands behind it as its subject, or as the source that it leads to."""
    tag, speaker = tag_of(cue.language), cue.speaker
    if speaker is None:
        return False
    at, gap = begin_of_verb(text, cue, tag), text[cue.span.end : speaker.start]
    is_office = _OFFICE.fullmatch(gap) is not None
    if tag == "ar" and _is_right_behind(text, speaker, gap, tag):
        return True
    if is_account(text, cue):
        return is_office and (len(gap.strip()) <= _SHORT or text.startswith((",", "،"), speaker.end))
    if not _CLOSING.search(text, max(0, at - REACH), at):
        return tag in VERB_SECOND and gap.isspace() and _is_fronted(text, at, tag)
    if has_pronoun_behind(text, cue):
        return False
    if _is_far_behind(text, speaker, gap, tag):
        return True
    is_set_off = has_listed(VERBS, text, cue.span, tag) and _OFFICE_SET_OFF.fullmatch(gap) is not None
    if not (is_office or is_set_off):
        return False
    is_calling = has_listed(CALLING, text, cue.span, tag)
    if is_calling and not _MARKED.search(text, max(0, at - REACH), at):  # Ha definito Hale «un bugiardo».
        return False
    words = gap if is_office else gap.split(maxsplit=1)[0]
    return not any(has_listed(table, words, all_of(words), tag) for table in (PREPOSITIONS, JOINING, THAT))


def _is_far_behind(text: str, speaker: Span, gap: str, tag: str) -> bool:
    """Whether the words between tell where, when or of what office, and of no other: implora la presidente di turno."""
    words = _FAR.fullmatch(gap)
    if words is None or not (found := [*find_listed(PREPOSITIONS, gap, all_of(gap), tag)]):
        return False
    if any(has_listed(table, gap, all_of(gap), tag) for table in (JOINING, THAT)) or found[-1].end == len(gap.rstrip()):
        return False
    if tag in _WITH_CASES:  # A form of its own tells who it is, of a name of two words at least.
        return found[0].start <= 1 and len(text[slice(*speaker)].split()) > 1
    if tag == "bg":
        return found[0].start <= 1 and gap.rstrip().endswith(("ът", "ят"))
    is_of_office = gap.lstrip()[:1].islower() and found[0].start > 1 and begins_with_listed(ARTICLES, gap, tag)
    last = gap[found[-1].end :].strip()
    is_of_another = _NAMED_AFTER.search(last) or (tag in TITLES and _TITLED[tag].search(f"{last} "))
    last = gap[found[-1].end :].strip()
    is_of_another = _NAMED_AFTER.search(last) or (tag in TITLES and _TITLED[tag].search(f"{last} "))
    return tag in TITLES and is_of_office and not is_of_another


def _is_right_behind(text: str, speaker: Span, gap: str, tag: str) -> bool:
    """Whether nothing but an office parts him from a verb that comes first, and more than what he is called follows."""
    if not _OFFICE.fullmatch(gap) or has_listed(PREPOSITIONS, gap, all_of(gap), tag) or _TO_WHOM.search(gap):
        return False
    return _CALLED_SO.match(text, speaker.end) is None


def _is_fronted(text: str, at: int, tag: str) -> bool:
    """Whether the sentence begins with when, where or to whom, so that the subject stands behind the verb."""
    start = max((one.end() for one in _SENTENCE.finditer(text, max(0, at - _NEAR), at)), default=at)
    words = text[start:at]
    is_when = tag in ADVERBIALS and ADVERBIALS[tag].match(f" {words[:1].lower()}{words[1:]}") is not None
    return is_when or begins_with_listed(PREPOSITIONS, words, tag)
