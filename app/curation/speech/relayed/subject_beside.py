"""Who is named as the subject right beside the cue, as far as capitals tell: “No,” said Ann Hale; a dit Petit."""

from itertools import takewhile

from app.curation.speech.cues.before import REACH, word_before
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.clauses.adverbials import ADVERBIALS
from app.curation.speech.lexicon.clauses.clauses import IN, THAT
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.listed import WORD, begins_with_listed, has_language, has_listed, tag_of
from app.curation.speech.lexicon.people.names_of_people import BEFORE_NOUN
from app.curation.speech.lexicon.people.nobody_named import NOBODY_NAMED
from app.curation.speech.lexicon.people.offices import TITLES
from app.curation.speech.lexicon.told.addressing import ADDRESSING, ARTICLES
from app.curation.speech.lexicon.verbs.auxiliaries import AUXILIARY, HABITUAL
from app.curation.speech.lexicon.verbs.verbs import VERBS
from app.curation.speech.relayed.of_many import is_plural
from app.patterns import Pattern, Patterns
from app.spans import Span, all_of
from app.words.glyphs import GLYPHS

_TITLED = Patterns(TITLES)
_CLOSING = Pattern(rf"[,،–—{GLYPHS}][ \u00a0]?\Z")
# Behind a name that is the subject a sentence goes on so, or ends.
_ENDING = Pattern(rf"[ \u00a0]?(?:[,.;:!?…\n(–—{GLYPHS}]|\Z)(?![’']?s?\w)")
# What commas set off between a name and its verb: Hale, the mayor of Ostend, said.
_INSERTED = Pattern(rf",[ \u00a0][^,.;:!?…\n–—{GLYPHS}]{{2,80}},[ \u00a0]\Z")
_LEADING_ON = Pattern(rf"[ \u00a0]?[,:{GLYPHS}]")
# It sets one against another.
_BUT = Pattern(r"\b(?:but|aber|doch|mais|pero|ma|mas|maar|men|però)\b")
# A clause begins behind it.
BEFORE_CLAUSE = Pattern(rf"(?:\A|[.!?…:;,\n–—]|[{GLYPHS}](?=\s))\s*\Z")
# Behind other words for where it is, they are none: escribió en X.
_ARTICLES_OF_NAMES = {"ca": ("en", "na")}
_WHOSE = ("Sa", "Son", "His", "Her", "Their", "Su", "Sua", "Suo")
_GAPS = (" ", "\u00a0", "-", "’", "'")
# What has a full stop within a name.
_INITIAL = Pattern(r"\w|Mrs?|Ms|Dr|Prof|Sen|Rep|Gov|Gen|St|Jr|Hr|Fr|Sra?|Dra?|Dott|Mme")
# In these the second place of a sentence is the verb's: “Gestern sagte Weber”.
_VERB_SECOND = ("de", "nl")
# Languages in which capitals tell names from other words behind a verb, where no article stands; in those that put an
# ending to whom it is told he may stand there too.
_IN_CAPITALS = "en de nl fr es it pt ca sv da nb"


def name_beside(text: str, cue: Cue) -> Span | None:
    """The name of who says it, right behind the cue or right before it; None where none stands there."""
    tag = tag_of(cue.language)
    if tag not in _IN_CAPITALS.split() or not has_listed(VERBS, text, cue.span, tag):
        return None
    behind = _behind(text, cue, tag)
    return behind or (_before(text, cue, tag) if has_language(NOBODY_NAMED, tag) else None)


def are_listed(text: str, one: Span, other: Span, language: str) -> bool:
    """Whether both are of one list, as no more than names and “and” stand between: Brandt, Cole and Lund said."""
    between = text[min(one.end, other.end) : max(one.start, other.start)]
    is_and = (has_listed(JOINING, word, all_of(word), language) for word in WORD.findall(between) if word.islower())
    return _BUT.search(between) is None and all(is_and)


