"""Whether a crowd, or somebody whom nobody knows, says it right beside the verb: the crowd chanted, rief einer."""

import re

from app.curation.speech.cues.before import REACH, word_before
from app.curation.speech.cues.reporting import VERB_SECOND, Cue
from app.curation.speech.lexicon.clauses.adverbials import ADVERBIALS
from app.curation.speech.lexicon.clauses.clauses import THAT
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.clauses.prepositions import PREPOSITIONS
from app.curation.speech.lexicon.listed import begins_with_listed, has_listed, joined, tag_of
from app.curation.speech.lexicon.people.crowds import CROWDS
from app.curation.speech.lexicon.people.pronouns import BEHIND as PRONOUN_BEHIND
from app.curation.speech.lexicon.people.unnamed_speaking import QUOTED_BEFORE
from app.curation.speech.lexicon.told.addressing import ADDRESSING, ARTICLES
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.curation.speech.relayed.subject_beside import BEFORE_CLAUSE, begin_of_verb
from app.patterns import Pattern, Patterns
from app.spans import Span, all_of
from app.words.glyphs import GLYPHS

_GAP = r"[ \u00a0]"
_WHOSE = rf"(?:{_GAP}(?:της|του|му|ѝ))?"
_BEFORE = Patterns({tag: rf"(?<!\w)(?:{words}){_WHOSE}{_GAP}\Z" for tag, words in CROWDS.items()}, re.IGNORECASE)
# A pronoun there would say it to them: sagde han tilskuerne.
_NOBODY_ELSE = r"(?!(?:he|she|er|sie|il|elle|han|hon|hun|hij|zij|ze|ona?|он|она|він|вона)\b)"
_BEHIND = Patterns({
    tag: rf"{_GAP}{_NOBODY_ELSE}(?:[^\W\d_]+['’]?{_GAP}?)??(?:{words})(?!\w)" for tag, words in CROWDS.items()
})  # fmt: skip
# Where the verb is last, what tells that they are its subject.
_AS_SUBJECT = {
    "ja": "(?:から)?(?:は|が|も)", "ko": "(?:에서)?(?:은|는|이|가|도)(?!\\w)",
    "zh": "(?:[们們都也则則还還均]|[纷紛]{2}|[齐齊][声聲]|留言|[评評][论論]){0,2}\\Z",
    "hi": f"{_GAP}ने(?!\\w)", "fa": rf"(?!{_GAP}را)(?!\w)", "bn": r"(?!\w)", "tr": r"(?!\w)",
}  # fmt: skip
_TO_THEM = {
    "zh": "(?<![对對向跟给給和同与與为為让讓着著])",
    "fa": "(?<!به )(?<!با )(?<!از )(?<!برای )(?<!برابر )(?<!مقابل )(?<!جلوی )",
}
_AS_LAST = Patterns(
    {tag: f"{_TO_THEM.get(tag, '')}(?P<who>{CROWDS[tag]}){ending}" for tag, ending in _AS_SUBJECT.items()}
)
# They lead to a crowd that is there, or to which it is said.
_BESIDE_THEM = """
en: outside inside near *ing
fr: aux devant
es: frente junto
pt: ao aos à às diante
it: ai agli alle allo davanti
sv: inför framför
da: foran
nb: foran
vi: trước cùng với cho
id: bersama dengan kepada depan
ar: أمام
he: מול בפני לפני
"""
_LEADING = joined(PREPOSITIONS, JOINING, _BESIDE_THEM)
_TO_WHOM = joined(PREPOSITIONS, ADDRESSING, _BESIDE_THEM)
# In these what he is may stand before it; elsewhere no participle is told from it: , saluant Hale.
_TITLED, _MOST = ("en", "de", "nl"), 6
_SET_OFF = Pattern(r"[ \u00a0]?[,،(][ \u00a0]?([^\W\d_](?:[^,،.;:!?()\n]|(?<=\b\w)\.)*)")
_GOING_ON = Pattern(r"[ \u00a0]?[\w’'-]")
_MARKED = Pattern(rf"[{GLYPHS}][^{GLYPHS}]{{1,400}}[{GLYPHS}]")
# Nobody is meant by it: comme on dit.
_ONE = Patterns({
    tag: rf"(?<!\w)(?P<who>{one}){_GAP}\Z"
    for tag, one in {"fr": "on", "de": "man", "nl": "men", "sv": "man", "da": "man", "nb": "man"}.items()
})  # fmt: skip
_COMMA = Pattern(r",[ \u00a0]\Z")
# What is said behind a dash ends before the verb.
_SAID = Pattern(r"[.!?…,]?[ \u00a0][–—-][ \u00a0]\Z")
# Of another clause they are no subject: as the fans cheered, she said.
_OTHERS = "और|तथा|ने|उन्होंने|उसने|و|او|وی|এবং|ও|আর|তিনি|ve|ise"
_PARTED_LAST = Patterns({
    tag: (r"[,、]|(?:[^ ] ?){5}" if tag in ("ja", "ko") else rf"[,،、]|(?<!\w)(?:{_OTHERS})(?!\w)")
    + (r"|(?:[^ ]+ ){3}" if tag in ("fa", "bn") else "")
    for tag in _AS_SUBJECT
})  # fmt: skip
_SENTENCE = Pattern(r"[.!?。！？।]")


