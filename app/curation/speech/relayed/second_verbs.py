"""A second verb of who speaks, which “and” or “but” joins to the cue: warned of a “hard” winter and said it was so."""

from collections.abc import Sequence

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.adding import begins_with_and
from app.curation.speech.cues.before import begin_of
from app.curation.speech.cues.reporting import Cue, has_verbs_last
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.lexicon.clauses.clauses import RELATIVE, THAT
from app.curation.speech.lexicon.clauses.joining import JOINING, TURNING
from app.curation.speech.lexicon.listed import WORD, find_listed, has_listed, tag_of
from app.curation.speech.lexicon.told.conveying import PASSING_ON
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.curation.speech.lexicon.verbs.joining_verbs import JOINED
from app.curation.speech.lexicon.verbs.verbs import VERBS
from app.curation.speech.relayed.going_on import WITHOUT_THAT
from app.curation.speech.relayed.unnamed import has_no_subject
from app.curation.speech.turns.another import names_another
from app.patterns import Pattern, Patterns
from app.spans import Span, all_of
from app.words.glyphs import GLYPHS

# Where nothing parts words, “and” or “also” stands right before the verb, and a subject would stand before them.
_UNPARTED = Pattern(rf"(?:[{GLYPHS}][，、；,]?|[，、；,])(?:并|並|还|還|又|同时|同時)(?:且|还|還|也|再)?\Z")
# There it begins the verb itself.
_WRITTEN_WITH = ("he", "ar")
# A sentence, or what is set against another thing, ends there.
_PARTED = Pattern(r"[.!?…;—–،؛]")
# It has a subject of its own behind them: said Bob had called and.
_THEY = """
en: he she they we i who that which
de: er sie wir ich es
nl: hij zij ze wij we ik
fr: il elle ils elles on nous je
es: él ella ellos ellas
pt: ele ela eles elas
it: lui lei loro
sv: han hon de vi jag
da: han hun de vi jeg
nb: han hun de vi jeg
fi: hän he me
pl: on ona oni
cs: on ona oni
sk: on ona oni
hr: on ona oni
sl: on ona oni
ru: он она они
uk: він вона вони
bg: той тя те
et: ta tema nad nemad
lt: jis ji jie jos
lv: viņš viņa viņi
id: dia ia mereka
vi: ông bà họ anh chị
"""
_SUBJECT = Patterns({
    tag: rf" (?:{words}) ?\w+"
    for tag, words in {
        "es": "el|la|los|las|una?", "pt": "[oa]s?|uma?", "it": "il|lo|la|l['’]|i|gli|le|una?", "ca": "el|la|l['’]|els",
        "ro": "un|o",
    }.items()
})  # fmt: skip
# Whom the first verb is on, and nothing that he does: criticised Bob and called him.
_NAME_ALONE = Pattern(r"\s+(?:al? )?(?:[^\W\d_a-zà-ÿа-я][\w’'-]+\s*){1,3}")
_FAR, _FARTHEST = 40, 600
_SET_OFF = f" \u00a0{GLYPHS}"
# So few words may stand behind what is quoted before “and”, or between the cue and that, and before the next marks.
_FEW, _FEW_BEFORE = 2, 3


def is_second_verb(text: str, verb: Span, cue: Cue, quotations: Sequence[Quotation]) -> bool:
    """Whether nothing but “and” and an adverb stands before a verb behind the cue, and no subject behind it."""
    tag = tag_of(cue.language)
    if cue.speaker is None or not (tag in JOINED or tag in _WRITTEN_WITH or tag == "zh") or has_verbs_last(tag):
        return False
    start = max(cue.span.end, cue.speaker.end)
    if not start < verb.start < start + _FARTHEST or any(
        has_listed(PASSING_ON, text, one, tag) for one in (cue.span, verb)
    ):
        return False
    joint = _joint(text, verb, start, tag)
    if joint is None or not has_no_subject(text, verb, tag) or _has_subject_behind(text, verb, quotations, tag):
        return False
    if joint == start and _is_inserted(text, cue, quotations):
        return False
    gap = Span(start, joint)
    before = list(find_listed(VERBS, text, gap, tag))
    if before and is_second_verb(text, before[-1], cue, quotations):  # called it “a”, and said it was “b” and “c”
        gap = gap._replace(start=before[-1].end)
    if has_listed(CALLING, text, verb, tag) and _NAME_ALONE.fullmatch(text, *gap):
        return True
    return _is_one_clause(text, gap, cue, quotations)


def _has_subject_behind(text: str, verb: Span, quotations: Sequence[Quotation], tag: str) -> bool:
    """Whether who does it stands behind what is quoted: y la calificó de «farsa» la ministra."""
    last = next((one.outer.end for one in quotations if verb.end <= one.outer.start < verb.end + _FAR), None)
    return tag in _SUBJECT and last is not None and _SUBJECT[tag].match(text, last) is not None


def _is_inserted(text: str, cue: Cue, quotations: Sequence[Quotation]) -> bool:
    """Whether a comma sets the cue off from a clause with a verb: Bob called it “a”, Ann said, and told her."""
    first = begin_of(text, cue)
    if not text[:first].rstrip(_SET_OFF).endswith(",") or text[cue.end : cue.end + 1] != ",":
        return False
    clause = Span(max(text.rfind(". ", 0, first), text.rfind("\n", 0, first)) + 1, first)
    told = Sentence(clause, [one for one in quotations if clause.contains(one.outer)]).outside(text)
    return has_listed(VERBS, told, all_of(told), cue.language)


def _joint(text: str, verb: Span, start: int, tag: str) -> int | None:
    """Where “and” begins, in some languages in the word of the verb: וקראה."""
    if tag == "zh":
        found = _UNPARTED.search(text, max(start, verb.start - _FAR), verb.start)
        return found.start() if found else None
    if tag in _WRITTEN_WITH:
        return verb.start if begins_with_and(text, verb, tag) else None
    found = JOINED[tag].search(text, max(start, verb.start - _FAR), verb.start)
    return found.start() if found else None


def _is_one_clause(text: str, gap: Span, cue: Cue, quotations: Sequence[Quotation]) -> bool:
    """Whether nobody else does anything between, as far as words tell: what is quoted there ends it, or few words."""
    within = [one for one in quotations if gap.start <= one.outer.start < one.outer.end <= gap.end + 1]
    rest, tag = Sentence(gap, within).outside(text), cue.language
    is_led_on = any(has_listed(table, rest, all_of(rest), tag) for table in (RELATIVE, TURNING, JOINING))
    if is_led_on or _PARTED.search(rest):
        return False
    if not within:
        words = WORD.findall(rest)
        is_named = names_another(rest, all_of(rest), cue.named(text), tag)
        return not is_named and len(words) <= _FEW_BEFORE and not has_listed(_THEY, rest, all_of(rest), tag)
    told = Sentence(gap._replace(end=within[-1].outer.start), within[:-1]).outside(text)
    # Who is named behind “that” may be the one who does it: said Bob was “late” and called.
    may_be_told_of = tag_of(tag) in WITHOUT_THAT or has_listed(THAT, told, all_of(told), tag)
    if may_be_told_of and names_another(told, all_of(told), cue.named(text), tag):
        return False
    return len(WORD.findall(text, within[-1].outer.end, gap.end)) <= _FEW
