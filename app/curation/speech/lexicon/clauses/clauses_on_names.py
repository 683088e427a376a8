"""What begins a clause on a name in which another is the subject: Bob, whose lawyer said; Petit, que tous appellent."""

from app.curation.speech.lexicon.rows import rows_of
from app.patterns import Patterns

# Behind the name and a comma they begin a clause with a subject of its own, up to its verb: Bob, whose lawyer said.
_RELATIVE = r"""
en: (?:(?:about|to|of|for|from|with|against|on) )?(?:whose|whom)
de: dessen|deren|de[nm]|(?:über|von|gegen|für|zu|an|mit) de[nmr]
nl: wiens|wier|(?:over|aan|van|tegen|voor|met) wie
fr: dont|que|qu['’]\w+|(?:à|de|pour|contre|sur) (?:qui|lequel|laquelle)|auquel|duquel
es: cuy[oa]s?|al? (?:quien|que|cual)|(?:de|con|contra|sobre|para|por) (?:quien|el que|la que|el cual|la cual)
pt: cuj[oa]s?|(?:a|de|com|contra|sobre|para|por) quem
it: (?:il|la|i|le) cui|(?:a|di|da|con|su|per) cui
sv: vars|(?:om|till|mot) vilken
ru: ч(?:ей|ь[яюёи]\w*)|котор(?:ого|ому|ую)|(?:об?|к|про|против|с) котор\w+
uk: чи[йяєї]\w*|як(?:ого|ому|у)|(?:про|до|проти|з) як\w+
bg: чи(?:йто|ято|ето)|(?:на |за |против )?когото
pl: któr(?:ego|emu|ą)|(?:o|do|przeciw|z) któr\w+
cs: jehož|jejíž|kter(?:ého|ému|ou)|(?:o|k|proti|s) kter\w+|jemuž
sk: ktor(?:ého|ému|ú)|(?:o|k|proti|s) ktor\w+
hr: čij[iae]|koj(?:eg|em|u)\w?|(?:o|protiv|s) koj\w+
ro: ale? căr(?:ui|ei)|a căr(?:ui|ei)|pe care|căr(?:uia|eia)|despre care
fi: jon?ka|jota|johon|josta|jolle|jolta
et: kelle\w*|keda
hu: aki(?:nek|t|ről|hez|vel|től)
el: (?:ο|η|το|οι) \w+ τ(?:ου|ης) οπο[ίι]\w+|(?:για |στ?)?τ(?:ον?|ην?) οπο[ίι]\w+
"""
RELATIVE = Patterns({tag: rf",[ \u00a0](?:{words})(?!\w)[^,;:.!?()—–]*\Z" for tag, words in rows_of(_RELATIVE).items()})