def crowd_beside(text: str, cue: Cue) -> str | None:
    """The words for them; None where none says it."""
    tag = tag_of(cue.language)
    if tag not in CROWDS:
        return None
    if tag in _AS_LAST:
        line = text[max(0, cue.span.start - 5 * REACH) : cue.span.start].rpartition("\n")[2]
        last = _AS_LAST[tag].search(_SENTENCE.split(_MARKED.sub("", line))[-1])
        return last["who"] if last and not _PARTED_LAST[tag].search(last.string, last.end() + 1) else None
    at = begin_of_verb(text, cue, tag)
    if tag in _ONE and (one := _ONE[tag].search(text, max(0, at - REACH), at)):
        return one["who"]
    found = _BEFORE[tag].search(text, max(0, at - REACH), at)
    if found and tag in PRONOUN_BEHIND and PRONOUN_BEHIND[tag].match(text, cue.span.end):
        return None  # Den Fans sagte sie
    start = _begin_of_clause(text, found.start(), tag) if found else None
    if start is not None:
        return text[start:at].strip()
    near = max(0, at - REACH)
    is_closed = (
        QUOTED_BEFORE.search(text, near, at)
        or _SAID.search(text, near, at)
        or (tag in VERB_SECOND and _COMMA.search(text, near, at))
    )
    behind = _BEHIND[tag].match(text, cue.span.end) if is_closed else None
    if behind is None or has_listed(CALLING, text, cue.span, tag):
        return None
    if _has_name_behind(text, behind.end(), tag) or has_listed(_TO_WHOM, text, Span(*behind.span()), tag):
        return None
    if not _ends_there(text, behind.end(), tag):
        return None
    return behind[0].strip()


def _has_name_behind(text: str, at: int, tag: str) -> bool:
    """Whether a name may tell who it is: said a reader, retired teacher Ann Peeters."""
    found = _SET_OFF.match(text, at)
    if found is None or (words := found[1].split())[-1][0].islower():
        return False
    is_titled = tag in _TITLED and len(words) <= _MOST and not has_listed(_LEADING, found[1], all_of(found[1]), tag)
    return is_titled or not words[0][0].islower()


def _ends_there(text: str, at: int, tag: str) -> bool:
    """Whether no more than where or when follows, and they are not whose somebody is: said the court clerk."""
    is_when = tag in ADVERBIALS and ADVERBIALS[tag].match(text, at) is not None
    behind = text[at : at + REACH]
    return is_when or not _GOING_ON.match(behind) or (behind[0].isspace() and begins_with_listed(_LEADING, behind, tag))


def _begin_of_clause(text: str, start: int, tag: str) -> int | None:
    """Where an article and a word before them begin, if nothing else but “that” stands before these in the clause."""
    for _ in range(2):
        before = word_before(text, start)
        if before is not None and has_listed(_BESIDE_THEM, text, before, tag):
            return None
        is_article = before is not None and has_listed(ARTICLES, text, before, tag)
        if before is None or not (is_article or not has_listed(_LEADING, text, before, tag)):
            break
        start = before.start
        if is_article:
            break
    before = word_before(text, start)
    if before is None:
        return start if BEFORE_CLAUSE.search(text, max(0, start - REACH), start) else None
    is_led_to = has_listed(_LEADING, text, before, tag) and not has_listed(THAT, text, before, tag)
    return None if is_led_to else start
