"""Who is meant by a verb that has no more than a pronoun with it, or nothing: the one whom the passage is on."""

from collections.abc import Iterator

from app.curation.articles import Mention
from app.curation.resolve.named_there import is_no_subject
from app.curation.resolve.scope import Scope
from app.curation.speech.cues.before import REACH, word_before
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import are_parted
from app.curation.speech.lexicon.clauses.prepositions import PREPOSITIONS
from app.curation.speech.lexicon.listed import WORD, begins_with_listed, has_listed, tag_of
from app.curation.speech.lexicon.people.pronouns import SUBJECTS, is_of_another_sex
from app.curation.speech.lexicon.told.addressing import ARTICLES
from app.curation.speech.relayed.subject_beside import begin_of_verb
from app.patterns import Pattern, Patterns
from app.spans import Span
from app.words.glyphs import GLYPHS

_PRONOUNS = {tag: "|".join(words[1:]) for tag, words in SUBJECTS.items()}
_PRONOUNS |= {"fi": "hän", "hu": "ő", "ja": "彼女?", "zh": "[他她]", "ar": "هو|هي", "he": "הוא|היא"}
_IS_PRONOUN = Patterns({tag: rf"(?i:{words})" for tag, words in _PRONOUNS.items()})
_BEHIND = Patterns({tag: rf"[ \u00a0-](?:t-)?((?i:{words}))(?!\w)" for tag, words in _PRONOUNS.items()})
_MARKED_BEFORE = Pattern(rf"[{GLYPHS}][,،.]?[ \u00a0]*(?:[–—-][ \u00a0]*)?\Z")
_NOTHING_BEHIND = Pattern(rf"[ \u00a0]*(?:[.,;:!?…\n–—{GLYPHS}]|\Z)")
# Behind a name, and what is told of who has it.
_WORD_BEHIND = Pattern(r"(?:[ \u00a0]\([^()]*\))?(?:,[ \u00a0][^.!?\n]*?,)?[ \u00a0](?![A-ZÀ-ÞА-Я])(\w+)")
# So near to its beginning stands whom a passage is on.
_FIRST = 60


def told_before(scope: Scope, cue: Cue, speaker: str) -> Mention | None:
    """The only one named in the passage before, whom a sentence of it begins with, where the verb names nobody."""
    text, tag = scope.words.text, tag_of(cue.language)
    pronoun = _pronoun(text, cue, tag)
    passage = next((one for one in scope.words.passages if one.span.contains(cue.span)), None)
    if pronoun is None or passage is None or _is_named_near(scope, passage.n, speaker):
        return None
    named = [one for one in _named(scope, passage.n) if not scope.quotations.holding(one.evidence.span)]
    first = min((one.evidence.span for one in named), default=None)
    if not first or len({one.of.id for one in named}) != 1 or named[0].of.id == speaker:
        return None
    is_before = first.end <= cue.span.start and are_parted(text, first, cue.span)
    if not is_before or first.start - passage.span.start > _FIRST or _tells_of_others(text, passage.span, first, tag):
        return None
    other = scope.registers.actors[named[0].of.id]
    if is_no_subject(scope, first, (other.name,), tag) or is_of_another_sex(pronoun, (other.name,), tag):
        return None
    return named[0] if not _speaks_of(scope, passage.span, tag) else None


def _is_named_near(scope: Scope, n: int, speaker: str) -> bool:
    """Whether the passage before tells of the speaker, whom a pronoun may mean as well."""
    return any(one.of.id == speaker for one in scope.words.mentions.get(n - 1, ()))


def _named(scope: Scope, n: int) -> Iterator[Mention]:
    actors = scope.registers.actors
    for one in scope.words.mentions.get(n, ()):
        if one.of.record == "actor" and actors[one.of.id].kind == "person":
            yield one


def _pronoun(text: str, cue: Cue, tag: str) -> str | None:
    """The pronoun beside the verb; no words where nothing stands there."""
    at = begin_of_verb(text, cue, tag)
    if tag in _BEHIND and (found := _BEHIND[tag].match(text, cue.span.end)):
        return found[1]
    if tag not in _IS_PRONOUN:
        return None
    before = word_before(text, at)
    if before and _IS_PRONOUN[tag].fullmatch(text, *before):
        return text[slice(*before)]
    if not _MARKED_BEFORE.search(text, max(0, at - REACH), at):
        return None
    if _NOTHING_BEHIND.match(text, cue.span.end):
        return ""
    behind = text[cue.span.end : cue.span.end + REACH]
    is_led_on = begins_with_listed(PREPOSITIONS, behind, tag) and not begins_with_listed(ARTICLES, behind, tag)
    return "" if is_led_on else None


def _tells_of_others(text: str, there: Span, first: Span, tag: str) -> bool:
    """Whether a pronoun stands before him, or no verb behind him: she met Hale; the mayor met Hale."""
    if any(_IS_PRONOUN[tag].fullmatch(word) for word in text[there.start : first.start].split()):
        return True
    if not text[first.start].isupper():
        return False
    behind = _WORD_BEHIND.match(text, first.end)
    return behind is None or has_listed(PREPOSITIONS, text, Span(*behind.span(1)), tag)


def _speaks_of(scope: Scope, there: Span, tag: str) -> bool:
    """Whether what is said in marks tells of him: Hale lost. “He is finished,” she said."""
    said = (scope.words.text[slice(*one.outer)] for one in scope.quotations.outermost(there))
    return any(_IS_PRONOUN[tag].fullmatch(word) for words in said for word in WORD.findall(words))
