"""Somebody else than the declared speaker whom the text names right beside the cue, and so has say it."""

from app.curation import shapes
from app.curation.resolve.cues import cue_alone
from app.curation.resolve.forms import find_form, is_named_so
from app.curation.resolve.ids import Declared
from app.curation.resolve.named_there import HEARD, SAYING, are_apart, is_no_subject, others_there
from app.curation.resolve.plain_others import crowd_or_label, other_form
from app.curation.resolve.scope import Scope
from app.curation.resolve.told_before import told_before
from app.curation.speech.cues.accounts import is_account
from app.curation.speech.cues.closing import Closed
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.tied import is_tied
from app.curation.speech.lexicon.listed import tag_of
from app.curation.speech.relayed.of_many import is_plural
from app.curation.speech.relayed.subject_beside import are_listed, name_beside
from app.curation.speech.relayed.unnamed_beside import unnamed_beside
from app.patterns import Pattern
from app.spans import Span
from app.words.glyphs import GLYPHS

_COMMA = Pattern(r"[,;،]")
_AND = Pattern(r"\sو")
# It is no mark within a word.
_APOSTROPHE = Pattern(r"(?<=\w)['’](?=\w)")
# Code points round a name within which what is told of it ends.
_NEAR = 200


def is_other(scope: Scope, declared: Declared, record: shapes.Quote, attribution: list[Span]) -> bool:
    """Whether another is named right beside the cue, and nothing in its sentence names the speaker; it is noted."""
    if not attribution or len(record.by) != 1:
        return False
    (speaker,) = record.by
    actor = scope.registers.actors.get(speaker)
    if actor is None or not actor.named:
        return False
    is_there = len(attribution) > 1 and not are_apart(scope, *attribution[:2])
    if found := crowd_or_label(scope, record, attribution, speaker, is_there=is_there):
        pass
    elif is_there:
        found = _named_instead(scope, record, attribution, speaker)
    else:
        found = _registered(scope, record, attribution[0], speaker) if record.by[speaker] is None else None
        found = found or other_form(scope, record, attribution[0], speaker)
        found = found or _unregistered(scope, record, attribution[0], speaker)
        found = found or _before(scope, record, attribution[0], speaker)
    if found:
        what = f"beside “{record.cue}” the text {found}, and {'not' if is_there else 'nowhere'} “{speaker}”"
    elif not is_there and (form := find_form(scope, record, attribution[0], speaker)):
        what = f"with “{record.cue}”, the text has somebody else than “{scope.words.written(form)}” say it"
    else:
        return False
    scope.note((*declared.loc, "by"), what, "name who says it, or give the words of the text for the speaker")
    return True


def _registered(scope: Scope, record: shapes.Quote, cue: Span, speaker: str) -> str | None:
    """Another of the registers whom the sentence has say it."""
    found = next(others_there(scope, record, cue, speaker), None)
    return f"names “{scope.words.written(found.evidence.span)}”, who is “{found.of.id}”" if found else None


def _before(scope: Scope, record: shapes.Quote, at: Span, speaker: str) -> str | None:
    """Another whom the passage is on, where the verb has no more than a pronoun."""
    cue = cue_alone(scope, record, [at])
    if not cue.is_person or record.by[speaker] is not None:
        return None
    if is_plural(scope.words.text, cue):
        return "tells of several"
    found = told_before(scope, cue, speaker)
    return f"means “{scope.words.written(found.evidence.span)}”, who is “{found.of.id}”" if found else None


def _unregistered(scope: Scope, record: shapes.Quote, at: Span, speaker: str) -> str | None:
    """Somebody whom no register has, beside the cue of a person."""
    cue = cue_alone(scope, record, [at])
    if not cue.is_person or record.act not in SAYING or record.cue in HEARD:
        return None
    if (found := name_beside(scope.words.text, cue)) and not is_named_so(scope, record, speaker, found):
        return f"names “{scope.words.written(found)}”"
    return f"tells of “{scope.words.written(found)}”" if (found := unnamed_beside(scope.words.text, cue)) else None


def _named_instead(scope: Scope, record: shapes.Quote, attribution: list[Span], speaker: str) -> str | None:
    """Somebody who is named beside the cue where the speaker is elsewhere in the sentence: to Bob it was, Ann said."""
    cue = cue_alone(scope, record, attribution[:1])
    text, named = scope.words.text, attribution[1]
    actor = scope.registers.actors[speaker]
    is_bare = text[attribution[0].end : named.start].isspace()
    if not is_bare and is_no_subject(scope, named, (actor.name,), cue.language):
        instead = _registered(scope, record, attribution[0], speaker)
        if instead:
            return instead
    if not cue.is_person or record.act not in SAYING or record.cue in HEARD:
        return None
    there = (one.evidence.span for one in others_there(scope, record, attribution[0], speaker))
    if tag_of(cue.language) == "ar":  # the verb is first, and the first name behind it says it
        first = next((one for one in there if cue.span.end <= one.start < named.start), None)
        is_joined = first is not None and _AND.search(text, first.end, named.end) is not None
        return f"names “{scope.words.written(first)}”" if first and not is_joined else None
    if not text[named.start].isupper():
        return None
    found = name_beside(text, cue) or next(there, None)
    if found is None or found.overlaps(named) or _is_object(text, named, attribution[0], found):
        return None
    if is_account(text, cue):
        is_first = found.end <= named.start and not text.startswith(",", found.end)
        return f"names “{scope.words.written(found)}”" if is_first or named.end <= attribution[0].start else None
    is_behind = attribution[0].end <= found.start < named.start  # said Acme CEO and founder Hale
    if is_behind or are_listed(text, named, found, cue.language):
        return None
    if _is_right_before(text, cue_alone(scope, record, attribution)):
        return None
    return None if is_named_so(scope, record, speaker, found) else f"names “{scope.words.written(found)}”"


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
