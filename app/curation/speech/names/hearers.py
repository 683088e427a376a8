"""To whom and where something is said, where the name of that stands in marks: sagte dem „Spiegel“, in «Le Monde»."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.before import REACH, begin_of, stands_behind, word_before
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import TERMINAL, Sentence
from app.curation.speech.cues.tied import is_tied
from app.curation.speech.lexicon.clauses.clauses import IN, THAT
from app.curation.speech.lexicon.listed import WORD, begins_with_listed, has_listed, tag_of
from app.curation.speech.lexicon.told.addressing import (
    ADDRESSING,
    AROUND,
    ARTICLES,
    FOLLOWED,
    INTERVIEWED,
    SAYING,
    TELLING,
)
from app.curation.speech.unsaid.contrasts import is_instead
from app.patterns import Pattern
from app.spans import Span, all_of
from app.words.glyphs import GLYPHS

_PARTED = Pattern(r"[,;،؛，：]|:(?!\w)")
# Dem Bonner, dem Berliner.
_OF_TOWN = Pattern("[A-ZÄÖÜ]\\w+er")
_POSSESSIVE = Pattern(r"['’]s? \Z")
_LONGEST, _LONGEST_ARTICLE = 4, 3
_INTRODUCING = tuple(",:;—–-，：")
# “To”, joined to a name in scripts without capitals: قال لـ«الشمال».
_JOINED = ("لـ", " ל")
# In these a word or “told” leads to whoever hears it: said “Bob knows”.
_WITH_PREPOSITION = ("en", "fr", "es", "pt", "it", "ca", "ro")
_SET_OFF = (" -", " –", " —", ",", "،")
_WORD = Pattern(r"\w")
_TO_PAPER, _BEHIND_PAPER = {"de": ("der", "dem")}, re.compile(r"[,:.;]|\Z")


def is_hearer(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether it is the name of who hears it, or of where it is said."""
    if not is_name(words := text[slice(*one.pieces[0])]):
        return _is_in_small_letters(text, one, cue)
    if INTERVIEWED.search(text, one.outer.start - REACH, one.outer.start):
        return True
    if words[-1] in TERMINAL:
        return False
    is_first = _leads_to_name(text[sentence.span.start : one.outer.start], cue.language)
    if is_first or _is_before_colon(text, sentence, one, cue):
        return True
    tag = tag_of(cue.language)
    if tag in FOLLOWED and one.stands_before(cue.span) and FOLLOWED[tag].match(text, one.outer.end):
        return True
    if tag in AROUND and text.endswith(AROUND[tag][0], 0, one.outer.start):
        return AROUND[tag][1].match(text, one.outer.end) is not None
    whom = word_before(text, one.outer.start)
    if cue.speaker and Span(cue.speaker.end, cue.span.start).contains(one.outer):  # wie sie dem „Spiegel“ sagte
        return stands_behind(ADDRESSING, text, one.outer.start, whom, cue)
    if one.stands_before(cue.span):
        return False
    if cue.speaker and cue.speaker.start > one.outer.start and one.beginning(text).isupper():  # сказала «Труду» Анна
        return not _WORD.search(text, cue.span.end, one.outer.start)
    return _is_addressed(text, one, cue) or _is_told(text, sentence, one, whom, cue)


