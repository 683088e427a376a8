"""Others of the registers whom the sentence of a cue has say it, whoever is declared to."""

from collections.abc import Iterable, Iterator

from app.curation import shapes
from app.curation.articles import Mention
from app.curation.languages.limits import declines
from app.curation.resolve.cues import cue_alone
from app.curation.resolve.scope import Scope
from app.curation.shapes.entries import Actor
from app.curation.speech.cues.accounts import is_account
from app.curation.speech.cues.before import word_before
from app.curation.speech.cues.reporting import Cue, has_verbs_last
from app.curation.speech.cues.sentences import are_parted
from app.curation.speech.lexicon.clauses.prepositions import PREPOSITIONS
from app.curation.speech.lexicon.listed import has_listed, tag_of
from app.curation.speech.relayed.companions import is_beside
from app.curation.speech.relayed.last_subjects import has_subject_last
from app.curation.speech.relayed.subject_before import is_subject_before, is_whole_subject
from app.curation.speech.relayed.subject_behind import is_subject_behind
from app.curation.speech.relayed.subjects import has_other_subject
from app.curation.texts.passages import PassageText
from app.patterns import Pattern, Patterns
from app.spans import Span
from app.words.folding import fold_name

# Behind a verb of one of these the name is who says it, and not to whom or of whom it is said.
SAYING = frozenset({"state", "hope", "predict", "promise", "confirm", "admit", "doubt", "welcome"})
HEARD = frozenset({"told", "tells", "assured", "reminded", "informed"})
# Between a name and the word behind it that makes it a source: Virtasen mukaan.
_BY_WORD = Patterns({
    "fi": r"[ \u00a0]mukaan", "et": r"[ \u00a0](?:sõnul|väitel)", "hu": r"[ \u00a0]szerint",
    "tr": r"['’]?y?[ae][ \u00a0]göre", "ja": "(?:[^、。「」はがを]{0,8})によ(?:ると|れば)",
    "ko": "(?: ?[가-힣]{1,8})?에 (?:따르면|의하면)",
})  # fmt: skip
# “And” that is joined to a name, in languages that join to whom it is said too.
_JOINED = Pattern(r"\A[וو]")
_JOINING = ("ar", "he")
# Where the verb is first, who says it stands right behind it.
_VERB_FIRST = ("ar",)


def others_there(scope: Scope, record: shapes.Quote, cue: Span, speaker: str) -> Iterator[Mention]:
    """Others of the same kind, or whom a person has nothing to do with."""
    passage = next((one for one in scope.words.passages if one.span.contains(cue)), None)
    if passage is None:
        return
    related = {*scope.registers.actor_and_above(speaker), *record.via, *record.to, *record.about}
    related |= {id_ for one in scope.record.passages for role in one.roles.get(speaker, ()) for id_ in role.of}
    for mention in scope.words.mentions.get(passage.n, []):
        other = scope.registers.actors.get(mention.of.id) if mention.of.record == "actor" else None
        if other is None or mention.of.id in related or speaker in scope.registers.actor_and_above(mention.of.id):
            continue
        if scope.registers.actors[speaker].kind not in ("person", other.kind):
            continue
        if any(_is_theirs(scope, record, cue, one, other) for one in _places(scope, passage, mention)):
            yield mention


def is_no_subject(scope: Scope, named: Span, names: Iterable[str], language: str) -> bool:
    """Whether a preposition or an ending tells that who is named there is no subject."""
    text, tag = scope.words.text, tag_of(language)
    before = word_before(text, named.start)
    is_led_to = before is not None and has_listed(PREPOSITIONS, text, before, tag)
    return is_led_to or not _is_nominative(text[slice(*named)], names, tag)


def are_apart(scope: Scope, one: Span, other: Span) -> bool:
    """Whether a sentence ends between them; where the verb is last, within marks none does: Ali “A. B” dedi."""
    text, at, end = scope.words.text, min(one.end, other.end), max(one.start, other.start)
    for marked in scope.quotations.outermost(Span(at, end)) if has_verbs_last(scope.record.language) else ():
        if are_parted(text, Span(at, at), marked.outer):
            return True
        at = marked.outer.end
    return are_parted(text, Span(at, at), Span(end, end))


def _is_nominative(words: str, names: Iterable[str], tag: str) -> bool:
    """Whether it is a name as the registers have it, where its form tells what it is in the sentence."""
    if not declines(tag) and tag not in _JOINING:
        return True
    forms = (words.split()[-1],) if declines(tag) else (words, _JOINED.sub("", words))
    return any(fold_name(name).endswith(fold_name(form)) for name in names for form in forms)


def _places(scope: Scope, passage: PassageText, mention: Mention) -> Iterator[Span]:
    """Where somebody is named, and where with a title."""
    yield mention.evidence.span
    for role in scope.record.passages[passage.n - 1].roles.get(mention.of.id, []):
        for words in role.words:
            yield from passage.places(words)


def _is_theirs(scope: Scope, record: shapes.Quote, cue: Span, named: Span, other: Actor) -> bool:
    """Whether the sentence of the cue has the one who is named there say it."""
    text = scope.words.text
    if text.startswith(("'s", "’s"), named.end) or are_apart(scope, named, cue):
        return False
    if scope.quotations.holding(named) != scope.quotations.holding(cue):
        return False
    is_heard = record.act not in SAYING or record.cue in HEARD or other.kind != "person"
    is_bare = tag_of(scope.record.language) in _VERB_FIRST and text[cue.end : named.start].isspace()
    if named.start >= cue.end and is_heard and not is_bare:
        return False
    return _is_subject(scope, cue_alone(scope, record, [cue])._replace(speaker=named), named, other)


def _is_subject(scope: Scope, cue: Cue, named: Span, other: Actor) -> bool:
    text, tag, names = scope.words.text, tag_of(cue.language), (other.name, *other.aliases)
    if is_beside(text, named, cue):  # his spokesman, and not the minister, a rival of his
        return "," not in text[cue.span.end : named.start]
    if has_other_subject(text, cue, ()):
        return False
    if tag in _BY_WORD and _BY_WORD[tag].match(text, named.end, cue.span.end):
        return True
    if has_subject_last(text, named, cue):
        return False
    if named.end <= cue.span.start:
        if other.kind != "person" and not is_whole_subject(text, named, cue):
            return False
        return not is_no_subject(scope, named, names, tag) and is_subject_before(text, cue)
    return (is_account(text, cue) or _is_nominative(text[slice(*named)], names, tag)) and is_subject_behind(text, cue)
