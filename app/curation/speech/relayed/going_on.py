"""Verbs of saying beside the cue that go on with what the same one says: “No,” said Hale, who called it “daft”."""

import re
from collections.abc import Sequence

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.relative import is_on_speaker
from app.curation.speech.cues.reporting import Cue, has_verbs_last
from app.curation.speech.cues.sentences import PARTED, Sentence
from app.curation.speech.lexicon.clauses.clauses import RELATIVE, THAT
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.listed import UNSPACED, WORD, begins_with_listed, has_listed, tag_of
from app.curation.speech.lexicon.told.conveying import PASSING_ON
from app.curation.speech.lexicon.unsaid.moods import ASKING
from app.curation.speech.lexicon.unsaid.negation import DENYING
from app.curation.speech.lexicon.verbs.auxiliaries import any_auxiliary
from app.curation.speech.lexicon.verbs.verbs import ADDING, GOING_ON, VERBS
from app.curation.speech.names.proper import SAID
from app.patterns import Pattern
from app.spans import Span, all_of
from app.words.glyphs import GLYPHS

# Right behind the speaker, before a verb of the same one.
_WHO = Pattern(r", (?:who|qui|que|quien|che|som|care)(?: (?:a|ha|har|has|had|also|earlier|även|også))* ")
# A clause ends with a comma, which may stand within the marks.
_ENDED, _NEAR = re.compile(rf",[{GLYPHS}]?\s+(?:(?:{any_auxiliary()})\s+)?\Z"), 12
# So few words are one clause, but where another may follow without a word for “that”.
_FEW, WITHOUT_THAT = 6, ("en", *UNSPACED)
_NO_GERUNDS = (*WITHOUT_THAT, "vi")
# What is remembered may be what another said.
_REMEMBERING = """
en: recall* remember*
fr: rappel* souv*
es: recuerd* record*
pt: record* lembr*
it: ricord*
sv: minns påminn*
da: husk* mind*
nb: husk* minn*
ro: amint*
"""
# What stands behind a verb that is not the last of its sentence, and goes on with who speaks.
_NOT_LAST = {
    "ja": re.compile(r"[しりいえ]?た?(?:うえ|上)で|[しりいえ]?(?:て|つつ|ながら)?、"),
    "ko": re.compile(r"[하히]?(?:며|면서|고),?\s"),
}

# Who else does something there, and where a sentence ends.
_WHO_ELSE = {"ja": re.compile(r"[はがも]|によると"), "ko": re.compile(r"\S(?:은|는|이|가|도|께서)\s|따르면")}
_SENTENCE_ENDS = Pattern(r"[。.!?！？]")


def goes_on_who(text: str, verb: Span, cue: Cue) -> bool:
    """Whether a verb tells what the speaker says as well: “No,” said Hale, who called the plan “daft”."""
    if not (_begins_on_speaker(text, cue, verb.start) or _is_behind_clause(text, verb, cue)):
        return False
    return not any(has_listed(table, text, verb, cue.language) for table in (PASSING_ON, ASKING, DENYING, _REMEMBERING))


def _begins_on_speaker(text: str, cue: Cue, end: int) -> bool:
    """Whether nothing but a clause on the speaker stands between him and a verb."""
    is_who = cue.speaker is not None and _WHO.fullmatch(text, cue.speaker.end, end) is not None
    return is_who or is_on_speaker(text, cue, end)


def _is_behind_clause(text: str, verb: Span, cue: Cue) -> bool:
    """Whether the cue stands in that clause, and the verb right behind it: Ann, who called it “daft,” said no."""
    is_next = _ENDED.search(text, max(cue.span.end, verb.start - _NEAR), verb.start) is not None
    return is_next and verb.start > cue.span.end and _begins_on_speaker(text, cue, cue.span.start)


def goes_on_saying(text: str, verb: Span, cue: Cue) -> bool:
    """Whether a verb goes on with the clause of the cue, in which nobody else does anything: se burló diciendo."""
    tag = tag_of(cue.language)
    last = cue.end
    if last > verb.start or not has_listed(GOING_ON, text, verb, tag) or tag in _NO_GERUNDS:
        return False
    between = text[last : verb.start]
    words = WORD.findall(between)
    is_clause = len(words) <= _FEW and not PARTED.search(between)
    return is_clause and not any(
        has_listed(table, word, all_of(word), tag) for word in words for table in (THAT, RELATIVE, JOINING, VERBS)
    )


def goes_on_last(text: str, verb: Span, cue: Cue, quotations: Sequence[Quotation]) -> bool:
    """Whether a verb goes on with the speaker, in languages that put it last: “A” dedi ve “B” diye ekledi."""
    tag = tag_of(cue.language)
    if cue.speaker is None or not has_verbs_last(tag):
        return False
    if tag in _NOT_LAST and cue.speaker.end <= verb.start and verb.end <= cue.span.start:
        return _NOT_LAST[tag].match(text, verb.end) is not None
    if tag in _NOT_LAST and cue.speaker.end <= cue.span.start < verb.start and _NOT_LAST[tag].match(text, cue.span.end):
        between = Span(cue.span.end, verb.start)
        told = Sentence(between, [one for one in quotations if between.contains(one.outer)]).outside(text)
        return not (_WHO_ELSE[tag].search(told) or _SENTENCE_ENDS.search(told))
    if verb.start < cue.span.end or not has_listed(ADDING, text, verb, tag):
        return False
    between = Span(cue.span.end, verb.start)
    rest = Sentence(between, [one for one in quotations if between.contains(one.outer)]).outside(text)
    words = [word for word in WORD.findall(rest) if not has_listed(SAID, word, all_of(word), tag)]
    return len(words) == 1 and begins_with_listed(JOINING, rest.lstrip(" :،,"), tag)
