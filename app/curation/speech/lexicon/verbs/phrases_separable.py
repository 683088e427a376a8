"""Verbs of saying whose particle stands at the end of their clause: teilte am Montag mit, deelde hij mee.

A line for each language and particle, of the forms of the verbs; what matches is the verb alone.
"""

_DE = """
mit: teilte[nt]?|teil(?:t|en)
an: g[ai]b(?:en|t)?|geben|merkte[nt]?|merk(?:t|en)|führte[nt]?|führ(?:t|en)|drohte[nt]?|droh(?:t|en)|mahnte[nt]?|
 prangerte[nt]?|kreidete[nt]?|fügte[nt]?|deutete[nt]?|bot(?:en)?|bietet|kündigte[nt]?|kündigt
bekannt|preis|zurück|zu: g[ai]b(?:en|t)?|geben
fest|klar|richtig: stellte[nt]?|stell(?:t|en)
fest|entgegen|dagegen|vor: hielt(?:en)?|hält
ein: wandte[nt]?|wendete[nt]?|wendet|w[ai]rf(?:en|t)?|gestand(?:en)?|gesteht|räumte[nt]?|räumt|lenkte[nt]?|stufte[nt]?|
 stuft|schätzte[nt]?|schätzt
aus: führte[nt]?|führ(?:t|en)|drückte[nt]?|drückt|sprach(?:en)?|spricht|malte[nt]?
hin|darauf|zurück: wies(?:en)?|weist|weisen|verwies(?:en)?|verweist|verweisen
dar|nach|offen: legte[nt]?|legt
nach: hakte[nt]?|hakt|schob(?:en)?|schiebt|fragte[nt]?
hervor: hob(?:en)?|hebt|heben|stieß(?:en)?
hinzu: setzte[nt]?|setzt|fügte[nt]?|fügt|fügen
zu: sicherte[nt]?|sichert|stimmte[nt]?|stimmt|rief(?:en)?|ruft|sagte[nt]?|flüsterte[nt]?
überein: stimmte[nt]?|stimm(?:t|en)
bei: pflichtete[nt]?|pflichtet
vor: warf(?:en)?|wirft|schlug(?:en)?|schlägt|trug(?:en)?|trägt|brachte[nt]?|bringt|rechnete[nt]?|rechnet|las(?:en)?|
 liest
fort: fuhr(?:en)?|fährt
ab: lehnte[nt]?|lehn(?:t|en)|tat(?:en)?|tut|wehrte[nt]?|wehrt|winkte[nt]?|winkt|stritt(?:en)?|streitet
herunter: spielte[nt]?|spielt
zusammen: fasste[nt]?|fasst
auf: rief(?:en)?|ruft|schrie(?:n|en)?|forderte[nt]?|fordert
deutlich|geltend|klar: machte[nt]?|mach(?:t|en)
mitteilen|ausrichten|erklären|verbreiten|wissen|durchblicken|verlauten|erkennen: ließ(?:en)?|lässt|lassen
zu (?:Protokoll|bedenken|verstehen|erkennen): g[ai]b(?:en|t)?|geben
zu (?:dem|der) (?:Schluss|Ergebnis|Überzeugung|Erkenntnis)|zum (?:Schluss|Ergebnis): kam(?:en)?|kommt|kommen
(?:auf den Punkt|ins Spiel|in Erinnerung): brachte[nt]?|bringt|rief(?:en)?
Stellung|in Schutz: nahm(?:en)?|nimmt|nehmen
überzeugt|sicher|zuversichtlich|enttäuscht|besorgt|erfreut|optimistisch|erleichtert|verwundert|skeptisch|empört|
 entsetzt|kämpferisch|zufrieden|gelassen|überrascht|betroffen: (?:zeigte[nt]?|zeig(?:t|en)|gab(?:en)?|gibt|
 äußerte[nt]?|äußert) sich
"""
_NL = """
mee: deelde[n]?|deelt|delen
aan: g(?:af|aven|eeft)|kondigde[n]?|kondigt|haalde[n]?|voerde[n]?|voert|raadde[n]?|stipte[n]?|klaagde[n]?
toe: g(?:af|aven|eeft)|voegde[n]?|voegt|lichtte[n]?|licht|zegde[n]?
vast|voor: stelde[n]?|stelt|las|lazen
op: merkte[n]?|merkt|riep(?:en)?|roept|wierp(?:en)?|werpt|biechtte[n]?
uit: legde[n]?|legt|sprak(?:en)?|spreekt|riep(?:en)?|roept|sloot|sluit
vol: hield(?:en)?|houdt
in: bracht(?:en)?|brengt|ging(?:en)?
tegen: sprak(?:en)?|spreekt|wierp(?:en)?
erop|daarop: wees|wezen|wijst|wijzen|hamerde[n]?|hamert
duidelijk|bekend|kenbaar: maakte[n]?|maakt
weten|vallen|optekenen: liet(?:en)?|laat
naar voren|naar buiten: bracht(?:en)?|brengt
af: wees|wezen|wijst|deed|deden|doet|raadde[n]?
"""
# What may stand between the two, and behind both.
_BETWEEN, _BEHIND = r"[^.;:!?„“”«»\"‘]{0,120}?", r"(?=\s*(?:[,:;.!?]|\Z|MARK|(?:und|oder|en|of)\b))"


def _pattern(table: str) -> str:
    rows = (row.split(": ", 1) for row in table.replace("|\n ", "|").strip().splitlines())
    return "|".join(rf"(?:{verbs})(?= {_BETWEEN}(?<!\w)(?:{particles}){_BEHIND})" for particles, verbs in rows)


SEPARABLE_PHRASES = f"\nde: {_pattern(_DE)}\nnl: {_pattern(_NL)}\n"
