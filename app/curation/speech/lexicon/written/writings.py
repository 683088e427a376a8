"""What a leaflet, a letter or an advert urges or promises, of which a clause goes on: a leaflet urging us to “go” was.

By its language: what stands before the marks, and behind them.
"""

import re

from app.patterns import Patterns
from app.words.glyphs import GLYPHS

_BEFORE = {
    "en": r"(?:\A|(?<=[.!?;:,\n]\s)|\b(?:that|because|and|but) )(?:an?|the|one|some|another|several"
    r"|two) (?:[\w’'-]+ ){1,5}?"
    r"(?:urging|calling|telling|asking|inviting|promising|warning|claiming|stating|declaring|demanding|advising"
    r"|ordering"
    r"|instructing|encouraging|offering|advertising|proclaiming|alleging)\b[^.;:,]*?",
    "fr": r"\b(?:une?|le|la|l['’]|des|les) ?(?:[\w’'-]+ ){1,3}(?:appelant|invitant|exhortant|demandant|promettant"
    r"|incitant"
    r"|affirmant|qui (?:appel|invit|exhort|demand|promet|incit)\w+)\b[^.;:,]*?",
    "es": r"\b(?:una?|el|la|los|las) (?:[\w-]+ ){1,3}(?:que (?:llamaba|invitaba|instaba|prometía|exhortaba)"
    r"|llamando|invitando|instando|prometiendo)\b[^.;:,]*?",
    "pt": r"\b(?:uma?|o|a|os|as) (?:[\w-]+ ){1,3}(?:que (?:convidava|apelava|prometia|exortava|incitava)"
    r"|convidando|apelando|prometendo|incitando)\b[^.;:,]*?",
    "it": r"\b(?:una?|un['’]|il|lo|la|i|gli|le) ?(?:[\w-]+ ){1,3}che (?:invita|chiede|esorta|promette"
    r"|incita)\w*\b[^.;:,]*?",
    "nl": r"\b(?:een|de|het) (?:[\w-]+ ){1,3}(?:die|dat) (?:opriep|oproept|belooft|beloofde)\b[^.;:,]*?",
    "sv": r"\b(?:ett|en) (?:[\w-]+ ){1,2}som (?:uppmanade|uppmanar|lovade|lovar)\b[^.;:,]*?",
    "da": r"\b(?:et|en) (?:[\w-]+ ){1,2}(?:der|som) (?:opfordrede|opfordrer|lovede|lover)\b[^.;:,]*?",
    "nb": r"\b(?:et|en|ei) (?:[\w-]+ ){1,2}som (?:oppfordret|oppfordrer|lovet|lover)\b[^.;:,]*?",
}
_BEHIND = {
    "en": r"(?:is|was|are|were|has|had|have|would|could|will|did|does|should|went|came|amounted|showed|proved)",
    "fr": r"(?:est|était|sont|étaient|a|ont|avait|serait|constitue|relève|n['’])",
    "es": r"(?:es|era|fue|son|eran"
    r"|ha|había|sería)",
    "pt": r"(?:é|era|foi|são|eram|tem|seria)",
    "it": r"(?:è|era|fu|sono|erano|ha|sarebbe)",
    "nl": r"(?:is|was|zijn"
    r"|waren)",
    "sv": r"(?:är|var|har)",
    "da": r"(?:er|var|har)",
    "nb": r"(?:er|var|har)",
}
URGED = Patterns({tag: rf"(?:{row})[ \u00a0\u202f]?[{GLYPHS}]?\s*\Z" for tag, row in _BEFORE.items()}, re.IGNORECASE)
URGED_BEHIND = Patterns({tag: rf"[{GLYPHS}]*,?[ \u00a0]{row}\b" for tag, row in _BEHIND.items()})
