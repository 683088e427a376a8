"""Whether somebody else's clause leads to a quotation: Ann said no, and a guard put it so: “Never.”."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue, find_reporting, has_verbs_last
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.lexicon.clauses.clauses import AS, THAT
from app.curation.speech.lexicon.clauses.joining import JOINING, SAME, TURNING
from app.curation.speech.lexicon.clauses.new_subjects import (
    AND,
    ARTICLE_BEFORE_NOUN,
    NEW_SUBJECT,
    NO_NOUN,
    NOUN_WITH_ARTICLE,
    OF_THE_MATTER,
    SUBORDINATE,
    TELLING_WHEN,
    TOLD_AT_ONCE,
    TURNS_TO_ANOTHER,
)
from app.curation.speech.lexicon.listed import UNSPACED, WORD, begins_with_listed, find_listed, has_listed, tag_of
from app.curation.speech.turns.another import names_another
from app.curation.speech.turns.calling_on import calls_on
from app.curation.speech.turns.reported import is_in_mood
from app.patterns import Pattern, Patterns
from app.spans import Span

_COLONS = (":", "：")
_COMMAS = (",", ";", "—", "–", "،", "，", "；")
# They stand behind whom they turn to: a szóvivő pedig, sözcüsü ise.
_BEHIND_IT = ("hu", "tr", "fi")
_WITHOUT_ARTICLES = ("pl", "cs", "sk", "ru", "uk")
# “And” is joined to the word behind it.
_JOINED = ("ar", "he")
# At the end of a clause.
_MOOD = Pattern(r"\b[a-zäöüß]{3,}(?<!t)e\s*\Z")
_OTHERS = Patterns({"ja": r"\wが\Z", "ko": r"[가-힣][이가] \Z"})
_OF_SPEAKER = Patterns(
    {"ja": r"(?:だ|である)?と[^、。「」は]{1,12}", "ko": r"(?:이?라고?|다고|고|으?로) ?[^,.“”]{1,14}[가-힣] "}
)
_REACH = 3
_CLAUSE = Pattern(r"[,;:.!?–—]")
# What he does before a colon he says: the words he used were these.
_HE = Pattern(r"\b(?:s?he|they|er|sie|ils?|elles?|hij|zij|han|hon|hun|él|ella|ele|ela|lui|lei)\b")
# So many words are a subject and its verb.
_WITH_ARTICLE, _WITHOUT = 3, 2
_FEWEST, _FEWEST_LETTERS = 2, 4


class _Clause(NamedTuple):
    """A stretch up to what is quoted that something joins to the one before.

    `is_turned` where that turns to another, and `is_when` where it tells when something was.
    """

    span: Span
    is_turned: bool = False
    is_when: bool = False


def is_led_to(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether a clause between the cue and what is quoted has a subject of its own, and a colon or “that” behind it."""
    nearer = [other.outer.end for other in sentence.quotations if cue.span.end < other.outer.end <= one.outer.start]
    gap, tag = Span(max([cue.end, *nearer]), one.outer.start), tag_of(cue.language)
    if gap.start >= gap.end:
        return _is_of_speaker(text, one, cue, tag)
    return any(
        (_has_subject(text, clause, cue) and _leads_on(text, clause, one, tag)) or calls_on(text, clause.span, cue)
        for clause in _clauses(text, gap, tag)
        if has_verbs_last(cue.language) or not _is_inserted(text, gap, clause)
    )


def _is_inserted(text: str, gap: Span, clause: _Clause) -> bool:
    """Whether it stands right behind the cue, and a comma or a colon ends it: said, as they cheered: “No.”."""
    words = text[slice(*clause.span)]
    is_first = len(WORD.findall(text, gap.start, clause.span.start)) <= 1
    return is_first and ("," in words or words.rstrip().endswith(_COLONS))


def _is_in_his_mood(before: str, behind: str, tag: str) -> bool:
    """Whether the clause around what is quoted is told as what the speaker says."""
    return is_in_mood(before + behind, tag) or (tag == "de" and _MOOD.search(behind) is not None)


def _is_of_speaker(text: str, one: Quotation, cue: Cue, tag: str) -> bool:
    """Whether it is of what others say of the speaker, right before his name: 港が「英雄」とたたえたホール."""
    if tag not in _OTHERS or cue.speaker is None or cue.speaker.start < one.outer.end:
        return False
    is_others = _OTHERS[tag].search(text, max(0, one.outer.start - _REACH), one.outer.start) is not None
    return is_others and _OF_SPEAKER[tag].fullmatch(text, one.outer.end, cue.speaker.start) is not None


