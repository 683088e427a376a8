"""Verbs behind “and” that go on with what the same one says: und fügte hinzu, y luego añadió, وأضافت أن."""

import re

from app.curation.speech.lexicon.listed import has_listed, tag_of
from app.curation.speech.lexicon.verbs.repeating import REPEATING
from app.curation.speech.lexicon.verbs.verbs import ADDING
from app.patterns import Pattern, Patterns
from app.spans import Span
from app.words.glyphs import GLYPHS

# What leads back to the verb that claims nothing before it.
FOLLOWS = Pattern(r"(?:[;—–؛-]|[,.!?…،、，][\"”’»“]*)\s*\Z")
_AND = Pattern(
    r"(?<!\w)(?:and|und|en|et|y|e|i|a|te|pa|och|og|и|і|та|те|па|și|και|és|ja|ir|dan)(?:\s+(?:then|also|a|ha|hat|heeft|har))?\s+\Z"
)
# “And then”, or “but then”, and in which language.
_THEN = {
    "en": "and later(?: also)?",
    "de": "und (?:dann|später)",
    "nl": "en (?:toen|later)",
    "fr": "et (?:puis|ensuite)",
    "es": "y (?:luego|después)",
    "pt": "e (?:depois|então)",
    "it": "e (?:poi|quindi)",
    "sv": "och (?:sedan|senare)",
    "da": "og (?:senere|så)",
    "nb": "og (?:senere|så)",
    "pl": "a (?:następnie|potem|później)",
    "cs": "a (?:poté|potom|pak|později)",
    "sk": "a (?:potom|následne|neskôr)",
    "hr": "a (?:zatim|potom|onda)",
    "ru": "[иа] (?:затем|потом|позже|позднее|далее)",
    "uk": "[іа] (?:потім|згодом|пізніше|далі)",
    "bg": "а (?:после|след това)",
}
_AND_THEN = Patterns(
    {tag: rf"(?<!\w){then}(?:\s+(?:po|по)-\w+)?\s+(?:(?:a|ha|hat|heeft|har)\s+)?\Z" for tag, then in _THEN.items()}
)
# Joined to the verb in writing, behind which no other is named, but the words stand.
_JOINED = {
    "ar": ("و", re.compile(rf"\s*(?::|[{GLYPHS}])|\s+(?:ب?[أإ]ن\w{{0,3}}|قائلا|قائلة)(?!\w)")),
    "he": ("ו", re.compile(rf"\s*(?::|[{GLYPHS}])|\s+(?:כי|ש)")),
}
# Verbs that begin with what is “and” before others: وصف, وعد.
_OF_ITSELF = {"ar": ("وصف", "وعد", "وجه", "وجّه", "وبخ", "وبّخ", "وضح")}
# What leads to a verb that tells no more than what the same one does, or does not, with it: sans rappeler.
_WITH_IT = Pattern(r"(?<!\w)(?:(?:sans|sin|sem|senza|pour|para|avant de|antes de|prima di)\s+|avant d['’])\Z")
# Behind a comma it goes on with who speaks: salientando que, calificándola de.
_GERUND = Patterns({
    "es": r"(?:ndo|[áé]ndo\w{2,5})\Z", "pt": r"ndo\Z", "it": r"ndo(?:l[aeio]|gli|si|ne)?\Z", "ca": r"nt\Z",
    "fr": r"ant\Z", "pl": r"(?:ąc|wszy)\Z", "ru": r"(?:[аяувое]я|в|вши)(?:сь)?\Z",
    "uk": r"(?:чи|вши)(?:сь)?\Z", "bg": r"йки\Z",
    "hr": r"(?:ći|vši|ћи|вши)\Z", "ro": r"[âi]nd\Z",
})  # fmt: skip
# Between the comma and the verb: , la qualifiant de.
_IT = {"fr": re.compile(r"(?<=[ ,])(?:l[ae]s? |l['’]|s['’]|se |en )\Z")}
_LONGEST, _FAR = 20, 40


def is_added(text: str, verb: Span, language: str) -> bool:
    """Whether it goes with what the same one does before: und fügte hinzu, sans ajouter."""
    near = Span(max(0, verb.start - _LONGEST), verb.start)
    if _is_gerund(text, verb, near, tag_of(language)) or _WITH_IT.search(text, *near):
        return True
    if not any(has_listed(table, text, verb, language) for table in (ADDING, REPEATING)):
        return False
    return _AND.search(text, *near) is not None or joint(text, verb, language) is not None


def _is_gerund(text: str, verb: Span, near: Span, tag: str) -> bool:
    """Whether it is one, behind a comma or a pronoun with one before it."""
    if tag not in _GERUND or not _GERUND[tag].search(text, *verb):
        return False
    found = _IT[tag].search(text, *near) if tag in _IT else None
    return FOLLOWS.search(text, near.start, found.start() if found else near.end) is not None


def joint(text: str, verb: Span, language: str) -> int | None:
    """Where “and then” begins, or “and” that is joined to the verb, if the verb is of who is named before it."""
    tag = tag_of(language)
    if tag in _JOINED:
        return verb.start if begins_with_and(text, verb, tag) and _JOINED[tag][1].match(text, verb.end) else None
    is_named_behind = text[verb.end : verb.end + 2].lstrip()[:1].isupper()  # and later added Bob
    found = _AND_THEN[tag].search(text, max(0, verb.start - _FAR), verb.start) if tag in _AND_THEN else None
    return None if found is None or is_named_behind else found.start()


def begins_with_and(text: str, verb: Span, tag: str) -> bool:
    """Whether “and” is joined to a verb in writing, as in Arabic and Hebrew."""
    return text.startswith(_JOINED[tag][0], verb.start) and not text.startswith(_OF_ITSELF.get(tag, "\n"), verb.start)
