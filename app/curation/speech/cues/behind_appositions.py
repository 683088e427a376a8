"""What else on the speaker stands behind what tells who he is, so that its comma belongs to that as well.

Bob, the mayor, whose aide said so; Bob, the mayor, described as “fair”; Bob, 54, said his sister, was.
"""

import re

from app.curation.speech.cues.before import REACH
from app.curation.speech.cues.reporting import VERB_SECOND, Cue
from app.curation.speech.lexicon.clauses.adverbials import ADVERBIALS
from app.curation.speech.lexicon.clauses.clauses import RELATIVE
from app.curation.speech.lexicon.clauses.framing import FRAMING
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.listed import begins_with_listed, has_listed
from app.curation.speech.lexicon.people.appositions import FIRST
from app.curation.speech.lexicon.verbs.auxiliaries import AUXILIARY, PASSIVE
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.patterns import Pattern, Patterns
from app.spans import all_of
from app.words.glyphs import GLYPHS

_TO_THE_CUE = Pattern(r",\s((?:[\w’']+\s){0,3})")
# Behind its verb: described as “fair”; said his sister, was; said the head of the club, was. But: jailed him, calling.
_PASSIVE = Pattern(rf"\s(?:as(?= [{GLYPHS}]| (?:an?|the|his|her|one)\b)|by)\b")
_TURNED = Pattern(
    r"\s(?P<first>[\w’']+)(?:\s[\w’']+){0,6},(?!\s(?:\w+ing|who(?:m|se)?|which|where|when|and|but|as|because|while|though)\b)"
)
_NO_SUBJECT = "it that he she they in on at to of for from with and but so there this these those we i you"
_NOT_TURNED = frozenset(_NO_SUBJECT.split())
_RELATIVE_BEFORE = Pattern(r"(?:which|whom|that|que|den|die|das|dat|som)\s+\Z")
# A phrase with words in marks, before the verb.
_MARKED_AMID = Pattern(rf",\s[^,{GLYPHS}]{{1,40}}[{GLYPHS}][^{GLYPHS}]+[{GLYPHS}][^,{GLYPHS}]{{0,40}},")
# Another subject before the verb: Bob; she.
_SUBJECT = Pattern(
    r"\b(?:[A-ZÀ-ÞА-ЯΑ-Ω]\w|(?:s?he|they|we|i|ils?|elles?|on|él|ella|ele|ela|lui|lei|er|sie|es|hij|zij|ze|h[oau]n|de[nt]?)\b)"
)
_ROMANCE = ("fr", "es", "pt", "it", "ca", "ro")
_TO = "to|in|on|for|at|en|al?|à|aux?|su|alla?|på|i|till?|op|aan|na|w|do|v|в|на"
_MARK_BEHIND = Pattern(rf",\s(?!(?:{_TO})\s)(?:[\w’'.-]+\s){{1,2}}[{GLYPHS}]")
_DATIVE_BEHIND = Pattern(rf",\s(?:dem|den|der|de|het)\s(?:[\w-]+er\s)?[{GLYPHS}]")
# They asked, recalls Ann, the mayor, “why?”.
_INSERTED_CUE, _MARKS_BEHIND = re.compile(r"\w,\s+\Z"), re.compile(rf",\s[{GLYPHS}](?P<first>.)")
# A pronoun before the verb: si Morel, 54 ans, l'avait dit.
_CLITIC = Pattern(r",\s(?:l['’]|les? |l[ao]s? |li |gli )(?:\w+\s)?")
# What else on him, or what he does, is told behind: for whom it is so, que Paul a traité; referring to Bob.
_WHO_BEHIND = Pattern(
    r",\s(?:\w{2,5}\s)?(?:que|qu['’]|(?:il|la|o|a|el|le) qua(?:l|le)|lequel|laquelle|den das|whom|which)\b|,\s\w+ing\s"
)
_WHOSE_BEHIND = Pattern(
    r",\s(?:чей|чья|чьё|чьи|чий|чия|чиє|чиї|jehož|jejíž|jejichž|hvis|vars|wiens|wier|qu(?:e|['’]))(?!\w)"
)
_AS_SAYING = Pattern(r",\sas\s\w+ing\b")
# Often called “far right”, said.
_CALLED_SO = Pattern(rf"\s[{GLYPHS}][^{GLYPHS}]+(?:,[{GLYPHS}]|[{GLYPHS}],)\s\w")
# Where a comma behind a verb does not tell that its clause ends.
COMMA_BEFORE_THAT = ("de", "pl", "cs", "sk", "sl", "hr", "ru", "uk", "bg", "lt", "lv", "et", "fi", "hu", "da")
WITH_DATIVES = ("de", "nl")
# Whom he asks, or what he calls something, behind the verb: fragte Weber, der Chef, seinen Bruder.
OBJECT_BEHIND = Patterns({"de": r",\s(?:d|ein|sein|ihr)e[mn]\s(?:\w+e[nm]\s)?[A-ZÄÖÜ]"})


