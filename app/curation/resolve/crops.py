"""What an event's evidence must not be cut off from: a “whether” before it, and who says it.

A piece that lies in what a quote says takes in the words for its speaker and the cue. Where these stand in another
passage, or the piece would grow too long, they are its attribution.
"""

from collections import defaultdict
from dataclasses import replace

from app.curation.articles import Article, Attribution, Evidence, Told
from app.curation.resolve.governing import on_condition_of, reversed_by, weakened_by
from app.curation.resolve.ids import Declared
from app.curation.resolve.scope import Scope
from app.curation.resolve.voices import Voice, voices_of
from app.folded import fold
from app.tags import primary_subtag

_LONGEST = 200
# Code points before a piece among which its sentence begins.
_FAR = 1_000
_HAPPENED = ("occurred", "ongoing")


def attribute_crops(scope: Scope, article: Article) -> None:
    """Give all evidence of events, and of quotes that others tell of, the words for who says it.

    Tell of words that are cut off from those that matter.
    """
    voices = voices_of(scope, article)
    by_passage: defaultdict[int, list[Voice]] = defaultdict(list)
    for voice in voices.values():
        for n in {one.passage for one in voice.evidence}:
            by_passage[n].append(voice)
    each = [(declared, article.events[declared.short]) for declared in scope.ids.events.values()]
    for declared, told in [*each, *((scope.ids.told[id_], one) for id_, one in article.accounts.items())]:
        sources = [voices[id_] for id_ in told.sources if id_ in voices]
        _check(scope, declared, told, by_passage)
        told.evidence = _attributed(scope, declared.evidence, sources, by_passage)
        if told.according_to or told.status == "alleged":
            told.evidence[:1] = [_on_whose_word(scope, declared, one, sources) for one in told.evidence[:1]]
        for link in told.links:
            own = _attributed(scope, link.evidence, sources, by_passage)
            # Else those that tell it where it is told.
            link.evidence = own or [one for one in told.evidence if one.passage == told.evidence[0].passage]
        for condition in told.conditions:
            condition.evidence = _attributed(scope, condition.evidence, sources, by_passage)
    for quote in article.quotes.values():
        if quote.according_to and (teller := voices.get(quote.id)):
            quote.evidence = [_told_by(one, teller) for one in quote.evidence]


def _check(scope: Scope, declared: Declared, told: Told, voices: dict[int, list[Voice]]) -> None:
    """A fault where the word before a piece reverses it; notes where a piece seems to say more than its sentence."""
    if primary_subtag(scope.record.language) != "en":
        return
    for one, loc in zip(declared.evidence, declared.written, strict=True):
        start = max(scope.words.passage(one.passage).span.start, one.span.start - _FAR)
        before = scope.words.text[start : one.span.start]
        words = scope.words.text[one.span.start : one.span.end]
        if word := reversed_by(before, words):
            what = f"cut off from “{fold(word)}”, these words say what the text does not"
            scope.fault(loc, what, f"begin at “{fold(word)}” or before it")
        elif any(voice.says(one) for voice in voices[one.passage]):
            continue
        elif word := weakened_by(before):
            scope.note(loc, f"cut off from “{fold(word)}”, these words say more than the text", "begin before it")
        elif told.status in _HAPPENED and (word := on_condition_of(before)):
            what = f"told as {told.status}, but in its sentence “{word}” stands before these words"
            scope.note(loc, what, "begin there, or give the event another status")


def _attributed(
    scope: Scope, given: list[Evidence], sources: list[Voice], voices: dict[int, list[Voice]]
) -> list[Evidence]:
    found: dict[object, Evidence] = {}
    for one in given:
        voice = _heard(one, sources) or _heard(one, voices[one.passage])
        piece = _taking_in(scope, one, voice) if voice else one
        found.setdefault((piece.passage, piece.span), piece)
    return list(found.values())


def _heard(one: Evidence, voices: list[Voice]) -> Voice | None:
    """Whose quote a piece lies in, the innermost; nobody's where it has somebody's cue."""
    if any(one.span.contains(voice.cue) for voice in voices):
        return None
    return min((voice for voice in voices if voice.says(one)), key=lambda voice: voice.reach(one), default=None)


def _taking_in(scope: Scope, one: Evidence, voice: Voice) -> Evidence:
    whole = scope.quotations.whole(one.span.join(voice.words))
    is_short = whole.end - whole.start <= _LONGEST
    if is_short and voice.passage == one.passage and scope.words.passage(one.passage).span.contains(whole):
        return replace(one, span=whole)
    return replace(one, attribution=Attribution(voice.quote, voice.passage, voice.words))


def _told_by(one: Evidence, teller: Voice) -> Evidence:
    """Words of a quote that another tells of, beside those for who tells, if they do not hold these."""
    is_told = one.span.contains(teller.cue)
    return one if is_told else replace(one, attribution=Attribution(teller.quote, teller.passage, teller.words))


def _on_whose_word(scope: Scope, declared: Declared, first: Evidence, sources: list[Voice]) -> Evidence:
    """The first piece of an event that stands on somebody's word, which must not hide whose."""
    if first.attribution or not sources or any(first.span.contains(voice.cue) for voice in sources):
        return first
    near = [voice for voice in sources if abs(voice.passage - first.passage) <= 1]
    if near:
        return _taking_in(scope, first, min(near, key=lambda voice: voice.reach(first)))
    voice = sources[0]
    words = fold(scope.words.text[voice.words.start : voice.words.end])
    right = f"tell the event in passage {voice.passage}, with “{words} …”, and let this passage support it"
    scope.fault(declared.written[0], f"the first words of the event hide who says it, “{voice.quote}”", right)
    return first
