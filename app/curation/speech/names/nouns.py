"""Nouns of what has a name, which stand beside it: le journal britannique « The Sun », the “Yes” campaign."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.before import stands_behind, word_before
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.clauses.clauses import AS, IN, THAT
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.listed import UNSPACED, WORD, begins_with_listed, find_listed, has_listed, tag_of
from app.curation.speech.lexicon.named.following import DOING_WITH, ENDING, NAMED, NAMED_IN_CAPITALS
from app.curation.speech.lexicon.named.naming import NAMED_IN_LOWER, NAMING
from app.curation.speech.lexicon.told.addressing import ADDRESSING, ARTICLES
from app.curation.speech.lexicon.verbs.auxiliaries import AUXILIARY, PASSIVE
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.curation.speech.names.proper import is_beside
from app.patterns import Pattern
from app.spans import Span, all_of

# A clause may end with them.
_ENDS = frozenset(",.;:!?，、；：！？。")
_ADJECTIVE_BEHIND = ("fr", "es", "pt", "it", "ca", "ro", "vi", "id", "ms")
# Where no capital tells a name, only these go with a noun.
_ADJECTIVE = {
    "ar": re.compile(r"\w+(?:ية|ي)"),
    "he": re.compile(r"ה?\w+(?:י|ית|יה)"),
    "fa": re.compile(r"\w+ی"),
}
_LEADING = (ADDRESSING, ARTICLES, AUXILIARY, AS, IN, THAT, JOINING, PASSIVE)
# The ending of a case, which Hungarian joins to what stands in marks: „igen”-nel.
_CASE = Pattern(r"-\w{1,4}(?!\w)")
_AFFAIRS = """
fr: taxe affaire méthode réforme loi plan doctrine impôt effet amendement ligne clause
es: caso ley plan doctrina reforma efecto método tasa impuesto enmienda
pt: caso lei plano doutrina reforma efeito método taxa imposto emenda
it: caso legge piano dottrina riforma effetto metodo tassa emendamento decreto lodo
ca: cas llei pla doctrina reforma efecte mètode taxa
ro: legea cazul planul doctrina reforma efectul metoda taxa
"""
_OF_A_NAME = Pattern(r"([a-zà-ÿăâîșț]+) [A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?")
_GOES_ON = Pattern(r"[ \u00a0][^\W\d_A-Z]")
_MOST = 4
# A name that no capital tells is in few letters.
_LONGEST = 16


def is_behind_noun(text: str, one: Quotation, word: Span | None, cue: Cue) -> bool:
    """Whether the last `word` before the marks, or the one before that, is a noun of what has the name in them."""
    at, tag = one.outer.start, tag_of(cue.language)
    if stands_behind(NAMING, text, at, word, cue):
        return True
    if word is None or word.overlaps(cue.span):
        return False
    noun = word_before(text, word.start)
    if tag in _ADJECTIVE:
        is_adjective = _ADJECTIVE[tag].fullmatch(text, *word) is not None
        return is_adjective and stands_behind(NAMING, text, word.start, noun, cue)
    if tag not in _ADJECTIVE_BEHIND or any(has_listed(table, text, word, tag) for table in _LEADING):
        return False
    return stands_behind(NAMING, text, word.start, noun, cue)


def is_named_behind(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether a noun behind it says of what it is the name, or is joined to it: the “Yes” campaign, „Nein“-Lager."""
    behind, tag = one.behind(text), tag_of(cue.language)
    joint = behind.lstrip() if tag == "fi" else behind  # ”Pohjola” -lehti
    is_joined = joint[:1] == "-" and joint[1:2].isalpha() and not (tag == "hu" and _CASE.match(behind))
    is_called = begins_with_listed(AS, behind, tag) and has_listed(CALLING, text, cue.span, tag)  # “X” olarak niteledi
    is_parted = one.ending(text) in _ENDS  # “Yes,” Bill Hale said
    nouns = (NAMED, NAMED_IN_CAPITALS) if one.beginning(text).isupper() else (NAMED,)
    is_named = any(begins_with_listed(table, behind, tag) for table in nouns)
    return is_joined or (is_named and not (is_called or is_parted))


def is_named_in_lower(text: str, one: Quotation, word: Span | None, cue: Cue) -> bool:
    """Whether a few words without a capital name a law or the like, of which the clause goes on to tell."""
    words, behind = WORD.findall(text, *one.outer), one.behind(text)
    goes_on = one.ending(text).isalnum() and _GOES_ON.match(behind) is not None
    said = text[slice(*one.pieces[0])]
    if any(begins_with_listed(table, said, cue.language) for table in (AUXILIARY, PASSIVE)):  # la loi « est injuste »
        return False
    is_few = len(words) <= _MOST and goes_on and not begins_with_listed(JOINING, behind.lstrip(), cue.language)
    return is_few and stands_behind(NAMED_IN_LOWER, text, one.outer.start, word, cue)


def is_named_first(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether the first of its words says of what the next is the name: la « taxe Zucman », el «caso Koldo»."""
    tag, found = tag_of(cue.language), _OF_A_NAME.fullmatch(text, *one.pieces[0])
    if tag not in _ADJECTIVE_BEHIND or found is None:
        return False
    return any(has_listed(table, found[1], all_of(found[1]), tag) for table in (NAMING, NAMED_IN_LOWER, _AFFAIRS))


def is_named_within(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether a few words end with one for what they name, and the clause goes on: 「前瞻計畫」將如期完工."""
    words = WORD.findall(text, *one.outer)
    goes_on = one.behind(text).lstrip()[:1].isalnum() and not (
        one.stands_before(cue.span) and is_beside(text, one, cue)
    )
    goes_on = goes_on or stands_behind(DOING_WITH, text, one.outer.start, None, cue)
    if not words or not goes_on or sum(map(len, words)) > _LONGEST:
        return False
    if tag_of(cue.language) in UNSPACED:
        return any(found.end == one.last + 1 for found in find_listed(ENDING, text, one.outer, cue.language))
    return has_listed(ENDING, words[-1], all_of(words[-1]), cue.language)