def is_inserted_behind(text: str, comma: int, cue: Cue, tag: str) -> bool:
    """Whether something is, behind the comma that ends what tells who he is."""
    if tag in WITH_DATIVES and _DATIVE_BEHIND.match(text, comma):
        return False
    if cue.span.end < comma:
        if tag in OBJECT_BEHIND and OBJECT_BEHIND[tag].match(text, comma):
            return False
        if _goes_on(text, comma, cue, tag) or _is_marked(text, comma, tag):
            return True
    return _is_on_him(text, comma, cue, tag) or _is_called(text, comma, cue, tag) or _is_parted(text, comma, cue, tag)


def _is_on_him(text: str, comma: int, cue: Cue, tag: str) -> bool:
    behind = text[comma + 1 : comma + REACH].split(maxsplit=2)[:2]
    if any(begins_with_listed(RELATIVE, word, tag) for word in behind) or _WHOSE_BEHIND.match(text, comma):
        return True
    is_to_verb = tag in _ROMANCE and _CLITIC.fullmatch(text, comma, cue.span.start) is not None
    return tag in FIRST and FIRST[tag].match(text, comma) is not None and not is_to_verb


def _goes_on(text: str, comma: int, cue: Cue, tag: str) -> bool:
    """Whether the verb is inserted in what goes on behind: they asked, recalls Ann, the mayor, “why?”."""
    is_joined = begins_with_listed(JOINING, text[comma + 1 : comma + REACH], tag) and not _AS_SAYING.match(text, comma)
    if is_joined or _WHO_BEHIND.match(text, comma):
        return True
    marks = _MARKS_BEHIND.match(text, comma)
    if marks is None:
        return False
    # „Realismus“ nennt es Bob, „Ausverkauf“ die Union.
    if tag in VERB_SECOND and has_listed(CALLING, text, cue.span, tag):
        return text[: cue.span.start].rstrip().endswith(tuple(GLYPHS))
    is_inserted = _INSERTED_CUE.search(text, max(0, cue.span.start - REACH), cue.span.start) is not None
    return is_inserted and not marks["first"].isupper()


def _is_marked(text: str, comma: int, tag: str) -> bool:
    """Whether a word or two lead to what else he is, in marks."""
    if tag in WITH_DATIVES or not _MARK_BEHIND.match(text, comma):
        return False
    first, *_ = text[comma + 1 : comma + REACH].split(maxsplit=1)
    is_verb = any(has_listed(table, first, all_of(first), tag) for table in (AUXILIARY, PASSIVE))
    return not is_verb and not begins_with_listed(FRAMING, first, tag)


def _is_called(text: str, comma: int, cue: Cue, tag: str) -> bool:
    """Whether he is called so in what is inserted before the verb."""
    if _MARKED_AMID.match(text, comma, cue.span.start):
        return True
    start = cue.speaker.start if cue.speaker else comma
    is_calling = _CALLED_SO.match(text, _behind(text, cue, tag)) and has_listed(CALLING, text, cue.span, tag)
    return bool(is_calling) and not _RELATIVE_BEFORE.search(text, max(0, start - REACH), start)


def _is_parted(text: str, comma: int, cue: Cue, tag: str) -> bool:
    """Whether the verb has another subject, before it or behind it, or is passive."""
    between = _TO_THE_CUE.fullmatch(text, comma, cue.span.start)
    if not between:
        return False
    subject = _SUBJECT.search(between[1])
    if subject and not (tag in _ROMANCE and subject[0] in ("de", "es")):
        return True
    end = _behind(text, cue, tag)
    turned = _TURNED.match(text, end)
    is_turned = turned is not None and turned["first"].lower() not in _NOT_TURNED
    if between[1]:
        return (is_turned or text[end : end + 1] == ",") and tag not in COMMA_BEFORE_THAT
    return is_turned or _PASSIVE.match(text, end) is not None


def _behind(text: str, cue: Cue, tag: str) -> int:
    """Where what stands behind the verb begins, without when and where it is said."""
    found = ADVERBIALS[tag].match(text, cue.span.end) if tag in ADVERBIALS else None
    return found.end() if found else cue.span.end
