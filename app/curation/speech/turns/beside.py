"""Whether a verb on the other side of a quotation, or of the cue, tells whose that is."""

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.before import begin_of
from app.curation.speech.cues.reporting import VERB_SECOND, Cue, Rival, has_verbs_last, is_inverted
from app.curation.speech.cues.sentences import PARTED
from app.curation.speech.lexicon.clauses.clauses import THAT
from app.curation.speech.lexicon.clauses.joining import JOINING, TURNING
from app.curation.speech.lexicon.listed import begins_with_listed, has_listed, joined, tag_of
from app.curation.speech.lexicon.told.conveying import LIKE
from app.curation.speech.lexicon.unsaid.conditions import IF, IF_FIRST
from app.curation.speech.turns.another import begins_another, goes_on, joins_another
from app.patterns import Pattern
from app.words.glyphs import GLYPHS

_WORD = Pattern(r"\w")
# What may stand between a verb and what is inserted behind it.
_INSERTED = Pattern(r"(?:\s+(?:sich|him|her|them|us|me|ihn|ihm|ihr|sie|hem|haar))?\s*,\s*")
# A verb claims what stands before it over so many words: “no,” the man in the street said.
_FAR = 4
_REACH = 200
# In these verbs stand last, but those of saying before what is said; a light verb may stand between: فریاد زدند «نه».
_LEADING, _FEW = ("fa",), 2
_CLAUSES = Pattern(r"[,;:—–.!?…»”“„]")
_REMEMBERING = """
en: recall* remember* heard hears imagin*
"""
# What would have to be so for what is said there: had she asked, s'il part.
_CONDITION = joined(IF, IF_FIRST, "en: had\nfr: s")
# Who does it stands before a verb that has marks behind it: nannte es „Unsinn“, der Rat spricht von „Glück“.
_SUBJECT = Pattern(r"[,，;；]\s*\w")
_LEADS_ON = Pattern(rf"\w{{0,2}}(?:\s+\w+){{0,2}}:?\s*[{GLYPHS}]\s?\w")
# A German clause that is told: , die Union sei.
_TOLD = Pattern(
    r",\s[^,;:]*\b(?:sei|seien|habe|hätten?|werde|würden?|könne|könnten?|müsse|müssten?|solle|sollten?|wolle|wollten?|dürfe"
    r"|gebe|gehe|komme|bleibe|stehe|brauche|mache|wisse)\b"
)
# A sentence that begins with them sets what others say against what the speaker says.
_WHEREAS = """
en: while whereas although
de: während obwohl
nl: terwijl hoewel
fr: tandis alors
es: mientras
pt: enquanto
it: mentre
sv: medan
da: mens
nb: mens
pl: podczas
cs: zatímco
"""
# A clause stands behind the verb: calls him “mad,” says he is unfit; but: “mad,” says he.
_OF_HIM = Pattern(
    r" (?:s?he|it|they|we|I) (?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|did|does|do)\b"
)


def is_told_of(text: str, cue: Cue, rival: Rival) -> bool:
    """Whether the cue tells that another spoke: “No,” she says he told her."""
    at = cue.speaker.end if is_inverted(text, cue) and cue.speaker else cue.span.end
    between = text[at : rival.span.start]
    is_near = at < rival.span.start and len(between.split()) < _FAR and not PARTED.search(between)
    return is_near and (goes_on(between, cue.language) or _is_remembered(text, cue, rival))


def _is_remembered(text: str, cue: Cue, rival: Rival) -> bool:
    """Whether the cue tells how another spoke: “No,” she recalls Bob telling her."""
    is_telling = text[slice(*rival.span)].endswith("ing")
    return is_telling and has_listed(_REMEMBERING, text, cue.span, cue.language)


