"""Whether a verb has its subject right behind it, so that a name before the marks is of what is said.

Trump „hazudott”, mondta a miniszter; Trump “yalan söyledi” dedi bakan.
"""

from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import tag_of
from app.patterns import Pattern, Patterns
from app.spans import Span
from app.words.glyphs import GLYPHS

_SAID = Patterns({
    "hu": rf"[^\W\d_][ \u00a0][{GLYPHS}][^{GLYPHS}]+[{GLYPHS}][,.]?[ \u00a0][–—-][ \u00a0]\Z",
    "tr": rf"[^\W\d_][ \u00a0][{GLYPHS}][^{GLYPHS}]+[{GLYPHS}],?[ \u00a0]\Z",
})  # fmt: skip
# A subject ends in no case but its own, unlike whom it is said to and where: az ATV-nek, Budapesten, gazetecilere.
_SUBJECT = Patterns({
    "hu": r"[ \u00a0](?:(?:az?|egy)(?:[ \u00a0][\w-]+){1,4}?(?<!n)(?<![ae]l)(?<!h[oe]z)(?<!höz)(?<![rbt][óő]l)(?<!tt)"
    r"(?<!int)(?<!kor)(?<!ig)|[A-ZÁÉÍÓÖŐÚÜŰ]\w+(?:[ \u00a0][A-ZÁÉÍÓÖŐÚÜŰ]\w+)*(?<![^á]n))(?<!n[ae]k)(?<![rbtv][ae])"
    r"(?:[ \u00a0]az?[ \u00a0]|[.,;!?\n]|\Z)",
    "tr": r"[ \u00a0](?!(?:ve|ama|ancak|fakat|dün|bugün|sonra|daha|ise)\b)(?:\w+[ \u00a0]){0,2}"
    r"(?:[A-ZÇĞİÖŞÜ]\w*|\w+(?<![ae])(?<![dt][ae]n)(?<!r[ae]k)(?<!(?:ken|kez|dün|gün)))[.!?\n]",
})  # fmt: skip
# A name before it is of who says it: Kovács Anna szerint.
_BY_WORD = Pattern(r"[ \u00a0]szerint(?!\w)")
_LONGEST = 400


def has_subject_last(text: str, named: Span, cue: Cue) -> bool:
    """Whether the name stands before what is said, and a subject behind the verb."""
    tag = tag_of(cue.language)
    if tag not in _SAID or named.end > cue.span.start or not _SUBJECT[tag].match(text, cue.span.end):
        return False
    if _BY_WORD.match(text, named.end):
        return False
    said = _SAID[tag].search(text, max(0, named.end - 1, cue.span.start - _LONGEST), cue.span.start)
    return said is not None
