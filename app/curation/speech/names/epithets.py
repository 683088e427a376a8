"""What a reporter calls who speaks, in marks before his name: the “hard man” of the fund, Bob, said it was late."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.before import word_before
from app.curation.speech.cues.reporting import Cue, Rival, has_verbs_last
from app.curation.speech.cues.sentences import TERMINAL, Sentence
from app.curation.speech.lexicon.clauses.clauses import THAT
from app.curation.speech.lexicon.listed import begins_with_listed, has_listed, tag_of
from app.patterns import Pattern
from app.spans import Span

# The articles of subjects, where another table has those of other cases as well.
_THE = """
en: the a an
de: der die das ein eine
nl: de het een
fr: le la les un une l
es: el la los las un una
pt: o a os as um uma
it: il la lo gli i un uno una l
ca: el la els les un una l
el: ο η το οι τα ένας μια ένα
he: ה
hu: a az egy
ro: un o
sv: den det de en ett
da: den det de en et
nb: den det de en et ei
"""
# In these an owner ends in -s.
_OWNING = ("en", "de", "nl", "sv", "da", "nb")
_MOST_WORDS = 4
_COMMA = "[,،，]"
# What the epithet is of, and a title before the name: of the fund, Mr.
_NAMING = r"(?:[ \u00a0][\w’'-]+){1,7}"
_TITLE = r"(?:[ \u00a0][\w’'-]+\.?){0,2}[ \u00a0]*"
_SET_OFF = Pattern(rf"{_NAMING}{_COMMA}{_TITLE}")
_JOINED = Pattern(rf"(?:{_NAMING})?{_TITLE}")
_ONE_COMMA = Pattern(rf"{_COMMA}{_TITLE}")
# Behind the name what he is, and what ends it.
_BEHIND_NAME, _CLOSING = re.compile(rf"{_COMMA}[^,،:.;]+"), re.compile(rf"(?:[ \u00a0][\w’'-]+){{0,3}}{_COMMA}\s*")
_LONGEST = 20
# Between the name and the verb.
_FEW = r"(?:[ \u00a0][\w’'-]+){0,3}[ \u00a0]*"
_SZERINT = "szerint"
_THEN, _AT_ONCE = re.compile(rf"{_COMMA}{_FEW}"), re.compile(_FEW)


def is_epithet(text: str, sentence: Sentence, one: Quotation, cue: Cue, rivals: list[Rival]) -> bool:
    """Whether the marks stand in what a sentence tells of its speaker before it names him."""
    speaker = cue.speaker
    if speaker is not None and cue.end == speaker.end <= one.outer.start:
        return _is_set_off_behind(text, one, cue, speaker.end)
    if speaker is None or speaker.start < one.outer.end or one.ending(text) in TERMINAL:
        return False
    if len(text[slice(*one.outer)].split()) > _MOST_WORDS:
        return False
    reach = Span(one.outer.end, max(speaker.end, cue.span.start))
    if any(reach.contains(rival.span) for rival in rivals):
        return False
    naming = text[one.outer.end : speaker.start]
    if speaker.end <= cue.span.start:
        return _is_before_verb(text, sentence, one, cue, naming, text[speaker.end : cue.span.start])
    return cue.span.end <= one.outer.start and _is_behind_verb(text, sentence, one, cue, naming)


def _is_before_verb(text: str, sentence: Sentence, one: Quotation, cue: Cue, naming: str, behind: str) -> bool:
    is_ended = one.ending(text) in _COMMA  # “हम डटे हैं,” राम ने कहा; “It is late,” his lawyer, Bob, said.
    if _SET_OFF.fullmatch(naming) and _THEN.fullmatch(behind) and not is_ended:
        return True
    if has_verbs_last(cue.language):  # Fonun "şahini" Ali, indirimin gecikeceğini söyledi
        return naming.isspace() and not is_ended and (bool(behind.strip()) or _is_told_behind(text, sentence, cue))
    if tag_of(cue.language) == "hu" and (_ONE_COMMA.fullmatch(naming) or _SET_OFF.fullmatch(naming)):
        is_his_word = text[slice(*cue.span)] == _SZERINT  # A „vaslady”, Anna azt mondta, hogy
        return _AT_ONCE.fullmatch(behind) is not None and (is_his_word or _leads_on(text, sentence, cue))
    return _has_article(text, one, cue) and (_JOINED.fullmatch(naming) and _THEN.fullmatch(behind)) is not None


def _is_behind_verb(text: str, sentence: Sentence, one: Quotation, cue: Cue, naming: str) -> bool:
    """Whether it stands between the verb and the name, where what is said is told before or behind them."""
    before = text[cue.span.end : one.outer.start]
    if not (before.isspace() or (_AT_ONCE.fullmatch(before) and _has_article(text, one, cue))):
        return False
    if not (_JOINED.fullmatch(naming) or _SET_OFF.fullmatch(naming)):
        return False
    return _leads_on(text, sentence, cue) or any(other.stands_before(cue.span) for other in sentence.quotations)


def _is_set_off_behind(text: str, one: Quotation, cue: Cue, at: int) -> bool:
    """Whether commas set it off behind the name, before “that”: قال السالمي، مؤلف «الميناء»، إن الوقت متأخر."""
    if not _BEHIND_NAME.fullmatch(text, at, one.outer.start):
        return False
    closing = _CLOSING.match(text, one.outer.end)
    return closing is not None and begins_with_listed(
        THAT, text[closing.end() : closing.end() + _LONGEST], cue.language
    )


def _leads_on(text: str, sentence: Sentence, cue: Cue) -> bool:
    """Whether what is said begins behind the cue and the speaker."""
    behind = text[cue.end : sentence.span.end].lstrip(" \u00a0,،，")
    return behind.startswith(":") or begins_with_listed(THAT, behind, cue.language)


def _is_told_behind(text: str, sentence: Sentence, cue: Cue) -> bool:
    return _leads_on(text, sentence, cue) or any(other.outer.start >= cue.end for other in sentence.quotations)


def _has_article(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether an article, or whose he is, stands before the marks: fondens ”hårding” Olsson."""
    word = word_before(text, one.outer.start)
    if word is None:
        return False
    is_owner = tag_of(cue.language) in _OWNING and text[word.end - 1] == "s"
    return is_owner or has_listed(_THE, text, word, cue.language)
