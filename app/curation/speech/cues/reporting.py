"""Verbs by which texts say who says something, by language: where one stands, somebody else may be quoted."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.curation.speech.cues.adding import FOLLOWS, is_added
from app.curation.speech.cues.nouns import is_noun_there
from app.curation.speech.lexicon.listed import WORD, find_listed, has_language, has_listed, joined, tag_of
from app.curation.speech.lexicon.told.conveying import PASSING_ON
from app.curation.speech.lexicon.verbs.phrases import PHRASES
from app.curation.speech.lexicon.verbs.verbs import BEFORE_NOUNS, GOING_ON, QUOTING, VERBS
from app.patterns import Pattern
from app.spans import Span

# What is read or cited is another's as much as what is said.
_SAYING = joined(VERBS, PASSING_ON)
# What is no saying but with what leads to it, or is none with it: threatened the peace, continued to go, found a key.
_NOT_TO = Pattern(
    r"threaten\w* (?!to\b|that\b|with\b)|continu\w* to\b|f(?:ou|i)nds? (?!that\b|it\b)"
    # The “continued” sanctions.
    r"|continued (?!by\b|in\b|on\b|with\b|that\b|while\b|until\b|through\b|a[st]?\b|the\b|h(?:is|er)\b|s?he\b|they\b)"
    r"[a-z]{4,}"
)
_OF = Pattern(r"(?:[Cc]laims|[Rr]eports|[Cc]alls|[Aa]nswers|[Nn]otes) (?:of|by|from|against) ")
# Languages in which the verb is the second part of a sentence: „Nein“, sagte Weber.
VERB_SECOND = ("de", "nl", "sv", "da", "nb")
# Languages in which the verb follows what is said: that a quotation stands before it tells nothing.
_VERB_LAST = "az bn eu fa gu hi ja ka kk kn ko ky ml mn mr my ne or pa ps si ta te tr ug ur uz"
# Some think so, those claims are false: behind these a verb has no -s.
_PLURAL = Pattern(r"(?:some|these|those)\Z", re.IGNORECASE)
# Behind an article it is a noun; before another form what looks like an article is none: el acusado, lo acusó.
_PARTICIPLE = Pattern(r"(?:[ai][dt][oaie]s?|critiques|critiche|juges)\Z")
# What something means says nobody: es decir, quer dizer.
_MEANING = Pattern(
    r"\b(?:es|quier\w+|quiso|querí\w+|quer|querem|queria|quis|vuol|vuole|voleva|ve(?:ut|ulent)|voul\w+|à)[ -]\Z"
)
_TO_SAY = ("decir", "dizer", "dire")
# What is claimed stands before them: “fake news” claims by critics.
_BEHIND_ITS_NAME = Pattern(
    r"[^\W_][\"”’] (?:claims?|reports?|calls?|demands?|warnings?)(?=[:.]| (?:by|of|from|about|against)\b)"
)
# What is cited are reasons, not words.
_REASONS = Pattern(
    r"\s+(?:\w+\s+){0,2}(?:raisons?|motifs?|risques?|razones|motivos|riesgos|razões|riscos|motivi|ragioni|rischi)\b"
)
# Without an auxiliary before it, it is “the said”: dicho acuerdo.
_SAID, _AUXILIARY = (
    Pattern(r"di(?:ch|t)o\Z"),
    Pattern(r"\b(?:h[au]\w*|tinha\w*|te(?:m|ria\w*)|sido|fo[ir]\w*|fue)\s+\Z"),
)
# What is no verb, though a sign of it is one: 说明会, 问题, 名称.
_WRITTEN_WITH = Pattern(
    r"[说說](?:明|法|服|辞|辭|唱|客)|(?<=[小学學据據传傳])[说說]|(?<=[名职職别別号號简簡统統])[称稱]|[称稱](?:号|號|职|職|霸|王)"
    r"|[问問](?:题|題|责|責|卷|世|候)|(?<=[访訪疑顾顧慰学學])[问問]|答(?:案|辩|辯)|同意(?:书|書)"
)
_LONGEST = 20
# A name stands behind them.
_ADDRESS = Pattern(r"(?<!\w)(?:[A-ZÀ-ÞА-ЯΑ-Ω]|Mr|Mrs|Ms|Dr|Sra?|Dra|Mme|Hr|Fr|Dott|Ing|Prof)\.\Z")
_WORD_BEFORE = Pattern(rf"{WORD.pattern}(?=\W*\Z)")


class Rival(NamedTuple):
    """Another verb of saying, or the cue of another quote; `is_going_on` where it claims nothing before it."""

    span: Span
    is_going_on: bool = False


class Cue(NamedTuple):
    """What says that something is said: the cue, and the words for the speaker where the text has them.

    `is_person` where the speaker is one person, and `is_only` where nobody else is declared to speak there or in the
    passage before; `is_retold` where another quote is declared to tell of it, and `is_nominative` where the words for
    the speaker are those of his name in the registers.
    """

    span: Span
    speaker: Span | None
    language: str
    is_person: bool
    is_only: bool
    is_retold: bool
    is_nominative: bool = False
    # The words for the speaker where the text is read without a part of them.
    whole: tuple[str, ...] = ()

    @property
    def end(self) -> int:
        """Behind both."""
        return max(self.span.end, self.speaker.end if self.speaker else 0)

    def named(self, text: str) -> tuple[str, ...]:
        """The words for the speaker, if there are any."""
        return (text[slice(*self.speaker)], *self.whole) if self.speaker else ()


def find_reporting(text: str, span: Span, language: str) -> Iterator[tuple[Span, bool]]:
    """The verbs in a stretch of a text, each with whether it goes on with what the speaker before it says."""
    tag = tag_of(language)
    if tag in PHRASES:
        yield from ((Span(*found.span()), False) for found in PHRASES[tag].finditer(text, *span))
    going_on = list(find_listed(GOING_ON, text, span, language))
    starts = {one.start for one in going_on}
    for verb in find_listed(_SAYING, text, span, language):
        if verb.start not in starts and not _is_noun(text, verb, language):
            yield verb, is_added(text, verb, language)
    for verb in going_on:
        if is_noun_there(text, verb, language):
            continue
        is_gerund = tag_of(language) == "hr"  # dodajući, with a comma or without
        is_first = is_gerund or has_verbs_last(language) or not text[span.start : verb.start].strip()
        yield verb, is_first or bool(FOLLOWS.search(text, span.start, verb.start)) or _is_then(text, verb, language)


def _is_then(text: str, verb: Span, language: str) -> bool:
    """Whether “before” leads to a verb in -ing, which is of the same one: said no, before adding that."""
    return tag_of(language) == "en" and text.endswith(" before ", 0, verb.start)


def _is_noun(text: str, verb: Span, language: str) -> bool:
    """Whether it is no verb there, as in the “reports”, the United States, so-called."""
    if is_noun_there(text, verb, language):
        return True
    if tag_of(language) == "en" and (_is_no_saying(text, verb) or text[verb.start - 1 : verb.start] == "-"):
        return True
    # Nouns, am Ende seiner Rede, and names, Corea; headlines in English have capitals.
    if tag_of(language) != "en" and _is_capital(text, verb):
        return True
    if tag_of(language) == "zh" and _WRITTEN_WITH.match(text, verb.start):
        return True
    if _SAID.match(text[slice(*verb)]) and not _AUXILIARY.search(text, max(0, verb.start - _LONGEST), verb.start):
        return True
    if text[slice(*verb)] in _TO_SAY and _MEANING.search(text, max(0, verb.start - _LONGEST), verb.start):
        return True
    before = _WORD_BEFORE.search(text, verb.start - _LONGEST, verb.start)
    if before is None or not has_listed(BEFORE_NOUNS, text, Span(*before.span()), language):
        return False
    if tag_of(language) == "en":
        return not _PLURAL.match(before[0]) or text[verb.end - 1] == "s"
    return _PARTICIPLE.search(text[slice(*verb)]) is not None


def _is_capital(text: str, verb: Span) -> bool:
    """Whether it has a capital amid a sentence, as nouns have."""
    if not text[verb.start].isupper() or text[slice(*verb)].isupper():
        return False
    before = text[max(0, verb.start - _LONGEST) : verb.start].rstrip()
    return before[-1:].isalnum() or before.endswith(",") or _ADDRESS.search(before) is not None


def _is_no_saying(text: str, verb: Span) -> bool:
    if _OF.match(text, verb.start) or _NOT_TO.match(text, verb.start):
        return True
    return _BEHIND_ITS_NAME.match(text, max(0, verb.start - 3)) is not None


def has_verbs(language: str) -> bool:
    """Whether the verbs of a language are known, without which nobody else is seen to speak."""
    return has_language(VERBS, language)


def find_quoting(text: str, span: Span, language: str) -> Iterator[Span]:
    """Where a stretch leads to what somebody else said, as in: quoting Bob."""
    return (one for one in find_listed(QUOTING, text, span, language) if not _REASONS.match(text, one.end))


def has_verbs_last(language: str) -> bool:
    return tag_of(language) in _VERB_LAST.split()


def is_inverted(text: str, cue: Cue) -> bool:
    """Whether who says it stands right behind the verb."""
    return cue.speaker is not None and text[cue.span.end : cue.speaker.start].isspace()
