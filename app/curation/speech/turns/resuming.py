"""Where a sentence in marks is broken by who says it, and goes on: “We go,” she said in Rome, “and soon”."""

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.clauses.framing import FRAMING
from app.curation.speech.lexicon.clauses.joining import JOINING, TURNING, WHEN
from app.curation.speech.lexicon.listed import begins_with_listed, has_listed, tag_of
from app.curation.speech.turns.another import joins_another, leads_to_another
from app.patterns import Pattern, Patterns
from app.spans import Span, all_of

# Two who are named together: said of Hale and Reed.
_NAMES = Pattern(r"[A-ZÀ-Þ][\w’'-]* (?:and|und|en|et|y|e|och|og|i|и|і) (?:[A-ZÀ-Þ][\w’'-]*\s?)+(?=,|\Z)")
_RESUMING = (",", "—", "–")
_AND_THEN = Pattern(
    r",?\s*(?:and|und|en|et|y|e|och|og)"
    r"(?:\s+(?:then|later|finally|dann|später|toen|later|puis|ensuite|luego|después|poi|depois|sedan|senere|så))?,\s*"
)
# The clause round a quotation goes on behind it: as Bob, her “boss,” looked on.
_GOING_ON = Pattern(r"\s+[^\W\d_A-Z]")
# It has a capital wherever it stands.
_I = Pattern(r"I\b")
_WORD = Pattern(r"\w")
# What he does beside, with the verb right behind “and”: sagt Roth und macht eine Pause.
_FEW = r"(?: [^\s,;:.!?]+){0,5},\Z"
_DOING_MORE = Patterns({
    "de": rf"\bund (?!nicht|selbst|jetzt|fast|erst|sonst|gut|laut|fort|dort|mit|seit)[a-zäöüß]{{2,}}te?{_FEW}",
    "nl": rf"\ben (?!niet|met|tot|uit|wat|dat|het|laat)[a-z]{{2,}}t{_FEW}",
    "en": rf"\band (?:\w+(?<!ne)ed|took|drew|rose|sat|stood|shook|shakes|takes|pauses|smiles|laughs|sighs){_FEW}",
})  # fmt: skip


def is_resumed(text: str, gap: Span, one: Quotation, language: str) -> bool:
    """Whether a quotation goes on behind a gap with the sentence that is broken there."""
    words = text[slice(*gap)].rstrip()
    is_amid = one.beginning(text).islower() or (tag_of(language) == "en" and _I.match(text, one.pieces[0].start))
    is_going_on = words.endswith(_RESUMING) and bool(is_amid)
    if not is_going_on or not joins_another(_NAMES.sub("", words), language):
        return is_going_on
    tag = tag_of(language)
    if tag in _DOING_MORE and _DOING_MORE[tag].search(words):
        return True
    is_when = has_listed(WHEN, words, all_of(words), language) and not _GOING_ON.match(text, one.outer.end)
    return is_when or _is_how(words, language)


def _is_how(words: str, language: str) -> bool:
    """Whether they tell how the same one went on: and then, in a whisper."""
    how = _AND_THEN.sub("", words.rpartition(",")[0]) if _AND_THEN.match(words) else ""
    return begins_with_listed(FRAMING, how, language) and not leads_to_another(how, all_of(how), (), language)


def is_behind_apposition(text: str, gap: Span, cue: Cue) -> bool:
    """Whether commas set off what the speaker is between him and the verb: “Go,” Ann, the mayor, said, “to bed.”."""
    if not cue.speaker or not gap.contains(cue.speaker) or cue.speaker.end > cue.span.start:
        return False
    words = text[cue.speaker.end : cue.span.start].strip()
    is_set_off = len(words) > 1 and words.startswith(",") and words.endswith(",")
    is_joined = any(has_listed(table, words, all_of(words), cue.language) for table in (JOINING, TURNING))
    return is_set_off and not is_joined and not _WORD.search(text, gap.start, cue.speaker.start)
