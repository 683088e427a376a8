"""The words that stand right before a place."""

from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.clauses.clauses import AS
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.listed import UNSPACED, WORD, find_listed, has_listed, tag_of
from app.curation.speech.lexicon.told.addressing import ARTICLES
from app.patterns import Pattern, Patterns
from app.spans import Span

# Tried where words begin alone.
_LAST_WORD = Pattern(rf"(?<!{WORD.pattern.removesuffix('+')}){WORD.pattern}(?=[ \u00a0\u202f]*\Z)")
# Read backwards, from the place that they stand before.
_WORDS = rf"(?:[ \u00a0]*{WORD.pattern}(?:['’]{WORD.pattern})*)"
_FEW_WORDS = Pattern(rf"{_WORDS}{{0,4}}")
# Where words are not parted, so many characters stand for the few.
_FEW = {"zh": 2, "ja": 2, "ko": 2, "th": 8}
# In these a “not” stands beside the verb that it denies, in Arabic right before it.
_NEAR_WORDS = Patterns(
    dict.fromkeys(("ru", "uk", "bg", "hr", "sl", "pl", "cs", "sk", "lt"), f"{_WORDS}{{0,2}}") | {"ar": f"{_WORDS}?"}
)
_LONGEST = 60
# Where, or how widely, something is known as it is.
_WHERE = """
en: here there locally widely popularly better also now
de: hier dort auch
fr: ici localement aussi
es: aquí allí también
"""
# A word is no longer, nor what is told of a name before it.
REACH = 40


def word_before(text: str, at: int) -> Span | None:
    """The word that nothing but a space parts from a place behind it."""
    start = max(0, at - REACH)
    found = _LAST_WORD.search(text[start:at])
    return Span(start + found.start(), start + found.end()) if found else None


def with_article(text: str, words: Span, language: str) -> Span:
    """Words for a speaker with the article before them, which a curator may leave out: the union."""
    before = word_before(text, words.start)
    return words._replace(start=before.start) if before and has_listed(ARTICLES, text, before, language) else words


def begin_of(text: str, cue: Cue) -> int:
    """Where the words of the cue or of the speaker begin, with an article."""
    return min(cue.span.start, with_article(text, cue.speaker, cue.language).start if cue.speaker else cue.span.start)


def stands_behind(table: str, text: str, at: int, word: Span | None, cue: Cue) -> bool:
    """Whether the last word before a place is one of a table, and not the cue."""
    if tag_of(cue.language) in UNSPACED:
        return ends_with(table, text, at, cue.language, cue.span)
    if word and has_listed(AS, text, word, cue.language):
        word = word_before(text, word.start)
        if word and has_listed(_WHERE, text, word, cue.language):
            word = word_before(text, word.start)
    return word is not None and not word.overlaps(cue.span) and has_listed(table, text, word, cue.language)


def ends_with(table: str, text: str, at: int, language: str, cue: Span | None) -> bool:
    """Whether what stands before a place ends with a word of a table, which is not the cue."""
    near = text[max(0, at - REACH) : at]
    end = at - len(near) + len(near.rstrip())
    found = find_listed(table, text, Span(end - REACH, end), language)
    return any(one.end == end and not (cue and one.overlaps(cue)) for one in found)


def few_before(text: str, at: int, tag: str) -> int:
    """Where the few words begin that stand right before a place."""
    if tag in UNSPACED:
        return at - _FEW[tag]
    before = text[max(0, at - _LONGEST) : at]
    first = at - next(_NEAR_WORDS.get(tag, _FEW_WORDS).finditer(before[::-1])).end()
    # What is joined by “and” is another matter: denied it and said.
    return max((word.end for word in find_listed(JOINING, text, Span(first, at), tag)), default=first)
