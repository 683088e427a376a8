"""Which kind of quote the quoted words of a text make, by what stands between them and the words that say so."""

from collections.abc import Iterable

from app.curation.directness.alone import BESIDE, NEAR, begins, ends, stands_alone
from app.curation.directness.quotatives import ends_in_predicate, is_joined, opens_joined
from app.curation.marks.paragraphs import PARAGRAPH
from app.curation.marks.sides import is_spaced
from app.curation.speech.cues.tied import is_tied
from app.folded import fold
from app.patterns import Pattern
from app.spans import Span, trim
from app.vocabulary import QuoteKind
from app.words.glyphs import GLYPHS

_COMMAS = frozenset(",،，、")
_WORD = Pattern(r"\w")
# What somebody is stands before his name in as many characters: “他走了”总理王明说.
_TITLE, _PARTED = 8, Pattern(r"[^\w\u0e00-\u0e7f]|\A(?:と|って)")
# Thai writes no stop between sentences, and no space behind “that”.
_UNSTOPPED = Pattern(rf"(?<!ว่า)[ \u00a0][{GLYPHS}]+[\u0e00-\u0e7f]\Z")
# Words for a speaker are seldom longer.
_FAR = 200
_ENDS = frozenset(".!?…。！？؟।۔")
_FEWEST = 3
_COLONS = (":", "：")
_PARTING = frozenset(",—–，、")
# What ends a sentence between two places.
_WITHIN = Pattern(r"[.!?…。;:]\s")
# A comma before the mark that closes, and a clause that ends behind the cue and what no comma parts from it.
_CLOSED = Pattern(rf"[,،，][{GLYPHS}]")
_ENDED = Pattern(r"[^,;:.!?…。،؛—–\"“”«»]*(?:[.!?…。؟।]|\Z|\n)")
# Before the speaker, who is inserted with the verb: das Buch, wie Weber sagt, „bleibt“.
_AS = Pattern(r"(?<!\w)(?:as|wie|zoals|comme|como|come|com|som|jak|jako|ako|как|як|kao)\s+\Z")
_INTRODUCES = frozenset(":,،—–：，")


def kind_of(text: str, quoted: list[Span], cue: Span | None, speaker_words: Iterable[str]) -> QuoteKind:
    """Direct where the quoted words stand on their own beside the cue, mixed where they are part of a sentence.

    `"It is real," he said` and `adding: "It is real"` are direct; `said it was "real"` and `said "legally", it was so`
    are mixed.
    """
    if not quoted:
        return "indirect"
    words = sorted((word for word in speaker_words if word), key=len, reverse=True)
    return "direct" if all(_is_direct(text, span, quoted, cue, words) for span in quoted) else "mixed"


def without_comma(text: str, span: Span) -> Span:
    """Quoted words without the comma at their end, which is the sentence's round them: “It is real,” he said."""
    is_one = span.end - span.start > 1 and text[span.end - 1] in _COMMAS
    return trim(text, Span(span.start, span.end - 1)) if is_one else span


def _is_direct(text: str, span: Span, quoted: list[Span], cue: Span | None, speakers: list[str]) -> bool:
    if cue is None:
        return stands_alone(text, span)
    gap = Span(min(span.end, cue.end), max(span.start, cue.start))
    between = text[gap.start : gap.end]
    if PARAGRAPH.search(between):
        return stands_alone(text, span)
    is_sentence = not text[span.start].islower()
    if cue.end <= span.start and _is_resumed(text, span, quoted, cue):
        return True
    if _is_before_speaker(text, span, cue, speakers) or _is_all_told(text, span, cue, speakers):
        return True
    if not is_tied(text, gap, quoted, speakers):  # “No,” Ann, the mayor, said on Monday. “Never.”
        return (
            is_sentence
            and stands_alone(text, span)
            and (
                _is_said_whole(text, span)
                or _is_introduced(text, span)
                or (cue.end <= span.start and _is_stopped(between))
            )
        )
    if cue.start > span.start:
        return (
            begins(text, span) or (is_sentence and _is_behind(text, span, speakers)) or is_joined(text, span, speakers)
        )
    introduction = between.rstrip(BESIDE)[-1:]
    if introduction == "," and not is_sentence and _is_amid_sentence(text, cue, quoted, speakers):
        return False
    is_sentence = is_sentence and (not _is_caseless(text[span.start]) or text[span.end - 1] in _ENDS)
    return ends(text, span) and (is_sentence or introduction in _INTRODUCES or _is_stopped(between))


