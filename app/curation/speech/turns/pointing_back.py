"""Whether a sentence tells who spoke in the one before it, and no more: “No.” That is what she said."""

import re
from collections.abc import Iterable, Sequence

from app.curation.marks.paragraphs import PARAGRAPH
from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue, Rival
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.lexicon.listed import tag_of
from app.curation.speech.unsaid.denials import is_unsaid
from app.patterns import Pattern, Patterns
from app.spans import Span

_WORD = Pattern(r"\w")
# What a sentence begins with that tells whose the quotation before it is: “No.” That is what she said.
_POINTING_BACK = Patterns(
    {
        tag: rf"\s*(?:{pattern})\s*"
        for tag, pattern in {
            "en": r"(?:that|this)(?: is|['’]s| was) (?:what|how)|so|thus",
            "de": r"(?:das|dies|so)(?: hat| haben)?",
            "nl": r"(?:dat|zo|aldus)(?: heeft| hebben)?",
            "fr": r"(?:c['’]est|voilà) ce qu(?:e|['’])|ainsi",
            "es": r"(?:eso|esto)(?: es| fue) lo que|(?:es|fue) lo que|así(?: lo)?",
            "pt": r"(?:é|foi|isso é|isso foi) o que|assim",
            "it": r"(?:è|questo è) (?:quanto|ciò che|quello che)|così",
            "sv": r"det|så",
            "da": r"det|sådan",
            "nb": r"det|slik",
            "pl": r"tak|to",
            "ru": r"так|это|об этом",
            "uk": r"так|це|про це",
            "fa": r"این را",
        }.items()
    },
    re.IGNORECASE,
)
# What is told of somebody ends so before the marks.
_IS_SO = Patterns({
    "en": r"\b(?:is|was|are|were|be|feels?|felt) \Z", "de": r"\b(?:ist|sei|war|sind|fühle?t? sich) \Z",
    "nl": r"\b(?:is|was|zijn|voelt zich) \Z", "sv": r"\b(?:är|var) \Z", "da": r"\b(?:er|var) \Z",
    "nb": r"\b(?:er|var) \Z",
})  # fmt: skip
# The same between the speaker and the verb, where the verb stands last: 「続ける」。首相はこう述べた。
_POINTING_BETWEEN = Patterns(
    {
        tag: rf"\s*(?:{pattern})\s*"
        for tag, pattern in {
            "ja": r"[はも]、?(?:[^。、]{0,10}に)?(?:こう|そう)",
            "ko": r"[은는이가]?\s*(?:이렇게|그렇게)",
            "zh": r"(?:这样|這樣|如是|如此)",
            "tr": r"(?:böyle|bunu)",
            "fa": r"(?:این|چنین)(?: را)?",
            "hi": r"ने (?:यह|ऐसा)",
            "ur": r"نے (?:یہ|یوں)",
        }.items()
    }
)


def points_back_to(
    text: str, sentences: Sequence[Sentence], n: int, cue: Cue, rivals: Iterable[Rival]
) -> Quotation | None:
    """The only quotation of what stands before the `n`th sentence, if that one tells who spoke, and no more."""
    match sentences[: n + 1]:
        case [Sentence(quotations=[only]) as before, Sentence(quotations=[]) as home]:
            pass
        case _:
            return None
    is_there = cue.speaker is not None and home.span.contains(cue.speaker)
    first = min(cue.span.start, cue.speaker.start) if cue.speaker and is_there else cue.span.start
    if (
        not _points_back(text, Span(home.span.start, max(home.span.start, first)), cue)
        or not (_is_bare(text, before) or _is_told(text, before, only, cue, rivals))
        or PARAGRAPH.search(text, only.outer.end, first)
    ):
        return None
    return None if any(home.span.contains(one.span) for one in rivals) or is_unsaid(text, cue) else only


def _is_bare(text: str, before: Sentence) -> bool:
    return not _WORD.search(before.outside(text))


def _is_told(text: str, before: Sentence, only: Quotation, cue: Cue, rivals: Iterable[Rival]) -> bool:
    """Whether all of the sentence is what he says, some words of it in marks: Smit is “klaar met hen”. Dat zegt hij."""
    tag = tag_of(cue.language)
    if cue.speaker is None:
        return False
    is_last = not _WORD.search(text, only.outer.end, before.span.end)
    is_phrase = only.beginning(text).islower() and len(text[slice(*only.outer)].split()) > 1
    if not (is_last and is_phrase) or any(before.span.contains(one.span) for one in rivals):
        return False
    return tag in _IS_SO and _IS_SO[tag].search(text, before.span.start, only.outer.start) is not None


def _points_back(text: str, before: Span, cue: Cue) -> bool:
    """Whether what the sentence of the cue begins with, or has before its verb, tells of what stands before it."""
    tag = tag_of(cue.language)
    if tag in _POINTING_BETWEEN and cue.speaker and not _WORD.search(text, *before):
        return _POINTING_BETWEEN[tag].fullmatch(text, cue.speaker.end, cue.span.start) is not None
    return tag in _POINTING_BACK and _POINTING_BACK[tag].fullmatch(text, *before) is not None
