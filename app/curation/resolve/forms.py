"""Whether words of a text name a speaker, in whatever form: Nowaka, Novákův, Bergin."""

from app.curation import shapes
from app.curation.languages.limits import declines, joins_s
from app.curation.resolve.cues import cue_alone
from app.curation.resolve.scope import Scope
from app.curation.speech.cues.sentences import are_parted
from app.curation.speech.lexicon.listed import WORD
from app.curation.speech.relayed.subjects import has_other_subject
from app.spans import Span
from app.words.folding import fold_name

# Letters that forms of one name begin with.
_STEM = 4
# Code points on either side of a cue in which a form of the name is looked for.
_REACH = 60


def is_named_so(scope: Scope, record: shapes.Quote, speaker: str, found: Span) -> bool:
    """Whether any word of a name is a form of one of the speaker's, of those he belongs to or of who relays it."""
    ids = (*scope.registers.actor_and_above(speaker), *record.via)
    actors = [scope.registers.actors[id_] for id_ in ids if id_ in scope.registers.actors]
    names = [name for one in actors for name in (one.name, *one.aliases)]
    names += [name for name in (*record.by.values(), *record.via.values()) if name]
    known = {word for name in names for word in fold_name(name).split()}
    stems = tuple(word[:_STEM] for word in known if len(word) >= _STEM)
    found_words = fold_name(scope.words.written(found)).split()
    return any(word in known or word.removesuffix("s") in known or word.startswith(stems) for word in found_words)


def find_form(scope: Scope, record: shapes.Quote, at: Span, speaker: str) -> Span | None:
    """A form of the speaker's name that no register has, where somebody else says it: powiedział adwokat Nowaka."""
    text, cue = scope.words.text, cue_alone(scope, record, [at])
    if not cue.is_person or not (declines(cue.language) or joins_s(cue.language)):
        return None
    near = Span(max(0, at.start - _REACH), at.end + _REACH)
    for found in WORD.finditer(text, *near):
        form = Span(*found.span())
        if found[0][0].isupper() and is_named_so(scope, record, speaker, form) and not are_parted(text, form, at):
            return form if has_other_subject(text, cue._replace(speaker=form), ()) else None
    return None
