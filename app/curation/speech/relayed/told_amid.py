"""Whether others say it, to whom the text comes amid what is told of him: Bob, officials said, was “late”."""

import re

from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import has_listed, tag_of
from app.curation.speech.lexicon.people.governing import SAYING
from app.curation.speech.lexicon.people.others_speaking import OTHERS_BEFORE, OTHERS_BEHIND, SUBJECTS
from app.curation.speech.lexicon.people.spokesmen import SPEAKERS
from app.curation.speech.lexicon.people.unnamed_speaking import QUOTED_BEFORE, UNNAMED_BEFORE, UNNAMED_BEHIND
from app.curation.speech.lexicon.verbs.verbs import VERBS
from app.patterns import Pattern, Patterns
from app.spans import Span
from app.words.glyphs import GLYPHS

# What parts the insertion from what stands before it, and what may lead to those who say so: as officials said.
_LIKE = r"as|wie|so|zoals|comme|selon ce que|como|com|come|som|jak|как|як|както|kako|ahogy|kuten"
_PARTED = Pattern(rf"(?:[,،][{GLYPHS}]*|[{GLYPHS}][,،]?|[—–-])[ \u00a0]*(?:(?:{_LIKE})[ \u00a0])?\Z", re.IGNORECASE)
_THEN = Pattern(
    r"(?:[,;،؛.—–]|(?<!\w)(?:y|e|i|и|а|a|iar))[ \u00a0]+(?:luego|después|poi|depois|потом|затем|ثم|potem|pak)?\s*\Z"
)
_COMMA = Pattern(rf",[{GLYPHS}]*[ \u00a0](?:as[ \u00a0])?\Z")
# With few words on when and where, the insertion ends, and with it what others say; a verb there tells of them.
_TOLD_OF = r"(?! (?:ha[ds]|have|was|were|is|are|will|would|c(?:ould|an)|should|must|did|do|does|may|might)\b)"
_ENDED = Pattern(rf"{_TOLD_OF}[^,،.;:!?…\n]{{0,40}}(?:[,،.;!?…\n]|\Z| [—–-]| (?:que|che|că)\b)")
_ENDED_THERE = Pattern(r"[ \u00a0]*(?:[,،.;!?…\n]|\Z|[—–-])")
# In these whom it is told stands behind the verb without a preposition; “said” has nobody there.
_NO_PREPOSITION = ("nl", "sv", "da", "nb", "de")
_SAID = Pattern(r"sa(?:id|ys)")
# Somebody else by name.
_TITLE = r"(?:Mr|Mrs|Ms|Dr|Sir|Lady|Lord|Mme|M|Sra?|Dott)\.?"
_NAME = rf"(?:{_TITLE}[ \u00a0])?[A-ZÀ-Þ][\w’'-]+(?:[ \u00a0][A-ZÀ-Þ][\w’'.-]+){{0,3}}"
_NAME_BEFORE = Patterns({"en": rf"(?P<who>{_NAME})[ \u00a0]\Z"})
# The same in a clause on something, which leaves its pronoun out: a farce the Daily Post called.
_NO_NOUN = r"(?!(?:of|for|from|in|at|on|by|to|with|and|or|near|as|than|between)\b)"
_OF_THING = Pattern(
    rf"(?:\ban?|(?<!\bof )(?<!\bfrom )(?<!\bat )(?<!\bfor )(?<!\bin )(?<!\bwith )\b(?:the|its|this|that))[ \u00a0]"
    rf"(?:{_NO_NOUN}[a-z][\w-]*[ \u00a0]){{1,3}}(?:the[ \u00a0])?(?P<who>{_NAME})[ \u00a0]\Z"
)
_NAMES_BEHIND = Patterns(dict.fromkeys(("en", "fr", "es", "it", "pt", "ca"), rf"[ \u00a0](?P<who>{_NAME})(?!\w)"))
_DAY = Pattern(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October"
    r"|November|December|Mr|Twitter|Facebook|X\b"
)
# Mostly an auxiliary at most stands between the two.
_TOGETHER = Pattern(r"\s*(?:\w+\s+)?")
# Who speaks for a ministry, and for no other that is named behind: fa sapere un portavoce.
_ITS_OWN = Patterns(
    {tag: rf"[ \u00a0](?:\w+[ \u00a0]|\w+['’])?(?:{words})(?=[.,;!?…\n]|\Z)" for tag, words in SPEAKERS.items()}
)
_REACH = 60
# No verb stands between the two, who say so together.
_BOTH = Pattern(r"(?:,[^,.;]{0,40})?,?[ \u00a0]*(?:\w{1,4}[ \u00a0])?", re.IGNORECASE)
_PARTING = frozenset(f",،—–-{GLYPHS}")


