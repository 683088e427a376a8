"""What leads from a name to a verb that goes with it: Hale rose and, with a bow, said; Hale, who calls it so."""

from app.curation.speech.cues.before import REACH
from app.curation.speech.lexicon.clauses.clauses import RELATIVE, THAT
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.clauses.prepositions import PREPOSITIONS
from app.curation.speech.lexicon.listed import has_listed, joined
from app.curation.speech.lexicon.people.going_with import OBJECTS, WHO_DOES
from app.curation.speech.lexicon.people.offices import TITLES
from app.patterns import Pattern, Patterns
from app.spans import Span, all_of
from app.words.glyphs import GLYPHS

_MARKED = Pattern(rf"[{GLYPHS}][^{GLYPHS}]{{1,400}}[{GLYPHS}]")
_TITLED = Patterns(TITLES)
_OBJECTS = Patterns({tag: rf"(?:[ \u00a0](?:{words}))+(?:[ \u00a0]|(?<=['’]))\Z" for tag, words in OBJECTS.items()})
# Right behind a name, with nothing but whom it is done to before the verb.
_WHO_DOES = Patterns(
    {
        tag: rf",[ \u00a0](?:{who})(?:[ \u00a0](?:{OBJECTS.get(tag, '(?!)')}))*(?:[ \u00a0]|(?<=['’]))"
        for tag, who in WHO_DOES.items()
    }
)
# A second verb, with what commas set off before it.
_SECOND = Pattern(r"(?<!\w)(\w+)(?:,[ \u00a0][^,.;:!?\n]{1,80},)?[ \u00a0]\Z")
# They begin a clause that may be on another: Hale nodded while Lund smiled and said.
_CLAUSES = joined(JOINING, THAT, RELATIVE)
_PARTED = Pattern(r"[.;:!?…\n،,]")
_START = Pattern(rf"(?:\A|[.!?…\n]|[{GLYPHS}](?=\s))[ \u00a0]*([^.!?…\n{GLYPHS}]*)\Z")
# An office before a name behind a comma: his former husband, the footballer Hale, says.
_OFFICE = Pattern(r",[ \u00a0]*((?:[^\W\d_][\w’'-]*[ \u00a0]){0,3})\Z")
# Of a few words, one that is no title but has a capital, as no verb has.
_CAPITAL = Pattern(r"(?:[A-ZÄÖÜ][\w-]+[ \u00a0]){1,2}")
# Behind a first verb, where the verb stands second, it may be whoever does it: Hale traf der Minister und sagte.
_SUBJECT_BEHIND = Patterns({
    "de": r"[ \u00a0]\w+[ \u00a0](?:der|er|sie|man|wir|ich)(?!\w)",
    "nl": r"[ \u00a0]\w+[ \u00a0](?:hij|zij|ze|men|we|wij|ik)(?!\w)",
})  # fmt: skip
# Before the name of a subject in Greek.
_NOMINATIVE = Pattern(r"(?<!\w)[οη] \Z")
_LONGEST = 120


def leads_to_verb(text: str, named: Span, between: str, tag: str) -> bool:
    """Whether a clause on him leads to the verb, or a second verb goes on with what he does."""
    if tag in _WHO_DOES and _WHO_DOES[tag].fullmatch(between):  # Hale, lawyer of Ann Lund, who
        return begins_sentence(text, named, tag)
    between = _MARKED.sub("", between)
    found = _SECOND.search(between)
    if found is None or not has_listed(JOINING, found[1], all_of(found[1]), tag):
        return False
    told = between[: found.start()]
    if tag in _SUBJECT_BEHIND and _SUBJECT_BEHIND[tag].match(told):
        return False
    is_one = len(told) <= _LONGEST and not _PARTED.search(told) and not has_listed(_CLAUSES, told, all_of(told), tag)
    return is_one and bool(told.strip()) and begins_sentence(text, named, tag)


def begins_sentence(text: str, named: Span, tag: str) -> bool:
    """Whether nothing but a title stands before him in his sentence, or in Greek an article of who does it."""
    near = max(0, named.start - REACH)
    if tag == "el" and _NOMINATIVE.search(text, near, named.start):
        return True
    before = _START.search(text, near, named.start)
    if before is None:
        return False
    if not before[1].strip() or (tag == "de" and _CAPITAL.fullmatch(before[1])):
        return True
    words = before[1].lstrip()
    found = _TITLED[tag].search(f"{words[0].lower()}{words[1:]}") if tag in _TITLED else None
    return found is not None and found.start() == 0


def is_set_off_before(before: str, tag: str) -> bool:
    """Whether a comma and no more than an office stand before a name."""
    found = _OFFICE.search(before[-REACH:])
    return found is not None and not has_listed(PREPOSITIONS, found[1], all_of(found[1]), tag)


def without_objects(between: str, tag: str) -> str:
    """What stands before a verb without the pronouns for whom it is done to: la definì, l'a décrit."""
    return _OBJECTS[tag].sub(" ", between) if tag in _OBJECTS else between
