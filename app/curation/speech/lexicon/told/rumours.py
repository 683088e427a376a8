"""Rumours, reports and charges, whoever brings them: Gerüchte, dass; accusations of; rykten om att.

A line for each language, of regular expressions.
"""

from app.curation.speech.lexicon.rows import rows_of
from app.curation.speech.lexicon.told.whose_words import TO_CLAUSE
from app.patterns import Patterns

_RUMOURS = r"""
en: reports|rumou?rs|allegations|accusations|suggestions|speculation|complaints|criticism|charges|claims
de: Gerüchten?|Vorw[uü]rfen?|Behauptung(?:en)?|Berichten?|Spekulationen|Anschuldigung(?:en)?|Beschwerden|Klagen|Kritik
nl: geruchten|beschuldiging(?:en)?|bewering(?:en)?|berichten|verwijten?|klachten|speculaties|kritiek
sv: rykte(?:na|n|t)?|anklagelser(?:na)?|påståenden(?:a)?|uppgifter(?:na)?|spekulationer(?:na)?|kritik(?:en)?
da: rygte(?:rne|r|t)?|beskyldninger(?:ne)?|påstande(?:ne)?|anklager(?:ne)?|spekulationer(?:ne)?|kritik(?:ken)?
nb: rykte(?:ne|r|t)?|beskyldning(?:er|ene)|påstand(?:er|ene)|anklage(?:r|ne)|spekulasjon(?:er|ene)|kritikk(?:en)?
pl: pogłosk\w+|plotk\w+|zarzut\w*|oskarżeni\w+|doniesieni\w+|spekulacj\w+|krytyk\w+
cs: zvěst\w+|fám\w+|obvinění|spekulac\w+|tvrzení|kritik\w+
sk: zvest\w+|fám\w+|obvineni\w+|špekuláci\w+|tvrdeni\w+|kritik\w+
hr: glasin\w+|optužb\w+|tvrdnj\w+|nagađanj\w+|kritik\w+
sl: govoric\w*|obtožb\w*|trditv\w+|ugibanj\w+|kritik\w+
ru: слух\w*|обвинени\w+|утверждени\w+|критик\w+
uk: чутк\w+|чуток|звинувачен\w+|твердженн\w+|критик\w+
bg: слухове(?:те)?|обвинения(?:та)?|твърдения(?:та)?|критик\w+
ro: zvonuri\w*|acuzați\w+|afirmați\w+|critici\w*|speculați\w+
hu: pletyk\w+|híreszt\w+|vád\w*|állítás\w*|szóbeszéd\w*
fi: huhu\w*|syytök\w+|väitt\w+|arvostelu\w*
et: kuuldus\w*|süüdistus\w*|väi[td]e\w*|kriitika\w*
lt: gand\w+|kaltinim\w+|teigin\w+|kritik\w+
lv: baum\w+|apsūdzīb\w+|apgalvojum\w+|kritik\w+
el: φήμ\w+|κατηγορί\w+|ισχυρισμ\w+|επικρίσ\w+
id: rumor|tuduhan|laporan|kritik
vi: tin đồn|cáo buộc|chỉ trích
"""
# What they are of.
_OF_WHAT = {
    "en": "of|about|over", "de": "de[rs]|von|über|wegen|um|zu[mr]?", "nl": "van|over|op", "sv": "om|för|mot",
    "da": "om|for|mod",
    "nb": "om|for|mot", "cs": "z|ze|o", "sk": "z|zo|o", "hr": "za|o|zbog", "sl": "o|za|zaradi", "ru": "в|во|об?",
    "uk": "у|в|про", "bg": "в|във|за", "ro": "de|despre|privind", "el": r"για|περί|του|της", "id": "tentang|atas|soal",
    "vi": "về",
}  # fmt: skip
# In these an ending says so.
_BY_ENDING = ("pl", "lt", "lv", "et", "fi")
_ROWS = rows_of(_RUMOURS)
OF_RUMOUR = Patterns({
    tag: rf"(?<!\w)(?:{row}),?(?: (?P<of>{_OF_WHAT[tag]}))\s*\Z"
    if tag in _OF_WHAT
    else rf"(?<!\w)(?:{row})(?: (?P<of>o|że|iż))?\s*\Z"
    for tag, row in _ROWS.items()
    if tag in _OF_WHAT or tag in _BY_ENDING
})  # fmt: skip
# A verb of hearsay leads to what they are of without “that”: die Vorwürfe, er habe „getrickst“.
_HEARSAY = {"de": r"|, [^,.;:!?…]*\b(?:habe|hätten?|sei(?:en)?|wolle|werde|würden?|könne|müsse)\b"}
BEFORE_RUMOUR = Patterns({
    tag: rf"(?<!\w)(?:{row})(?:,?(?: о том| про те)?,? (?:{TO_CLAUSE[tag]})(?!\w){_HEARSAY.get(tag, '')})[^,.;:!?…]*\Z"
    for tag, row in _ROWS.items()
    if tag in TO_CLAUSE
})  # fmt: skip