def _is_amid_sentence(text: str, cue: Span, quoted: list[Span], speakers: list[str]) -> bool:
    """Whether the cue is inserted in a sentence of the reporter's, which goes on behind it: This, said Ann, “is it”."""
    before = text[max(0, cue.start - _FAR) : cue.start].rstrip()
    for word in speakers:
        if before.endswith(word) and (told := _AS.search(before.removesuffix(word))):
            before = before[: told.start()].rstrip()
    return before.endswith(",") and not any(one.end <= cue.start for one in quoted)


def _is_caseless(char: str) -> bool:
    """Whether it is a letter of a script in which no capital tells where a sentence begins."""
    return char.isalpha() and char.lower() == char.upper()


def _is_resumed(text: str, span: Span, quoted: list[Span], cue: Span) -> bool:
    """Whether it goes on with what stands before the cue: “Go,” she wrote in a book, “and soon”."""
    if not any(begins(text, one) and text[one.end - 1] not in _ENDS for one in quoted if one.end <= cue.start):
        return False
    is_parted = text[cue.end : span.start].rstrip(BESIDE)[-1:] in _PARTING
    return is_parted and stands_alone(text, span) and _WITHIN.search(text, cue.end, span.start) is None


def _is_said_whole(text: str, span: Span) -> bool:
    """Whether the words end as a sentence does, or are as many as one has: no “Legally”, he admits and said."""
    words = text[slice(*span)]
    is_long = len(words.split()) >= _FEWEST or (_is_caseless(words[0]) and not is_spaced(words[0]) and "，" in words)
    return is_long or text[span.end - 1] in _ENDS or ends_in_predicate(text, span)


def _is_before_speaker(text: str, span: Span, cue: Span, speakers: list[str]) -> bool:
    """Whether it opens a sentence, with the speaker right behind it, where no comma is due: “他走了”王明在信中写道."""
    if cue.start < span.end or not _is_caseless(text[span.start]) or is_spaced(text[span.start]):
        return False
    behind = text[span.end : cue.start].lstrip(BESIDE)
    titles = (behind.partition(word)[0] for word in speakers if word in behind)
    is_first = begins(text, span) or _UNSTOPPED.search(text, max(0, span.start - NEAR), span.start + 1)
    return bool(is_first) and any(len(one) <= _TITLE and not _PARTED.search(one) for one in titles)


def _is_all_told(text: str, span: Span, cue: Span, speakers: list[str]) -> bool:
    """Whether it opens a sentence that ends with who says it: “They are,” a friend of Ann said."""
    before = text[max(0, span.start - NEAR) : span.start].rstrip(BESIDE)
    if cue.start < span.end or (before and before[-1] not in _ENDS and before[-1] != "\n"):
        return False
    if opens_joined(text, span, cue, speakers):
        return True
    is_closed = _CLOSED.match(text, span.end - (text[span.end - 1] in _COMMAS)) and not text[span.start].islower()
    return bool(is_closed) and not _WITHIN.search(text, span.end, cue.start) and bool(_ENDED.match(text, cue.end))


def _is_stopped(between: str) -> bool:
    """Whether a sentence ends before it: dice al Corriere Conti. «Restiamo»."""
    return between.rstrip(BESIDE)[-1:] in _ENDS


def _is_introduced(text: str, span: Span) -> bool:
    return text[max(0, span.start - NEAR) : span.start].rstrip(BESIDE)[-1:] in _COLONS


def _is_behind(text: str, span: Span, speakers: list[str]) -> bool:
    """Whether nothing but the words for the speaker stands before it in its sentence: Kaya “Evet” dedi."""
    before = fold(text[max(0, span.start - _FAR) : span.start].rstrip(BESIDE))
    for word in map(fold, speakers):
        if before.endswith(word):
            return not _WORD.match(before.removesuffix(word).rstrip()[-1:])
    return False
