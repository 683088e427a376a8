"""Somebody else than the declared speaker whom the text names right beside the cue, and so has say it."""

from app.curation import shapes
from app.curation.resolve.cues import cue_alone
from app.curation.resolve.forms import find_form, is_named_so
from app.curation.resolve.ids import Declared
from app.curation.resolve.named_instead import named_instead, registered
from app.curation.resolve.named_there import HEARD, SAYING, are_apart
from app.curation.resolve.offices import office_of_another
from app.curation.resolve.plain_others import crowd_or_label, other_form
from app.curation.resolve.scope import Scope
from app.curation.resolve.told_before import told_before
from app.curation.speech.relayed.of_many import is_plural
from app.curation.speech.relayed.subject_beside import name_beside
from app.curation.speech.relayed.unnamed_beside import unnamed_beside
from app.spans import Span


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
        found = named_instead(scope, record, attribution, speaker)
    else:
        found = registered(scope, record, attribution[0], speaker) if record.by[speaker] is None else None
        found = found or office_of_another(scope, record, attribution[0], speaker)
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
