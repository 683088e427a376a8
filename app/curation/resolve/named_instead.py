"""Somebody who is named beside a cue where the declared speaker stands elsewhere in its sentence."""

from app.curation import shapes
from app.curation.resolve.cues import cue_alone
from app.curation.resolve.forms import is_named_so
from app.curation.resolve.named_there import HEARD, SAYING, is_no_subject, others_there
from app.curation.resolve.plain_others import other_form
from app.curation.resolve.scope import Scope
from app.curation.speech.cues.accounts import is_account
from app.curation.speech.cues.closing import Closed
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.tied import is_tied
from app.curation.speech.lexicon.clauses.prepositions import PREPOSITIONS
from app.curation.speech.lexicon.listed import has_listed, tag_of
from app.curation.speech.relayed.subject_beside import are_listed, name_beside
from app.patterns import Pattern
from app.spans import Span
from app.words.glyphs import GLYPHS

_COMMA = Pattern(r"[,;،]")
_AND = Pattern(r"\sو")
# Before who has it an office in Arabic ends in a word with an article: وزير الخارجية, but of him وزير خارجية.
_OFFICE = Pattern(r" (?:\w+ ){0,2}ال\w+ ")
# It is no mark within a word.
_APOSTROPHE = Pattern(r"(?<=\w)['’](?=\w)")
# Code points round a name within which what is told of it ends.
_NEAR = 200


def registered(scope: Scope, record: shapes.Quote, cue: Span, speaker: str) -> str | None:
    """Another of the registers whom the sentence has say it."""
    found = next(others_there(scope, record, cue, speaker), None)
    return f"names “{scope.words.written(found.evidence.span)}”, who is “{found.of.id}”" if found else None


def named_instead(scope: Scope, record: shapes.Quote, attribution: list[Span], speaker: str) -> str | None:
    """Ann, where the text has: to Bob it was “over”, Ann said."""
    cue, named = cue_alone(scope, record, attribution[:1]), attribution[1]
    text, actor = scope.words.text, scope.registers.actors[speaker]
    if is_account(text, cue) and (form := other_form(scope, record, cue.span, speaker)):
        return form
    is_bare = text[cue.span.end : named.start].isspace()
    is_led_to = not is_bare and is_no_subject(scope, named, (actor.name,), cue.language)
    if is_led_to and (instead := registered(scope, record, cue.span, speaker)):
        return instead
    if not cue.is_person or record.act not in SAYING or record.cue in HEARD:
        return None
    there = [one.evidence.span for one in others_there(scope, record, cue.span, speaker)]
    if tag_of(cue.language) == "ar":
        found = _first_behind(text, cue, named, there)
    elif text[named.start].isupper():
        found = _beside(scope, record, attribution, there)
    else:
        found = None
    if found is None or is_named_so(scope, record, speaker, found):
        return None
    return f"names “{scope.words.written(found)}”"


def _first_behind(text: str, cue: Cue, named: Span, there: list[Span]) -> Span | None:
    """The first name behind a verb that comes first, if none is joined to it and another has no office of his."""
    first = next((one for one in there if cue.span.end <= one.start < named.start), None)
    if first is None or _AND.search(text, first.end, named.end):
        return None
    before = Span(cue.span.end, first.start)
    is_own = _OFFICE.fullmatch(text, *before) and not has_listed(PREPOSITIONS, text, before, cue.language)
    is_apart = any(map(str.isalnum, text[first.end : named.start]))
    return first if text[slice(*before)].isspace() or (is_own and is_apart) else None


def _beside(scope: Scope, record: shapes.Quote, attribution: list[Span], there: list[Span]) -> Span | None:
    """The name right beside the verb, or the first of the others'."""
    cue, named, text = cue_alone(scope, record, attribution[:1]), attribution[1], scope.words.text
    found = name_beside(text, cue) or next(iter(there), None)
    if found is None or found.overlaps(named) or _is_object(text, named, cue.span, found):
        return None
    if is_account(text, cue):
        is_first = text[found.end : named.start].isspace()  # In Bulgarian no comma parts them.
        return found if is_first or named.end <= cue.span.start else None
    is_behind = cue.span.end <= found.start < named.start  # said Acme CEO and founder Hale
    if is_behind or are_listed(text, named, found, cue.language):
        return None
    return None if _is_right_before(text, cue_alone(scope, record, attribution)) else found


def _is_object(text: str, named: Span, cue: Span, found: Span) -> bool:
    """Whether the speaker does something to who is named behind the verb: Hale, who lives there, answered Lund."""
    is_between = named.end <= cue.start and cue.end <= found.start
    return is_between and set(_APOSTROPHE.sub("", text[named.end : cue.start])).isdisjoint(GLYPHS)


def _is_right_before(text: str, cue: Cue) -> bool:
    """Whether the speaker stands before the verb, without what tells who he is: Ann, who is ill, criticised Bob."""
    if cue.speaker is None or cue.speaker.end > cue.span.start:
        return False
    closed = Closed.of(text, Span(max(0, cue.speaker.start - _NEAR), cue.span.end + _NEAR), (), cue, ())
    if closed is None:
        return False
    inner = closed.cue(text, cue)
    if inner.speaker is None:
        return False
    between = Span(inner.speaker.end, inner.span.start)
    return not _COMMA.search(closed.text, *between) and is_tied(closed.text, between, (), ())