def _behind(text: str, cue: Cue, tag: str) -> Span | None:
    """Behind what is said: “No,” said Hale."""
    at = begin_of_verb(text, cue, tag)
    if not _CLOSING.search(text, max(0, at - 2), at):
        return None
    words = [Span(*found.span()) for found in WORD.finditer(text, cue.span.end, cue.span.end + 2 * REACH)]
    first = next((one for one in words if text[one.start].isupper()), None)
    if first is None or not _is_titled(text, Span(cue.span.end, first.start), tag):
        return None
    name = _run(text, [one for one in words if one.start >= first.start])
    if _is_plural(text, name, cue) or _is_no_name(text, name, tag):
        return None
    told = ADVERBIALS[tag].match(text, name.end) if tag in ADVERBIALS else None
    end = told.end() if told else name.end
    is_joined = text[end : end + 1].isspace() and begins_with_listed(JOINING, text[end:], tag)
    return name if is_joined or _ENDING.match(text, end) else None


def _before(text: str, cue: Cue, tag: str) -> Span | None:
    """At the beginning of a clause: Ann Hale said; Hale, the mayor of Ostend, said."""
    end = begin_of_verb(text, cue, tag)
    inserted = _INSERTED.search(text, max(0, end - 3 * REACH), end)
    end = inserted.start() if inserted else end
    words = [Span(*found.span()) for found in WORD.finditer(text, max(0, end - 2 * REACH), end)]
    if not words or text[words[-1].end : end].strip(" \u00a0") or not text[words[-1].start].isupper():
        return None
    name = _run(text, words[::-1])
    first, *others = WORD.findall(text, *name)
    leading = (ARTICLES, ADDRESSING, IN, JOINING, THAT, BEFORE_NOUN)
    if not first[0].isupper() or any(has_listed(table, first, all_of(first), tag) for table in leading):
        return None
    if _is_plural(text, name, cue) or _is_no_name(text, name, tag):
        return None
    behind = text[cue.span.end :]
    if tag in _VERB_SECOND and not (_LEADING_ON.match(behind) or begins_with_listed(THAT, behind.lstrip(), tag)):
        return None
    if not others and has_listed(NOBODY_NAMED, first, all_of(first), tag):
        return None
    return (
        name
        if BEFORE_CLAUSE.search(text, max(0, name.start - REACH), name.start) or _is_joined(text, name, tag)
        else None
    )


def begin_of_verb(text: str, cue: Cue, tag: str) -> int:
    """Where the verb begins, with what goes with it: a dit, has said."""
    start = cue.span.start
    for table in (AUXILIARY, HABITUAL):
        before = word_before(text, start)
        start = before.start if before and has_listed(table, text, before, tag) else start
    return start


def _run(text: str, words: list[Span]) -> Span:
    """The words in capitals from the first on that nothing but a space parts, or the full stop of an initial."""
    run = words[:1]
    for one in takewhile(lambda one: text[one.start].isupper(), words[1:]):
        left, right = sorted((run[-1], one))
        gap = text[left.end : right.start]
        if not (gap in _GAPS or (gap in (".", ". ") and _INITIAL.fullmatch(text, *left))):
            break
        run.append(one)
    return Span(min(one.start for one in run), max(one.end for one in run))


def _is_titled(text: str, gap: Span, tag: str) -> bool:
    """Whether nothing but a title stands between the verb and the name: nouns have an article there."""
    between = text[slice(*gap)].strip()
    if not between or between in _ARTICLES_OF_NAMES.get(tag, ()):
        return True
    return tag in _TITLED and _TITLED[tag].search(f"{between} ", 0, len(between) + 1) is not None


def _is_no_name(text: str, name: Span, tag: str) -> bool:
    """Whether it is but a title, a few letters, or begins with whose it is: the Prime Minister, CEO, Sa Majesté."""
    first, *_, last = [*WORD.findall(text, *name)] * 2
    is_title = tag in _TITLED and _TITLED[tag].search(f"{last} ", 0, len(last) + 1) is not None
    return is_title or text[slice(*name)].isupper() or first in _WHOSE


def _is_plural(text: str, name: Span, cue: Cue) -> bool:
    """Whether one word is a noun of more than one, by the verb: sagten Experten."""
    return is_plural(text, cue) and len(WORD.findall(text, *name)) == 1


def _is_joined(text: str, name: Span, tag: str) -> bool:
    """Whether the clause is joined to another one: and Hale said, que Hale dijo."""
    before = WORD.findall(text, max(0, name.start - REACH), name.start)[-1:]
    return any(has_listed(table, word, all_of(word), tag) for word in before for table in (JOINING, THAT))
