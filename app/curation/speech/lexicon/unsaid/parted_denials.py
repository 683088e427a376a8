"""Verbs of denying, or of taking care not to say, that a comma or more words part from what is denied, by language."""

from app.patterns import Patterns

# Verbs of denying in two parts, before “that”.
PARTED_DENIAL = Patterns({
    "es": r"se (?:ha )?defend\w+ de (?:ser|haber)\b", "pt": r"(?:se defend\w+|defend\w+-se) de (?:ser|ter)\b",
    "it": r"si (?:è )?dife\w+ (?:da|dall['’]accusa)\b",
    "de": r"(?:str(?:itt|itten|eitet) (?:\w+ ){0,3}ab|w(?:ies|iesen|eist) (?:\w+ ){0,4}(?:zurück|von sich)|widersp\w+)"
    r"(?: \w+){0,2}, dass\b|(?:verm(?:ied|ieden|eidet?) (?:\w+ )?es|hüte(?:te|t|n)? (?:\w+ )?sich"
    r"|scheu(?:te|t|en|ten)? (?:\w+ )?sich|unterl(?:ieß|ässt) (?:\w+ )?es|verzichtete? (?:\w+ )?darauf), [^.:]*\Z"
    r"|widersp\w+ (?:\w+ ){0,3}(?:Satz|Aussage|Behauptung|Darstellung|Vorwurf|Eindruck|These|Ansicht"
    r"|Meinung|Kritik|Einschätzung|Vermutung|Vorstellung), [^.:]*\Z",
    "nl": r"(?:sp(?:rak|raken|reekt) (?:\w+ ){0,3}tegen|w(?:ees|ezen|ijst) (?:\w+ ){0,4}(?:af|van de hand)),? dat\b"
    r"|(?:waakte?n?|hoedd?e?n?|hoedt) (?:zich )?(?:\w+ )?(?:ervoor|er voor) (?:om )?[^.:,]*\Z",
})  # fmt: skip
