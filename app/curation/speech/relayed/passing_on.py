"""What a speaker says in another's words: he reads from her letter, quotes Kant, or says it as Orwell put it."""

import re
from collections.abc import Iterable

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import VERB_SECOND, Cue, Rival
from app.curation.speech.cues.sentences import PARTED, Sentence
from app.curation.speech.lexicon.clauses.clauses import AS, THAT
from app.curation.speech.lexicon.clauses.joining import JOINING, SAME
from app.curation.speech.lexicon.listed import begins_with_listed, has_listed, tag_of
from app.curation.speech.lexicon.told.conveying import PASSING_ON, RELAYING
from app.curation.speech.lexicon.verbs.auxiliaries import PASSIVE
from app.curation.speech.names.signs import is_sign
from app.curation.speech.relayed.sources import is_relaying
from app.patterns import Pattern, Patterns
from app.spans import Span, all_of
from app.words.glyphs import GLYPHS

# Who has a name, or is he or she.
_PERSON = Pattern(r"[Ss]?[Hh]e|(?!(?:It|They|One|The|An?|Some|Others?|Another)\b)[A-Z][\w.]+(?: [A-Z][\w’'.-]+)*")
# In these a verb that ends so tells that who is named is quoted: citerades hon.
_QUOTED = {"sv": "s", "da": "s", "nb": "s"}
# What leads from a verb that tells that one is quoted to what he is quoted as doing.
_DOING = {
    "en": re.compile(r" as \Z"),
    "sv": re.compile(r" (?:för )?att ha \Z"),
    "da": re.compile(r" for at (?:have )?\Z"),
    "nb": re.compile(r" på (?:å|at) (?:ha )?\Z"),
}
# Behind the speaker an auxiliary, the verb of which ends the clause.
_HAVING = Patterns(
    {"de": r" (?:hat|habe|haben|hatten?|hätten?|sei|soll)\b", "nl": r" (?:heeft|had|hebben|hadden|zou)\b"}
)
_COMMA, _MARKED = re.compile(r",\s+"), re.compile(f"[{GLYPHS}]")
_WITH = Pattern(r"\s+(?:mit|met|med)\b")
# An auxiliary is not further from its verb.
_NEAR, _NEARER = 30, 20
# What the speaker calls to mind is his own.
_RECALLING = Pattern(r"idéz\w* fel(?!\w)", re.IGNORECASE)
# Where the verb calls what stands before it so, and does not read it out: طرح را «شکست» خواند.
_CALLED = {"fa": re.compile(r"(?<!\w)را\s*\Z")}


def passes_on(text: str, one: Quotation, cue: Cue, *, is_tied: bool) -> bool:
    """Whether the verb that says so is one of those, with the words of another: read from a letter by Jones: “…”."""
    if not has_listed(PASSING_ON, text, cue.span, cue.language) or _RECALLING.match(text, cue.span.start):
        return False
    if _is_object(text, cue) and cue.speaker and Span(cue.span.end, cue.speaker.start).contains(one.outer):
        return True
    if _is_of_whom_it_names(text, one, cue):
        return False
    tag = tag_of(cue.language)
    if tag in _CALLED and _CALLED[tag].search(text, max(0, one.outer.start - _NEAR), one.outer.start):
        return False
    return not is_tied or tag_of(cue.language) != "en" or _is_quoting(text, cue)


def is_claimed(text: str, sentence: Sentence, cue: Cue, rivals: Iterable[Rival]) -> bool:
    """Whether another tells that it was said, and no quote of that one is declared: Bob claims that Ann said so."""
    speaker = cue.speaker
    if speaker is None or cue.is_retold or speaker.start > cue.span.start:
        return False
    if has_listed(SAME, text, speaker, cue.language):  # Ann says she told him
        return False
    behind = text[speaker.end : cue.span.start]
    if PARTED.search(behind) or has_listed(JOINING, behind, all_of(behind), cue.language):
        return False
    before = [rival.span for rival in rivals if rival.span.end <= speaker.start]
    if not before or has_listed(RELAYING, text, before[-1], cue.language):
        return False
    inverted = text[sentence.span.start : before[-1].start].rstrip(" ,—–-")
    between = text[before[-1].end : speaker.start]
    return inverted[-1:] not in GLYPHS and _leads_to_clause(between, cue.language)


def is_claimed_behind(text: str, sentence: Sentence, one: Quotation, cue: Cue, rivals: Iterable[Rival]) -> bool:
    """Whether another tells it right behind a verb that stands last: Anna habe es „irre“ genannt, sagte der Zeuge."""
    speaker, tag = cue.speaker, tag_of(cue.language)
    if speaker is None or cue.is_retold or tag not in _HAVING or not one.stands_before(cue.span):
        return False
    if not _HAVING[tag].match(text, speaker.end, one.outer.start):
        return False
    return any(
        _COMMA.fullmatch(text, cue.span.end, rival.span.start) is not None
        and not rival.is_going_on
        and not (
            has_listed(RELAYING, text, rival.span, tag)
            and _names_paper(text[rival.span.end : sentence.span.end][:_NEARER])
        )
        for rival in rivals
    )


def _names_paper(words: str) -> bool:
    return is_relaying(words) or _MARKED.search(words) is not None


def _leads_to_clause(words: str, language: str) -> bool:
    """Whether what stands between a verb and who follows says that the verb tells what this one does."""
    if not words.strip():
        return tag_of(language) == "en"
    if words.strip() == ",":
        return tag_of(language) == "de"
    return begins_with_listed(THAT, words.lstrip(" ,"), language) and len(words.split()) == 1


def is_passed_on(text: str, cue: Cue) -> bool:
    """Whether what stands behind the sentence may be what was read there."""
    return has_listed(PASSING_ON, text, cue.span, cue.language)


def leads_to(text: str, cue: Cue, verb: Span) -> bool:
    """Whether another verb tells with the cue what somebody is quoted as saying."""
    tag = tag_of(cue.language)
    is_doing = tag in _DOING and _DOING[tag].search(text, cue.span.end, verb.start)
    return bool(is_doing) and has_listed(PASSING_ON, text, cue.span, cue.language)


def _is_quoting(text: str, cue: Cue) -> bool:
    """A sign reads “Closed”, but nobody quotes what he says himself, or reads it."""
    words = text[slice(*cue.speaker)] if cue.speaker else ""
    is_person = _PERSON.fullmatch(words) is not None and not is_sign(words, cue.language)
    return is_person or not text[slice(*cue.span)].lower().startswith("read")


def _is_of_whom_it_names(text: str, one: Quotation, cue: Cue) -> bool:
    """Was quoted as saying, quotes her as saying."""
    tag = tag_of(cue.language)
    if _is_object(text, cue) or (tag in _QUOTED and text[slice(*cue.span)].endswith(_QUOTED[tag])):
        return True
    behind = [cue.span.end, *([cue.speaker.end] if cue.speaker else [])]
    if any(begins_with_listed(AS, text[at : at + _NEAR], cue.language) for at in behind):
        return True
    before = text[max(0, min(cue.span.start, one.outer.start) - _NEAR) : cue.span.end].rpartition(".")[2]
    return has_listed(PASSIVE, before, all_of(before), cue.language)


def _is_object(text: str, cue: Cue) -> bool:
    """Whether another quotes the speaker: zitiert die „Bild“ Weber, zitiert Weber mit den Worten."""
    if tag_of(cue.language) not in VERB_SECOND or cue.speaker is None or cue.speaker.start < cue.span.end:
        return False
    return bool(text[cue.span.end : cue.speaker.start].strip() or _WITH.match(text, cue.speaker.end))