def is_told_amid(text: str, speaker: Span, cue: Cue) -> bool:
    """Whether those who say so stand right beside the verb, and the speaker before them in what is told of him."""
    tag = tag_of(cue.language)
    if speaker.end > cue.span.start or _TOGETHER.fullmatch(text, speaker.end, cue.span.start):
        return False
    if not cue.is_person and tag in _ITS_OWN and _ITS_OWN[tag].match(text, cue.span.end):
        return False
    near = Span(max(speaker.end, cue.span.start - _REACH), cue.span.start)
    if _is_unnamed(text, speaker, near, cue, tag) or _is_subject(text, speaker, near, cue, tag):
        return True
    words = text[slice(*near)]
    # Seen at once in most sentences.
    if tag not in OTHERS_BEHIND or (
        _PARTING.isdisjoint(words) and not (tag == "en" and words.split()[-1][:1].isupper())
    ):
        return False
    return _stand_before(text, speaker, near, cue, tag) or _stand_behind(text, speaker, near, cue, tag)


def _is_subject(text: str, speaker: Span, near: Span, cue: Cue, tag: str) -> bool:
    """Whether one of his people begins the clause of the verb: Bob left and his aide then said."""
    found = SUBJECTS[tag].search(text, *near) if tag in SUBJECTS else None
    if found is None or not _is_another(text, speaker, found["who"]):
        return False
    between = text[speaker.end : found.start("who")]
    is_inserted = between.strip() == "," and text[cue.span.end : cue.span.end + 1] == ","
    return is_inserted or _BOTH.fullmatch(between) is None


def _stand_before(text: str, speaker: Span, near: Span, cue: Cue, tag: str) -> bool:
    if not has_listed(VERBS, text, cue.span, tag):
        return False
    for table, parted in ((OTHERS_BEFORE, _PARTED), (_NAME_BEFORE, _COMMA)):
        found = table[tag].search(text, *near) if tag in table else None
        if found and _is_another(text, speaker, found["who"]) and parted.search(text, speaker.end, found.start("who")):
            return True
    found = _OF_THING.search(text, *near) if tag == "en" else None
    return found is not None and _is_another(text, speaker, found["who"])


def _stand_behind(text: str, speaker: Span, near: Span, cue: Cue, tag: str) -> bool:
    if not any(parted.search(text, *near) for parted in (_PARTED, _THEN)) or not _is_saying(text, cue, tag):
        return False
    ended = _ENDED_THERE if tag in _NO_PREPOSITION else _ENDED
    for table in (OTHERS_BEHIND, _NAMES_BEHIND):
        found = table[tag].match(text, cue.span.end) if tag in table else None
        if found and _is_another(text, speaker, found["who"]) and ended.match(text, found.end()):
            return True
    return False


def _is_unnamed(text: str, speaker: Span, near: Span, cue: Cue, tag: str) -> bool:
    """Whether somebody without a name says what stands in marks right before: Bob was “late”, said an aide."""
    if tag in UNNAMED_BEFORE:
        found = UNNAMED_BEFORE[tag].search(text, *near)
        is_quoted = found is not None and QUOTED_BEFORE.search(text, speaker.end, found.start()) is not None
    else:
        found = UNNAMED_BEHIND[tag].match(text, cue.span.end) if tag in UNNAMED_BEHIND else None
        is_quoted = found is not None and QUOTED_BEFORE.search(text, *near) is not None
    return found is not None and is_quoted and _is_another(text, speaker, found["who"])


def _is_another(text: str, speaker: Span, words: str) -> bool:
    """Whether they share no word with the name, and are no day."""
    return not _DAY.match(words) and set(words.split()).isdisjoint(text[slice(*speaker)].split())


def _is_saying(text: str, cue: Cue, tag: str) -> bool:
    """Whether nobody who hears it stands right behind the verb."""
    if tag == "en":
        return _SAID.fullmatch(text, *cue.span) is not None
    return tag not in SAYING or SAYING[tag].fullmatch(text, *cue.span) is not None
