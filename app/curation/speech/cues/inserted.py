"""What tells who speaks amid what is said, and parts it: « Je pars, dit-elle. Et vous ? »."""

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import find_reporting
from app.curation.speech.lexicon.listed import tag_of
from app.curation.speech.lexicon.people.offices import OFFICES
from app.curation.speech.lexicon.verbs.auxiliaries import any_auxiliary
from app.patterns import Pattern, Patterns
from app.spans import Span, trim

# Languages whose papers print it so, with commas; elsewhere a mark is missing.
_BY_COMMAS = "fr it es pt ca ro el"
_AUXILIARY = rf"(?:(?:{any_auxiliary(_BY_COMMAS.split())})(?:-t-|-| ))?"
_BEFORE = Pattern(rf"[,!?…]\s+{_AUXILIARY}\Z")
# Between the verb and who speaks may stand when and to whom: a dit mardi au Monde Petit.
_BESIDE = Pattern(rf"(?:-t-|-|\s)?{_AUXILIARY}\s?(?:[^\s,.;:!?…]+\s){{0,6}}")
# Behind a name it goes on so to the end of the sentence; a comma leads to what he is: a dit Petit à Brest, ministre.
_TOLD = r"(?:\s(?!(?:et|mais|car|or|y|e|ma|però|pero|mas|i|și|dar|και|αλλά)\s)[^\s,;:.!?…]+){0,8}"
_IS = {tag: rf"(?:,\s(?:{words})[^,;:.!?…]{{0,80}})*" for tag, words in OFFICES.items()}
_END = r"(?:\s*\Z|(?<!\bM)(?<!\bMM)\s*[.!?…](?=\s|\Z))"
_TITLED = r"(?:\sMM?\.\s[^\s,;:.!?…]+)?"
# Behind what he is, another comma and a new clause go on with what is said: a dit Petit, ministre du travail, et il.
_AND = r",(?=\s(?:et|mais|car|or|donc|e|ma|y|pero|mas|i|però|și|dar|και|αλλά)\s)"
_TITLES = {tag: f"{_TOLD}{_TITLED}{_TOLD}(?:{what}{_END}|{what.removesuffix('*')}+{_AND})" for tag, what in _IS.items()}
_BEHIND_NAME = Patterns(_TITLES)
# A few words behind a pronoun may tell of it: dit-elle, heureuse.
_BEHIND_PRONOUN = Patterns(
    {tag: rf"{titled}|,\s(?=(?:[^\s,.;:!?…]+ ){{3}}|(?:que|qu['’]|che|că)\b)" for tag, titled in _TITLES.items()}
)
# One of them tells of somebody: « Je pars, dit-elle. »
_THEY = Pattern(r"(?:-t-|-|\s)(?:ils?|elles?|lui|lei|él|ella|ele|ela|el|ea)(?!\w)")
# Given as a cue with the verb: dit-elle, a-t-elle dit.
_WITH_THEY = Pattern(
    r"(?:\w+(?:-t)?-(?=\w+ \w)|(?P<verb>\w+?)(?:-t-|-|\s))"
    r"(?P<they>ils?|elles?|lui|lei|él|ella|ele|ela|el|ea)(?: (?P<said>\w+))?"
)
_PRONOUN = Pattern(r"(?:il|elle|on|ils|elles|je|lui|lei|él|ella|ele|ela|el|ea)\Z")
# What ends a sentence is of it, a comma is not.
_KEPT = "!?…"
_REACH = 20


def without_insertion(text: str, one: Quotation, cue: Span, speaker: Span, language: str) -> Quotation | None:
    """The quotation without the insertion, where that is a verb and who speaks between commas, and the only one."""
    if tag_of(language) not in _BY_COMMAS.split():
        return None
    found: list[Span] = []
    for piece in one.pieces:
        insertion = _find_insertion(text, piece, cue, speaker, tag_of(language)) if piece.contains(cue) else None
        if piece.contains(cue) and insertion is None:
            return None
        found += [piece] if insertion is None else _around(text, piece, insertion)
    if any(_has_insertion(text, piece, language) for piece in found):
        return None
    return one._replace(pieces=tuple(found))


def _around(text: str, piece: Span, insertion: Span) -> list[Span]:
    parts = (trim(text, Span(piece.start, insertion.start)), trim(text, Span(insertion.end, piece.end)))
    return [part for part in parts if part.start < part.end]


def _find_insertion(text: str, piece: Span, cue: Span, speaker: Span, tag: str) -> Span | None:
    if pronoun := _WITH_THEY.fullmatch(text, *cue):
        cue, speaker = Span(*pronoun.span("said" if pronoun["said"] else "verb")), Span(*pronoun.span("they"))
    first, last = min(cue, speaker), max(cue, speaker)
    before = _BEFORE.search(text, max(piece.start, first.start - _REACH), first.start)
    is_pronoun = _PRONOUN.match(text, speaker.start, speaker.end)
    behind = (_BEHIND_PRONOUN if is_pronoun else _BEHIND_NAME)[tag].match(text, last.end, piece.end)
    if not before or not behind or not piece.contains(speaker) or not _BESIDE.fullmatch(text, first.end, last.start):
        return None
    return Span(before.start() + len(before[0]) - len(before[0].lstrip(_KEPT)), behind.end())


def _has_insertion(text: str, piece: Span, language: str) -> bool:
    """Whether another verb of saying stands behind a comma there."""
    verbs = find_reporting(text, piece, language)
    return any(_BEFORE.search(text, max(piece.start, verb.start - _REACH), verb.start) for verb, _ in verbs)


def is_told_within(text: str, one: Quotation, language: str) -> bool:
    """Whether a quotation tells who says a part of it: « Je pars, dit-elle. Adieu. »."""
    if tag_of(language) not in _BY_COMMAS.split():
        return False
    return any(
        _THEY.match(text, verb.end, piece.end)
        and _BEFORE.search(text, max(piece.start, verb.start - _REACH), verb.start)
        for piece in one.pieces
        for verb, _ in find_reporting(text, piece, language)
    )
