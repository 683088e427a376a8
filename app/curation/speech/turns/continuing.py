"""Whether the speaker of one sentence speaks in the one beside it, which is a quotation and little else."""

import re
from collections.abc import Iterable, Mapping, Sequence

from app.curation.marks.paragraphs import PARAGRAPH
from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue, Rival
from app.curation.speech.cues.sentences import DASHES, Sentence, is_turn
from app.curation.speech.lexicon.clauses.joining import JOINING, WHEN
from app.curation.speech.lexicon.listed import WORD, find_listed, has_listed, tag_of
from app.curation.speech.lexicon.people.names_of_people import BEFORE_NOUN
from app.curation.speech.lexicon.people.pronouns import is_of_another_sex
from app.curation.speech.lexicon.told.going_on_alone import ADDING, BY_A_WOMAN
from app.curation.speech.lexicon.verbs.auxiliaries import AUXILIARY
from app.curation.speech.turns.answers import QUESTION, may_be_answered
from app.curation.speech.turns.coming_to_another import comes_to_another
from app.curation.speech.turns.interrupted import is_interrupted
from app.curation.speech.unsaid.denials import is_unsaid
from app.patterns import Pattern
from app.spans import Span

_WORD = Pattern(r"\w")
# Behind the speaker they begin a clause in which others may speak.
_CLAUSES = {
    "en": re.compile(r"\b(?:who(?:se|m)?|which|after|before|when|because|since)\b|,\s*(?:\w+ing|asked)\b"),
    "de": re.compile(r",\s*(?:d(?:er|ie|as)|nachdem|bevor|als|weil)\b"),
    "nl": re.compile(r"\b(?:die|nadat|voordat|toen|omdat)\b"),
    "fr": re.compile(r"\b(?:qui|que|dont|après|avant|lorsqu\w*|quand)\b"),
    "es": re.compile(r"\b(?:que|quien|después|antes|cuando|tras)\b"),
    "pt": re.compile(r"\b(?:que|quem|depois|antes|quando|após)\b"),
    "it": re.compile(r"\b(?:che|cui|dopo|prima|quando)\b"),
}
_BESIDE = (AUXILIARY, BEFORE_NOUN)
_PRONOUNS = {"he", "she", "er", "sie", "il", "elle"}
_FEW = 4
_PARTING = " ,.:–—،。：，।\u00a0\u202f\u200f"
# All of a name but its last word.
_NAMES = Pattern(r"(?:[A-ZÀ-Þ][\w’'.-]* )+(?=[A-ZÀ-Þ])")
# Where a dash begins what another says; elsewhere it leads back to whoever has spoken: «Нет», — сказал Боб. — «Нет».
_BEGUN_BY_DASH = ("de", "en", "fr", "nl")


def goes_on_with(
    text: str, sentences: Sequence[Sentence], n: int, cue: Cue, rivals: list[Rival], found: Mapping[Span, str]
) -> Quotation | None:
    """The only quotation of the sentence behind the `n`th, if the speaker of that one goes on with it."""
    match sentences[n:]:
        case [home, Sentence(quotations=[only]) as sentence, *behind]:
            pass
        case _:
            return None
    # A name in marks behind what is said comes to nobody else: “No,” said Ann, who runs the “Blue Anchor”.
    whose = [found[one.outer] for one in home.quotations]
    if (
        whose[:1] not in ([], ["speaker's"])
        or not {"speaker's", "reporter's"}.issuperset(whose)
        or is_unsaid(text, cue)
    ):
        return None
    if home.quotations and _is_parted(text, home, only, cue.language):
        return None
    if is_interrupted(text, Span(cue.end, home.span.end), cue.language) or comes_to_another(text, home, cue):
        return None
    there = [one for one in rivals if home.span.contains(one.span)]
    outside = sentence.outside(text)
    if _WORD.search(outside):
        before = "".join(one.outside(text) for one in sentences[:n])
        return only if not there and not _WORD.search(before) and _is_added(text, home, outside, cue) else None
    is_by_turns = any(found[one.outer] == "another's" for before in sentences[:n][-1:] for one in before.quotations)
    if is_by_turns and only.ending(text) in QUESTION:
        return None
    if not all(_is_of_clause(text, home, one, cue) for one in there) or may_be_answered(text, home, only, cue):
        return None
    return None if any(_may_tell_whose(one.outside(text)) for one in behind[:1]) else only


