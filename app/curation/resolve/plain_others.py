"""Others who say it as plain words tell: a crowd, the label of an answer, a form of a name behind “according to”."""

import re
from collections.abc import Iterator

from app.curation import shapes
from app.curation.languages.limits import declines
from app.curation.resolve.cues import cue_alone
from app.curation.resolve.forms import is_named_so
from app.curation.resolve.named_there import HEARD, is_no_subject
from app.curation.resolve.scope import Scope
from app.curation.speech.cues.accounts import is_account
from app.curation.speech.cues.reporting import has_verbs_last
from app.curation.speech.lexicon.clauses.prepositions import PREPOSITIONS
from app.curation.speech.lexicon.listed import has_listed, tag_of
from app.curation.speech.relayed.circles import circle_beside
from app.curation.speech.relayed.crowds import crowd_beside
from app.curation.speech.relayed.heard_alone import is_heard_alone
from app.patterns import Pattern
from app.spans import Span
from app.words.folding import fold_name

# Behind “according to”, with an office before it: podle analytika Tomáše Krále.
_NAME = r"(?P<name>(?:[A-ZÀ-ÞĀ-ŽΆ-ΏΑ-ΩА-ЯЁІЇЄҐ][\w’'-]+[ \u00a0]?)+)"
_NAMED = Pattern(rf"[ \u00a0](?:[^\W\d_][\w’'-]*[ \u00a0]){{0,2}}?{_NAME}")
_BESIDE_IT = Pattern(rf",?[ \u00a0](?:[^\W\d_][\w’'-]*[ \u00a0]){{0,2}}?{_NAME}")
_LATIN = Pattern("[a-zà-ÿā-ž]")
_INITIALS = Pattern(r"\W*((?:\w\.[ \u00a0]?){2,3})\W*")


def crowd_or_label(
    scope: Scope, record: shapes.Quote, attribution: list[Span], speaker: str, *, is_there: bool
) -> str | None:
    """A crowd or what is only heard, beside the cue of a person; or whose name or initials the cue is."""
    text, cue = scope.words.text, cue_alone(scope, record, attribution[:1])
    if not cue.is_person:
        return None
    if record.verbatim and (found := next(_labels(scope, record, cue.span, speaker), None)):
        return f"names “{found}”"
    if record.by[speaker] is not None or record.cue in HEARD:
        return None
    found = crowd_beside(text, cue)
    if found and found.split()[-1] in scope.registers.actors[speaker].name.split():
        return None
    if found and not (is_there and _is_speaker(text, attribution[1], found, cue.language)):
        return f"tells of “{found}”"
    if is_there:
        return None
    if found := circle_beside(text, cue):
        return f"tells of those “{found}”"
    return "tells only that it is heard" if is_heard_alone(text, cue) else None


def _is_speaker(text: str, named: Span, crowd: str, language: str) -> bool:
    """Whether the word is the speaker's name, or he may say it beside a crowd, where the verb is last."""
    is_last = has_verbs_last(language) and tag_of(language) != "hi"
    return is_last or crowd.split()[-1].lower() in text[slice(*named)].lower().split()


def other_form(scope: Scope, record: shapes.Quote, at: Span, speaker: str) -> str | None:
    """A form of another's name that no register has, behind the words for on whose account something is told."""
    text, cue = scope.words.text, cue_alone(scope, record, [at])
    if not cue.is_person or not declines(cue.language):
        return None
    if not (is_account(text, cue) or has_listed(PREPOSITIONS, text, at, cue.language)):
        return None
    found = _NAMED.match(text, at.end)
    if found is None:
        return None
    named = _last_name(found)
    last = text[slice(*named)]
    actors = scope.registers.actors
    if is_named_so(scope, record, speaker, named):
        return None
    there = _last_name(one) if (one := _BESIDE_IT.match(text, named.end)) else named
    is_behind = there != named and is_no_subject(scope, there, (actors[speaker].name,), cue.language)
    if is_behind and is_named_so(scope, record, speaker, there):  # podle Trumpova právníka Jana Nováka
        return None
    others = (id_ for id_, one in actors.items() if one.kind == "person" and is_named_so(scope, record, id_, named))
    other = next(others, None)
    if other is None or fold_name(actors[other].name).endswith(fold_name(last)):
        return None
    return f"names “{found['name'].rstrip()}”, who is “{other}”"


def _last_name(found: re.Match[str]) -> Span:
    """The last of the words of a name; a first name may be another's too."""
    end = found.start("name") + len(found["name"].rstrip())
    return Span(end - len(found["name"].split()[-1]), end)


def _labels(scope: Scope, record: shapes.Quote, cue: Span, speaker: str) -> Iterator[str]:
    """The words of the cue, where they name another or are not the speaker's initials."""
    words = scope.words.written(cue)
    if is_named_so(scope, record, speaker, cue):
        return
    for there in scope.words.mentions.values():
        for one in there:
            if one.evidence.span.overlaps(cue) and one.of.record == "actor" and one.of.id != speaker:
                yield words
    if found := _INITIALS.fullmatch(words):
        initials = [letter.lower() for letter in found[1] if letter.isalpha()]
        if not _may_be_of(initials, [word[0].lower() for word in scope.registers.actors[speaker].name.split()]):
            yield words


def _may_be_of(initials: list[str], letters: list[str]) -> bool:
    """Whether one has all of the other, as where a title or a second name is left out, or they are of two alphabets."""
    if (_LATIN.match(initials[0]) is None) is not (_LATIN.match(letters[0]) is None):
        return True
    short, long = sorted((initials, letters), key=len)
    rest = iter(long)
    return all(letter in rest for letter in short)
