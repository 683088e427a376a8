"""Verbs that have the speaker for their subject: she added that she thinks so, dijo que cree, warned but also said."""

import re

from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.clauses.clauses import THAT
from app.curation.speech.lexicon.listed import begins_with_listed, has_listed, tag_of
from app.curation.speech.lexicon.told.conveying import PASSING_ON
from app.curation.speech.lexicon.unsaid.negation import NEGATING
from app.curation.speech.lexicon.verbs.auxiliaries import any_auxiliary
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.curation.speech.lexicon.verbs.verbs import VERBS
from app.patterns import Pattern, Patterns
from app.spans import Span
from app.words.glyphs import GLYPHS

# A pronoun, behind “that” or without it, and the few words before its verb.
_SAME = Pattern(
    r"\s+(?:(?:that|dat|att|at)\s+|qu['’])?(s?he|they|we|i|hij|zij|ze|ils?|elles?|han|hon|hun)(?:\s+\w+){0,2}\s+",
    re.IGNORECASE,
)
# Languages whose verbs need no pronoun: behind “that”, and a word that is no subject, one is of whoever speaks.
_THATS = {
    "es": "que|haber\\w*", "pt": "que|ter", "it": "che|di aver\\w*", "fr": "avoir|s['’]être",
    "ca": "que", "ro": "că", "pl": "że", "cs": "že", "sk": "že", "hr": "da",
    "sl": "da", "el": "ότι|πως", "hu": "hogy(?: úgy| azt)?|úgy|azt", "bg": "че", "ru": "что", "uk": "що",
    "lt": "kad|jog", "lv": "ka",
}  # fmt: skip
_NO_SUBJECT = {
    "fr": "déjà|aussi|toujours|d['’]abord", "es": "no|ya|se|l[aeo]s?|me|nos|aún",
    "pt": "não|já|se|os?|as?|lhes?|me|nos", "it": "non|si|l[aeio]|ci|ne|mi|già",
    "ca": "no|ja|es|els?|l[ai]|les|ho|hi|em", "ro": "nu|se|îl|îi|își|le|o|a|au|va|vor|mai",
    "pl": "nie|się|to|go|ją|mu|jej|je|ich|im|już|też|tak", "cs": "se|si|to|ho|ji|mu|jí|je|jim|už|by",
    "sk": "sa|si|to|ho|ju|mu|jej|ich|im|už|by|aj", "hr": "ne|se|je|su|to|ga|ju|mu|joj|ih|im|će|bi|već|još",
    "sl": "ne|se|si|je|so|to|ga|jo|mu|ji|jih|jim|bo|bi|že", "el": "δεν?|θα|τ[οα]|τον|την|του|της|να|μην?",
    "hu": "nem|azt|ezt|is|már|úgy|meg", "bg": "не|се|си|го|я|му|ѝ|ги|им|ще|да|е|са", "lt": "ne|tai|jį|ją|jo|jau",
    "lv": "ne|to|tā|jau|nav|ir", "ru": "не|эт[оу]|его|е[её]|их|уже|также|тоже", "uk": "не|це|його|її|їх|вже|також|теж",
}  # fmt: skip
# There behind a comma is who is named before it: respondeu a Reis, que o chamou.
_NO_COMMA = ("es", "pt", "it", "ca")
_THAT = {
    tag: rf"{'' if tag in _NO_COMMA else ',?'}\s+(?:{words})\s+(?:(?:{_NO_SUBJECT[tag]})\s+)?"
    for tag, words in _THATS.items()
}
_WITHOUT_SUBJECT = Patterns(_THAT)
# Behind a verb of saying alone: ha detto di aver chiesto, but not: rimpiange di aver detto.
_HAVING = Patterns({"es": r"\s+haber", "pt": r"\s+ter\s", "it": r"\s+di aver", "fr": r"\s+(?:avoir|s['’]être)\s"})
# Behind the verb may stand to whom it is said, but not of whom: dijo a la radio que cree, dijo de Ruiz que cree.
_TO_WHOM = Patterns({
    tag: rf"\s+(?:(?!(?:{words})\b)[^\W\d_]+\s*){{1,4}}(?={_THAT[tag]}\Z)"
    for tag, words in {
        "es": "de|del|sobre|que|y", "pt": "de|d[oa]s?|sobre|que|e", "it": "di|del\\w*|su|sul\\w*|che|e",
        "ca": "de|del|sobre|que|i", "ro": "de|despre|că|și", "pl": "o|że|i", "cs": "o|že|a", "sk": "o|že|a",
        "hr": "o|da|i", "sl": "o|da|in",
        "ru": "об?|про|что|и", "uk": "про|що|і|й|та",
    }.items()
})  # fmt: skip
# Behind “that” these verbs are of some who are not named, or of nobody: сказал, что говорят.
_OF_NOBODY = Patterns(
    {
        "ru": r"\w+(?:ли|[юяуа]т|ся|сь|но|то)|(?:есть|были|существу\w+) .*",
        "uk": r"\w+(?:ли|[юяуа]ть|ся|сь|но|то)|(?:є|були|існу\w+) .*",
    }
)
# Verbs of many, as their endings tell, which are of others than the one who speaks: dice que lo llamaron.
_OF_MANY = Patterns({
    tag: rf"(?:{endings})\Z"
    for tag, endings in {
        "es": "[aeo]n", "pt": "m", "it": "no|ero", "ca": "n", "pl": "li|ły|ą|no|to", "cs": "li|ly|jí", "sk": "li|jú|ia",
        "hr": "li|le|ju|u", "sl": "li|le|jo", "el": "αν|ουν|ούν", "hu": "(?<!i)k", "bg": "ха|ат|ят|ли", "ar": "وا?",
    }.items()
})  # fmt: skip
# Without an object it tells what he is called: إنه وصف بأنه.
_IS_CALLED = Pattern(r"(?:وُ?صفت?|لُ?قبت?|اتُ?همت?) ب")
_THAT_HE = Pattern(r"\s+ب?[إأ]ن(ه|ها)\s+(?:(?:قد|كان|كانت|لم|لا|لن)\s+)?")
# What a thing tells says nobody else: said it underscores that he is “unfit”.
_THING = Pattern(r"\s+(?:that\s+)?(?:it|this)\s+(?:(?:would|will|could|also|clearly)\s+)?", re.IGNORECASE)
_FAR = 24
_WITH_BUT = (
    "also|then|later|ook|aussi|también|também|anche|även|också|også|też|také|tiež|также|також"
    rf"|(?:{any_auxiliary()})(?: aussi)?"
)
# Behind a comma and “but” a verb without a subject is of the same one: warned of it, but said it was “far”.
_BUT = Patterns({
    tag: rf",[{GLYPHS}]?\s+(?:{words})\s+(?:(?:{_WITH_BUT})\s+)?\Z"
    for tag, words in {
        "en": "but", "nl": "maar", "fr": "mais", "es": "pero|aunque", "pt": "mas", "it": "ma", "ro": "dar", "sv": "men",
        "da": "men", "nb": "men", "pl": "ale", "cs": "ale", "sk": "ale", "hr": "ali", "ru": "но", "uk": "але",
    }.items()
})  # fmt: skip


