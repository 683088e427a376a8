"""Whether somebody else's clause leads to a quotation: Ann said no, and a guard put it so: “Never.”."""

from collections.abc import Iterator

from app.curation.quotations import Quotation
from app.curation.speech.cues.reporting import Cue, find_reporting
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.lexicon.clauses import AS, THAT
from app.curation.speech.lexicon.joining import JOINING, SAME, TURNING
from app.curation.speech.lexicon.listed import UNSPACED, WORD, begins_with_listed, find_listed, has_listed, tag_of
from app.curation.speech.lexicon.new_subjects import NEW_SUBJECT
from app.curation.speech.turns.another import names_another
from app.curation.speech.turns.reported import is_in_mood
from app.text import Span
from app.words.patterns import Patterns

_COLONS = (":", "：")
_COMMAS = (",", ";", "—", "–", "،", "，", "；")
# In these the article stands at the end of what it belongs to.
_WITH_ARTICLE = Patterns(
    dict.fromkeys(("sv", "da", "nb"), r"[a-zåäöæø-]{3,}(?:en|et|erna|arna|orna|ene)(?= [a-zåäöæø])")
)
# They look like it.
_NO_NOUN = """
sv: även igen sedan själv* sen inte* ändå
da: igen siden endnu inden
nb: igen siden ennå
"""
# Pronouns to all of the rest of a table, articles before a noun.
_BEFORE_NOUN = Patterns({"de": r"das [A-ZÄÖÜ]", "fr": r"qu(?:e |['’])(?:les?|la|une?|l['’])"})
# They turn to somebody else, as what goes on with the same one begins otherwise in these.
_TURNS = """
pl: a natomiast zaś
cs: zatímco kdežto
sk: kým
ru: а
uk: а
bg: а
ro: iar
hr: a dok
vi: còn
id: sedangkan sementara
zh: 而
"""
# No comma need part a clause from what they join it to.
_AND = """
de: und
nl: en maar
fr: et mais
es: y pero
ca: i però
pt: e mas
it: e ma
ro: și dar
sv: och men
da: og men
nb: og men
el: και αλλά
id: dan tetapi
vi: và nhưng
"""
# They stand behind whom they turn to: a szóvivő pedig, sözcüsü ise.
_BEHIND_IT = ("hu", "tr", "fi")
# “And” is joined to the word behind it.
_JOINED = ("ar", "he")
_FEWEST, _FEWEST_LETTERS = 2, 4


def is_led_to(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether a clause between the cue and what is quoted has a subject of its own, and a colon or “that” behind it."""
    nearer = [other.outer.end for other in sentence.quotations if cue.span.end < other.outer.end <= one.outer.start]
    gap, tag = Span(max([cue.end, *nearer]), one.outer.start), tag_of(cue.language)
    if gap.start >= gap.end:
        return False
    return any(
        _leads_on(text, clause, tag, is_turned=is_turned) and _has_subject(text, clause, cue, is_turned=is_turned)
        for clause, is_turned in _clauses(text, gap, tag)
    )


def _leads_on(text: str, clause: Span, tag: str, *, is_turned: bool) -> bool:
    first = WORD.search(text, *clause)
    if first is None:
        return False
    is_told = any(has_listed(table, text, Span(first.end(), clause.end), tag) for table in (THAT, AS))
    return is_told or text[slice(*clause)].rstrip().endswith(_COLONS) or (is_turned and tag in _BEHIND_IT)


def _clauses(text: str, gap: Span, tag: str) -> Iterator[tuple[Span, bool]]:
    """The stretches up to the colon that something joins to the one before, each with whether it turns to another."""
    for table in (JOINING, TURNING, _TURNS):
        for joint in find_listed(table, text, gap, tag):
            is_parted = tag in UNSPACED or text[gap.start : joint.start].rstrip().endswith(_COMMAS)
            if tag in _BEHIND_IT and table is TURNING:
                comma = max(text.rfind(one, gap.start, joint.start) for one in _COMMAS)
                if comma >= 0:
                    yield Span(comma + 1, gap.end), True
            elif is_parted or has_listed(_AND, text, joint, tag):
                yield Span(joint.end, gap.end), table is _TURNS and is_parted
    parting = ",،;؛" if tag in _JOINED else ";；"
    yield from ((Span(at + 1, gap.end), False) for at in range(*gap) if text[at] in parting)


def _has_subject(text: str, clause: Span, cue: Cue, *, is_turned: bool) -> bool:
    words, tag = text[slice(*clause)].strip(" :："), tag_of(cue.language)
    is_long = len(words) >= _FEWEST_LETTERS if tag in UNSPACED else len(WORD.findall(words)) >= _FEWEST
    if not is_long or words.startswith(cue.named(text)) or is_in_mood(words, tag):
        return False
    if any(find_reporting(text, clause, tag)):
        return False
    if tag in _BEFORE_NOUN and _BEFORE_NOUN[tag].match(words):
        return True
    if any(begins_with_listed(table, words, tag) for table in (SAME, THAT, _NO_NOUN)):
        return False
    first = WORD.search(words)
    is_named = first is not None and names_another(words, Span(*first.span()), cue.named(text), tag)
    is_noun = tag == "de" and words[:1].isupper()
    is_noun = is_noun or (tag in _WITH_ARTICLE and _WITH_ARTICLE[tag].match(words) is not None)
    return is_turned or is_named or is_noun or begins_with_listed(NEW_SUBJECT, words, tag)
