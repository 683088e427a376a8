"""Somebody else than the declared speaker whom the text names right beside the cue, and so has say it."""

import re
from collections.abc import Iterator

from app.curation import shapes
from app.curation.articles import Mention
from app.curation.languages.limits import declines
from app.curation.resolve.cues import cue_alone
from app.curation.resolve.ids import Declared
from app.curation.resolve.scope import Scope
from app.curation.speech.cues.closing import Closed
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import are_parted
from app.curation.speech.cues.tied import is_tied
from app.curation.speech.lexicon.listed import WORD
from app.curation.speech.relayed.subject_beside import are_listed, name_beside
from app.curation.speech.relayed.subjects import has_other_subject
from app.curation.speech.relayed.unnamed_beside import unnamed_beside
from app.curation.texts.passages import PassageText
from app.text import Span
from app.words.folding import fold_name
from app.words.glyphs import GLYPHS

# Behind a verb of one of these the name is who says it, and not to whom or of whom it is said.
_SAYING = frozenset({"state", "hope", "predict", "promise", "confirm", "admit", "doubt", "welcome"})
_CLOSING = frozenset(f",،，–—{GLYPHS}")
# What may part the two: an article, a particle, an auxiliary, and what is said where the verb stands last.
_PARTED = re.compile(
    rf"\s*(?:(?:η|ο|је|je|ने|نے|(?:氏|さん|씨)?[はが는은이가])(?!\w*[a-zа-я]))?\s*[,،、]?\s*"
    rf"(?:[{GLYPHS}][^{GLYPHS}]{{1,400}}[{GLYPHS}](?:と|이?라고|고)?)?\s*"
)
_HEARD = frozenset({"told", "tells", "assured", "reminded", "informed"})


_COMMA = re.compile(r"[,;،]")
# Letters that forms of one name begin with.
_STEM = 4
# Code points on either side of a cue in which a form of the name is looked for.
_REACH = 60


def is_other(scope: Scope, declared: Declared, record: shapes.Quote, attribution: list[Span]) -> bool:
    """Whether another is named right beside the cue, and nothing in its sentence names the speaker; it is noted."""
    if not attribution or len(record.by) != 1:
        return False
    (speaker,) = record.by
    actor = scope.registers.actors.get(speaker)
    if actor is None or not actor.named:
        return False
    is_there = len(attribution) > 1 and not are_parted(scope.words.text, *attribution[:2])
    if is_there:
        found = _named_instead(scope, record, attribution, speaker)
    else:
        found = _registered(scope, record, attribution[0], speaker) if record.by[speaker] is None else None
        found = found or _unregistered(scope, record, attribution[0], speaker)
    what = f"beside “{record.cue}” the text {found}, and {'not' if is_there else 'nowhere'} “{speaker}”"
    if found is None:
        declined = None if is_there else _declined(scope, record, attribution[0], speaker)
        if declined is None:
            return False
        what = f"with “{record.cue}”, the text has somebody else than “{scope.words.written(declined)}” say it"
    scope.note((*declared.loc, "by"), what, "name who says it, or give the words of the text for the speaker")
    return True


def _registered(scope: Scope, record: shapes.Quote, cue: Span, speaker: str) -> str | None:
    """Another of the same kind, by the registers."""
    passage = next((one for one in scope.words.passages if one.span.contains(cue)), None)
    related = {*scope.registers.actor_and_above(speaker), *record.via, *record.to, *record.about}
    for mention in scope.words.mentions.get(passage.n, []) if passage else ():
        other = scope.registers.actors.get(mention.of.id) if mention.of.record == "actor" else None
        is_of_kind = other is not None and other.kind == scope.registers.actors[speaker].kind
        if not is_of_kind or speaker in scope.registers.actor_and_above(mention.of.id) or mention.of.id in related:
            continue
        if passage and any(_is_beside(scope, record, cue, one) for one in _places(scope, passage, mention)):
            return f"names “{scope.words.written(mention.evidence.span)}”, who is “{mention.of.id}”"
    return None


