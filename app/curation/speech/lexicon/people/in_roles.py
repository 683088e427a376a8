"""What tells that somebody speaks in the role of another: said a comic as Bob, dans le rôle de, {name} szerepében.

By language: what stands before the name of the other, “as” between the verb and it, and what stands behind it.
"""

import re

from app.curation.speech.lexicon.people.offices import BEFORE_NAMES
from app.patterns import Patterns

_IN_ROLE = {
    "en": r"in (?:the (?:role|part|guise|voice|character|person) of|character as)|doing his best|doing her best",
    "de": r"in (?:der|seiner|ihrer) (?:Rolle|Gestalt|Figur|Maske) (?:von|als|des|der)|mit der Stimme (?:von|des|der)",
    "nl": r"in (?:de|zijn|haar) (?:rol|gedaante|huid) (?:van|als)|met de stem van",
    "fr": r"dans (?:le|son) (?:rôle|personnage) d[eu]|dans la peau d[eu]|sous les traits d[eu]|avec la voix d[eu]",
    "es": r"en (?:el|su) (?:papel|rol|personaje) (?:de|como)|en la piel de|con la voz de|caracterizad[oa] (?:de|como)",
    "pt": r"n[oa] (?:papel|personagem|pele) d[eoa]|no seu papel (?:de|como)|com a voz d[eoa]"
    r"|caracterizad[oa] (?:de|como)",
    "it": r"nei panni di|nel ruolo di|nella parte di|con la voce di|vestendo i panni di|nelle vesti di",
    "ca": r"en el paper d[e']|en la pell d[e']|amb la veu d[e']",
    "ro": r"în (?:rolul|pielea) (?:lui)?|cu vocea lui",
    "sv": r"i (?:rollen|sin roll) som|i gestalt av|med rösten av|med \w+ röst",
    "da": r"i (?:rollen|sin roll?e) som|i skikkelse af",
    "nb": r"i (?:rollen|sin rolle) som|i skikkelse av",
    "pl": r"w roli|w postaci|głosem|jako postać",
    "cs": r"v (?:roli|úloze)|hlasem", "sk": r"v (?:úlohe|roli)|hlasom",
    "hr": r"u (?:ulozi|roli)|glasom|у (?:улози)|гласом", "sl": r"v vlogi|z glasom",
    "ru": r"в (?:роли|образе)|от (?:лица|имени)|голосом", "uk": r"[ув] (?:ролі|образі)|від (?:особи|імені)|голосом",
    "bg": r"в (?:ролята|образа) на|от името на|с гласа на",
    "el": r"(?:στον|σε) ρόλο (?:του|της)|στον ρόλο (?:του|της)|με τη φωνή (?:του|της)|υποδυόμεν\w+ (?:τον|την)",
    "id": r"(?:dalam|sebagai) peran|berperan sebagai|memerankan|sebagai", "vi": r"trong vai|vào vai|đóng vai",
    "ar": r"في دور|بدور|بصوت|متقمصا|متقمصة|مقلدا", "he": r"בתפקיד|בדמות(?:ו|ה)? של|בקולו של|בדמות",
    "fa": r"در نقش|با صدای", "th": r"ในบท|รับบท",
}  # fmt: skip
_AS = {
    "en": "as", "de": "als", "nl": "als", "fr": "comme", "es": "como", "pt": "como", "it": "come", "ca": "com",
    "ro": "ca|drept", "sv": "som", "da": "som", "nb": "som", "pl": "jako", "cs": "jako", "sk": "ako", "hr": "kao|као",
    "sl": "kot", "ru": "как|в качестве", "uk": "як", "bg": "като", "el": "ως", "id": "sebagai",
}  # fmt: skip
# Who is the first to say so: das sagte als Erster Weber.
_FIRST = (
    r"(?!(?:first|erste\w*|zweite\w*|letzte\w*|einzige\w*|eerste|enige|primer\w*|prim[oa]|únic\w+|första|første)\b)"
)
_NAMES = r" ?(?:(?:the|de[rsn]?|die|le|la|l['’]|el|il|lo|o|a|del|du) ?)?"
IN_ROLE = Patterns({tag: rf"(?<!\w)(?:{row}){_NAMES}(?:\w+ )?\Z" for tag, row in _IN_ROLE.items()}, re.IGNORECASE)
# A comma parts “as” from the verb where it is “when” or “like”.
AS_HIM = Patterns(
    {tag: rf"(?<!,) (?:{row}) {_FIRST}{_NAMES}(?:{_FIRST}[\w-]+ )?\Z" for tag, row in _AS.items()}, re.IGNORECASE
)
IN_ROLE_BEHIND = Patterns({
    "fi": r" (?:roolissa|äänellä|hahmossa)", "hu": r" (?:szerepében|bőrében|hangján)", "et": r" (?:rollis|häälega)",
    "tr": r"(?:['’][ıiuün]+n?)? (?:rolünde|rolüyle|kılığında|sesiyle)", "ja": r"役(?:で|として|が)|の声で",
    "ko": r" ?(?:역으로|역할로|역을|목소리로)", "hi": r" (?:की|के) (?:भूमिका|किरदार|आवाज|आवाज़) में",
    "en": r"['’]s? (?:voice|guise)\b", "lv": r" lomā", "lt": r" vaidmen\w+",
})  # fmt: skip
_AS_OFFICE = rf"(?<=\w )als (?:{BEFORE_NAMES['de']}) [A-ZÄÖÜ]\w+(?<!s)(?=[:,.]|\s*\Z)"
# Of whom a role is told by name, behind who speaks: said in the role of Hamlet.
_NAME, _NAMED = r"[A-ZÀ-ÞĀ-ŽА-ЯΑ-Ω][^\W\d_]+", {"de": r"[A-ZÄÖÜ]\w+ [A-ZÄÖÜ]\w+|(?<=von )[A-ZÄÖÜ]\w+"}
OF_ROLE = Patterns({
    tag: rf"(?<!\w)(?:{row})(?:{_NAMES})(?:{_NAMED.get(tag, _NAME)})"
    for tag, row in _IN_ROLE.items()
    if tag not in ("de", "id", "vi", "ar", "he", "fa", "th")
} | {
    "de": rf"(?<!\w)(?:(?i:{_IN_ROLE['de']})(?:{_NAMES})(?:{_NAMED['de']})|(?i:{_AS_OFFICE}))"
})  # fmt: skip
