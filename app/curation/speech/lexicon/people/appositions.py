"""How what tells who somebody is begins behind a name and a comma: Ann, the mayor; Ann, who lives there."""

from app.curation.speech.lexicon.rows import rows_of
from app.patterns import Patterns

_FIRST = rows_of(r"""
en: the(?! (?:story|legend|joke|saying|rumour|word))|an?|h(?:is|er)|their|its|our|who(?:se|m)?|one of|aged|formerly|
 (?:former|deputy|chief|acting|vice|senior|head|leader|chair\w*|president|secretary|minister|mayor) \w+|
 \d+(?=,|\s)
de: d(?:er|ie|as|em|en)|eine?[rnsm]?|(?:sein|ihr|unser)e?[rnsm]?|dess?en|deren|(?:früherer?|ehemaliger?|einst|zuletzt)|
 [A-ZÄÖÜ][\w-]+ (?:de[rs]|von|vom|im|in|am|bei|beim|aus|für)
nl: de|het|een|zijn|haar|hun|die|dat|wiens|[a-z-]+ (?:van|bij|in|uit)
sv: en|ett|som|hans|hennes|vars|[a-zåäö-]+ (?:i|på|för|vid|hos|av|från)
da: en|et|der|som|hans|hendes|hvis|[a-zæøå-]+ (?:i|på|for|ved|hos|af|fra)
nb: en|ei|et|som|hans|hennes|[a-zæøå-]+ (?:i|på|for|ved|hos|av|fra)
fr: l(?:a|es?)|un|une|son|sa|leur|qui|dont|[a-zéèêâîô-]+ (?:d[eu]s?|à|en|au)|[a-zéèêâîô-]+ d|l
es: el|la|l[oa]s|una?|su|que|quien|cuy[oa]|[a-záéíóúñ]+ (?:de|del|en)
pt: [oa]s?|uma?|seu|sua|que|cuj[oa]|[a-záéíóúçãõê]+ (?:d[eoa]s?|em|n[oa]s?)
it: il|l[oae]|i|gli|una?|suo|sua|che|cui|[a-zàèéìòù]+ (?:di|de[il]\w*|a|al\w*)|un|l|[a-zàèéìòù]+ dell
ca: el|la|els|les|una?|seu|seva|que|[a-zàèéíòóúç·]+ (?:de|del|d|a)|l
gl: [oa]s?|unha|un|seu|súa|que|[a-záéíóúñ]+ (?:d[eoa]s?)
ro: un|o|care|ale? cărui|[a-zăâîșț]+(?:ul|rea|ra|a|le|ea|tele)
el: ο|η|το|οι|ένας|μι?α|που|[α-ωάέήίόύώ]+ (?:του|της|των)
""")
FIRST = Patterns({tag: rf",\s(?:{row})(?![^\W\d_])" for tag, row in _FIRST.items()})
