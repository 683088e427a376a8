"""Who says what is told of somebody, where a text comes to them amid it: officials said, sagte seine Frau.

A line for each language, of regular expressions.
"""

import re

from app.curation.speech.lexicon.companions import PEOPLE
from app.curation.speech.lexicon.rows import rows_of
from app.curation.speech.lexicon.spokesmen import SPEAKERS
from app.words.patterns import Patterns

# Whose words they are tells the law, the family or somebody who was there; a mayor may be the one who is told of.
_MORE = r"""
en: police|prosecutors|investigators|detectives|officers|witness(?:es)?|doctors|authorities|lawyers|insiders|residents|
 locals|paramedics|firefighters|family|m[uo]m|dad|uncle|aunt|niece|nephew|grand(?:mother|father|son|daughter)|
 (?:step|half-)?(?:mother|father|brother|sister)|ex-(?:wife|husband)|reports|officials|friends
de: Polizei|Staatsanwaltschaft|Behörden|Zeug(?:e|in|en)|Ärzte|Anwohner|Familie|Onkel|Tante|Neffe|Nichte|
 Groß(?:mutter|vater)|
 Ex-(?:Frau|Mann)|Beamte|Mama|Papa
nl: politie|justitie|getuigen?|artsen|omwonenden|familie|oom|tante|neef|nicht|oma|opa|ex-(?:vrouw|man)|agenten
fr: police|policiers|parquet|gendarmes|témoins?|médecins|autorités|famille|oncle|tante|neveu|nièce|grand-(?:mère|père)|
 ex-(?:femme|mari)|enquêteurs|riverains
es: policía|fiscalía|testigos?|médicos|autoridades|familia|tí[oa]|sobrin[oa]|abuel[oa]|ex ?(?:mujer|marido)|agentes|
 investigadores|vecinos
pt: polícia|procuradoria|testemunhas?|médicos|autoridades|família|ti[oa]|sobrinh[oa]|av[óô]|ex-(?:mulher|marido)|
 agentes|investigadores|vizinhos
it: polizia|procura|testimon[ei]|medici|autorità|famiglia|zi[oa]|nipote|nonn[oa]|ex (?:moglie|marito)|agenti|inquirenti|
 carabinieri
ca: policia|fiscalia|testimonis?|metges|autoritats|família|ti[ae]t?|nebo(?:t|da)|àvi[a]?|agents
sv: polisen|åklagaren|vittne(?:t|n)?|läkarna|myndigheterna|familjen?|farbror|moster|faster|mor(?:mor|far)|far(?:mor|far)
da: politiet|anklageren|vidner?|lægerne|myndighederne|familien?|onkel|moster|faster|mor(?:mor|far)|far(?:mor|far)
nb: politiet|aktor|vitner?|legene|myndighetene|familien?|onkel|tante|besteforeldre|mor(?:mor|far)|far(?:mor|far)
ro: poliția|procurorii|martorii?|medicii|autoritățile|familia|unchiul|mătușa|nepotul|bunic(?:a|ul)
el: αστυνομία|εισαγγελία|μάρτυρ(?:ας|ες)|γιατροί|αρχές|οικογένεια|θεί(?:ος|α)|παππούς|γιαγιά
"""
_LEAST = "[\\w’'-]+[ \\u00a0]"
# What stands before them where they are the subject.
_WHOSE = r"""
en: the|his|her|their|an?|one|two|several|some|many|local|state
de: die|das|sein[e]?|ihre?|ein|eine|mehrere|zwei
nl: de|het|zijn|haar|een|twee|enkele
fr: la|les?|l['’]|sa|son|ses|leurs?|une?|deux|des|plusieurs
es: la|el|las|los|sus?|una?|dos|varios
pt: a|o|as|os|a sua|o seu|sua|seu|seus|suas|uma?|dois|vários
it: la|il|le|i|gli|lo|l['’]|l[ao] su[ao]|(?:su[aoei]|suoi)|una?|un['’]|due|alcuni|diversi
ca: la|el|les|els|l['’]|l[ae] seva?|el seu|una?
sv: hans|hennes|deras|en|ett|flera
da: hans|hendes|deres|en|et|flere
nb: hans|hennes|deres|en|et|flere
ro: un|o|doi
el: η|ο|οι|το|ένας|μία|δύο
"""
_NOUNS = {tag: f"(?:{more}|{PEOPLE[tag]}|{SPEAKERS.get(tag, PEOPLE[tag])})" for tag, more in rows_of(_MORE).items()}
_FIRST = rows_of(_WHOSE)
# A word may stand between: his former wife.
_WHO = {
    tag: rf"(?:(?:{_FIRST[tag]})(?:[ \u00a0]|(?<=['’])))(?:{_LEAST})?{nouns}(?!\w)" for tag, nouns in _NOUNS.items()
}
_WHO["en"] = rf"(?:(?:{_FIRST['en']})[ \u00a0])?(?:(?!\w+(?:ing|ly)\b)[a-z-]+[ \u00a0])?{_NOUNS['en']}(?!\w)"
# Of those without a line there: his wife, her friends.
_HIS = r"""
ru: (?:его|её|ее|их) (?:\w+ )?(?:жена|муж|отец|мать|брат|сестра|сын|дочь|вдова|друг|подруга|адвокат|мама|дядя|тётя|
 соседк?а?|коллега)
uk: (?:його|її|їхн\w+) (?:\w+ )?(?:дружина|чоловік|батько|мати|брат|сестра|син|донька|дочка|вдова|друг|подруга|адвокат|
 мама|сусідк?а?)
bg: (?:съпругата|съпругът|жена|баща|майка|брат|сестра|адвокатът|приятел) (?:му|й|ѝ)
pl: (?:jego|jej|ich) (?:\w+ )?(?:żona|mąż|ojciec|matka|brat|siostra|syn|córka|wdowa|przyjaci\w+|adwokat|mama|sąsiad\w*)
cs: (?:jeho|její|jejich) (?:\w+ )?(?:manželka|manžel|otec|matka|bratr|sestra|syn|dcera|vdova|přítel\w*|advokát|máma|
 soused\w*)
sk: (?:jeho|jej|ich) (?:\w+ )?(?:manželka|manžel|otec|matka|brat|sestra|syn|dcéra|vdova|priateľ\w*|advokát|mama|
 sused\w*)
hr: (?:njegov[a]?|njezin[a]?|njen[a]?|његова?|њена?) (?:\w+ )?(?:supruga?|žena|muž|otac|majka|brat|sestra|sin|kći|
 udovica|prijatelj\w*|odvjetnik|жена|муж|отац|мајка|брат|сестра|син|супруга?)
sl: (?:njegov[a]?|njen[a]?) (?:\w+ )?(?:žena|mož|oče|mati|mama|brat|sestra|sin|hči|vdova|prijatelj\w*|odvetnik)
hu: (?:az? )?(?:\w+ )?(?:felesége|férje|apja|anyja|édesapja|édesanyja|testvére|bátyja|öccse|nővére|húga|fia|lánya|
 özvegye|barátja|ügyvédje)
fi: (?:hänen|miehen|naisen) (?:\w+ )?(?:vaimonsa|miehensä|isänsä|äitinsä|veljensä|siskonsa|sisarensa|poikansa|
 tyttärensä|leskensä|ystävänsä|asianajajansa)
et: (?:tema|ta) (?:naine|abikaasa|isa|ema|vend|õde|poeg|tütar|lesk|sõber|advokaat)
tr: (?:eşi|karısı|kocası|babası|annesi|kardeşi|ağabeyi|ablası|oğlu|kızı|avukatı|arkadaşı)
ar: (?:زوجته|زوجها|والده|والدته|والدها|والدتها|شقيقه|شقيقته|شقيقها|ابنه|
 ابنته|محاميه|محاميها|صديقه|أصدقاؤه|جيرانه)
he: (?:אשתו|בעלה|אביו|אביה|אמו|אמה|אחיו|אחיה|אחותו|אחותה|בנו|בתו|אלמנתו|חברו|חבריו|פרקליטו|פרקליטה|עורך דינו)
id: (?:istri|suami|ayah|ibu|kakak|adik|anak|pengacara|teman)nya
vi: (?:vợ|chồng|cha|mẹ|bố|anh trai|em gái|con trai|con gái|luật sư) (?:ông|bà|anh|cô)
"""
_ALL = {**_WHO, **rows_of(_HIS)}
_ALL["en"] += "|one (?:[a-z]+ ){0,2}[a-z]+"  # said one shadow minister
# Behind the cue, and in some languages before it.
OTHERS_BEHIND = Patterns({tag: rf"[ \u00a0](?P<who>{who})(?!\w)" for tag, who in _ALL.items()}, re.IGNORECASE)
OTHERS_BEFORE = Patterns({tag: rf"(?P<who>{who})[ \u00a0]\Z" for tag, who in _ALL.items()}, re.IGNORECASE)