def _unregistered(scope: Scope, record: shapes.Quote, at: Span, speaker: str) -> str | None:
    """Somebody whom no register has, beside the cue of a person."""
    cue = cue_alone(scope, record, [at])
    if not cue.is_person or record.act not in _SAYING or record.cue in _HEARD:
        return None
    if (found := name_beside(scope.words.text, cue)) and not _is_named_so(scope, record, speaker, found):
        return f"names “{scope.words.written(found)}”"
    return f"tells of “{scope.words.written(found)}”" if (found := unnamed_beside(scope.words.text, cue)) else None


def _named_instead(scope: Scope, record: shapes.Quote, attribution: list[Span], speaker: str) -> str | None:
    """Somebody who is named beside the cue where the speaker is elsewhere in the sentence: to Bob it was, Ann said."""
    cue = cue_alone(scope, record, attribution[:1])
    text, named = scope.words.text, attribution[1]
    if not cue.is_person or record.act not in _SAYING or record.cue in _HEARD or not text[slice(*named)].istitle():
        return None
    found = name_beside(text, cue)
    if found is None or found.overlaps(named) or are_listed(text, named, found, cue.language):
        return None
    if _is_right_before(text, cue_alone(scope, record, attribution)):
        return None
    return None if _is_named_so(scope, record, speaker, found) else f"names “{scope.words.written(found)}”"


def _declined(scope: Scope, record: shapes.Quote, at: Span, speaker: str) -> Span | None:
    """A form of the speaker's name that no register has, where somebody else says it: powiedział adwokat Nowaka."""
    text, cue = scope.words.text, cue_alone(scope, record, [at])
    if not cue.is_person or not declines(cue.language):
        return None
    near = Span(max(0, at.start - _REACH), at.end + _REACH)
    for found in WORD.finditer(text, *near):
        form = Span(*found.span())
        if found[0][0].isupper() and _is_named_so(scope, record, speaker, form) and not are_parted(text, form, at):
            return form if has_other_subject(text, cue._replace(speaker=form), ()) else None
    return None


def _is_right_before(text: str, cue: Cue) -> bool:
    """Whether the speaker stands before the verb, without what tells who he is: Ann, who is ill, criticised Bob."""
    closed = Closed.of(text, Span(0, len(text)), (), cue, ())
    if closed is None or cue.speaker is None or cue.speaker.end > cue.span.start:
        return False
    inner = closed.cue(text, cue)
    if inner.speaker is None:
        return False
    between = Span(inner.speaker.end, inner.span.start)
    return not _COMMA.search(closed.text, *between) and is_tied(closed.text, between, (), ())


def _is_named_so(scope: Scope, record: shapes.Quote, speaker: str, found: Span) -> bool:
    """Whether any word of a name is a form of one of the speaker's, of those he belongs to or of who relays it."""
    ids = (*scope.registers.actor_and_above(speaker), *record.via)
    actors = [scope.registers.actors[id_] for id_ in ids if id_ in scope.registers.actors]
    names = [name for one in actors for name in (one.name, *one.aliases)]
    names += [name for name in (*record.by.values(), *record.via.values()) if name]
    known = {word for name in names for word in fold_name(name).split()}
    stems = tuple(word[:_STEM] for word in known if len(word) >= _STEM)
    return any(word in known or word.startswith(stems) for word in fold_name(scope.words.written(found)).split())


def _places(scope: Scope, passage: PassageText, mention: Mention) -> Iterator[Span]:
    """Where somebody is named, and where with a title."""
    yield mention.evidence.span
    for role in scope.record.passages[passage.n - 1].roles.get(mention.of.id, []):
        for words in role.words:
            yield from passage.places(words)


def _is_beside(scope: Scope, record: shapes.Quote, cue: Span, named: Span) -> bool:
    """Whether the subject is named there: right before the cue, or behind one that stands behind what is said."""
    text = scope.words.text
    if text.startswith(("'s", "’s"), named.end):
        return False
    if named.end <= cue.start:
        return _PARTED.fullmatch(text, named.end, cue.start) is not None
    before = text[: cue.start].rstrip()[-1:]
    is_behind = named.start >= cue.end and _PARTED.fullmatch(text, cue.end, named.start) is not None
    return is_behind and record.act in _SAYING and record.cue not in _HEARD and before in _CLOSING