def _is_in_small_letters(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether a paper without a capital stands where the one does who hears it: sagte der „taz“, es sei aus."""
    between = text[cue.span.end : one.outer.start]
    for words in cue.named(text):
        between = between.replace(words, "")
    is_whom = between.strip() in _TO_PAPER.get(tag_of(cue.language), ())
    is_short = len(text[slice(*one.pieces[0])].split()) == 1 and _BEHIND_PAPER.match(text, one.outer.end) is not None
    return is_whom and is_short and has_listed(SAYING, text, cue.span, cue.language)


def _is_before_colon(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether it stands right behind the cue, and a colon leads on to what is said: сказал «Труду»: «Нет»."""
    at = max(cue.span.end, cue.speaker.end) if cue.speaker else cue.span.end
    if _WORD.search(text, at, one.outer.start) or at > one.outer.start or not one.beginning(text).isupper():
        return False
    said = (other for other in sentence.quotations if one.stands_before(other.outer))
    return any(text[one.outer.end : other.outer.start].strip() in (":", "：") for other in said)


def is_name(words: str) -> bool:
    """Whether they are few, and have no small letter at their beginning but that of an article: “la Repubblica”."""
    first, *others = words.split()
    is_small = first[0].islower() and not (others and others[0][0].isupper() and len(first) <= _LONGEST_ARTICLE)
    return not is_small and len(others) < _LONGEST


def _leads_to_name(words: str, language: str) -> bool:
    """Whether words are “in” or “to” and an article, and nothing else: dem, in der, dans."""
    first, _, article = words.strip().partition(" ")
    is_article = not article or has_listed(ARTICLES, article, all_of(article), language)
    is_article = is_article or (tag_of(language) == "de" and _OF_TOWN.fullmatch(article) is not None)
    return is_article and len(article.split()) < 2 and _is_leading(first, language)


def _is_leading(word: str, language: str) -> bool:
    return any(has_listed(table, word, all_of(word), language) for table in (ADDRESSING, IN))


def _is_told(text: str, sentence: Sentence, one: Quotation, whom: Span | None, cue: Cue) -> bool:
    """Whether nothing parts it from the cue or the speaker, behind what is said: «Нет», — сказал он «Труду»."""
    speaker = cue.named(text)
    to = whom if whom and has_listed(ADDRESSING, text, whom, cue.language) else one.outer
    gap = Span(cue.span.end, to.start)
    is_introduced = text[slice(*gap)].strip().endswith(_INTRODUCING)
    is_beside = is_tied(text, gap, [], speaker) or (to is whom and not _PARTED.search(text, *gap))
    has_capital = any(word[0].isupper() for word in text[slice(*one.pieces[0])].split()[:2])  # «la Stampa»
    is_told = has_capital or text.endswith(_JOINED, 0, one.outer.start)
    if is_introduced or not is_told or not is_beside:
        return False
    if (
        to is one.outer
        and tag_of(cue.language) in _WITH_PREPOSITION
        and not has_listed(TELLING, text, cue.span, cue.language)
    ):
        return False
    before = [other for other in sentence.quotations if other.stands_before(cue.span)]
    if not before:
        return _is_set_off(text, sentence, cue)
    if is_instead(text, before[-1], tag_of(cue.language)):
        return False
    return is_tied(text, Span(before[-1].outer.end, cue.span.start), [], speaker)


def _is_set_off(text: str, sentence: Sentence, cue: Cue) -> bool:
    """Whether the cue is set off from what is said without marks: Es ist aus, sagte Weber dem „Kurier“."""
    before = text[sentence.span.start : begin_of(text, cue)].rstrip()
    return before.endswith(_SET_OFF) and bool(_WORD.search(before))


def _is_addressed(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it stands right behind the cue, where the one is told who hears it: sagte dem „Spiegel“, dass."""
    between = text[cue.span.end : one.outer.start]
    for words in cue.named(text):
        between = between.replace(words, "")
    behind = one.behind(text).lstrip(" ,:，：\u00a0")
    goes_on = bool(_WORD.match(behind.lstrip(GLYPHS)))
    if not _WORD.search(between):
        is_whom = goes_on and has_listed(TELLING, text, cue.span, cue.language)
        return not between.strip() and (is_whom or begins_with_listed(THAT, behind, cue.language))
    if _PARTED.search(between):
        return False
    is_to_many = between.strip() == "den" and has_listed(SAYING, text, cue.span, cue.language)
    if is_to_many or _leads_to_name(between, cue.language):
        return goes_on
    last = WORD.findall(between)[-1]
    if not _is_leading(last, cue.language) and tag_of(cue.language) == "en" and _POSSESSIVE.search(between):
        return True
    is_there = _is_leading(WORD.findall(between)[0], cue.language) or _is_leading(last, cue.language)
    return is_there and begins_with_listed(THAT, behind, cue.language)