def goes_on_same(text: str, verb: Span, cue: Cue) -> bool:
    """Whether a verb right behind the cue is of the same one: she added that she thinks it is “dead”, dijo que cree."""
    if cue.speaker is None or verb.start < cue.span.end or has_listed(PASSING_ON, text, verb, cue.language):
        return False
    found, tag = _SAME.fullmatch(text, cue.span.end, verb.start), tag_of(cue.language)
    is_of_thing = tag == "en" and _THING.fullmatch(text, cue.span.end, verb.start) is not None
    if is_of_thing or _is_behind_but(text, verb, tag):
        return True
    if found and _is_denied(text, Span(found.start(1), verb.start), verb, tag):
        return False
    if found:
        return found[1].lower() == text[slice(*cue.speaker)].lower()
    last = max(cue.span.end, cue.speaker.end)
    if tag == "ar":
        return not _IS_CALLED.match(text, verb.start) and _is_same_in_arabic(text, Span(last, verb.start), cue)
    if tag not in _WITHOUT_SUBJECT:
        return False
    if tag in _TO_WHOM and (to := _TO_WHOM[tag].match(text, last, verb.start)):
        last = to.end()
    if tag in _HAVING and _HAVING[tag].match(text, last) and not has_listed(VERBS, text, cue.span, tag):
        return False
    if (tag in _OF_NOBODY and _OF_NOBODY[tag].fullmatch(text, *verb)) or _is_of_many(text, verb, cue):
        return False
    is_same = _WITHOUT_SUBJECT[tag].fullmatch(text, last, verb.start) is not None
    return is_same and not _is_denied(text, Span(last, verb.start), verb, tag)


def _is_same_in_arabic(text: str, between: Span, cue: Cue) -> bool:
    """Whether “that he” stands right before the verb, or “that she” behind the verb of a woman."""
    found, verb = _THAT_HE.fullmatch(text, *between), text[slice(*cue.span)]
    return found is not None and (found[1] == "ها") == (verb.endswith("ت") or verb.startswith("ت"))


def _is_of_many(text: str, verb: Span, cue: Cue) -> bool:
    """Whether many do it, and the cue is of one."""
    many = _OF_MANY.get(tag_of(cue.language))
    return many is not None and many.search(text[slice(*verb)]) is not None and not many.search(text[slice(*cue.span)])


def _is_denied(text: str, before: Span, verb: Span, tag: str) -> bool:
    """Whether it is told that something is not called so: insists he never called it “odd”."""
    return has_listed(CALLING, text, verb, tag) and has_listed(NEGATING, text, before, tag)


def _is_behind_but(text: str, verb: Span, tag: str) -> bool:
    """Whether “but” leads to the verb, and no subject follows: elsewhere than in English “that” does."""
    if tag not in _BUT or not _BUT[tag].search(text, max(0, verb.start - _FAR), verb.start):
        return False
    return tag == "en" or begins_with_listed(THAT, text[verb.end : verb.end + _FAR].lstrip(" ,"), tag)