def _is_parted(text: str, home: Sentence, one: Quotation, language: str) -> bool:
    """Whether a quotation begins as turns of talk do: on its own line, behind a dash, or right behind a question."""
    between = text[home.span.end : one.outer.start]
    last = home.quotations[-1]
    if "\n" in between or is_turn(text, [last, one]):
        return True
    if last.ending(text) in QUESTION and text[last.outer.end : one.outer.start].isspace():
        return one.ending(text) not in QUESTION
    return tag_of(language) in _BEGUN_BY_DASH and between.strip() in DASHES


def _is_added(text: str, home: Sentence, outside: str, cue: Cue) -> bool:
    """Whether “she added” can mean the speaker alone: nobody else is named up to there."""
    tag = tag_of(cue.language)
    found = ADDING[tag].fullmatch(outside.strip(_PARTING)) if tag in ADDING else None
    if not (found and cue.speaker and cue.is_only and home.quotations):
        return False
    pronoun = next((one.lower() for one in found.groups() if one), "")
    if is_of_another_sex(pronoun, cue.named(text), tag):
        return False
    if tag in BY_A_WOMAN and _is_by_a_woman(found[0], tag) is not _is_by_a_woman(text[slice(*cue.span)], tag):
        return False
    return _is_alone(home.outside(text), cue.named(text), text[slice(*cue.span)], pronoun, tag)


def _is_by_a_woman(verb: str, tag: str) -> bool | None:
    """Whether a woman does it, as the verb tells; None where it does not tell."""
    found = BY_A_WOMAN[tag].match(verb)
    return found["she"] is not None if found else None


def _may_tell_whose(words: str) -> bool:
    """Whether the few words behind a quotation may say whose it is, a name counted once: “No.” That was Bob Holt."""
    return 1 < len(_NAMES.sub("", words).split()) < _FEW and not PARAGRAPH.search(words.rstrip())


def _is_of_clause(text: str, home: Sentence, rival: Rival, cue: Cue) -> bool:
    """Whether another verb leaves it to the speaker to go on: it goes on with him, or stands in a clause behind him.

    In “No,” Ann said after Bob had called her, she goes on, but not in “No,” Ann said, and Bob called her.
    """
    last = cue.end
    if rival.is_going_on:
        return True
    if tag_of(cue.language) not in _CLAUSES or not home.quotations or last > rival.span.start:
        return False
    gap = Span(home.quotations[-1].outer.end, min(cue.span.start, cue.speaker.start if cue.speaker else len(text)))
    tag, between = tag_of(cue.language), Span(last, rival.span.end)
    joints = find_listed(JOINING, text, between, tag)
    if any(not has_listed(WHEN, text, joint, tag) for joint in joints) or _WORD.search(text, *gap):
        return False
    return _CLAUSES[tag].search(text, *between) is not None


def _is_alone(words: str, speakers: Iterable[str], cue: str, pronoun: str, tag: str) -> bool:
    """Whether a pronoun behind the words can only mean the speaker: they tell that he speaks, and no more."""
    for one in (*speakers, cue):
        words = words.replace(one, "", 1)
    is_other = any(one.lower() in _PRONOUNS and one.lower() != pronoun for one in speakers if pronoun)
    rest = [Span(*one.span()) for one in WORD.finditer(words)]
    return not is_other and all(any(has_listed(table, words, one, tag) for table in _BESIDE) for one in rest)