def is_set_off(text: str, start: int, one: Quotation, rival: Rival, cue: Cue, *, tied: bool) -> bool:
    """Whether a verb before a quotation that is tied to the cue leads elsewhere: Bob said so, “no,” said Ann."""
    between = text[rival.span.end : one.outer.start]
    is_against = begins_with_listed(_WHEREAS, text[start : rival.span.start], cue.language)
    if (is_against and not joins_another(between, cue.language)) or _is_before_subject(text, one, cue):
        return False
    if tag_of(cue.language) in _LEADING and len(between.split()) <= _FEW and not PARTED.search(between):
        return False
    if tied and rival.is_going_on:  # Calling it “a farce”, Ann said
        return has_verbs_last(cue.language) or not text[start : rival.span.start].strip()
    if not tied or not between.strip(", \u00a0"):  # Bob shouted, “no,” said Ann
        return False
    if between.rstrip().endswith((":", "：")):  # Bob told us: “no,” said Ann
        return len(between.split()) >= _FAR
    return has_verbs_last(cue.language) or bool(PARTED.search(_without_that(between, cue.language)))


def _without_that(words: str, language: str) -> str:
    """What stands behind a verb, without the comma before what it tells: sagte, die Union sei; сказал, что союз."""
    clause = words.lstrip()
    if not clause.startswith(","):
        return words
    is_told = begins_with_listed(THAT, clause[1:].lstrip(), language)
    is_told = is_told or (tag_of(language) == "de" and _TOLD.match(clause) is not None)
    return clause[1:] if is_told else words


def claims_back(text: str, one: Quotation, rival: Rival, language: str) -> bool:
    """Whether a verb behind a quotation may be the one that says whose it is."""
    between = text[one.outer.end : rival.span.start]
    is_near = one.stands_before(rival.span) and len(between.split()) < _FAR
    if _is_introduced(text, one, language) and _WORD.search(between):  # wrote: “Good,” later it was said
        return False
    if begins_with_listed(_CONDITION, between, language):  # said it would be “cool” if she asked
        return False
    if between.endswith(" to "):  # called him a “liar” for going on to insist
        return False
    if tag_of(language) == "en" and not _WORD.search(between) and _OF_HIM.match(text, rival.span.end):
        return False
    if _SUBJECT.match(between) and not has_verbs_last(language) and _LEADS_ON.match(text, rival.span.end):
        return False
    return is_near and not rival.is_going_on and not begins_another(between, language)


def goes_on_behind(text: str, one: Quotation, rival: Rival, cue: Cue) -> bool:
    """Whether the cue is inserted between another verb and what that says: they asked, Ann recalled, “why?”."""
    if one.stands_before(cue.span) or rival.is_going_on:
        return False
    before, last = begin_of(text, cue), cue.end
    is_before = rival.span.end <= before and _INSERTED.fullmatch(text, rival.span.end, before) is not None
    return is_before and text[last : one.outer.start].strip() == "," and _is_main(text, rival, cue.language)


def _is_main(text: str, rival: Rival, language: str) -> bool:
    """Whether a verb has its subject before it in a clause of its own: not in “as the crowd began to chant”."""
    words = _CLAUSES.split(text[max(0, rival.span.start - _REACH) : rival.span.start])[-1].strip()
    is_led_to = any(begins_with_listed(table, words, language) for table in (JOINING, TURNING, LIKE))
    return bool(words) and not is_led_to and not words.endswith(" to")


def _is_before_subject(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether who says it stands right behind a quotation and before the verb, which would be first if it were his."""
    if cue.speaker is None or tag_of(cue.language) not in VERB_SECOND:
        return False
    is_first = one.outer.end <= cue.speaker.start < cue.span.start
    return is_first and not _WORD.search(text, one.outer.end, begin_of(text, cue))


def _is_introduced(text: str, one: Quotation, language: str) -> bool:
    """Whether a colon leads to it, in a language that begins with the verb if it tells whose the words before are."""
    return tag_of(language) in VERB_SECOND and text[: one.outer.start].rstrip().endswith(":")
