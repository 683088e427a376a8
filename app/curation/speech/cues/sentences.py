"""A reporter's sentences: where they end, with the quotations that stand in each."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from app.curation.marks.paragraphs import PARAGRAPH
from app.curation.marks.quotations import Quotation
from app.patterns import Pattern
from app.spans import Span
from app.words.glyphs import GLYPHS

# What parts the clauses of a sentence.
PARTED = Pattern(r"[,;:—–，；：、،؛]")
_WORD = Pattern(r"\w")
# Where a gap was lost behind it: sagte er.Der Papst.
_LOST_GAP = "(?<=[a-zß-ÿа-яё]{2})[.!?](?=[A-ZÀ-ÞА-ЯЁ][a-zß-ÿа-яё])"
_END = Pattern(rf"{_LOST_GAP}|[.!?…]+[)\]]*(?=\s|\Z|—\s)|[;；؛。！？।؟۔።။]|(?={PARAGRAPH.pattern})")
_ABBREVIATED = Pattern(
    r"(?<!\w)(?<!\d[-/])(?:\w|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Sen|Rep|Gov|Prof|Rev|Hon|Jr|Sr|M|Mme|Hr|Fr"
    r"|Dra|Sra|Srta|Profa|Ing|Mgr|JUDr|MUDr|PhDr|RNDr|Mag|Dott|Avv|Capt|Maj|Supt|Insp|Cllr|Mt|Ft|EE"
    # Before a name papers print them small.
    r"|prof|dr|ing|inż|mgr|gen|płk|ppłk|plk|pplk|mjr|kpt|asp|insp|podinsp|podkom|nadkom|sierż|ps|tzw|tzv|abp|bp|dott|avv|dra|sra"
    r"|dhr|mevr|mw|drs|ir|hr|sigg?|dl|dna|ul|al|ул|вул|просп|св)\Z"
)
# And before a number: months, and what is counted or cited.
_BEFORE_NUMBER = Pattern(
    r"(?<!\w)(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Jj]une?|[Jj]uly?|[Aa]ug|[Ss]ept?|[Oo][ck]t|[Nn]ov|[Dd][eé][czs]|janv|févr|avr|juil"
    r"|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|Mär|Mrz|Nos?|Nr|nr|núm|num|[Aa]rts?|Abs|Ziff|Kap|cap|Vol|vol|Fig|fig|Sec|sec|pp"
    r"|[Cc]a|env|approx|circa|ok|cf|vgl|kl|pkt|poz|ust|čl|odst|ods|str|tel|Tel|ст|стр|гл|бл)\Z"
)
# Code points of an abbreviation, such as podinsp.
_LONGEST = 8
TERMINAL = ".!?…。！？।؟۔"
_INTRODUCED = Pattern(r"[:：,，،]\W*\Z")
_BEHIND = Pattern(rf"[ \t\n\r\u00a0\u202f({GLYPHS}]*.?")
_ALWAYS = ";；؛"
# Between what one says and what another answers, where a sentence ends before it: “Where?” — “Here,” said Bob.
DASHES = ("—", "–", "―", "-")
_TURN = Pattern(rf"\s*[{''.join(DASHES)}]\s*")
_BEFORE_TURN = f"{TERMINAL};"


class Sentence(NamedTuple):
    """A stretch of a text, and the quotations that begin in it."""

    span: Span
    quotations: list[Quotation]

    def outside(self, text: str) -> str:
        """What of it the reporter says."""
        return _outside(text, self.span, self.quotations)


def are_parted(text: str, one: Span, other: Span) -> bool:
    """Whether a sentence ends between two places."""
    return any(_ends(text, Span(min(one.end, other.end), max(one.start, other.start))))


def in_sentences(text: str, span: Span, quotations: Sequence[Quotation]) -> list[Sentence]:
    """The stretch in sentences of the reporter's: a quotation is in one of them, whatever it holds."""
    ends = [span.start]
    edges = [Span(span.start, span.start), *(one.outer for one in quotations), Span(span.end, span.end)]
    for n, (left, right) in enumerate(pairwise(edges)):
        if is_turn(text, quotations[max(n - 1, 0) : n + 1]):
            ends.append(right.start)
        elif n and _ends_within(text, ends[-1], quotations[n - 1], right.start):
            ends.append(left.end)
        ends += _ends(text, Span(left.end, right.start))
    parts = [Span(*cuts) for cuts in pairwise([*ends, span.end]) if cuts[0] < cuts[1]]
    return [Sentence(part, [one for one in quotations if part.start <= one.outer.start < part.end]) for part in parts]


def _ends(text: str, gap: Span) -> Iterable[int]:
    """Where sentences end in a stretch without quotations."""
    for found in _END.finditer(text, *gap):
        behind = next(_BEHIND.finditer(text, found.end()))[0]
        is_going_on = behind.islower()
        tables = (_ABBREVIATED, _BEFORE_NUMBER) if behind[-1:].isdecimal() else (_ABBREVIATED,)
        near = max(gap.start, found.start() - _LONGEST)
        is_abbreviation = found[0] == "." and any(one.search(text, near, found.start()) for one in tables)
        if found[0] in _ALWAYS or not (is_going_on or is_abbreviation):
            yield found.end()


def _ends_within(text: str, start: int, one: Quotation, end: int) -> bool:
    """Whether a sentence that began at `start` ends with a quotation in it, whose last mark is its own."""
    behind = text[one.outer.end : next(iter(_ends(text, Span(one.outer.end, end))), end)]
    following = behind.strip()[:1]
    is_closed = one.ending(text) in TERMINAL
    if not following:  # another quotation, or the end
        return is_closed
    if not is_closed or following.islower() or not _WORD.match(following):
        return False
    before = text[start : one.outer.start]
    is_introduced = bool(_WORD.search(before))
    if following.isupper() and behind[:1].isspace():
        return is_introduced or one.ending(text) == "." or behind.rstrip().endswith(":")
    return bool(_INTRODUCED.search(before)) if is_introduced else behind.rstrip().endswith((":", "："))


def is_turn(text: str, both: Sequence[Quotation]) -> bool:
    """Whether no more than a dash stands between two quotations, the first of which ends a sentence."""
    match both:
        case [one, other]:
            is_alone = _TURN.fullmatch(text, one.outer.end, other.outer.start) is not None
            return is_alone and one.ending(text) in _BEFORE_TURN
    return False


def _outside(text: str, span: Span, quotations: Iterable[Quotation]) -> str:
    at, kept = span.start, []
    for one in quotations:
        kept.append(text[at : max(at, one.outer.start)])
        at = max(at, one.outer.end)
    return "".join((*kept, text[at : span.end]))
