"""Whether somebody else's clause leads to a quotation: Ann said no, and a guard put it so: “Never.”."""

import re
from collections.abc import Iterator

from app.curation.quotations import Quotation
from app.curation.speech.cues.reporting import Cue, find_reporting
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.lexicon.clauses import AS, THAT
from app.curation.speech.lexicon.joining import JOINING, SAME, TURNING, WHEN
from app.curation.speech.lexicon.listed import UNSPACED, WORD, begins_with_listed, find_listed, has_listed, tag_of
from app.curation.speech.lexicon.new_subjects import (
    AND,
    ARTICLE_BEFORE_NOUN,
    NEW_SUBJECT,
    NO_NOUN,
    NOUN_WITH_ARTICLE,
    SUBORDINATE,
    TOLD_AT_ONCE,
    TURNS_TO_ANOTHER,
)
from app.curation.speech.turns.another import names_another
from app.curation.speech.turns.reported import is_in_mood
from app.text import Span
from app.words.patterns import Patterns

_COLONS = (":", "：")
_COMMAS = (",", ";", "—", "–", "،", "，", "；")
# They stand behind whom they turn to: a szóvivő pedig, sözcüsü ise.
_BEHIND_IT = ("hu", "tr", "fi")
_WITHOUT_ARTICLES = ("pl", "cs", "sk", "ru", "uk")
# “And” is joined to the word behind it.
_JOINED = ("ar", "he")
# At the end of a clause.
_MOOD = re.compile(r"\b[a-zäöüß]{3,}(?<!t)e\s*\Z")
_OTHERS = Patterns({"ja": r"\wが\Z", "ko": r"[가-힣][이가] \Z"})
_OF_SPEAKER = Patterns(
    {"ja": r"(?:だ|である)?と[^、。「」は]{1,12}", "ko": r"(?:이?라고?|다고|고|으?로) ?[^,.“”]{1,14}[가-힣] "}
)
_REACH = 3
_CLAUSE = re.compile(r"[,;:.!?–—]")
# What he does before a colon he says: the words he used were these.
_HE = re.compile(r"\b(?:s?he|they|er|sie|ils?|elles?|hij|zij|han|hon|hun|él|ella|ele|ela|lui|lei)\b")
_FEWEST, _FEWEST_LETTERS = 2, 4


def is_led_to(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether a clause between the cue and what is quoted has a subject of its own, and a colon or “that” behind it."""
    nearer = [other.outer.end for other in sentence.quotations if cue.span.end < other.outer.end <= one.outer.start]
    gap, tag = Span(max([cue.end, *nearer]), one.outer.start), tag_of(cue.language)
    if gap.start >= gap.end:
        return _is_of_speaker(text, one, cue, tag)
    return any(
        _has_subject(text, clause, cue, is_turned=is_turned) and _leads_on(text, clause, one, tag, is_turned=is_turned)
        for clause, is_turned in _clauses(text, gap, tag)
    )


def _is_told_on(before: str, behind: str, tag: str) -> bool:
    return is_in_mood(before + behind, tag) or (tag == "de" and _MOOD.search(behind) is not None)


def _is_of_speaker(text: str, one: Quotation, cue: Cue, tag: str) -> bool:
    """Whether it is of what others say of the speaker, right before his name: 港が「英雄」とたたえたホール."""
    if tag not in _OTHERS or cue.speaker is None or cue.speaker.start < one.outer.end:
        return False
    is_others = _OTHERS[tag].search(text, max(0, one.outer.start - _REACH), one.outer.start) is not None
    return is_others and _OF_SPEAKER[tag].fullmatch(text, one.outer.end, cue.speaker.start) is not None


def _leads_on(text: str, clause: Span, one: Quotation, tag: str, *, is_turned: bool) -> bool:
    """Whether it tells what its subject says, and is not itself what the speaker says."""
    subject = WORD.search(text, *clause)
    if subject is None:
        return False
    if tag in TOLD_AT_ONCE and TOLD_AT_ONCE[tag].search(text, subject.end() + 1, clause.end):
        return True
    is_told = any(has_listed(table, text, Span(subject.end(), clause.end), tag) for table in (THAT, AS))
    is_led = is_told or text[slice(*clause)].rstrip().endswith(_COLONS) or (is_turned and tag in _BEHIND_IT)
    return is_led and not _is_told_on(text[slice(*clause)], _CLAUSE.split(one.behind(text))[0], tag)


def _clauses(text: str, gap: Span, tag: str) -> Iterator[tuple[Span, bool]]:
    """The stretches up to the colon that something joins to the one before, each with whether it turns to another."""
    for table in (JOINING, TURNING, TURNS_TO_ANOTHER):
        for joint in find_listed(table, text, gap, tag):
            is_parted = tag in UNSPACED or text[gap.start : joint.start].rstrip().endswith(_COMMAS)
            if tag in _BEHIND_IT and table is TURNING:
                comma = max(text.rfind(one, gap.start, joint.start) for one in _COMMAS)
                if comma >= 0:
                    yield Span(comma + 1, gap.end), True
            elif has_listed(WHEN, text, joint, tag) and "," in text[joint.end : gap.end]:
                continue  # as the port closed, that it was “over”
            elif is_parted or has_listed(AND, text, joint, tag):
                yield Span(joint.end, gap.end), table is TURNS_TO_ANOTHER and is_parted
    if tag in SUBORDINATE:
        found = SUBORDINATE[tag].finditer(text, *gap)
        yield from ((Span(one.end(), gap.end), tag in _WITHOUT_ARTICLES) for one in found)
    parting = ",،;؛" if tag in _JOINED else ";；"
    yield from ((Span(at + 1, gap.end), False) for at in range(*gap) if text[at] in parting)


def _has_subject(text: str, clause: Span, cue: Cue, *, is_turned: bool) -> bool:
    words, tag = text[slice(*clause)].strip(), tag_of(cue.language)
    is_long = len(words) >= _FEWEST_LETTERS if tag in UNSPACED else len(WORD.findall(words)) >= _FEWEST
    if not is_long or words.startswith(cue.named(text)):
        return False
    if any(find_reporting(text, clause, tag)) or (words.endswith(_COLONS) and _HE.search(words)):
        return False
    if tag in ARTICLE_BEFORE_NOUN and ARTICLE_BEFORE_NOUN[tag].match(words):
        return True
    if any(begins_with_listed(table, words, tag) for table in (SAME, THAT, NO_NOUN)):
        return False
    first = WORD.search(words)
    is_named = first is not None and names_another(words, Span(*first.span()), cue.named(text), tag)
    is_noun = tag == "de" and words[:1].isupper()
    is_noun = is_noun or (tag in NOUN_WITH_ARTICLE and NOUN_WITH_ARTICLE[tag].match(words) is not None)
    return is_turned or is_named or is_noun or begins_with_listed(NEW_SUBJECT, words, tag)
