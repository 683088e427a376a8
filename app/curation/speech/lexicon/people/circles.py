"""Words for those around somebody who has an office, as patterns: im Umfeld der Ministerin, из окружения министра."""

from app.curation.speech.lexicon.people.offices import BEFORE_NAMES
from app.curation.speech.lexicon.rows import rows_of

_AROUND = rows_of(r"""
en: (?:in|from|among) (?:the )?(?:inner circle|entourage) of(?: the)?
de: (?:im|aus de[mr]) (?:\w+ )?(?:Umfeld|Umkreis) (?:der|des|von)(?: \w+)?
nl: (?:in|uit) de (?:\w+ )?(?:entourage|kringen) (?:van|rond)(?: de)?
fr: (?:dans|de) l['’]entourage (?:de(?: la| l['’])?|du)
es: (?:en|desde) el entorno de(?:l| la)?
pt: no (?:entorno|círculo) d[aeo]
it: (?:nel|dal)l['’]entourage d(?:i|el|ella|ell['’])
ca: en l['’]entorn d(?:e|el|e la|e l['’])
ro: (?:în|din) anturajul
sv: i kretsen (?:kring|runt)
da: i kredsen omkring
nb: i kretsen rundt
pl: z otoczenia
cs: z okolí
hr: iz okruženja
ru: из окружения
uk: з оточення
el: από το περιβάλλον(?: του| της)?
""")
CIRCLES = {tag: rf"(?:{words})(?: |(?<=['’]))(?:{BEFORE_NAMES[tag]})\w*" for tag, words in _AROUND.items()}
CIRCLES["en"] += rf"|(?:in|from|among) the (?:{BEFORE_NAMES['en']})['’]s (?:inner circle|circle|entourage)"
