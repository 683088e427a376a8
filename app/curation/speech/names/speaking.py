"""Names in marks beside who speaks, which tell of what he is, where he speaks and of whom: Ann (“Our City”) said so."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue, is_inverted
from app.curation.speech.lexicon.clauses.clauses import IN, RELATIVE, THAT
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.listed import begins_with_listed, has_listed, tag_of
from app.curation.speech.lexicon.told.addressing import ARTICLES
from app.curation.speech.names.hearers import is_name
from app.curation.speech.names.proper import FIRST_ALONE
from app.patterns import Pattern, Patterns
from app.spans import all_of

# What somebody is, behind his name: the owner of the “Big Dipper”.
_OF = """
en: of from at for
de: von vom der des
nl: van
fr: de du des d l
es: de del
pt: de do da dos das pelo pela
it: di de del della dello dei degli delle dell
ca: de del d
sv: av på för i
da: af på for i
nb: av på for i
"""
# Of whom or what something is said.
_ABOUT = """
en: of about on
de: über zu zum zur
nl: over
fr: de sur du
es: de sobre del
pt: de sobre do da
it: di su del della
sv: om
da: om
nb: om
"""
# In a work of his own, right behind the verb and the speaker.
_IN_HIS = Patterns(
    {
        tag: rf",?\s*(?:{words})[ \u00a0]"
        for tag, words in {
            "en": r"in (?:his|her|their)",
            "de": r"in (?:sein|ihr)e[mnr]",
            "nl": r"in (?:zijn|haar|hun)",
            "fr": r"dans (?:son|sa|ses|leur|leurs)",
            "es": r"en su",
            "pt": r"n[oa] (?:seu|sua)",
            "it": r"nell?[ao]? (?:suo|sua)",
            "sv": r"i (?:sin|sitt|sina)",
            "da": r"i (?:sin|sit|sine)",
            "nb": r"i (?:sin|sitt|sine)",
        }.items()
    }
)
_ROMANCE = ("fr", "es", "pt", "it", "ca")
# Behind them “of” leads to what they call something.
_SPEAKING_OF = """
fr: parl* accus* trait* qualifi*
es: habl* acus* tach* tild* calific*
pt: fal* acus* cham* classific*
it: parl* accus*
ca: parl* acus*
"""
# Verbs in a form that goes with another verb.
_GOING_WITH = Pattern(r"\w{2}(?:ing|ndo|ant)\Z")
_MOST = 6
_PARTED = Pattern(r"[.:;!?()]")
_LAST = Pattern(r"([^\W\d_]+)['’]?\s*\Z")
_INSERTED = Pattern(r",[^\w\s]*\s*(?:\w{1,5}\s+)?\Z")
_FEW_BEFORE = Pattern(r"\s*(?:[^\W\d_][\w-]*\s+){0,3}")


def is_beside_speaker(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it tells of who speaks, of where he does, or of what, rather than what he says."""
    if cue.speaker is None:
        return False
    if cue.speaker.end <= one.outer.start:
        behind = text[cue.speaker.end : one.outer.start]
        if behind.strip() == "(":
            return one.behind(text).lstrip(" ,").startswith(")")
        if is_inverted(text, cue) and (_is_described(behind, cue) or _is_of_him(text, behind, one, cue)):
            return True
        if _is_there(text, one, cue) or _is_in_his(text, one, cue):
            return True
    return _is_amid(text, one, cue)


def _last_word(words: str) -> str:
    found = _LAST.search(words)
    return found[1] if found else ""


def _is_listed(table: str, word: str, language: str) -> bool:
    return has_listed(table, word, all_of(word), language)


def _is_described(behind: str, cue: Cue) -> bool:
    """Whether a comma and a few words lead to it that say what the speaker is: said Ann, the owner of “Gone”."""
    words = behind.lstrip()
    if not words.startswith(",") or _PARTED.search(words) or "," in words[1:]:
        return False
    words = words[1:].strip()
    many = words.split()
    is_clause = any(begins_with_listed(table, words, cue.language) for table in (RELATIVE, THAT, JOINING))
    if is_clause or not 1 < len(many) <= _MOST or any(map(_GOING_WITH.match, many)):
        return False
    return any(_is_listed(_OF, _last_word(part), cue.language) for part in (words, _without_article(words, cue)))


def _without_article(words: str, cue: Cue) -> str:
    last = _last_word(words)
    return words.removesuffix(last).rstrip() if last and _is_listed(ARTICLES, last, cue.language) else words


def _is_of_him(text: str, behind: str, one: Quotation, cue: Cue) -> bool:
    """Whether no more than “of” parts its name from the speaker: ha scritto il direttore de «La Nazione»."""
    if tag_of(cue.language) not in _ROMANCE or has_listed(_SPEAKING_OF, text, cue.span, cue.language):
        return False
    is_led_to = ":" not in behind and _is_listed(_OF, behind.strip(" \u00a0'’"), cue.language)
    return is_led_to and is_name(text[slice(*one.pieces[0])])


def _is_there(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it is where something was said or of what, behind what is inserted: es sei so, sagte er in der „Zeit“."""
    first, last = sorted((cue.span, cue.speaker or cue.span))
    words = text[last.end : one.outer.start].strip()
    is_inserted = _INSERTED.search(text, max(0, first.start - _MOST * 2), first.start)
    if not is_inserted or not words or "," in words or _PARTED.search(words):
        return False
    if not is_name(text[slice(*one.pieces[0])]):
        return False
    *_, place = re.split(r"\s+", words)
    if place[:1].isupper() and len(words.split()) > 1:  # in der Berliner „Post“
        words = words.removesuffix(place).rstrip()
    parts = {words, _without_article(words, cue)}
    return any(_is_listed(table, _last_word(part), cue.language) for table in (IN, _ABOUT) for part in parts)


def _is_in_his(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it is of how, or in which work of his own, somebody says it: Hobbes wrote in his “Leviathan” that."""
    tag, at = tag_of(cue.language), cue.end
    return tag in _IN_HIS and _IN_HIS[tag].fullmatch(text, at, one.outer.start) is not None


def _is_amid(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it is who hears it, or of the words for the speaker, right before the verb, where names have capitals."""
    tag, speaker = tag_of(cue.language), cue.speaker
    if tag not in FIRST_ALONE or tag == "hu" or speaker is None or not is_name(text[slice(*one.pieces[0])]):
        return False
    if one.stands_before(cue.span) and speaker.end <= one.outer.start:
        is_between = not text[one.outer.end : cue.span.start].strip()
        return is_between and _FEW_BEFORE.fullmatch(text, speaker.end, one.outer.start) is not None
    if not one.stands_before(speaker) or text[speaker.end : cue.span.start].strip():
        return False
    is_told = text[cue.span.end : cue.span.end + 2].strip() == ","
    return is_told and _FEW_BEFORE.fullmatch(text, one.outer.end, speaker.start) is not None
