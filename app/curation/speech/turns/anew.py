"""Where a sentence begins behind a quotation that stands alone: “What a day!” The crowd cheered, and Bob said he left.

Where no capital begins it, it is told by what the cue leads to, which is not the quotation: „…“ לוי טען שהספנים.
"""

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.before import begin_of
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import TERMINAL
from app.curation.speech.lexicon.clauses.clauses import THAT
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.listed import begins_with_listed, has_listed, tag_of
from app.patterns import Pattern, Patterns
from app.spans import Span
from app.words.glyphs import GLYPHS

_BEGUN = Pattern(r"\s+(\w)")
# What is told behind the cue, or right before it, with no mark around it.
_TOLD_BEHIND = Patterns(
    {
        "zh": r"[^，。：“”「」]{0,12}，[^，。：“”「」『』…]{4,}|[^，。：“”「」]{3,}[“「]",
        "he": r"\s+ש\w",
        "fa": r"\s+\w+\s+\w+\s+\w+",
        **dict.fromkeys(("hi", "ur", "bn"), rf"[,،]\s+[^।۔,،{GLYPHS}]{{12,}}"),
    }
)
_LEADING_ON = Pattern("认为|認為|宣称|宣稱|声称|聲稱|承认|承認|强调|強調|透露")
_DIRECTLY = Pattern("[^，。：“”「」『』…]{5,}")
_TOLD_BEFORE = Patterns({"ja": r"[^」』]と\Z", "ko": r"(?:다|라|냐|자)고\s\Z"})
# They join a quotation to what stands behind it.
_JOINED = Patterns({"ja": r"(?:と|って|など|という|とも|は|が|も|の|を|に|へ|で)", "ko": r"\w"})


def begins_anew(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether another sentence begins behind a quotation, and it is that one which leads to the cue."""
    behind = Span(one.outer.end, begin_of(text, cue))
    if behind.start > behind.end or tag_of(cue.language) in _JOINED:
        return behind.start < behind.end and _is_told_before(text, one, behind, cue)
    begun = _BEGUN.match(text, behind.start)
    if begun and begun[1].isupper():
        if one.ending(text) in TERMINAL:
            return any(has_listed(table, text, behind, cue.language) for table in (JOINING, THAT))
        return one.ending(text) != "," and begins_with_listed(THAT, text[cue.end :], cue.language)
    is_parted = one.ending(text) in TERMINAL or begun is not None
    return is_parted and (begun is None or not begun[1].islower()) and _is_told_behind(text, cue)


def _is_told_before(text: str, one: Quotation, behind: Span, cue: Cue) -> bool:
    tag = tag_of(cue.language)
    if one.ending(text) not in TERMINAL or _JOINED[tag].match(text, behind.start):
        return False
    return _TOLD_BEFORE[tag].search(text, behind.start, cue.span.start) is not None


def _is_told_behind(text: str, cue: Cue) -> bool:
    tag = tag_of(cue.language)
    if tag in _TOLD_BEHIND and _TOLD_BEHIND[tag].match(text, cue.end):
        return True
    if tag == "zh":
        return _LEADING_ON.fullmatch(text, *cue.span) is not None and _DIRECTLY.match(text, cue.end) is not None
    return tag in ("ar", "fa", "ur", "hi", "bn") and begins_with_listed(THAT, text[cue.end :], tag)