def _leads_on(text: str, clause: _Clause, one: Quotation, tag: str) -> bool:
    """Whether it tells what its subject says, and is not itself what the speaker says."""
    words = text[slice(*clause.span)]
    if tag in TOLD_AT_ONCE and TOLD_AT_ONCE[tag].search(words):
        return True
    few = _WITH_ARTICLE if begins_with_listed(NEW_SUBJECT, words, tag) else _WITHOUT
    is_told = _has_behind(text, clause, few, THAT, tag) or _has_behind(text, clause, _WITHOUT, AS, tag)
    is_told = is_told or (clause.is_turned and tag in _BEHIND_IT)
    is_led = words.rstrip().endswith(_COLONS) and not (clause.is_when or OF_THE_MATTER.search(words))
    return (is_told or is_led) and not _is_in_his_mood(words, _CLAUSE.split(one.behind(text))[0], tag)


def _has_behind(text: str, clause: _Clause, number: int, table: str, tag: str) -> bool:
    """Whether any word of a table stands behind so many words of it."""
    ends = [word.end() for word in islice(WORD.finditer(text, *clause.span), number)]
    return bool(ends) and has_listed(table, text, Span(ends[-1], clause.span.end), tag)


def _clauses(text: str, gap: Span, tag: str) -> Iterator[_Clause]:
    """Those of a stretch without quotations, behind what joins or parts them."""
    for table in (JOINING, TURNING, TURNS_TO_ANOTHER):
        for joint in find_listed(table, text, gap, tag):
            is_parted = tag in UNSPACED or text[gap.start : joint.start].rstrip().endswith(_COMMAS)
            is_when = has_listed(TELLING_WHEN, text, joint, tag)
            if tag in _BEHIND_IT and table is TURNING:
                comma = max(text.rfind(one, gap.start, joint.start) for one in _COMMAS)
                if comma >= 0:
                    yield _Clause(Span(comma + 1, gap.end), is_turned=True)
            elif is_when and "," in text[joint.end : gap.end]:
                continue  # as the port closed, that it was “over”
            elif is_parted or has_listed(AND, text, joint, tag):
                is_turned = table is TURNS_TO_ANOTHER and is_parted
                yield _Clause(Span(joint.end, gap.end), is_turned, is_when)
    for found in SUBORDINATE[tag].finditer(text, *gap) if tag in SUBORDINATE else ():
        yield _Clause(Span(found.end(), gap.end), tag in _WITHOUT_ARTICLES, is_when=True)
    parting = ",،;؛" if tag in _JOINED else ";；"
    yield from (_Clause(Span(at + 1, gap.end)) for at in range(*gap) if text[at] in parting)


def _is_on_speaker(words: str, names: Iterable[str], tag: str) -> bool:
    """Whether it names the speaker behind its verb: وجزم الوزير بأن."""
    return tag in _JOINED and any(name in words for name in names)


def _has_subject(text: str, clause: _Clause, cue: Cue) -> bool:
    """Whether it begins with somebody of its own, whose verb is none that is known to say so."""
    words, tag = text[slice(*clause.span)].strip(), tag_of(cue.language)
    is_long = len(words) >= _FEWEST_LETTERS if tag in UNSPACED else len(WORD.findall(words)) >= _FEWEST
    if not is_long or words.startswith(cue.named(text)) or _is_on_speaker(words, cue.named(text), tag):
        return False
    if any(find_reporting(text, clause.span, tag)) or (words.endswith(_COLONS) and _HE.search(words)):
        return False
    if tag in ARTICLE_BEFORE_NOUN and ARTICLE_BEFORE_NOUN[tag].match(words):
        return True
    if any(begins_with_listed(table, words, tag) for table in (SAME, THAT, NO_NOUN)):
        return False
    first = WORD.search(words)
    is_named = first is not None and names_another(words, Span(*first.span()), cue.named(text), tag)
    is_noun = tag == "de" and words[:1].isupper()
    is_noun = is_noun or (tag in NOUN_WITH_ARTICLE and NOUN_WITH_ARTICLE[tag].match(words) is not None)
    return clause.is_turned or is_named or is_noun or begins_with_listed(NEW_SUBJECT, words, tag)
